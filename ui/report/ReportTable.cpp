#include "ui/report/ReportTable.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tawjih::ui {

namespace {

constexpr int headerRow = -1;
constexpr qreal usualPoints = 8.5;
constexpr qreal smallPoints = 7.5;
const qreal gap = grid::mm(3.5);
const qreal padding = grid::mm(1.05);
const qreal compactNames = grid::mm(34);
const qreal narrowestNames = grid::mm(24);
const qreal comfortableHeader = grid::mm(15); ///< a header may need less, or break into lines of this width
const qreal widestNumber = grid::mm(26);

QString textOf(const indicator::FigureTable& table, const Tongue& tongue, int row, int column) {
    return row == headerRow ? table.header(column) : table.text(row, column, tongue.locale());
}

ReportTextStyle cellStyle(const indicator::FigureTable& table, int row, int column, qreal points) {
    ReportTextStyle style;
    style.points = row == headerRow ? points - 0.5 : points;
    style.bold = row == headerRow || row >= table.rowCount();
    style.color = row == headerRow ? ink::muted : ink::text;
    if (column > 0) {
        // The last digits of numbers stand below each other in Arabic too.
        style.alignment = Qt::AlignRight | Qt::AlignAbsolute;
        style.leftToRight = row != headerRow;
    }
    return style;
}

struct Need {
    qreal least = 0;   ///< no word is broken
    qreal natural = 0; ///< comfortable
};

Need needOf(const indicator::FigureTable& table, const Tongue& tongue, int column, qreal points) {
    Need need;
    for (int row = headerRow; row < table.shownRows(); ++row) {
        const QString text = textOf(table, tongue, row, column);
        const ReportTextStyle style = cellStyle(table, row, column, points);
        const qreal whole = ReportText::widthOf(text, tongue, style);
        const qreal word = ReportText::longestWord(text, tongue, style);
        const bool breaks = column == 0 || row == headerRow;
        need.least = std::max(need.least, breaks ? word : whole);
        need.natural = std::max(
            need.natural, row == headerRow && column > 0 ? std::max(word, std::min(whole, comfortableHeader)) : whole);
    }
    return need;
}

} // namespace

ReportTable::ReportTable(const indicator::FigureTable& table, const Tongue& tongue, qreal width)
    : m_table(table)
    , m_tongue(tongue)
    , m_width(width) {
    chooseColumns();
}

ReportTable::Widths ReportTable::widthsOf(const indicator::FigureTable& table, const Tongue& tongue) {
    Widths widths;
    for (int column = 0; column < table.shownColumns(); ++column) {
        const Need need = needOf(table, tongue, column, usualPoints);
        widths.natural += need.natural + (column > 0 ? gap : 0);
        widths.compact += column > 0 ? need.least + gap : std::max(need.least, std::min(need.natural, compactNames));
    }
    return widths;
}

void ReportTable::chooseColumns() {
    std::vector<int> numbers(static_cast<size_t>(std::max(0, m_table.shownColumns() - 1)));
    std::iota(numbers.begin(), numbers.end(), 1);
    const auto widthOf = [this](const std::vector<int>& columns) {
        const Need names = needOf(m_table, m_tongue, 0, m_points);
        qreal width = std::max(names.least, std::min(names.natural, narrowestNames));
        for (const int column : columns)
            width += gap + needOf(m_table, m_tongue, column, m_points).least;
        return width;
    };
    m_points = widthOf(numbers) <= m_width ? usualPoints : smallPoints;
    // As many below each other as are needed, each with about as many columns.
    for (size_t bands = 1; bands <= std::max<size_t>(1, numbers.size()); ++bands) {
        m_bands.clear();
        const size_t each = (numbers.size() + bands - 1) / bands;
        bool fits = true;
        for (size_t first = 0; first == 0 || first < numbers.size(); first += std::max<size_t>(1, each)) {
            const size_t end = std::min(numbers.size(), first + each);
            std::vector<int> some(numbers.begin() + static_cast<std::ptrdiff_t>(first),
                                  numbers.begin() + static_cast<std::ptrdiff_t>(end));
            fits = fits && widthOf(some) <= m_width;
            m_bands.push_back(spread(std::move(some)));
        }
        if (fits)
            break;
    }
}

