#pragma once

#include <QDialog>
#include <QVariant>

namespace tawjih::ui {

/// The lock ends a dialog that is open: whatever keeps drafts keeps them then, as nobody gave up what was typed.
inline void endByLock(QDialog& dialog) {
    dialog.setProperty("endedByLock", true);
    dialog.reject();
}

[[nodiscard]] inline bool isEndedByLock(const QDialog& dialog) {
    return dialog.property("endedByLock").toBool();
}

/// The dialog has a draft of its own: KeptTexts leaves it alone.
inline void setKeepsDraft(QDialog& dialog) {
    dialog.setProperty("keepsDraft", true);
}

[[nodiscard]] inline bool keepsDraft(const QDialog& dialog) {
    return dialog.property("keepsDraft").toBool();
}

} // namespace tawjih::ui
