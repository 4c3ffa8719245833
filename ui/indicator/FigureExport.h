#pragma once

#include "core/base/Result.h"
#include "ui/indicator/FigureTable.h"

#include <QImage>
#include <QString>

namespace tawjih::ui {

/// What goes round the charts when they leave the desk: which desk, which period and providers, counted when.
struct ExportFrame {
    QString title;    ///< "Casablanca · school year 2025–2026"
    QString subtitle; ///< filters, and the day of the count
};

enum class ExportFormat { Png, Pdf, Csv };

/// Exports take exact tables and protect them themselves, so that no caller can forget it.

/// One chart with its table as an image, on paper's white whatever the theme.
[[nodiscard]] QImage exportImage(const FigureTable& table, const ExportFrame& frame);

/// The figures as a spreadsheet takes them from the clipboard: cells parted by tabs.
[[nodiscard]] QString exportTabbed(const FigureTable& table);

/// UTF-8 with a byte order mark, semicolons, CRLF; a cell that a spreadsheet would take for a formula is disarmed.
[[nodiscard]] QByteArray exportCsv(const std::vector<FigureTable>& tables, const ExportFrame& frame);

/// Writes the file whole or not at all. PNG holds the first table; PDF one page a table. Errors: DiskFull, IoFailed.
[[nodiscard]] Status exportFile(const QString& path, ExportFormat format, const std::vector<FigureTable>& tables,
                                const ExportFrame& frame);

/// A cell of a CSV: quoted where needed, and preceded by an apostrophe when it begins as a formula does.
[[nodiscard]] QString csvCell(const QString& text);

} // namespace tawjih::ui
