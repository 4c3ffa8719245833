#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal thinnest = 16;

} // namespace

std::vector<KeyEntry> GroupedDrawing::key(qreal width) const {
    auto entries = keyEntries(!namesFit(width), false);
    if (table().target)
        entries.push_back(targetEntry());
    return entries;
}

QString GroupedDrawing::label(int row, int series, bool named) const {
    const QString value = isolateLtr(valueText(row, series));
    return named && row == 0 ? QString(value + u' ' + isolate(table().columns.at(series))) : value;
}

qreal GroupedDrawing::labelWidth(bool named) const {
    qreal found = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < seriesCount(); ++series)
            found = std::max(found, Ink::widthOf(label(row, series, named), ink().strong));
    return found + 1;
}

/// Whether the names of the series have room beside the bars of the first row: then no key is needed.
bool GroupedDrawing::namesFit(qreal width) const {
    return labelWidth(true) <= width * 0.3;
}

RowFrame GroupedDrawing::frame(qreal width) const {
    RowFrame::Needs needs;
    needs.width = width;
    needs.bar = seriesCount() * std::max(thinnest, Ink::lineHeight(ink().strong)); // a number beside each
    needs.gap = space::large;
    needs.top = keyHeight(key(width), ink(), width);
    return {table(), ink(), needs};
}

qreal GroupedDrawing::comfortableHeight(qreal width) const {
    return frame(width).bottom();
}

void GroupedDrawing::draw() {
    writeKey(sheet(), key(width()), ink());
    const bool named = namesFit(width());
    const RowFrame rows = frame(width());
    rows.writeNames(sheet(), ink());
    const QRectF plot = rows.plot();
    BarPlan plan;
    plan.plot = plot;
    plan.stacked = false;
    plan.zero = plot.left();
    plan.unit = std::max(10.0, plot.width() - labelWidth(named) - space::small) / highest(false);
    plan.thickness = rows.thickness();
    for (int series = 0; series < seriesCount(); ++series) {
        plan.sets.push_back(seriesSet(series));
        for (int row = 0; row < rowCount(); ++row)
            plan.sets.back().values.push_back(drawn(row, series));
    }
    addPlan(plan);
    rows.lineAcross(sheet(), plot.left(), QPen(ink().line, 1), Layer::Under);
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < seriesCount(); ++series) {
            const QRectF place = plan.bar(series, row);
            const QRectF beside(place.right() + space::small, place.top(), plot.right() - place.right() - space::small,
                                place.height());
            sheet().write(beside, label(row, series, named), named && row > 0 ? ink().plain : ink().strong, ink().text);
            sheet().hit(QRectF(plot.left(), place.top(), plot.width(), place.height()), row, series);
        }
    if (table().target) {
        const qreal x = plan.zero + *table().target * plan.unit;
        rows.lineAcross(sheet(), x, targetEntry().pen);
    }
}

} // namespace tawjih::ui::chart
