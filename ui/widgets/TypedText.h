#pragma once

#include <QString>
#include <QTextDocument>

namespace tawjih::ui {

/// What stands in an editor, with its no-break spaces: toPlainText() makes plain ones of them, and French punctuation
/// would wander to the next line. \param edit a QPlainTextEdit or QTextEdit
template <typename Edit>
[[nodiscard]] QString typedText(const Edit* edit) {
    QString text = edit->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace tawjih::ui
