#include "ui/chart/Drawings.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <utility>

namespace tawjih::ui::chart {

namespace {

constexpr qreal bar = 24;
constexpr qreal before = 6;
constexpr int headLines = 3;
constexpr qreal usualHead = 84;
constexpr qreal narrow = 460;

} // namespace

/// Widths of the numbers beside the bars.
struct FunnelDrawing::Ends {
    int lines = 1; ///< of the words above them
    qreal number = 0;
    qreal share = 0; ///< of the row it is a part of; 0 where there is none
    qreal step = 0;  ///< from the step before; 0 where it would say the same
    [[nodiscard]] qreal all() const {
        return space::medium + number + (share > 0 ? space::medium + share : 0) + (step > 0 ? space::medium + step : 0);
    }
};

QString FunnelDrawing::stepText(int row) const {
    if (row == 0)
        return {};
    const auto now = table().value(row, 0);
    const auto then = table().value(row - 1, 0);
    if (!now || !then)
        return numberText({0, indicator::Shown::Hidden});
    return *then > 0 ? indicator::percentText(*now / *then, locale()) : QStringLiteral("–");
}

/// Whether the share of a row's whole is another number than the rate from the step before.
bool FunnelDrawing::differs() const {
    if (!hasWholes())
        return false;
    for (int row = 1; row < rowCount(); ++row)
        if (table().wholes.at(static_cast<size_t>(row)).front() != table().cell(row - 1, 0))
            return true;
    return false;
}

QString FunnelDrawing::stepHead() const {
    return say(QT_TRANSLATE_NOOP("Chart", "of the step before"));
}

FunnelDrawing::Ends FunnelDrawing::ends(qreal width) const {
    QStringList numbers;
    QStringList shares;
    QStringList steps;
    for (int row = 0; row < rowCount(); ++row) {
        numbers << numberText(table().cell(row, 0));
        const auto share = table().share(row, 0);
        shares << (share ? indicator::percentText(*share, locale()) : QStringLiteral("–"));
        steps << stepText(row);
    }
    const auto headWidth = [&](const QString& head) { // the words above are not cut
        const qreal word = widest(head.split(u' '), ink().small) + 1;
        return width < narrow ? word : std::max(word, usualHead);
    };
    Ends ends;
    ends.number = widest(numbers, ink().strong) + 1;
    if (hasWholes() && (differs() || rowCount() == 1))
        ends.share = std::max(headWidth(table().shareHeader), widest(shares, ink().plain) + 1);
    if (rowCount() > 1)
        ends.step = std::max(headWidth(stepHead()), widest(steps, ink().plain) + 1);
    for (const auto& [head, wide] : {std::pair(table().shareHeader, ends.share), std::pair(stepHead(), ends.step)})
        if (wide > 0)
            ends.lines = std::max(ends.lines, static_cast<int>(wrapped(head, ink().small, wide, headLines).size()));
    return ends;
}

RowFrame FunnelDrawing::frame(qreal width) const {
    RowFrame::Needs needs;
    needs.width = width;
    needs.bar = bar;
    needs.below = table().before.empty() ? 0 : before;
    needs.trailing = ends(width).all();
    needs.top =
        keyHeight(keyEntries(false), ink(), width) + ends(width).lines * Ink::lineHeight(ink().small) + space::tiny;
    return {table(), ink(), needs};
}

qreal FunnelDrawing::comfortableHeight(qreal width) const {
    return frame(width).bottom();
}

void FunnelDrawing::draw() {
    writeKey(sheet(), keyEntries(false), ink());
    const RowFrame rows = frame(width());
    const Ends beside = ends(width());
    rows.writeNames(sheet(), ink());
    BarPlan plan;
    plan.plot = rows.plot();
    plan.zero = plan.plot.left();
    plan.unit = plan.plot.width() / highest(false);
    plan.thickness = rows.thickness();
    plan.sets.push_back(seriesSet(0));
    for (int row = 0; row < rowCount(); ++row)
        plan.sets.front().values.push_back(drawn(row, 0));
    drawSlopes(plan);
    addPlan(plan);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF place = rows.bar(row);
        sheet().hit(QRectF(place.left(), rows.band(row).top(), width() - place.left(), rows.band(row).height()), row,
                    0);
        if (const auto value = table().valueBefore(row); value && *value > 0) {
            const QRectF below = rows.below(row);
            sheet().fill({below.left(), below.top(), *value * plan.unit, below.height()}, ink().base,
                         QPen(ink().edge, 1));
        }
    }
    writeHeads(rows, beside);
}

/// From each bar's end to the next one's: how many were lost on the way.
void FunnelDrawing::drawSlopes(const BarPlan& plan) {
    QColor shade = ink().accent;
    shade.setAlphaF(0.12F);
    for (int row = 1; row < rowCount(); ++row) {
        const QRectF upper = plan.bar(0, row - 1);
        const QRectF lower = plan.bar(0, row);
        QPainterPath slope(upper.bottomLeft());
        slope.lineTo(upper.bottomRight());
        slope.lineTo(lower.topRight());
        slope.lineTo(lower.topLeft());
        slope.closeSubpath();
        sheet().trace(slope, shade, Qt::NoPen, Layer::Under);
    }
}

void FunnelDrawing::writeHeads(const RowFrame& rows, const Ends& ends) {
    const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    const qreal line = Ink::lineHeight(ink().small);
    const qreal top = rows.band(0).top() - ends.lines * line - space::tiny;
    const qreal share = space::medium + ends.number + space::medium;
    const qreal step = share + (ends.share > 0 ? ends.share + space::medium : 0);
    const auto head = [&](qreal from, qreal wide, const QString& text) {
        sheet().writeWrapped({rows.bar(0).right() + from, top, wide, ends.lines * line}, text, ink().small, ink().muted,
                             Qt::AlignTrailing | Qt::AlignBottom);
    };
    if (ends.share > 0)
        head(share, ends.share, table().shareHeader);
    if (ends.step > 0)
        head(step, ends.step, stepHead());
    for (int row = 0; row < rowCount(); ++row) {
        sheet().write(rows.end(row, space::medium, ends.number), numberText(table().cell(row, 0)), ink().strong,
                      ink().text, trailing);
        const auto part = table().share(row, 0);
        if (ends.share > 0)
            sheet().write(rows.end(row, share, ends.share),
                          part ? indicator::percentText(*part, locale()) : QStringLiteral("–"), ink().plain,
                          ink().muted, trailing);
        sheet().write(rows.end(row, step, ends.step), stepText(row), ink().plain, ink().muted, trailing);
    }
}

} // namespace tawjih::ui::chart
