#include "core/exchange/XlsxReader.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/support/ZipWriter.h"

#include <QBuffer>

namespace tawjih::test {

using namespace exchange;

namespace {

/// Small enough that a fuzzer meets every limit.
XlsxLimits smallLimits() {
    XlsxLimits limits;
    limits.zip = {.entries = 40, .entryBytes = 1 << 20, .totalBytes = 4 << 20, .ratio = 100, .bytesBeforeRatio = 65536};
    limits.sheets = 8;
    limits.columns = 40;
    limits.rows = 2000;
    limits.cell = 500;
    limits.record = 2000;
    limits.sharedStrings = 300;
    limits.sharedText = 20000;
    limits.formats = 100;
    return limits;
}

void readSheet(XlsxWorkbook& workbook, const SheetInfo& sheet) {
    auto reader = XlsxReader::open(workbook, sheet);
    if (!reader)
        return;
    const XlsxLimits& limits = workbook.limits();
    TableRecord record;
    qint64 line = 0;
    while (reader->next(record)) {
        require(record.line > line && record.line <= limits.rows, "rows do not grow");
        line = record.line;
        require(record.cells.size() <= limits.columns, "too many cells");
        if (record.problem)
            continue;
        require(!record.cells.empty() || !record.cellProblems.empty(), "an empty row");
        require(record.cells.empty() || !record.cells.back().isEmpty(), "an empty cell at the end");
        for (const QString& cell : record.cells)
            require(cell.size() <= limits.cell && !isDamaged(cell), "a long or damaged cell");
        for (const CellProblem& cell : record.cellProblems)
            require(cell.column >= record.cells.size() || record.cells[cell.column].isEmpty(),
                    "a value beside a problem");
    }
    require(!reader->next(record), "rows after the end");
}

} // namespace

void fuzzXlsx(QByteArrayView bytes) {
    const QByteArray file = bytes.startsWith("PK") ? QByteArray(bytes.data(), bytes.size())
                                                   : zipOf(completeWorkbook(partsOf(bytes)), Packing::Stored);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    auto workbook = XlsxWorkbook::open(buffer, smallLimits());
    if (!workbook)
        return;
    require(workbook->sheets().size() <= 8, "too many sheets");
    for (const SheetInfo& sheet : workbook->sheets())
        readSheet(*workbook, sheet);
}

} // namespace tawjih::test
