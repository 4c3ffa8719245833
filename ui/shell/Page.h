#pragma once

#include "core/vault/Permissions.h"
#include "ui/shell/Navigator.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace tawjih::ui {

class JobRunner;
class Prompts;

/// One page of the window. Made when first visited, destroyed when the desk is locked. Its QWidget::actions() appear in
/// the command palette with their shortcuts while it is shown.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// It was brought to the front: load what is stale.
    virtual void activate() {}
    /// What the keyboard is for once the page is there: its list, so that Enter opens the row. Nothing, or something
    /// that is not shown: the first control that is.
    [[nodiscard]] virtual QWidget* mainWidget() const { return focusProxy(); }
    /// Gives it the keyboard; false when the page has nothing that takes it.
    bool takeKeyboard();
    /// F5.
    virtual void refresh() { activate(); }
    /// Ctrl+F: to the field that filters.
    virtual void focusFilter() {}
    /// Ctrl+S and Ctrl+Z, where the page has something to save or undo.
    virtual void save() {}
    virtual void undo() {}
    /// Esc: true when the page went back within itself (a detail closed).
    virtual bool goBack() { return false; }
    /// Whether leaving would lose typed text; the frame then asks the page to save its draft.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }
    /// The desk is about to be locked: keep drafts (encrypted) now; the page is destroyed afterwards.
    virtual void aboutToLock() {}
    /// One of the requests that its factory says it answers.
    virtual void handle(const Request& request) { Q_UNUSED(request) }

Q_SIGNALS:
    /// The figure beside the page's name in the navigation; nothing for none.
    void countChanged(std::optional<qint64> count);
    /// "5,012 persons · 0.01 s", in the status line while the page is shown.
    void statusChanged(const QString& text);

protected:
    /// Sets every text the page shows, in the present language. Called by the constructor of the page itself and again
    /// at each change of language.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;

    /// A column with the page's margins, 24 px, as high as the page: for pages with one list that takes what is left.
    [[nodiscard]] QVBoxLayout* makeBody();
    /// The same in a scroll area, for forms and cards that may be higher than the window.
    [[nodiscard]] QVBoxLayout* makeScrollBody();
};

/// What the frame hands to a page's maker.
struct PageContext {
    Navigator& navigator;
    JobRunner& jobs;
    Prompts& prompts;
};

/// One entry of the navigation, and how its page is made.
struct PageFactory {
    QString id;
    const char* title; ///< QT_TRANSLATE_NOOP("Pages", "Today")
    QString icon;
    std::function<Page*(const PageContext&)> make;
    /// The role's permission without which the entry does not appear.
    std::optional<vault::Permission> needs = std::nullopt;
    std::vector<Request::Kind> answers = {};
    /// The figure beside the name, known without making the page.
    std::function<std::optional<qint64>()> count = {};
    /// A line above the entry parts it from those before.
    bool startsGroup = false;
};

/// The translated name of a page.
[[nodiscard]] QString pageTitle(const PageFactory& factory);

} // namespace tawjih::ui
