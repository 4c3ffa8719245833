#include "core/exchange/CsvReader.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QBuffer>

namespace tawjih::test {

using namespace exchange;

namespace {

void readAll(QByteArrayView bytes, Encoding encoding, QChar delimiter, const CsvLimits& limits) {
    QBuffer buffer;
    buffer.setData(bytes.data(), static_cast<int>(bytes.size()));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, delimiter, limits);
    CsvRecord record;
    qint64 line = 0;
    qsizetype records = 0;
    while (reader.next(record)) {
        require(record.line > line, "lines do not grow");
        line = record.line;
        require(++records <= bytes.size(), "more records than bytes");
        if (record.problem)
            continue;
        require(!record.cells.empty(), "a record without cells");
        require(static_cast<qsizetype>(record.cells.size()) <= limits.columns, "too many cells");
        for (const QString& cell : record.cells) {
            require(cell.size() <= limits.cell, "a long cell");
            require(!isDamaged(cell), "a damaged cell");
        }
    }
    require(!reader.failed(), "a buffer cannot fail");
}

} // namespace

void fuzzCsv(QByteArrayView bytes) {
    const EncodingGuess guess = detectEncoding(bytes);
    const QChar delimiter = detectDelimiter(QString::fromUtf8(bytes.first(qMin(bytes.size(), qsizetype(4096)))));
    readAll(bytes, guess.encoding, delimiter, {});
    for (const auto& entry : allOf<Encoding>())
        readAll(bytes, entry.value, u';', {.cell = 20, .record = 60, .columns = 5});
}

} // namespace tawjih::test
