#include "core/indicator/FigureSheetTable.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace tawjih::indicator {

namespace {

using Look = SheetBook::Look;

constexpr int tableRow = 4; ///< of the header, below what is said and framed
constexpr int widestNames = 46;
constexpr int widestNumber = 16;
constexpr int narrowestNumber = 9;
constexpr int leastWidth = 84; ///< characters, for the sentences above and below

QString cellName(int row, int column) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return QString::fromLatin1(name);
}

int longestLine(const FigureTable& table, int column, const QLocale& locale) {
    qsizetype longest = 0;
    for (int row = 0; row < table.shownRows(); ++row)
        longest = std::max(longest, plainCell(table.text(row, column, locale)).size());
    return static_cast<int>(longest);
}

/// Writes the cells of one table. Rows and columns are those of the shown table; -1 is the header.
class TableWriter {
public:
    TableWriter(SheetBook& book, lxw_worksheet* sheet, const FigureTable& table)
        : m_book(book)
        , m_sheet(sheet)
        , m_table(table) {}

    void writeAll() {
        for (int column = 0; column < m_table.shownColumns(); ++column)
            m_book.write(m_sheet, tableRow, column, m_table.header(column),
                         column == 0 ? Look::NameHeader : Look::Header);
        for (int row = 0; row < m_table.shownRows(); ++row)
            for (int column = 0; column < m_table.shownColumns(); ++column)
                writeCell(row, column);
    }

private:
    [[nodiscard]] bool isTotal(int row) const { return row >= m_table.rowCount(); }
    [[nodiscard]] static int sheetRow(int row) { return tableRow + 1 + row; }

    void writeCell(int row, int column) {
        if (column == 0)
            return writeText(row, column, isTotal(row) ? Look::TotalName : Look::Name);
        if (const auto count = m_table.count(row, column)) {
            if (count->shown == Shown::Hidden)
                return writeText(row, column, Look::Number);
            return writeNumber(row, column, static_cast<double>(count->value), sumOf(row, column, *count),
                               Look::Number);
        }
        if (isTotal(row))
            return writeText(row, column, Look::Number);
        const int series = m_table.seriesOf(column);
        if (const auto share = m_table.share(row, series); series >= 0 && share)
            return writeNumber(row, column, *share, shareOf(row, column, series), Look::Percent);
        if (series >= 0 && m_table.unitOf(series) == Unit::Days && m_table.cell(row, series).shown != Shown::Hidden)
            return writeNumber(row, column, static_cast<double>(m_table.cell(row, series).value), {}, Look::Number);
        writeBeside(row, column);
    }

    /// Medians and the shares of the period before, which no column of cells holds.
    void writeBeside(int row, int column) {
        const bool isMedian = !m_table.spreads.empty() && m_table.header(column) == m_table.medianHeader;
        if (isMedian && m_table.spreads.at(static_cast<size_t>(row)).isKnown())
            return writeNumber(row, column, m_table.spreads.at(static_cast<size_t>(row)).median, {}, Look::Number);
        const bool isBefore = !m_table.beforeWholes.empty() && column == m_table.shownColumns() - 1;
        if (const auto before = isBefore ? m_table.valueBefore(row) : std::nullopt;
            before && m_table.kind != ChartKind::Funnel)
            return writeNumber(row, column, *before, {}, Look::Percent);
        writeText(row, column, Look::Number);
    }

    void writeText(int row, int column, Look look) {
        m_book.write(m_sheet, sheetRow(row), column, m_table.text(row, column, m_book.tongue().locale()), look,
                     isTotal(row));
    }

    void writeNumber(int row, int column, double value, const QString& formula, Look look) {
        const auto atRow = static_cast<lxw_row_t>(sheetRow(row));
        const auto atColumn = static_cast<lxw_col_t>(column);
        lxw_format* format = m_book.format(look, isTotal(row));
        if (formula.isEmpty())
            worksheet_write_number(m_sheet, atRow, atColumn, value, format);
        else
            worksheet_write_formula_num(m_sheet, atRow, atColumn, formula.toLatin1().constData(), format, value);
    }

