#pragma once

#include "core/indicator/FigureTable.h"
#include "core/release/PackageReader.h"
#include "core/release/ReleaseMaker.h"

namespace tawjih::ui {

/// The risk of being recognised, before and after, as a chart.
[[nodiscard]] indicator::FigureTable riskFigure(const release::PreparedRelease& release);

/// How much of each column that could identify is still told, as a chart.
[[nodiscard]] indicator::FigureTable toldFigure(const release::PreparedRelease& release);

/// A table of a package as bars: its first column that is counted by, over all others. Without rows where the table
/// has no such sums.
[[nodiscard]] indicator::FigureTable packageFigure(const release::PackageTable& table);

/// What a code of a column means, in the interface's language; the code itself where the package does not say.
[[nodiscard]] QString codeLabel(const release::TableColumn& column, const QString& code);

} // namespace tawjih::ui