/// Numbers get what is comfortable, names the rest; where that is too little, all come nearer.
ReportTable::Columns ReportTable::spread(std::vector<int> numbers) const {
    const Need names = needOf(m_table, m_tongue, 0, m_points);
    std::vector<Need> needs;
    qreal least = 0;
    qreal natural = 0;
    for (const int column : numbers) {
        needs.push_back(needOf(m_table, m_tongue, column, m_points));
        least += needs.back().least + gap;
        natural += needs.back().natural + gap;
    }
    const qreal room = std::max<qreal>(0, m_width - std::min(names.natural, m_width * 0.6));
    const qreal part = natural > room && natural > least ? std::clamp((room - least) / (natural - least), 0.0, 1.0) : 1;
    const qreal spare = m_width - names.natural - natural;
    const qreal more = part < 1 || spare <= 0 || numbers.empty() ? 0 : spare / static_cast<qreal>(numbers.size() + 1);
    Columns band;
    band.columns = {0};
    band.widths = {0};
    band.contents = {0};
    qreal used = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const qreal width = needs[i].least + part * (needs[i].natural - needs[i].least);
        band.columns.push_back(numbers[i]);
        band.widths.push_back(gap + std::max(width, std::min(width + more, widestNumber)));
        band.contents.push_back(width);
        used += band.widths.back();
    }
    band.widths.front() = std::max(m_width - used, grid::mm(10));
    band.contents.front() = band.widths.front();
    return band;
}

ReportPiece ReportTable::piece(int row, const Columns& columns) const {
    struct Cell {
        ReportText text;
        QRectF place; ///< for a reader from left to right, from the row's corner
    };
    std::vector<Cell> cells;
    ReportPiece piece;
    qreal left = 0;
    qreal highest = 0;
    for (size_t i = 0; i < columns.columns.size(); ++i) {
        const int column = columns.columns[i];
        const qreal width = columns.contents[i];
        const qreal inset = columns.widths[i] - width;
        const QString text = textOf(m_table, m_tongue, row, column);
        cells.push_back(
            {{text, m_tongue, cellStyle(m_table, row, column, m_points), width}, {left + inset, 0, width, 0}});
        highest = std::max(highest, cells.back().text.height());
        left += columns.widths[i];
        if (!text.isEmpty())
            piece.texts << text;
    }
    piece.height = highest + 2 * padding;
    const bool total = row >= m_table.rowCount();
    piece.draw = [cells = std::move(cells), row, total, highest,
                  rightToLeft = m_tongue.direction() == Qt::RightToLeft](QPainter& painter, const QRectF& area) {
        for (const Cell& cell : cells) {
            const QRectF place = mirrored(cell.place.translated(area.topLeft()), area, rightToLeft);
            const qreal down = row == headerRow ? highest - cell.text.height() : 0; // headers stand on the line
            cell.text.draw(painter, {place.left(), area.top() + padding + down});
        }
        const bool strong = row == headerRow || total;
        painter.setPen(
            QPen(strong ? ink::strong : ink::line, grid::pt(strong ? 0.6 : 0.35), Qt::SolidLine, Qt::FlatCap));
        if (total)
            painter.drawLine(area.topLeft(), area.topRight());
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    };
    return piece;
}

ReportPieces ReportTable::pieces() const {
    ReportPieces pieces;
    for (const Columns& band : m_bands) {
        const auto header = std::make_shared<ReportPiece>(piece(headerRow, band));
        header->before = grid::mm(3);
        header->keptWithNext = true;
        pieces.push_back(*header);
        const int rows = m_table.shownRows();
        for (int row = 0; row < rows; ++row) {
            pieces.push_back(piece(row, band));
            pieces.back().repeated = header;
            // Neither the first row nor the last alone on a page, the sum never without what it sums.
            pieces.back().keptWithNext = row + 1 < rows && (row == 0 || row + 3 >= rows);
        }
    }
    return pieces;
}

} // namespace tawjih::ui
