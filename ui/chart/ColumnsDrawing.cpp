#include "ui/chart/Drawings.h"
#include "ui/chart/Scale.h"
#include "ui/chart/TimeAxis.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui::chart {

namespace {

constexpr qreal plotHeight = 180;
constexpr qreal widestColumn = 56;
constexpr qreal columnPart = 0.62;
constexpr qreal columnPartBesideBefore = 0.5;
constexpr qreal widestBefore = 10;
constexpr qreal wideEnoughForNames = 480;
constexpr qreal widestTarget = 96;

} // namespace

qreal ColumnsDrawing::numberWidth() const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        texts << rowTotalText(row);
    return widest(texts, ink().strong) + 2;
}

/// Whether each column has room for its number above it; else the numbers stand at lines across.
bool ColumnsDrawing::numbersFit(qreal plotWidth) const {
    return numberWidth() + 2 <= plotWidth / rowCount();
}

/// Whether the target is named at its line; else in the key.
bool ColumnsDrawing::namesTarget(qreal width) const {
    return table().target && width >= wideEnoughForNames;
}

std::vector<KeyEntry> ColumnsDrawing::key(qreal width) const {
    auto entries = keyEntries(seriesCount() > 1);
    if (table().target && !namesTarget(width))
        entries.push_back(targetEntry());
    return entries;
}

qreal ColumnsDrawing::comfortableHeight(qreal width) const {
    return keyHeight(key(width), ink(), width) + Ink::lineHeight(ink().strong) + space::tiny + plotHeight +
           TimeAxis(table(), ink()).height();
}

void ColumnsDrawing::draw() {
    writeKey(sheet(), key(width()), ink());
    const TimeAxis axis(table(), ink());
    const qreal top = keyHeight(key(width()), ink(), width()) + Ink::lineHeight(ink().strong) + space::tiny;
    const qreal end =
        namesTarget(width()) ? std::min(Ink::widthOf(targetText(), ink().small), widestTarget) + space::small : 0;
    QRectF plot(0, top, width() - end, sheet().height() - top - axis.height());
    double highestShown = highest(true);
    const bool direct = numbersFit(plot.width());
    if (!direct) {
        const Scale scale = roundScale(highestShown, unit());
        highestShown = scale.top;
        plot.setLeft(
            std::max(Ink::widthOf(axisText(scale.top), ink().plain), Ink::widthOf(axisText(scale.step), ink().plain)) +
            space::small);
        writeTicks(plot, scale.top);
    }
    BarPlan plan;
    plan.upright = true;
    plan.plot = plot;
    plan.zero = plot.bottom();
    plan.unit = plot.height() / highestShown;
    const qreal band = plot.width() / rowCount();
    plan.thickness = std::min(table().before.empty() ? columnPart : columnPartBesideBefore, widestColumn / band);
    for (int series = 0; series < seriesCount(); ++series) {
        plan.sets.push_back(seriesSet(series));
        for (int row = 0; row < rowCount(); ++row)
            plan.sets.back().values.push_back(drawn(row, series));
    }
    plan.sets.push_back(remainderSet());
    for (int row = 0; row < rowCount(); ++row)
        plan.sets.back().values.push_back(remainder(row));
    addPlan(plan);
    drawBefore(plan);
    drawHits(plan);
    sheet().line(plot.bottomLeft(), plot.bottomRight(), QPen(ink().edge, 1));
    drawTarget(plot, plan.unit);
    if (direct)
        writeNumbers(plan);
    axis.write(sheet(), plot);
}

void ColumnsDrawing::writeTicks(const QRectF& plot, double top) {
    const Scale scale = roundScale(top, unit());
    const qreal line = Ink::lineHeight(ink().plain);
    for (int i = 1; i * scale.step <= top * 1.0001; ++i) {
        const qreal y = plot.bottom() - plot.height() * i * scale.step / top;
        sheet().line({plot.left(), y}, {plot.right(), y}, QPen(ink().line, 1), Layer::Under);
        sheet().write({0, y - line / 2, plot.left() - space::small, line}, axisText(i * scale.step), ink().plain,
                      ink().muted, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

/// A hollow column before each: the period before came before.
void ColumnsDrawing::drawBefore(const BarPlan& plan) {
    for (int row = 0; row < rowCount(); ++row) {
        const auto value = table().valueBefore(row);
        if (!value || *value <= 0)
            continue;
        const QRectF column = plan.bars(row);
        const qreal wide = std::min(widestBefore, (plan.bandWidth() - column.width()) / 2 - 2);
        const qreal tall = *value * plan.unit;
        sheet().fill({column.left() - 2 - wide, plan.zero - tall, std::max(1.0, wide), tall}, Qt::NoBrush,
                     QPen(ink().edge, 1));
    }
}

void ColumnsDrawing::drawTarget(const QRectF& plot, qreal unit) {
    if (!table().target)
        return;
    const qreal y = plot.bottom() - *table().target * unit;
    sheet().line({plot.left(), y}, {plot.right(), y}, QPen(ink().text, 1.5, Qt::DashLine));
    if (!namesTarget(width()))
        return;
    const qreal tall = 2 * Ink::lineHeight(ink().small);
    sheet().writeWrapped(
        {plot.right() + space::small, std::max(0.0, y - tall / 2), width() - plot.right() - space::small, tall},
        targetText(), ink().small, ink().text);
}

void ColumnsDrawing::drawHits(const BarPlan& plan) {
    for (int row = 0; row < rowCount(); ++row) {
        QRectF whole = plan.band(row);
        whole.setBottom(sheet().height());
        sheet().hit(whole, row, seriesCount() > 1 ? -1 : 0);
        for (int series = 0; seriesCount() > 1 && series < seriesCount(); ++series) {
            const QRectF place = plan.bar(series, row);
            sheet().hit(place, row, series);
            writeSegment(place, row, series);
        }
    }
}

/// The number in a segment, where it has room.
void ColumnsDrawing::writeSegment(const QRectF& bar, int row, int series) {
    const QString text = valueText(row, series);
    const qreal wide = Ink::widthOf(text, ink().plain) + 1;
    const qreal line = Ink::lineHeight(ink().plain);
    if (table().cell(row, series).value == 0 || wide + space::tiny > bar.width() || line > bar.height() - 2)
        return;
    const QColor fill = seriesColor(series);
    if (Ink::pattern(series) != Pattern::None)
        sheet().fill(QRectF(bar.center().x() - wide / 2 - 2, bar.center().y() - line / 2, wide + 4, line)
                         .intersected(bar.adjusted(2, 2, -2, -2)),
                     fill);
    sheet().write(bar, text, ink().plain, Ink::on(fill), Qt::AlignCenter);
}

void ColumnsDrawing::writeNumbers(const BarPlan& plan) {
    const qreal line = Ink::lineHeight(ink().strong);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF column = plan.bars(row);
        const QString text = rowTotalText(row);
        const qreal wide = Ink::widthOf(text, ink().strong) + 1;
        const QRectF place(column.center().x() - wide / 2, column.top() - line - 1, wide, line);
        const bool crossed = (table().target && !namesTarget(0) &&
                              place.contains(QPointF(place.center().x(), plan.zero - *table().target * plan.unit))) ||
                             !table().before.empty();
        if (crossed) // a line through it would make another number of it
            sheet().fill(place.adjusted(-1, 2, 1, -1), ink().base);
        sheet().write(place, text, ink().strong, ink().text, Qt::AlignCenter);
    }
}

} // namespace tawjih::ui::chart
