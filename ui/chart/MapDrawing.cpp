#include "core/base/Places.h"
#include "ui/chart/CasablancaTiles.h"
#include "ui/chart/Drawings.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr qreal widestMap = 760;
constexpr qreal gap = 2;
constexpr qreal corner = 4;
constexpr qreal padding = 3;
constexpr qreal smallestNames = 0.75;
constexpr int classes = 5;
constexpr qreal legendBox = 14;

bool isWhole(double number) {
    return std::abs(number - std::round(number)) < 1e-6;
}

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
    const double least = unit() == indicator::Unit::Share ? 0.01 : 1;
    const double rough = std::max(least, most / classes);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {8.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.5, 1.0}) // finer than an axis: no class stays empty
        if (const double smaller = factor * power; smaller >= rough * 0.9999 && isWhole(smaller / least))
            step = smaller;
    std::vector<double> ends;
    do
        ends.push_back(step * static_cast<double>(ends.size() + 1));
    while (ends.back() < most * 0.9999);
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

/// What has no place on the map: said below it.
struct MapDrawing::Aside {
    int row = 0;
    QString text;
};

std::vector<MapDrawing::Aside> MapDrawing::asides() const {
    std::vector<Aside> found;
    for (int row = 0; row < rowCount(); ++row) {
        const QString key = table().rowKeys.value(row);
        if (std::ranges::none_of(casablancaTiles(), [&](const CityTile& tile) { return tile.code == key; }))
            found.push_back({row, say(QT_TRANSLATE_NOOP("Chart", "%1: %2"))
                                      .arg(isolate(table().rows.at(row)), isolateLtr(valueText(row, 0)))});
    }
    return found;
}

/// Where nobody lives; empty when that is everywhere or nowhere.
QString MapDrawing::nobody() const {
    QStringList names;
    for (const CityTile& tile : casablancaTiles()) {
        const auto row = rowOf(tile.code);
        if (!row || table().cell(*row, 0) == indicator::Count())
            names << isolate(placeName(tile.code, codeOf(language())));
    }
    if (names.isEmpty() || names.size() == static_cast<qsizetype>(casablancaTiles().size()))
        return {};
    return say(QT_TRANSLATE_NOOP("Chart", "Nobody: %1")).arg(list(names));
}

/// One after the other in lines, then where nobody lives; returns the lower edge. With a sheet it writes them.
qreal MapDrawing::layAsides(qreal width, qreal top, Sheet* sheet) const {
    const qreal line = Ink::lineHeight(ink().plain);
    qreal x = 0;
    qreal y = top + space::small;
    const auto items = asides();
    for (const Aside& aside : items) {
        const qreal wide = std::min(width, Ink::widthOf(aside.text, ink().plain) + 1);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (sheet) {
            sheet->hit(QRectF(x, y, wide, line), aside.row, 0);
            sheet->write({x, y, wide, line}, aside.text, ink().plain, ink().text);
        }
        x += wide + space::huge;
    }
    if (!items.empty())
        y += line;
    if (const QString none = nobody(); !none.isEmpty()) {
        const qreal tall = line * static_cast<qreal>(wrapped(none, ink().plain, width, 3).size());
        if (sheet)
            sheet->writeWrapped({0, y, width, tall}, none, ink().plain, ink().muted, Qt::AlignLeading | Qt::AlignTop);
        y += tall;
    }
    return y;
}

qreal MapDrawing::comfortableHeight(qreal width) const {
    const qreal map = casablancaSize().height() * unitFor(width).height();
    return layAsides(width, map + space::medium + Ink::lineHeight(ink().plain), nullptr);
}

void MapDrawing::draw() {
    const QSizeF unit = unitFor(width());
    const QSizeF size(casablancaSize().width() * unit.width(), casablancaSize().height() * unit.height());
    const qreal left = (width() - size.width()) / 2;
    const auto ends = bounds();
    const QFont font = nameFont(unit.width());
    sheet().setStraight(true);
    const qreal line = Ink::lineHeight(ink().small);
    const QRectF sea(left, unit.height(), 3.6 * unit.width(), 2 * line);
    sheet().write({sea.left(), sea.top() - line, sea.width(), line}, say(QT_TRANSLATE_NOOP("Chart", "Atlantic Ocean")),
                  ink().small, ink().muted, Qt::AlignHCenter | Qt::AlignVCenter);
    for (const CityTile& tile : casablancaTiles()) {
        const QRectF place(left + tile.place.left() * unit.width(), tile.place.top() * unit.height(),
                           tile.place.width() * unit.width() - gap, tile.place.height() * unit.height() - gap);
        drawTile(place, font, tile.code, ends);
    }
    sheet().setStraight(false);
    writeLegend(size.height() + space::medium, ends);
    layAsides(width(), size.height() + space::medium + Ink::lineHeight(ink().plain), &sheet());
}

/// Small enough that no word of a name is cut, as long as it can be read.
QFont MapDrawing::nameFont(qreal unit) const {
    qreal word = 0;
    for (const CityTile& tile : casablancaTiles()) {
        const QString name = placeName(tile.code, codeOf(language()));
        word = std::max(word, widest(name.split(u' '), ink().small) * 2 / tile.place.width());
    }
    const qreal room = 2 * unit - gap - 2 * padding;
    return Ink::scaled(ink().small, std::clamp(room / word, smallestNames, 1.0));
}

void MapDrawing::drawTile(const QRectF& tile, const QFont& font, const QString& code,
                          const std::vector<double>& bounds) {
    const auto row = rowOf(code);
    const auto value = row ? table().value(*row, 0) : std::optional(0.0);
    const bool some = value && *value > 0;
    const QColor fill = some ? colorOf(*value, bounds) : ink().base;
    const QRectF inner = tile.adjusted(0.5, 0.5, -0.5, -0.5);
    sheet().round(inner, corner, fill, QPen(some ? fill.darker(108) : ink().line, 1));
    if (row && !value)
        sheet().hatch(inner.adjusted(2, 2, -2, -2), Pattern::Rising, ink().line);
    const QString name = row ? table().rows.at(*row) : placeName(code, codeOf(language()));
    const QColor color = some ? Ink::on(fill) : ink().muted;
    const qreal line = Ink::lineHeight(font);
    const qreal number = Ink::lineHeight(ink().strong);
    const qreal wide = tile.width() - 2 * padding;
    const qreal names = line * static_cast<qreal>(wrapped(name, font, wide, 2).size());
    const qreal top = tile.center().y() - (names + number) / 2;
    const qreal x = tile.left() + padding;
    sheet().writeWrapped({x, top, wide, names}, name, font, color, Qt::AlignHCenter | Qt::AlignTop);
    sheet().write({x, top + names, wide, number}, row ? valueText(*row, 0) : digits(0), ink().strong, color,
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

} // namespace tawjih::ui::chart
