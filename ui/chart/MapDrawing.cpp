#include "core/base/Places.h"
#include "ui/chart/CasablancaTiles.h"
#include "ui/chart/Drawings.h"
#include "ui/chart/Scale.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal widestMap = 760;
constexpr qreal gap = 2;
constexpr qreal corner = 4;
constexpr int classes = 5;
constexpr qreal legendBox = 14;

} // namespace

std::optional<int> MapDrawing::rowOf(const QString& code) const {
    const auto found = table().rowKeys.indexOf(code);
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found));
}

/// The upper ends of the classes, round and at most five.
std::vector<double> MapDrawing::bounds() const {
    double most = 0;
    for (const CityTile& tile : casablancaTiles())
        if (const auto row = rowOf(tile.code))
            most = std::max(most, drawn(*row, 0));
    const Scale scale = roundScale(most, unit(), classes);
    std::vector<double> ends;
    for (int i = 1; i * scale.step < scale.top * 1.0001; ++i)
        ends.push_back(i * scale.step);
    return ends;
}

QColor MapDrawing::colorOf(double value, const std::vector<double>& bounds) const {
    size_t index = 0;
    while (index + 1 < bounds.size() && value > bounds.at(index) * 1.0001)
        ++index;
    return ink().step(
        bounds.size() < 2 ? 0.5 : 0.06 + 0.94 * static_cast<double>(index) / static_cast<double>(bounds.size() - 1));
}

QSizeF MapDrawing::unitFor(qreal width) const {
    const qreal wide = std::min(width, widestMap) / casablancaSize().width();
    const qreal lines = 2 * Ink::lineHeight(ink().small) + Ink::lineHeight(ink().strong) + space::small;
    return {wide, std::max(wide * 0.62, lines / 1.5)};
}

/// What has no place on the map, and who lives nowhere on it.
QStringList MapDrawing::besides() const {
    QStringList found;
    QStringList none;
    const QString language = locale().language() == QLocale::Arabic ? QStringLiteral("ar") : QStringLiteral("fr");
    for (const CityTile& tile : casablancaTiles()) {
        const auto row = rowOf(tile.code);
        if (!row || table().cell(*row, 0) == indicator::Count())
            none << isolate(placeName(tile.code, language));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const bool onMap = std::ranges::any_of(
            casablancaTiles(), [&](const CityTile& tile) { return tile.code == table().rowKeys.value(row); });
        if (!onMap)
            found << say(QT_TRANSLATE_NOOP("Chart", "%1: %2"))
                         .arg(isolate(table().rows.at(row)), isolateLtr(valueText(row, 0)));
    }
    if (!none.isEmpty() && none.size() < static_cast<qsizetype>(casablancaTiles().size()))
        found << say(QT_TRANSLATE_NOOP("Chart", "Nobody: %1")).arg(none.join(say(QT_TRANSLATE_NOOP("Chart", ", "))));
    return found;
}

qreal MapDrawing::notesHeight(qreal width) const {
    qsizetype lines = 0;
    for (const QString& text : besides())
        lines += wrapped(text, ink().plain, width, 3).size();
    return lines == 0 ? 0 : space::small + Ink::lineHeight(ink().plain) * static_cast<qreal>(lines);
}

qreal MapDrawing::comfortableHeight(qreal width) const {
    return casablancaSize().height() * unitFor(width).height() + space::medium + Ink::lineHeight(ink().plain) +
           notesHeight(width);
}

