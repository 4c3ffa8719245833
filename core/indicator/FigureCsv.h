#pragma once

#include "core/indicator/FigureTable.h"

#include <QByteArray>

#include <span>

namespace tawjih::indicator {

/// Tables as CSV: UTF-8 with a byte order mark, semicolons, CRLF, digits without grouping. What a spreadsheet would run
/// as a formula is disarmed, and what directs text on screen is left out. Tables are parted by an empty line.
[[nodiscard]] QByteArray figuresCsv(std::span<const FigureTable> tables, const QString& title, const QString& subtitle);

/// A table as spreadsheets take it from the clipboard: cells parted by tabs, rows by line feeds.
[[nodiscard]] QString figureTabbed(const FigureTable& table);

} // namespace tawjih::indicator
