#pragma once

#include "core/vault/DraftStore.h"

#include <QDialog>

namespace tawjih::ui {

/// Remembers of every dialog that is shown what is chosen in its lists, dates, numbers and check boxes, so that what
/// somebody changed can be told from what stood there. One for the program.
class ShownChoices : public QObject {
    Q_OBJECT
public:
    ShownChoices();
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// What was typed and chosen in the dialogs that are open now and have no draft of their own: kept, encrypted, for who
/// typed it. Called before the lock ends them. They are not filled in again by themselves, since the same dialog may be
/// opened for another person next: the texts are shown, to be copied. Passwords are never kept.
[[nodiscard]] Status keepOpenDialogs(vault::DraftStore& drafts);

/// Those kept before and not yet dropped, newest first.
[[nodiscard]] std::vector<vault::Draft> keptTexts(vault::DraftStore& drafts);

/// Shows them, to be copied, and drops them when that is done.
class KeptTextsDialog : public QDialog {
    Q_OBJECT
public:
    KeptTextsDialog(vault::DraftStore drafts, QWidget* parent = nullptr);

    void accept() override; ///< drops them

private:
    vault::DraftStore m_drafts;
    std::vector<vault::Draft> m_kept;
};

} // namespace tawjih::ui