void MapDrawing::draw() {
    const QSizeF unit = unitFor(width());
    const QSizeF size(casablancaSize().width() * unit.width(), casablancaSize().height() * unit.height());
    const qreal left = (width() - size.width()) / 2;
    const auto ends = bounds();
    sheet().setStraight(true);
    const qreal line = Ink::lineHeight(ink().small);
    const QRectF sea(left, unit.height(), 3.6 * unit.width(), 2 * line);
    sheet().write({sea.left(), sea.top() - line, sea.width(), line}, say(QT_TRANSLATE_NOOP("Chart", "Atlantic Ocean")),
                  ink().small, ink().muted, Qt::AlignHCenter | Qt::AlignVCenter);
    for (const CityTile& tile : casablancaTiles()) {
        const QRectF place(left + tile.place.left() * unit.width(), tile.place.top() * unit.height(),
                           tile.place.width() * unit.width() - gap, tile.place.height() * unit.height() - gap);
        drawTile(place, tile.code, ends);
    }
    sheet().setStraight(false);
    writeLegend(size.height() + space::medium, ends);
    writeNotes(size.height() + space::medium + Ink::lineHeight(ink().plain) + space::small);
}

void MapDrawing::drawTile(const QRectF& tile, const QString& code, const std::vector<double>& bounds) {
    const auto row = rowOf(code);
    const auto value = row ? table().value(*row, 0) : std::optional(0.0);
    const bool some = value && *value > 0;
    const QColor fill = some ? colorOf(*value, bounds) : ink().base;
    const QRectF inner = tile.adjusted(0.5, 0.5, -0.5, -0.5);
    sheet().round(inner, corner, fill, QPen(some ? fill.darker(108) : ink().line, 1));
    if (row && !value)
        sheet().hatch(inner.adjusted(2, 2, -2, -2), Pattern::Rising, ink().line);
    const QString language = locale().language() == QLocale::Arabic ? QStringLiteral("ar") : QStringLiteral("fr");
    const QString name = row ? table().rows.at(*row) : placeName(code, language);
    const QColor color = some ? Ink::on(fill) : ink().muted;
    const qreal line = Ink::lineHeight(ink().small);
    const qreal number = Ink::lineHeight(ink().strong);
    const qreal wide = tile.width() - space::small;
    const int lines = static_cast<int>(wrapped(name, ink().small, wide, 2).size());
    const qreal top = tile.center().y() - (lines * line + number) / 2;
    const qreal x = tile.left() + space::tiny;
    sheet().writeWrapped({x, top, wide, lines * line}, name, ink().small, color, Qt::AlignHCenter | Qt::AlignTop);
    sheet().write({x, top + lines * line, wide, number}, row ? valueText(*row, 0) : digits(0), ink().strong, color,
                  Qt::AlignCenter);
    if (row)
        sheet().hit(tile, *row, 0);
}

void MapDrawing::writeLegend(qreal top, const std::vector<double>& bounds) {
    const qreal line = Ink::lineHeight(ink().plain);
    qreal x = 0;
    double from = unit() == indicator::Unit::Share ? 0 : 1;
    for (const double end : bounds) {
        const QString text = from < end || unit() == indicator::Unit::Share
                                 ? QString(axisText(from) + QStringLiteral("–") + axisText(end))
                                 : axisText(end);
        const qreal wide = Ink::widthOf(text, ink().plain) + 1;
        sheet().fill({x, top + (line - legendBox) / 2, legendBox, legendBox}, colorOf(end, bounds),
                     QPen(ink().line, 1));
        sheet().write({x + legendBox + 6, top, wide, line}, isolateLtr(text), ink().plain, ink().text);
        x += legendBox + 6 + wide + space::medium;
        from = unit() == indicator::Unit::Share ? end : end + 1;
    }
    sheet().write({x, top, std::max(0.0, width() - x), line}, table().unitName, ink().plain, ink().muted);
}

void MapDrawing::writeNotes(qreal top) {
    const qreal line = Ink::lineHeight(ink().plain);
    for (const QString& text : besides()) {
        const qreal tall = line * static_cast<qreal>(wrapped(text, ink().plain, width(), 3).size());
        sheet().writeWrapped({0, top, width(), tall}, text, ink().plain, ink().text, Qt::AlignLeading | Qt::AlignTop);
        top += tall;
    }
}

} // namespace tawjih::ui::chart
