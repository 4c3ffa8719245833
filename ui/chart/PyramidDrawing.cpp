#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <numeric>

namespace tawjih::ui::chart {

namespace {

constexpr qreal bar = 22;
constexpr qreal sideGap = 6;
const QString unknownKey = QStringLiteral("unknown");

} // namespace

qreal PyramidDrawing::band() const {
    return std::max(bar, Ink::lineHeight(ink().plain)) + sideGap;
}

/// The youngest at the bottom, as pyramids have it; whose age nobody knows stands below the ground.
std::vector<int> PyramidDrawing::order() const {
    std::vector<int> rows(static_cast<size_t>(rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::reverse(rows);
    std::stable_partition(rows.begin(), rows.end(),
                          [this](int row) { return table().rowKeys.value(row) != unknownKey; });
    return rows;
}

/// Who is neither: said, not drawn.
QString PyramidDrawing::note() const {
    QStringList parts;
    for (int series = 2; series < table().seriesCount(); ++series) {
        qint64 sum = 0;
        bool hidden = false;
        for (int row = 0; row < rowCount(); ++row) {
            sum += table().cell(row, series).value;
            hidden = hidden || table().cell(row, series).shown == indicator::Shown::Hidden;
        }
        if (!table().columnTotals.empty()) {
            const indicator::Count& total = table().columnTotals.at(static_cast<size_t>(series));
            sum = total.value;
            hidden = total.shown == indicator::Shown::Hidden;
        }
        const indicator::Count count{sum, hidden ? indicator::Shown::Hidden : indicator::Shown::Exact};
        if (sum > 0 || hidden)
            parts << say(QT_TRANSLATE_NOOP("Chart", "%1: %2"))
                         .arg(isolate(table().columns.at(series)), isolateLtr(numberText(count)));
    }
    return parts.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("Chart", "Not drawn: %1")).arg(list(parts));
}

qreal PyramidDrawing::comfortableHeight(qreal) const {
    const qreal line = Ink::lineHeight(ink().plain);
    return line + space::small + band() * rowCount() + (note().isEmpty() ? 0 : space::small + line);
}

/// One series of bars, for Qt Charts makes bars thinner where two share a chart: the first side runs below zero, and a
/// spacer on each side leaves the middle to the names.
BarPlan PyramidDrawing::makePlan(const QRectF& plot, qreal middle, qreal unit) const {
    BarPlan plan;
    plan.plot = plot;
    plan.zero = width() / 2;
    plan.unit = unit;
    plan.thickness = bar / band();
    for (int series = 0; series < sideCount(); ++series) {
        const double sign = series == 0 ? -1 : 1;
        const double spacer = sign * middle / 2 / unit;
        plan.sets.push_back({QString(), Qt::NoBrush, Qt::NoPen, std::vector(static_cast<size_t>(rowCount()), spacer),
                             BarPlan::Kind::Spacer, -1});
        plan.sets.push_back(seriesSet(series));
        for (const int row : order())
            plan.sets.back().values.push_back(sign * drawn(row, series));
    }
    return plan;
}

int PyramidDrawing::sideCount() const {
    return std::min(2, seriesCount());
}

void PyramidDrawing::draw() {
    const qreal line = Ink::lineHeight(ink().plain);
    QStringList numbers;
    double most = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < sideCount(); ++series) {
            numbers << valueText(row, series);
            most = std::max(most, drawn(row, series));
        }
    const qreal names = std::min(widest(table().rows, ink().plain) + 1, width() * 0.3);
    const qreal number = widest(numbers, ink().strong) + 1;
    const qreal middle = names + 2 * space::medium;
    const qreal half = (width() - middle) / 2;
    const QRectF plot(0, line + space::small, width(), band() * rowCount());
    const BarPlan plan = makePlan(plot, middle, (half - number - space::small) / (most > 0 ? most : 1));
    const std::vector<int> rows = order();
    for (int index = 0; index < rowCount(); ++index) {
        const int row = rows.at(static_cast<size_t>(index));
        sheet().hit(plan.band(index), row, -1);
        sheet().write({half + space::medium, plan.band(index).top(), names, band()}, table().rows.at(row), ink().plain,
                      ink().text, Qt::AlignCenter);
    }
    addPlan(plan);
    for (int series = 0; series < sideCount(); ++series) {
        const bool leading = series == 0;
        const QRectF area(leading ? 0 : width() - half, 0, half, line);
        if (seriesCount() > 1)
            writeSide(series, area);
        for (int index = 0; index < rowCount(); ++index) {
            const int row = rows.at(static_cast<size_t>(index));
            const QRectF place = plan.bar(2 * series + 1, index);
            sheet().hit(QRectF(area.left(), plan.band(index).top(), half, band()), row, series);
            const qreal x = leading ? place.left() - space::small - number : place.right() + space::small;
            sheet().write({x, place.top(), number, bar}, valueText(row, series), ink().strong, ink().text,
                          (leading ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        }
    }
    if (const QString text = note(); !text.isEmpty())
        sheet().write({0, sheet().height() - line, width(), line}, text, ink().plain, ink().muted);
}

/// The name of a side and its sum, at the middle, over its bars.
void PyramidDrawing::writeSide(int series, const QRectF& area) {
    QString text = isolate(table().columns.at(series));
    if (!table().columnTotals.empty())
        text += u' ' + isolateLtr(numberText(table().columnTotals.at(static_cast<size_t>(series))));
    const bool leading = series == 0;
    const qreal sign = 12;
    const qreal wide = std::min(Ink::widthOf(text, ink().strong) + 1, area.width() - sign - 6);
    const QRectF box(leading ? area.right() - sign : area.left(), area.center().y() - sign / 2, sign, sign);
    sheet().fill(box, seriesColor(series), ink().rim(seriesColor(series)));
    sheet().hatch(box, Ink::pattern(series), hatchColor(seriesColor(series)));
    const QRectF name(leading ? box.left() - 6 - wide : box.right() + 6, area.top(), wide, area.height());
    sheet().write(name, text, ink().strong, ink().text,
                  (leading ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace tawjih::ui::chart
