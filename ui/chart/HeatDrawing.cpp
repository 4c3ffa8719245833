#include "ui/chart/Drawings.h"
#include "ui/widgets/Colors.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr qreal widestNames = 0.32;
constexpr qreal widestCell = 150;
constexpr qreal leastCell = 46; ///< below it heads are turned
constexpr qreal tallestTurned = 110;
constexpr int headLines = 3;
constexpr qreal gap = 2;

} // namespace

/// Where the cells are.
struct HeatDrawing::Grid {
    qreal names = 0;
    qreal cell = 0;
    qreal row = 0;
    qreal head = 0;
    bool turned = false;
    [[nodiscard]] QRectF at(int rowIndex, int series) const {
        return {names + cell * series, head + row * rowIndex, cell - gap, row - gap};
    }
};

HeatDrawing::Grid HeatDrawing::grid(qreal width) const {
    Grid grid;
    grid.names = std::min(widest(table().rows, ink().plain) + 1 + space::medium, width * widestNames);
    const int columns = std::max(1, table().seriesCount());
    grid.cell = std::min(widestCell, (width - grid.names) / columns);
    grid.row = Ink::lineHeight(ink().plain) + space::medium;
    const qreal line = Ink::lineHeight(ink().small);
    int lines = 1;
    for (const QString& name : table().columns) {
        for (const QString& word : name.split(u' '))
            grid.turned = grid.turned || (grid.cell < leastCell && Ink::widthOf(word, ink().small) > grid.cell - gap);
        lines =
            std::max(lines, static_cast<int>(wrapped(name, ink().small, grid.cell - space::tiny, headLines).size()));
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
        sheet().write({0, all.top(), places.names - space::medium, places.row - gap}, table().rows.at(row), ink().plain,
                      ink().text);
        for (int series = 0; series < table().seriesCount(); ++series)
            drawCell(places.at(row, series), row, series);
    }
}

void HeatDrawing::writeHeads(const Grid& grid) {
    for (int series = 0; series < table().seriesCount(); ++series) {
        const QRectF box(grid.names + grid.cell * series, 0, grid.cell - gap, grid.head - space::tiny);
        if (grid.turned)
            sheet().writeTurned(box, table().columns.at(series), ink().small, ink().muted);
        else
            sheet().writeWrapped(box.adjusted(1, 0, -1, 0), table().columns.at(series), ink().small, ink().muted,
                                 Qt::AlignHCenter | Qt::AlignBottom);
    }
}

void HeatDrawing::drawCell(const QRectF& cell, int row, int series) {
    double most = 0;
    for (int i = 0; i < rowCount(); ++i)
        for (int j = 0; j < table().seriesCount(); ++j)
            most = std::max(most, drawn(i, j));
    sheet().hit(cell, row, series);
    const auto value = table().value(row, series);
    const QString text = valueText(row, series);
    if (!value || *value <= 0) { // nobody, nothing to divide by, or not shown: an outline is enough
        sheet().fill(cell.adjusted(0.5, 0.5, -0.5, -0.5), Qt::NoBrush, QPen(ink().line, 1));
        if (table().cell(row, series).shown == indicator::Shown::Hidden)
            sheet().hatch(cell.adjusted(1, 1, -1, -1), Pattern::Rising, ink().line);
    }
    // The square root spreads the small ones, which are most, over more of the steps.
    const QColor fill = value && *value > 0 ? ink().step(std::sqrt(*value / most) * 0.95) : ink().base;
    if (value && *value > 0)
        sheet().fill(cell, fill);
    for (const QFont& font : {ink().plain, ink().small})
        if (Ink::widthOf(text, font) <= cell.width())
            return sheet().write(cell, text, font, value && *value > 0 ? Ink::on(fill) : ink().muted, Qt::AlignCenter);
}

} // namespace tawjih::ui::chart