    /// A formula for what is a sum, if the cells that are shown give it: distinct persons may be fewer, and rounded
    /// numbers need not add up.
    [[nodiscard]] QString sumOf(int row, int column, const Count& count) const {
        QStringList cells;
        qint64 sum = 0;
        const auto add = [&](int cellRow, int cellColumn) {
            const auto part = m_table.count(cellRow, cellColumn);
            if (!part || part->shown == Shown::Hidden)
                return false;
            sum += part->value;
            cells << cellName(sheetRow(cellRow), cellColumn);
            return true;
        };
        if (isTotal(row)) {
            for (int above = 0; above < m_table.rowCount(); ++above)
                if (!add(above, column))
                    return {};
        } else if (isRowTotal(column)) {
            for (int beside = 1; beside < column; ++beside)
                if (m_table.seriesOf(beside) >= 0 && m_table.unitOf(m_table.seriesOf(beside)) != Unit::Days &&
                    m_table.count(row, beside) && !add(row, beside))
                    return {};
        }
        if (cells.isEmpty() || sum != count.value)
            return {};
        return formulaOf(cells, isTotal(row) || column - 1 == cells.size());
    }

    [[nodiscard]] static QString formulaOf(const QStringList& cells, bool adjacent) {
        if (adjacent)
            return QStringLiteral("=SUM(%1:%2)").arg(cells.first(), cells.last());
        return QString(QStringLiteral("=SUM(") + cells.join(u',') + u')');
    }

    [[nodiscard]] bool isRowTotal(int column) const {
        return !m_table.rowTotals.empty() && m_table.header(column) == m_table.totalName &&
               m_table.seriesOf(column) < 0;
    }

    /// The whole stands before its share. A scorecard shows no wholes.
    [[nodiscard]] QString shareOf(int row, int column, int series) const {
        if (!m_table.units.empty())
            return {};
        for (int part = 1; part < column; ++part)
            if (m_table.seriesOf(part) == series && m_table.count(row, part))
                return QStringLiteral("=%1/%2").arg(cellName(sheetRow(row), part), cellName(sheetRow(row), column - 1));
        return {};
    }

    SheetBook& m_book;
    lxw_worksheet* m_sheet;
    const FigureTable& m_table;
};

} // namespace

int drawnColumn(const FigureTable& table, int series) {
    const bool share = table.unitOf(series) == Unit::Share && table.kind != ChartKind::Funnel;
    for (int column = 1; column < table.shownColumns(); ++column)
        if (table.seriesOf(column) == series && table.count(0, column).has_value() != share)
            return column;
    return -1;
}

void writeFigureSheet(SheetBook& book, lxw_worksheet* sheet, const QByteArray& sheetName, const FigureTable& table,
                      const QString& frame) {
    const QLocale& locale = book.tongue().locale();
    int width = 0;
    for (int column = 0; column < table.shownColumns(); ++column) {
        const int needed = std::max(longestLine(table, column, locale), column == 0 ? 18 : narrowestNumber);
        const int header = std::min(static_cast<int>(table.header(column).size()) + 2, widestNumber);
        const int shown = column == 0 ? std::min(needed + 2, widestNames) : std::max(header, needed + 2);
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column), shown, nullptr);
        width += shown;
    }
    // Sentences use the columns beside a narrow table too, which are as wide as a spreadsheet makes them.
    constexpr int usualColumn = 8;
    int last = table.shownColumns() - 1;
    for (; width < leastWidth; width += usualColumn)
        ++last;
    book.writeWide(sheet, 0, last, table.finding.isEmpty() ? table.subject : table.finding, Look::Title, width);
    book.writeWide(sheet, 1, last, table.subject, Look::Text, width);
    book.writeWide(sheet, 2, last, frame, Look::Muted, width);
    TableWriter(book, sheet, table).writeAll();
    const int chartRows = addSheetChart(book, sheet, table, {sheetName, tableRow});
    int row = tableRow + std::max(table.shownRows() + 2, chartRows + 1);
    for (const QString& text : {table.sentence, table.definition, table.note})
        if (!text.isEmpty())
            book.writeWide(sheet, row++, last, text, text == table.sentence ? Look::Text : Look::Muted, width);
    worksheet_freeze_panes(sheet, tableRow + 1, 1);
    worksheet_repeat_rows(sheet, tableRow, tableRow);
}

} // namespace tawjih::indicator
