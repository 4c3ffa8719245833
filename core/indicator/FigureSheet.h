#pragma once

#include "core/base/Result.h"
#include "core/indicator/ReportContent.h"

#include <QByteArray>

#include <span>

namespace tawjih::indicator {

/// A report as a spreadsheet (XLSX): a cover, a sheet a figure with its numbers, sums and shares as formulas where they
/// say what is shown, a native chart where the kind has one, and the definitions. It is made in memory alone, and the
/// same report gives the same bytes. Errors: IoFailed, OutOfMemory.
[[nodiscard]] Result<QByteArray> reportSheets(const ReportContent& content);

/// The same for a few tables. \param madeAt goes into the file's properties
[[nodiscard]] Result<QByteArray> figureSheets(std::span<const FigureTable> tables, const QString& title,
                                              const QString& subtitle, const Tongue& tongue, const QDateTime& madeAt);

} // namespace tawjih::indicator
