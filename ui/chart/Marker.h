#pragma once

#include "ui/chart/Sheet.h"

namespace tawjih::ui::chart {

/// The point of a line; each series has a shape of its own. \param size half of its width
void drawMarker(Sheet& sheet, QPointF place, int series, qreal size, const QColor& color, const QColor& ground);

} // namespace tawjih::ui::chart
