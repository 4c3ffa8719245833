#pragma once

#include <QString>

namespace tawjih::release {

/// Whether a text holds an e-mail address, a phone number, a web address, or a date to the day.
[[nodiscard]] bool looksPersonal(const QString& text);

/// Whether a spreadsheet could run a cell: it begins with = + - @, tab or carriage return and is no number.
[[nodiscard]] bool looksLikeFormula(const QString& text);

} // namespace tawjih::release
