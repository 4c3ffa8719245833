#include "ui/chart/RenderChart.h"

#include "ui/chart/Drawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tawjih::ui {

namespace {

constexpr qreal dotsAnInch = 96;
constexpr qreal pointsAnInch = 72;
constexpr qreal smallest = 0.4; ///< below that nobody could read it: better cut than pressed

/// Sizes in the painter's units, whatever the device; unhinted, or letters would be set for the dots of a screen.
ChartStyle inUnits(ChartStyle style) {
    if (style.font.pointSizeF() > 0)
        style.font.setPixelSize(
            std::max(1, static_cast<int>(std::lround(style.font.pointSizeF() * dotsAnInch / pointsAnInch))));
    style.font.setHintingPreference(QFont::PreferNoHinting);
    return style;
}

} // namespace

void renderChart(QPainter& painter, const QRectF& target, const indicator::FigureTable& table,
                 const ChartStyle& style) {
    const auto drawing = chart::Drawing::make(table, inUnits(style));
    qreal scale = 1;
    // A wider sheet needs less height: what is scaled down to the target's width may then fit into its height.
    while (scale > smallest && drawing->height(target.width() / scale) * scale > target.height() + 0.5)
        scale -= 0.02;
    drawing->lay(target.size() / scale);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    drawing->paint(painter);
    painter.restore();
}

qreal chartHeight(const indicator::FigureTable& table, const ChartStyle& style, qreal width) {
    return chart::Drawing::make(table, inUnits(style))->height(width);
}

} // namespace tawjih::ui
