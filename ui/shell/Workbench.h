#pragma once

#include "core/base/Clock.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/JobRunner.h"
#include "ui/shell/Page.h"
#include "ui/widgets/LanguageManager.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace tawjih::ui {

class NavigationBar;
class NoticeBar;
class StandingNotice;
class StatusLine;
class TopBar;

/// What the composition root gives the window for one unlocked desk.
struct DeskView {
    QString deskName;
    vault::Actor actor;
    std::vector<PageFactory> pages;
    PersonSearch persons = {};
    std::function<std::optional<QDate>()> lastBackup = {};
};

/// Everything one sees of an unlocked desk: top bar, navigation, one page at a time, status line. Destroyed on lock,
/// with every page and every text in it.
class Workbench : public QWidget, public Navigator {
    Q_OBJECT
public:
    Workbench(DeskView view, const Clock& clock, LanguageManager& languages, Prompts& prompts,
              QWidget* parent = nullptr);
    ~Workbench() override;

    void openPage(const QString& id) override;
    void request(const Request& request) override;
    [[nodiscard]] bool answers(Request::Kind kind) const override;
    void back() override;
    void notify(const Notice& notice) override;
    void saved() override;
    void refreshCounts() override;

    /// Tells every page to keep its drafts.
    void aboutToLock();

    /// Shows it under the top bar for as long as the desk is open.
    void keepSaying(StandingNotice* notice);
    void setDeskName(const QString& name);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QString currentPageId() const { return m_current; }
    [[nodiscard]] const std::vector<PageFactory>& pages() const { return m_view.pages; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] CommandPalette& commandPalette() { return *m_palette; }
    void openPalette();

Q_SIGNALS:
    void lockRequested();
    void aboutRequested();
    void passwordChangeRequested();
    void pageChanged(const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Command {
        QAction* action;
        const char* text;
        QString icon;
    };

    Page* page(const QString& id);
    void showPage(const QString& id);
    void focusPage();
    void returnKeyboard();
    void makeCommands();
    void addCommand(const char* text, const QString& icon, const QKeySequence& shortcut, std::function<void()> act);
    [[nodiscard]] std::vector<PaletteHit> paletteHits() const;
    void showShortcuts();
    void retranslate();
    void setCount(const QString& id, std::optional<qint64> count);

    DeskView m_view;
    const Clock& m_clock;
    Prompts& m_prompts;
    JobRunner m_jobs;
    TopBar* m_top;
    NavigationBar* m_navigation;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    CommandPalette* m_palette;
    QPointer<QWidget> m_beforePalette; ///< what had the keyboard
    QHash<QString, Page*> m_pages;
    std::vector<Command> m_commands;
    QStringList m_visited;
    QString m_current;
};

} // namespace tawjih::ui
