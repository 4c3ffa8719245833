#pragma once

#include "core/base/Clock.h"
#include "ui/shell/Workbench.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace tawjih::ui {

/// The one window: an entry screen while the desk is closed or locked, the workbench while it is open.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Clock& clock, LanguageManager& languages, QSettings& settings, Prompts& prompts,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows an unlocked desk; whatever was shown before is destroyed.
    void showDesk(DeskView view);
    /// Shows an entry screen (unlock, first run) instead of a desk; takes it over. Pages have kept their drafts and are
    /// destroyed, and the title says nothing but the product's name.
    void showEntry(QWidget* screen);
    /// Destroys whatever is shown, after its workers: whoever owns the desk may end it then.
    void leave();

    /// Asked when the window is to be closed; whoever answers no closes it itself once it may be.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    [[nodiscard]] Workbench* workbench() const { return m_workbench; }
    [[nodiscard]] QWidget* entry() const { return m_entry; }

Q_SIGNALS:
    void lockRequested();
    void aboutRequested();
    void passwordChangeRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    const Clock& m_clock;
    LanguageManager& m_languages;
    QSettings& m_settings;
    Prompts& m_prompts;
    std::function<bool()> m_mayClose;
    Workbench* m_workbench = nullptr;
    QWidget* m_entry = nullptr;
};

} // namespace tawjih::ui
