#pragma once

#include <QString>
#include <QStringList>

namespace tawjih::exchange {

/// A cell as RFC 4180 writes it. One that a spreadsheet would run as a formula (it begins with = + - @, tab or carriage
/// return) gets an apostrophe in front; a plain number keeps its sign.
[[nodiscard]] QString csvCell(const QString& text, QChar delimiter = u';');

/// A row with its line break (CRLF).
[[nodiscard]] QString csvRow(const QStringList& cells, QChar delimiter = u';');

} // namespace tawjih::exchange
