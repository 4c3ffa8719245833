#pragma once

#include "core/exchange/SheetBook.h"
#include "core/indicator/FigureTable.h"

namespace tawjih::indicator {

using exchange::plainCell;
using exchange::SheetBook;

/// Writes a sheet with one figure: what it says, its table, how it was counted, and its chart beside the table.
/// \param frame desk, period and day of the count
void writeFigureSheet(SheetBook& book, lxw_worksheet* sheet, const QByteArray& sheetName, const FigureTable& table,
                      const QString& frame);

/// Where a table stands on its sheet.
struct SheetPlace {
    QByteArray sheetName;
    int headerRow = 0;
    [[nodiscard]] int firstRow() const { return headerRow + 1; }
};

/// The column of the shown table that holds what a chart draws of a series, or -1.
[[nodiscard]] int drawnColumn(const FigureTable& table, int series);

/// A chart that reads the cells, beside the table: columns, lines and bars. None for other kinds, nor where a number is
/// hidden: a spreadsheet would draw it as zero. \returns how many rows it covers
int addSheetChart(SheetBook& book, lxw_worksheet* sheet, const FigureTable& table, const SheetPlace& place);

} // namespace tawjih::indicator
