#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr qreal track = 8;
constexpr qreal longest = 420;

bool isShare(indicator::Unit unit) {
    return unit == indicator::Unit::Share;
}

} // namespace

qreal NumberDrawing::comfortableHeight(qreal) const {
    const qreal line = Ink::lineHeight(ink().plain);
    qreal tall = Ink::lineHeight(ink().large) + line;
    if (isShare(unit()) || table().target)
        tall += space::small + track;
    if (table().target)
        tall += space::tiny + line;
    return tall + (table().before.empty() ? 0 : space::tiny + line);
}

void NumberDrawing::draw() {
    const qreal line = Ink::lineHeight(ink().plain);
    qreal y = Ink::lineHeight(ink().large);
    sheet().write({0, 0, width(), y}, valueText(0, 0), ink().large, ink().text);
    const QString under =
        isShare(unit()) ? QString(fractionText(0, 0) + u' ' + isolate(table().unitOfTotal)) : table().unitOfTotal;
    sheet().write({0, y, width(), line}, under, ink().plain, ink().muted);
    y += line;
    const auto value = table().value(0, 0);
    if (isShare(unit()) || table().target) {
        y += space::small;
        // A share runs to its whole; a number to its target, or beyond.
        const double whole = isShare(unit()) ? std::max(1.0, highest(false)) : highest(false);
        const qreal length = std::min(width(), longest);
        const qreal scale = length / whole;
        sheet().round({0, y, length, track}, track / 2, ink().line);
        if (const qreal reached = value.value_or(0) * scale; reached > 0)
            sheet().round({0, y, std::max(reached, track), track}, track / 2, ink().accent);
        if (const auto before = table().valueBefore(0))
            sheet().fill({std::min(*before * scale, length - 3), y - 2, 3, track + 4}, ink().base, QPen(ink().edge, 1));
        y += track;
        if (table().target) {
            const qreal x = std::min(*table().target * scale, length - 1);
            sheet().line({x, y - track - 4}, {x, y + 4}, QPen(ink().text, 1.5, Qt::DashLine));
            const qreal wide = Ink::widthOf(targetText(), ink().small) + 1;
            const qreal left = std::max(0.0, std::min(x - wide / 2, width() - wide));
            sheet().write({left, y + space::tiny, wide, line}, targetText(), ink().small, ink().text);
            y += space::tiny + line;
        }
    }
    if (const auto before = table().valueBefore(0)) {
        const double change = value.value_or(*before) - *before;
        const double shown = isShare(unit()) ? std::round(*before * 100) : *before;
        const double now = isShare(unit()) ? std::round(value.value_or(*before) * 100) : value.value_or(*before);
        QString text =
            say(QT_TRANSLATE_NOOP("Chart", "%1: %2")).arg(isolate(table().beforeHeader), isolateLtr(beforeText(0)));
        if (value && now != shown) {
            const QString size = isolateLtr(
                QString((change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + digits(std::abs(now - shown))));
            text += u' ' + (isShare(unit()) ? say(QT_TRANSLATE_NOOP("Chart", "(%1 points)")).arg(size)
                                            : QString(u'(' + size + u')'));
        }
        sheet().write({0, y + space::tiny, width(), line}, text, ink().plain, ink().muted);
    }
    sheet().hit(QRectF(0, 0, width(), sheet().height()), 0, 0);
}

} // namespace tawjih::ui::chart
