#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui::chart {

namespace {

constexpr qreal bar = 24;
constexpr qreal before = 6;

} // namespace

std::vector<KeyEntry> StackedDrawing::key(qreal width) const {
    auto entries = keyEntries(!namesFit(width));
    if (table().target)
        entries.push_back(targetEntry());
    return entries;
}

QString StackedDrawing::segmentText(int row, int series, bool named) const {
    const QString value = valueText(row, series);
    return named ? QString(isolate(table().columns.at(series)) + u' ' + isolateLtr(value)) : value;
}

/// Names go into the first bar when each of its segments has room and every series is there; else over the chart.
bool StackedDrawing::namesFit(qreal width) const {
    const qreal unit = width / highest(true);
    for (int series = 0; series < seriesCount(); ++series) {
        const qreal room = drawn(0, series) * unit - space::medium;
        if (Ink::widthOf(segmentText(0, series, true), ink().strong) > room)
            return false;
    }
    return true;
}

RowFrame StackedDrawing::frame(qreal width) const {
    RowFrame::Needs needs;
    needs.width = width;
    needs.bar = bar;
    needs.below = table().before.empty() ? 0 : before;
    needs.top = keyHeight(key(width), ink(), width);
    needs.namesAbove = true;
    return {table(), ink(), needs};
}

qreal StackedDrawing::comfortableHeight(qreal width) const {
    return frame(width).bottom();
}

void StackedDrawing::draw() {
    writeKey(sheet(), key(width()), ink());
    const RowFrame rows = frame(width());
    QStringList totals;
    for (int row = 0; row < rowCount(); ++row)
        totals << rowTotalText(row);
    const qreal totalWidth = widest(totals, ink().strong) + 1;
    rows.writeNames(sheet(), ink(), totalWidth + space::medium);
    const QRectF plot = rows.plot();
    BarPlan plan;
    plan.plot = plot;
    plan.zero = plot.left();
    plan.unit = plot.width() / highest(true);
    plan.thickness = rows.thickness();
    for (int series = 0; series < seriesCount(); ++series) {
        plan.sets.push_back(seriesSet(series));
        for (int row = 0; row < rowCount(); ++row)
            plan.sets.back().values.push_back(drawn(row, series));
    }
    plan.sets.push_back(remainderSet());
    for (int row = 0; row < rowCount(); ++row)
        plan.sets.back().values.push_back(remainder(row));
    addPlan(plan);
    writeSegments(plan, namesFit(width()));
    const qreal line = Ink::lineHeight(ink().plain);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF place = rows.bar(row);
        sheet().write({place.right() - totalWidth, place.top() - 2 - line, totalWidth, line}, totals.at(row),
                      ink().strong, ink().text, Qt::AlignTrailing | Qt::AlignVCenter);
        if (const auto value = table().valueBefore(row); value && *value > 0) {
            const QRectF below = rows.below(row);
            sheet().fill({below.left(), below.top(), *value * plan.unit, below.height()}, Qt::NoBrush,
                         QPen(ink().edge, 1));
        }
    }
    if (table().target) {
        const qreal x = std::min(plan.zero + *table().target * plan.unit, width() - 1);
        rows.lineAcross(sheet(), x, targetEntry().pen);
    }
}

void StackedDrawing::writeSegments(const BarPlan& plan, bool named) {
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < seriesCount(); ++series) {
            const QRectF place = plan.bar(series, row);
            sheet().hit(place, row, series);
            const QString text = segmentText(row, series, named && row == 0);
            const qreal wide = Ink::widthOf(text, ink().strong) + 1;
            if (table().cell(row, series).value == 0 || wide + space::tiny > place.width())
                continue;
            const QColor fill = seriesColor(series);
            const qreal line = Ink::lineHeight(ink().strong);
            const QRectF ground(place.center().x() - wide / 2 - 3, place.center().y() - line / 2, wide + 6, line);
            if (Ink::pattern(series) != Pattern::None && seriesCount() > 1)
                sheet().fill(ground.intersected(place.adjusted(2, 2, -2, -2)), fill); // letters do not cross lines
            sheet().write(place, text, ink().strong, Ink::on(fill), Qt::AlignCenter);
        }
}

} // namespace tawjih::ui::chart
