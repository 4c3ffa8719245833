#include "ui/chart/Drawings.h"
#include "ui/chart/Scale.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal boxHeight = 20;

} // namespace

QString DelaysDrawing::medianText(int row) const {
    const indicator::Spread& spread = table().spreads.at(static_cast<size_t>(row));
    if (!spread.isKnown())
        return spread.count.shown == indicator::Shown::Hidden ? numberText(spread.count) : QStringLiteral("–");
    return digits(spread.median);
}

QString DelaysDrawing::casesText(int row) const {
    return say(QT_TRANSLATE_NOOP("Chart", "n = %1")).arg(isolateLtr(numberText(table().cell(row, 0))));
}

qreal DelaysDrawing::medianWidth() const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        texts << medianText(row);
    return widest(texts, ink().strong) + 1;
}

qreal DelaysDrawing::casesWidth() const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        texts << casesText(row);
    return widest(texts, ink().plain) + 1;
}

double DelaysDrawing::longest() const {
    double found = table().target.value_or(0);
    for (const indicator::Spread& spread : table().spreads)
        if (spread.isKnown())
            found = std::max(found, static_cast<double>(spread.high));
    return std::max(found, 1.0);
}

std::vector<KeyEntry> DelaysDrawing::key() const {
    std::vector<KeyEntry> entries;
    entries.push_back({KeyEntry::Sign::Line,
                       say(QT_TRANSLATE_NOOP("Chart", "eight cases in ten")),
                       {},
                       Pattern::None,
                       QPen(ink().edge, 1.5)});
    entries.push_back(
        {KeyEntry::Sign::Fill, say(QT_TRANSLATE_NOOP("Chart", "middle half")), ink().step(0.3), Pattern::None, {}});
    entries.push_back(
        {KeyEntry::Sign::Line, say(QT_TRANSLATE_NOOP("Chart", "median")), {}, Pattern::None, QPen(ink().accent, 4)});
    return entries;
}

RowFrame DelaysDrawing::frame(qreal width) const {
    RowFrame::Needs needs;
    needs.width = width;
    needs.bar = boxHeight;
    needs.trailing = space::medium + medianWidth();
    needs.top = keyHeight(key(), ink(), width) + (table().target ? Ink::lineHeight(ink().small) : 0);
    RowFrame without(table(), ink(), needs);
    if (without.namesAbove()) // there the cases stand beside the names
        return without;
    needs.trailing += space::medium + casesWidth();
    return {table(), ink(), needs};
}

qreal DelaysDrawing::comfortableHeight(qreal width) const {
    return frame(width).bottom() + space::tiny + Ink::lineHeight(ink().plain);
}

void DelaysDrawing::draw() {
    writeKey(sheet(), key(), ink());
    const RowFrame rows = frame(width());
    rows.writeNames(sheet(), ink(), casesWidth() + space::medium);
    const qreal room = rows.bar(0).width();
    const Scale scale = roundScale(longest(), indicator::Unit::Days, room < 240 ? 3 : 6);
    const qreal unit = room / scale.top;
    drawAxis(rows, scale.top, scale.step, unit);
    const qreal median = medianWidth();
    const qreal cases = casesWidth();
    for (int row = 0; row < rowCount(); ++row) {
        drawRow(rows, row, unit);
        const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
        sheet().write(rows.end(row, space::medium, median), medianText(row), ink().strong, ink().text, trailing);
        sheet().write(rows.namesAbove() ? rows.besideName(row, cases)
                                        : rows.end(row, 2 * space::medium + median, cases),
                      casesText(row), ink().plain, ink().muted, trailing);
    }
    drawTarget(rows, unit);
}

void DelaysDrawing::drawAxis(const RowFrame& rows, double top, double step, qreal unit) {
    const qreal line = Ink::lineHeight(ink().plain);
    const QRectF first = rows.bar(0);
    qreal free = 0; // where the last number ended
    for (int i = 0; i * step <= top * 1.0001; ++i) {
        const qreal x = first.left() + i * step * unit;
        rows.lineAcross(sheet(), x, QPen(i == 0 ? ink().edge : ink().line, 1), Layer::Under);
        const bool last = (i + 1) * step > top * 1.0001;
        const QString text = last && !table().unitName.isEmpty()
                                 ? QString(isolateLtr(digits(i * step)) + u' ' + isolate(table().unitName))
                                 : digits(i * step);
        const qreal wide = Ink::widthOf(text, ink().plain) + 1;
        const qreal left = std::clamp(x - wide / 2, 0.0, width() - wide);
        if (left < free && i > 0)
            continue;
        sheet().write({left, rows.bottom() + space::tiny, wide, line}, text, ink().plain, ink().muted, Qt::AlignCenter);
        free = left + wide + space::tiny;
    }
}

void DelaysDrawing::drawRow(const RowFrame& rows, int row, qreal unit) {
    const QRectF place = rows.bar(row);
    sheet().hit(QRectF(place.left(), rows.band(row).top(), width() - place.left(), rows.band(row).height()), row, 0);
    const indicator::Spread& spread = table().spreads.at(static_cast<size_t>(row));
    if (!spread.isKnown())
        return;
    const auto at = [&](int days) { return place.left() + days * unit; };
    const qreal y = place.center().y();
    const QPen pen(ink().edge, 1.5);
    sheet().line({at(spread.low), y}, {at(spread.high), y}, pen);
    for (const int end : {spread.low, spread.high})
        sheet().line({at(end), y - 4}, {at(end), y + 4}, pen);
    const QColor box = ink().step(0.3);
    const QRectF half(at(spread.lower), place.top(), std::max(2.0, at(spread.upper) - at(spread.lower)),
                      place.height());
    sheet().fill(half, box, QPen(ink().accent, 1));
    sheet().fill(QRectF(at(spread.median) - 2, place.top() - 2, 4, place.height() + 4), ink().accent);
}

void DelaysDrawing::drawTarget(const RowFrame& rows, qreal unit) {
    if (!table().target)
        return;
    const qreal upper = rows.band(0).top();
    const qreal x = rows.bar(0).left() + *table().target * unit;
    const qreal line = Ink::lineHeight(ink().small);
    rows.lineAcross(sheet(), x, targetEntry().pen);
    const qreal wide = Ink::widthOf(targetText(), ink().small) + 1;
    const qreal left = std::max(0.0, std::min(x - wide / 2, width() - wide));
    sheet().write({left, upper - line, wide, line}, targetText(), ink().small, ink().text);
}

} // namespace tawjih::ui::chart
