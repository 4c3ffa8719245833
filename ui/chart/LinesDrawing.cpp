#include "ui/chart/Drawings.h"
#include "ui/chart/Marker.h"
#include "ui/chart/Scale.h"
#include "ui/chart/TimeAxis.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal plotHeight = 190;
constexpr qreal wideEnoughForNames = 480;
constexpr qreal widestLineNames = 0.32;
constexpr qreal markerSize = 4;
constexpr qreal thick = 2.25;

} // namespace

/// A name at the end of its line.
struct LinesDrawing::EndLabel {
    QString text;
    QColor mark;
    int shape = -1; ///< of its marker; -1 for a line without points
    qreal y = 0;
    QPen pen;
};

QPen LinesDrawing::penOf(int series) const {
    static const Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine,  Qt::SolidLine,  Qt::DotLine,
                                          Qt::DashLine,  Qt::SolidLine, Qt::DashDotLine};
    return {ink().legible(seriesColor(series)), thick, seriesCount() == 1 ? Qt::SolidLine : styles[series],
            Qt::RoundCap, Qt::RoundJoin};
}

/// The period before is one number a row: it can stand beside one line only.
bool LinesDrawing::drawsBefore() const {
    return !table().before.empty() && seriesCount() == 1;
}

QStringList LinesDrawing::endNames() const {
    QStringList names;
    for (const QString& name : table().columns.mid(0, seriesCount()))
        names << QString(name + u' ' + axisText(highest(false)));
    if (drawsBefore())
        names << table().beforeHeader;
    if (table().target)
        names << targetText();
    return names;
}

/// Whether each line is named where it ends; else in the key, rather than cut.
bool LinesDrawing::namesAtEnd(qreal width) const {
    const bool needed = seriesCount() > 1 || drawsBefore() || table().target;
    return needed && width >= wideEnoughForNames && widest(endNames(), ink().strong) <= width * widestLineNames;
}

qreal LinesDrawing::endWidth(qreal width) const {
    return namesAtEnd(width) ? widest(endNames(), ink().strong) + space::large + space::tiny : space::small;
}

std::vector<KeyEntry> LinesDrawing::key(qreal width) const {
    std::vector<KeyEntry> entries;
    if (namesAtEnd(width))
        return entries;
    for (int series = 0; seriesCount() > 1 && series < seriesCount(); ++series)
        entries.push_back({KeyEntry::Sign::Line, table().columns.at(series), {}, Pattern::None, penOf(series), series});
    if (drawsBefore())
        entries.push_back(
            {KeyEntry::Sign::Line, table().beforeHeader, {}, Pattern::None, QPen(ink().edge, 1.25, Qt::DotLine)});
    if (table().target)
        entries.push_back(targetEntry());
    return entries;
}

qreal LinesDrawing::comfortableHeight(qreal width) const {
    return keyHeight(key(width), ink(), width) + Ink::lineHeight(ink().strong) + plotHeight +
           TimeAxis(table(), ink()).height();
}

LinePlan LinesDrawing::makePlan(const QRectF& plot, double top) const {
    LinePlan plan;
    plan.plot = plot;
    plan.bandCount = rowCount();
    plan.top = top;
    const auto add = [&](const QString& name, const QPen& pen, const auto& valueOf) {
        LinePlan::Line line{name, pen, {}};
        bool open = false;
        for (int row = 0; row < rowCount(); ++row) {
            const auto value = valueOf(row);
            if (value && !open)
                line.runs.emplace_back();
            if (value)
                line.runs.back().emplace_back(row, *value);
            open = value.has_value();
        }
        plan.lines.push_back(line);
    };
    if (drawsBefore())
        add(table().beforeHeader, QPen(ink().edge, 1.25, Qt::DotLine),
            [this](int row) { return table().valueBefore(row); });
    for (int series = seriesCount() - 1; series >= 0; --series) // the first one on top
        add(table().columns.at(series), penOf(series), [this, series](int row) { return table().value(row, series); });
    return plan;
}

void LinesDrawing::draw() {
    writeKey(sheet(), key(width()), ink());
    const TimeAxis axis(table(), ink());
    const Scale scale = roundScale(highest(false), unit());
    const qreal top = keyHeight(key(width()), ink(), width()) + Ink::lineHeight(ink().strong);
    const qreal leading =
        std::max(Ink::widthOf(axisText(scale.top), ink().plain), Ink::widthOf(axisText(scale.step), ink().plain)) +
        space::small;
    const QRectF plot(leading, top, width() - leading - endWidth(width()), sheet().height() - top - axis.height());
    drawGrid(plot, scale.top, scale.step);
    const LinePlan plan = makePlan(plot, scale.top);
    addPlan(plan);
    if (table().target) {
        const qreal y = plan.place({0, *table().target}).y();
        sheet().line({plot.left(), y}, {plot.right(), y}, QPen(ink().text, 1.5, Qt::DashLine));
    }
    for (const LinePlan::Line& one : plan.lines)
        for (const auto& run : one.runs) // a line of one point is none
            if (run.size() == 1 && drawsBefore() && &one == &plan.lines.front())
                sheet().round(QRectF(plan.place(run.front()) - QPointF(3, 3), QSizeF(6, 6)), 3, ink().base,
                              QPen(ink().edge, 1.25));
    for (int row = 0; row < rowCount(); ++row) {
        const qreal wide = plot.width() / rowCount();
        sheet().hit(QRectF(plot.left() + wide * row, 0, wide, sheet().height()), row, seriesCount() > 1 ? -1 : 0);
    }
    drawPoints(plan);
    if (namesAtEnd(width()))
        writeEndLabels(plan);
    axis.write(sheet(), plot);
}

