#pragma once

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>

namespace tawjih::ui {

/// A text in a language of its own, whatever the direction of the interface.
inline void setTextDirection(QPlainTextEdit* edit, Qt::LayoutDirection direction) {
    edit->setLayoutDirection(direction);
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(direction);
    // A plain text's alignment is not mirrored with its direction.
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    edit->document()->setDefaultTextOption(option);
}

} // namespace tawjih::ui
