#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/chart/ChartStyle.h"

#include <QRectF>

class QPainter;

namespace tawjih::ui {

/// Draws a table's chart as vectors into any painter: a page of a PDF, a picture, a printer. Nothing of the application
/// (its language, direction, palette) is looked at, and any thread may do it. The painter is left as it was.
///
/// Lengths are in 1/96 inch, a font's points are taken at 96 dots an inch, whatever the device has: for paper, first
/// painter.scale(dpi / 96, dpi / 96), and lay out the page in these units. No ground is filled. Title, table and note
/// are the caller's.
/// \param target what the chart may fill; a chart that is given less than chartHeight() is pressed together
void renderChart(QPainter& painter, const QRectF& target, const indicator::FigureTable& table, const ChartStyle& style);

/// The height in which the chart of that width is comfortable; 0 where the kind has no chart.
[[nodiscard]] qreal chartHeight(const indicator::FigureTable& table, const ChartStyle& style, qreal width);

} // namespace tawjih::ui
