#pragma once

#include "ui/chart/SeriesPlan.h"

class QChart;

namespace tawjih::ui::chart {

/// Gives a chart the series of the plans, with hidden axes that put every bar and point where the plan has it.
/// \param width of the sheet, for mirroring
void addSeries(QChart& chart, const std::vector<SeriesPlan>& plans, bool mirrored, qreal width);

} // namespace tawjih::ui::chart