void LinesDrawing::drawGrid(const QRectF& plot, double top, double step) {
    const qreal line = Ink::lineHeight(ink().plain);
    for (int i = 0; i * step <= top * 1.0001; ++i) {
        const qreal y = plot.bottom() - plot.height() * i * step / top;
        sheet().line({plot.left(), y}, {plot.right(), y}, QPen(i == 0 ? ink().edge : ink().line, 1), Layer::Under);
        sheet().write({0, y - line / 2, plot.left() - space::small, line}, axisText(i * step), ink().plain, ink().muted,
                      Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void LinesDrawing::drawPoints(const LinePlan& plan) {
    const qreal wide = plan.plot.width() / rowCount();
    const qreal line = Ink::lineHeight(ink().strong);
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        texts << valueText(row, 0);
    const bool numbered = seriesCount() == 1 && widest(texts, ink().strong) + space::tiny <= wide;
    for (int series = seriesCount() - 1; series >= 0; --series)
        for (int row = 0; row < rowCount(); ++row) {
            const auto value = table().value(row, series);
            if (!value && table().cell(row, series).shown == indicator::Shown::Hidden) // said, where a point would be
                sheet().write(
                    {plan.place({static_cast<qreal>(row), 0}).x() - wide / 2, plan.plot.bottom() - line, wide, line},
                    valueText(row, series), ink().plain, ink().muted, Qt::AlignCenter);
            if (!value)
                continue;
            const QPointF place = plan.place({static_cast<qreal>(row), *value});
            drawMarker(sheet(), place, series, markerSize, penOf(series).color(), ink().base);
            const qreal reach = std::min(wide / 2, 12.0);
            sheet().hit(QRectF(place.x() - reach, place.y() - 8, 2 * reach, 16), row, series);
            if (!numbered)
                continue;
            const qreal text = Ink::widthOf(texts.at(row), ink().strong) + 1;
            const QRectF above(place.x() - text / 2, place.y() - markerSize - line, text, line);
            sheet().fill(above.adjusted(-1, 2, 1, -2), ink().base);
            sheet().write(above, texts.at(row), ink().strong, ink().text, Qt::AlignCenter);
        }
}

std::vector<LinesDrawing::EndLabel> LinesDrawing::endLabels(const LinePlan& plan) const {
    std::vector<EndLabel> labels;
    for (int series = 0; series < seriesCount(); ++series)
        for (int row = rowCount() - 1; row >= 0; --row)
            if (const auto value = table().value(row, series)) {
                const QString text = isolate(table().columns.at(series)) + u' ' + isolateLtr(valueText(row, series));
                labels.push_back({text, penOf(series).color(), series, plan.place({0, *value}).y(), {}});
                break;
            }
    if (const auto last = drawsBefore() ? table().valueBefore(rowCount() - 1) : std::nullopt)
        labels.push_back(
            {table().beforeHeader, ink().edge, -1, plan.place({0, *last}).y(), QPen(ink().edge, 1.25, Qt::DotLine)});
    if (table().target)
        labels.push_back({targetText(), ink().text, -1, plan.place({0, *table().target}).y(), targetEntry().pen});
    return labels;
}

/// Each beside its line's end, moved apart where they would lie on each other.
void LinesDrawing::writeEndLabels(const LinePlan& plan) {
    std::vector<EndLabel> labels = endLabels(plan);
    std::ranges::stable_sort(labels, {}, &EndLabel::y);
    const qreal line = Ink::lineHeight(ink().plain);
    qreal next = line / 2;
    for (EndLabel& label : labels) {
        label.y = std::max(label.y, next);
        next = label.y + line;
    }
    qreal lowest = sheet().height() - line / 2;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, lowest);
        lowest = label->y - line;
    }
    for (const EndLabel& label : labels) {
        const qreal x = plan.plot.right() + space::tiny;
        if (label.shape >= 0)
            drawMarker(sheet(), {x + markerSize, label.y}, label.shape, markerSize, label.mark, ink().base);
        else
            sheet().line({x, label.y}, {x + 2 * markerSize, label.y}, label.pen);
        const qreal from = x + 2 * markerSize + space::tiny;
        sheet().write({from, label.y - line / 2, width() - from, line}, label.text,
                      label.shape >= 0 ? ink().strong : ink().plain, label.shape >= 0 ? ink().text : ink().muted);
    }
}

} // namespace tawjih::ui::chart
