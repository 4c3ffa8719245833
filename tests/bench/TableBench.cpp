// The same rows of twenty cells read from a workbook and from CSV: names, numbers, dates and a few long texts.
#include "core/exchange/CsvWriter.h"
#include "core/exchange/TableSource.h"
#include "tests/bench/Bench.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace tawjih::bench {

namespace {

constexpr qint64 rows = 200'000;
constexpr int columns = 20;

/// What stands in a cell: a text, or in every fifth column a number, in every tenth a date.
QString cellOf(qint64 row, int column) {
    if (column % 10 == 9)
        return QDate(1970, 1, 1).addDays((row * 7 + column) % 14000).toString(Qt::ISODate);
    if (column % 5 == 4)
        return QString::number(row * column % 100'003);
    if (column == 0)
        return QStringLiteral("M-%1").arg(row);
    return QStringLiteral("Traoré عائشة %1").arg((row * 31 + column) % 5000);
}

void writeWorkbook(const QString& path, qint64 count) {
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Liste");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    for (qint64 r = 0; r <= count; ++r)
        for (int c = 0; c < columns; ++c) {
            const auto row = static_cast<lxw_row_t>(r);
            const auto column = static_cast<lxw_col_t>(c);
            const QString cell = r == 0 ? QStringLiteral("Colonne %1").arg(c) : cellOf(r, c);
            if (r > 0 && c % 10 == 9) {
                const QDate day = QDate::fromString(cell, Qt::ISODate);
                lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
                worksheet_write_datetime(sheet, row, column, &moment, date);
            } else if (r > 0 && c % 5 == 4) {
                worksheet_write_number(sheet, row, column, cell.toDouble(), nullptr);
            } else {
                worksheet_write_string(sheet, row, column, cell.toUtf8().constData(), nullptr);
            }
        }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write the workbook");
}

void writeCsv(const QString& path, qint64 count) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    for (qint64 r = 0; r <= count; ++r) {
        QStringList cells;
        for (int c = 0; c < columns; ++c)
            cells << (r == 0 ? QStringLiteral("Colonne %1").arg(c) : cellOf(r, c));
        file.write(exchange::csvRow(cells).toUtf8());
    }
}

/// So that no reading can be optimised away, and both are seen to read the same.
qint64 weigh(const QString& path) {
    auto file = exchange::TableFile::open(path);
    if (!file)
        qFatal("cannot open the list");
    const auto source = file->rows();
    exchange::TableRecord record;
    qint64 sum = 0;
    while ((*source)->next(record)) {
        if (record.problem || !record.cellProblems.empty())
            qFatal("a row cannot be read");
        for (const QString& cell : record.cells)
            sum += cell.size() + cell.back().unicode();
    }
    if ((*source)->error())
        qFatal("the list ended early");
    return sum;
}

void readTables(Report& report) {
    const qint64 count = std::min(rows, std::ranges::max(report.sizes()));
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(QStringLiteral("list.xlsx"));
    const QString text = folder.filePath(QStringLiteral("list.csv"));
    writeWorkbook(workbook, count);
    writeCsv(text, count);
    report.note(QStringLiteral("a list of 20 columns"), count,
                QStringLiteral("%1 MB as a workbook, %2 MB as CSV")
                    .arg(static_cast<double>(QFileInfo(workbook).size()) / 1e6, 0, 'f', 1)
                    .arg(static_cast<double>(QFileInfo(text).size()) / 1e6, 0, 'f', 1));
    const qint64 expected = weigh(text);
    const auto require = [expected](qint64 sum) {
        if (sum != expected)
            qFatal("the readings differ");
    };
    report.compare(
        QStringLiteral("read 20 columns, workbook / CSV"), count, [&] { require(weigh(workbook)); },
        [&] { require(weigh(text)); });
}

} // namespace

TAWJIH_REGISTER_BENCH("tables", readTables)

} // namespace tawjih::bench
