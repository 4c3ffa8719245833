#include "ui/chart/Drawings.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr qreal widestRowNames = 0.32;
constexpr qreal widestCell = 150;
constexpr qreal tallestTurned = 110;
constexpr int columnHeadLines = 3;
constexpr qreal cellGap = 2;
constexpr qreal smallestNumbers = 0.72;

} // namespace

/// Where the cells are.
struct HeatDrawing::Grid {
    qreal names = 0;
    qreal cell = 0;
    qreal row = 0;
    qreal head = 0;
    double most = 0;
    bool turned = false;
    std::optional<QFont> numbers; ///< none where the cells are too small
    [[nodiscard]] QRectF at(int rowIndex, int series) const {
        return {names + cell * series, head + row * rowIndex, cell - cellGap, row - cellGap};
    }
};

HeatDrawing::Grid HeatDrawing::grid(qreal width) const {
    Grid grid;
    grid.names = std::min(widest(table().rows, ink().plain) + 1 + space::medium, width * widestRowNames);
    const int columns = std::max(1, table().seriesCount());
    grid.cell = std::min(widestCell, (width - grid.names) / columns);
    grid.numbers = numberFont(grid.cell - cellGap);
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < table().seriesCount(); ++series)
            grid.most = std::max(grid.most, drawn(row, series));
    grid.row = Ink::lineHeight(ink().plain) + space::medium;
    const qreal line = Ink::lineHeight(ink().small);
    int lines = 1;
    for (const QString& name : table().columns) {
        for (const QString& word : name.split(u' '))
            grid.turned = grid.turned || Ink::widthOf(word, ink().small) > grid.cell - cellGap - 2;
        lines = std::max(lines,
                         static_cast<int>(wrapped(name, ink().small, grid.cell - space::tiny, columnHeadLines).size()));
    }
    grid.head =
        (grid.turned ? std::min(widest(table().columns, ink().small) + 1, tallestTurned) : line * lines) + space::tiny;
    return grid;
}

qreal HeatDrawing::comfortableHeight(qreal width) const {
    const Grid places = grid(width);
    return places.head + places.row * rowCount();
}

void HeatDrawing::draw() {
    const Grid places = grid(width());
    writeHeads(places);
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF all(0, places.head + places.row * row, width(), places.row);
        sheet().hit(all, row, -1);
        sheet().write({0, all.top(), places.names - space::medium, places.row - cellGap}, table().rows.at(row),
                      ink().plain, ink().text);
        for (int series = 0; series < table().seriesCount(); ++series)
            drawCell(places, row, series);
    }
}

void HeatDrawing::writeHeads(const Grid& grid) {
    for (int series = 0; series < table().seriesCount(); ++series) {
        const QRectF box(grid.names + grid.cell * series, 0, grid.cell - cellGap, grid.head - space::tiny);
        if (grid.turned)
            sheet().writeTurned(box, table().columns.at(series), ink().small, ink().muted);
        else
            sheet().writeWrapped(box.adjusted(1, 0, -1, 0), table().columns.at(series), ink().small, ink().muted,
                                 Qt::AlignHCenter | Qt::AlignBottom);
    }
}

void HeatDrawing::drawCell(const Grid& grid, int row, int series) {
    const QRectF cell = grid.at(row, series);
    sheet().hit(cell, row, series);
    const auto value = table().value(row, series);
    const QString text = valueText(row, series);
    if (!value || *value <= 0) { // nobody, nothing to divide by, or not shown: an outline is enough
        sheet().fill(cell.adjusted(0.5, 0.5, -0.5, -0.5), Qt::NoBrush, QPen(ink().line, 1));
        if (table().cell(row, series).shown == indicator::Shown::Hidden)
            sheet().hatch(cell.adjusted(1, 1, -1, -1), Pattern::Rising, ink().line);
    }
    // The square root spreads the small ones, which are most, over more of the steps.
    const QColor fill = value && *value > 0 ? ink().step(std::sqrt(*value / grid.most) * 0.95) : ink().base;
    if (value && *value > 0)
        sheet().fill(cell, fill);
    if (grid.numbers)
        sheet().write(cell, text, *grid.numbers, value && *value > 0 ? Ink::on(fill) : ink().muted, Qt::AlignCenter);
}

/// The largest font in which every number has room in its cell; all in one, or some would seem to be missing.
std::optional<QFont> HeatDrawing::numberFont(qreal cell) const {
    QStringList texts;
    for (int row = 0; row < rowCount(); ++row)
        for (int series = 0; series < table().seriesCount(); ++series)
            texts << valueText(row, series);
    for (const QFont& font : {ink().plain, ink().small, Ink::scaled(ink().plain, smallestNumbers)})
        if (widest(texts, font) + 2 <= cell)
            return font;
    return std::nullopt;
}

} // namespace tawjih::ui::chart
