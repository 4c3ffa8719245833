#include "ui/chart/Drawings.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui::chart {

namespace {

constexpr qreal bar = 22;
constexpr qreal thinBar = 14;
constexpr qreal thinGap = 6;
constexpr int manyRows = 20;
constexpr qreal before = 6;

} // namespace

qreal BarsDrawing::numberWidth() const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        texts << valueText(row, 0);
    return widest(texts, ink().strong) + 1;
}

qreal BarsDrawing::fractionWidth() const {
    QStringList texts;
    for (int row = 0; hasWholes() && row < rowCount(); ++row)
        texts << fractionText(row, 0);
    return texts.isEmpty() ? 0 : widest(texts, ink().plain) + 1;
}

/// Above the rows: what the thin bars are, and the name of the target at its line.
qreal BarsDrawing::topOf(qreal width) const {
    return keyHeight(keyEntries(false), ink(), width) + (table().target ? Ink::lineHeight(ink().small) : 0);
}

RowFrame BarsDrawing::frame(qreal width) const {
    RowFrame::Needs needs;
    needs.width = width;
    const bool many = rowCount() > manyRows;
    needs.bar = many ? thinBar : bar;
    needs.gap = many ? thinGap : space::medium;
    needs.below = table().before.empty() ? 0 : before;
    needs.trailing = space::medium + numberWidth();
    needs.top = topOf(width);
    RowFrame without(table(), ink(), needs);
    if (!hasWholes() || without.namesAbove()) // there the fractions stand beside the names
        return without;
    needs.trailing += space::medium + fractionWidth();
    return {table(), ink(), needs};
}

qreal BarsDrawing::comfortableHeight(qreal width) const {
    return frame(width).bottom();
}

void BarsDrawing::draw() {
    writeKey(sheet(), keyEntries(false), ink());
    const RowFrame rows = frame(width());
    rows.writeNames(sheet(), ink(), fractionWidth() + space::medium);
    const QRectF plot = rows.plot();
    BarPlan plan;
    plan.plot = plot;
    plan.zero = plot.left();
    plan.unit = plot.width() / highest(false);
    plan.thickness = rows.thickness();
    plan.sets.push_back(seriesSet(0));
    for (int row = 0; row < rowCount(); ++row)
        plan.sets.front().values.push_back(drawn(row, 0));
    addPlan(plan);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF place = rows.bar(row);
        sheet().hit(QRectF(place.left(), rows.band(row).top(), width() - place.left(), rows.band(row).height()), row,
                    0);
        if (const auto value = table().valueBefore(row); value && *value > 0) {
            const QRectF below = rows.below(row);
            sheet().fill({below.left(), below.top(), *value * plan.unit, below.height()}, Qt::NoBrush,
                         QPen(ink().edge, 1));
        }
    }
    const QRectF first = rows.band(0);
    rows.lineAcross(sheet(), plot.left(), QPen(ink().line, 1), Layer::Under);
    writeNumbers(rows);
    if (table().target) {
        const qreal x = plan.zero + *table().target * plan.unit;
        const qreal line = Ink::lineHeight(ink().small);
        rows.lineAcross(sheet(), x, targetEntry().pen);
        const qreal wide = Ink::widthOf(targetText(), ink().small) + 1;
        const qreal left = std::max(0.0, std::min(x - wide / 2, width() - wide));
        sheet().write({left, first.top() - line, wide, line}, targetText(), ink().small, ink().text);
    }
}

void BarsDrawing::writeNumbers(const RowFrame& rows) {
    const qreal number = numberWidth();
    const qreal fraction = fractionWidth();
    for (int row = 0; row < rowCount(); ++row) {
        sheet().write(rows.end(row, space::medium, number), valueText(row, 0), ink().strong, ink().text,
                      Qt::AlignTrailing | Qt::AlignVCenter);
        if (fraction > 0)
            sheet().write(rows.namesAbove() ? rows.besideName(row, fraction)
                                            : rows.end(row, space::medium + number + space::medium, fraction),
                          fractionText(row, 0), ink().plain, ink().muted, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

} // namespace tawjih::ui::chart
