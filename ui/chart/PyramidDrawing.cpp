#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <numeric>

namespace tawjih::ui::chart {

namespace {

constexpr qreal bar = 22;
constexpr qreal gap = 6;
const QString unknownKey = QStringLiteral("unknown");

} // namespace

qreal PyramidDrawing::band() const {
    return std::max(bar, Ink::lineHeight(ink().plain)) + gap;
}

/// The youngest at the bottom, as pyramids have it; whose age nobody knows stands below the ground.
std::vector<int> PyramidDrawing::order() const {
    std::vector<int> rows(static_cast<size_t>(rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::reverse(rows);
    std::ranges::stable_partition(rows, [this](int row) { return table().rowKeys.value(row) != unknownKey; });
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
    return parts.isEmpty() ? QString()
                           : say(QT_TRANSLATE_NOOP("Chart", "Not drawn: %1"))
                                 .arg(parts.join(say(QT_TRANSLATE_NOOP("Chart", ", "))));
}

qreal PyramidDrawing::comfortableHeight(qreal) const {
    const qreal line = Ink::lineHeight(ink().plain);
    return line + space::small + band() * rowCount() + (note().isEmpty() ? 0 : space::small + line);
}

BarPlan PyramidDrawing::side(int series, const QRectF& plot, qreal zero, qreal unit) const {
    BarPlan plan;
    plan.plot = plot;
    plan.zero = zero;
    plan.unit = unit;
    plan.thickness = bar / band();
    BarPlan::Set set = seriesSet(series);
    set.pen = Qt::NoPen;
    for (const int row : order())
        set.values.push_back(drawn(row, series));
    plan.sets.push_back(set);
    return plan;
}

void PyramidDrawing::draw() {
    const qreal line = Ink::lineHeight(ink().plain);
    QStringList numbers;
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < std::min(2, seriesCount()); ++series)
            numbers << valueText(row, series);
    const qreal names = std::min(widest(table().rows, ink().plain) + 1, width() * 0.3);
    const qreal number = widest(numbers, ink().strong) + 1;
    const qreal middle = names + 2 * space::medium;
    const qreal half = (width() - middle) / 2;
    const qreal top = line + space::small;
    const QRectF plot(0, top, width(), band() * rowCount());
    double most = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < std::min(2, seriesCount()); ++series)
            most = std::max(most, drawn(row, series));
    const qreal unit = (half - number - space::small) / (most > 0 ? most : 1);
    const std::vector<int> rows = order();
    for (int index = 0; index < rowCount(); ++index) {
        const QRectF all(0, top + band() * index, width(), band());
        sheet().hit(all, rows.at(static_cast<size_t>(index)), -1);
        sheet().write({half + space::medium, all.top(), names, all.height()},
                      table().rows.at(rows.at(static_cast<size_t>(index))), ink().plain, ink().text, Qt::AlignCenter);
    }
    for (int series = 0; series < std::min(2, seriesCount()); ++series) {
        const qreal zero = series == 0 ? half : width() - half;
        const QRectF area = series == 0 ? QRectF(0, 0, half, line) : QRectF(zero, 0, half, line);
        BarPlan plan = side(series, plot, zero, series == 0 ? -unit : unit);
        addPlan(plan);
        if (seriesCount() > 1)
            writeSide(series, area);
        for (int index = 0; index < rowCount(); ++index) {
            const int row = rows.at(static_cast<size_t>(index));
            const QRectF place = plan.bar(0, index);
            sheet().hit(QRectF(area.left(), plan.band(index).top(), half, band()), row, series);
            if (Ink::pattern(series) != Pattern::None)
                sheet().hatch(place.adjusted(1.5, 1.5, -1.5, -1.5), Ink::pattern(series),
                              hatchColor(seriesColor(series)));
            const QRectF beside = series == 0 ? QRectF(place.left() - space::small - number, place.top(), number, bar)
                                              : QRectF(place.right() + space::small, place.top(), number, bar);
            sheet().write(beside, valueText(row, series), ink().strong, ink().text,
                          (series == 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
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
