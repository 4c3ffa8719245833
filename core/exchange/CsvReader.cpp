#include "core/exchange/CsvReader.h"

#include <QBuffer>

#include <algorithm>
#include <map>
#include <utility>

namespace tawjih::exchange {

namespace {

constexpr qint64 chunkBytes = qint64(64) * 1024;
constexpr QChar quote = u'"';

} // namespace

CsvReader::CsvReader(QIODevice& device, Encoding encoding, QChar delimiter, CsvLimits limits)
    : m_device(device)
    , m_decoder(encoding)
    , m_delimiter(delimiter)
    , m_limits(limits) {}

bool CsvReader::next(CsvRecord& record) {
    while (true) {
        record.line = m_line;
        record.problem.reset();
        record.problemColumn.reset();
        record.cellProblems.clear();
        switch (scanRecord(record)) {
        case Scan::Complete:
            if (std::exchange(m_first, false) && !record.cells.empty() && record.cells.size() <= 2 &&
                record.cells.front().startsWith(QLatin1String("sep=")))
                continue; // Excel's hint to itself
            return true;
        case Scan::Problem:
            m_first = false;
            skipLine();
            return !m_failed;
        case Scan::Empty:
            continue;
        case Scan::NeedsMore:
            if (!refill())
                return false;
        }
    }
}

/// One pass over the record that begins at m_begin. Starts anew after each refill: records are short beside a chunk.
CsvReader::Scan CsvReader::scanRecord(CsvRecord& record) {
    size_t count = 0;
    qsizetype i = m_begin;
    if (i >= m_text.size())
        return Scan::NeedsMore;
    while (true) {
        if (count == record.cells.size())
            record.cells.emplace_back();
        QString& cell = record.cells[count++];
        cell.truncate(0);
        const bool quoted = i < m_text.size() && m_text[i] == quote;
        const Scan scan = quoted ? scanQuoted(i, cell, record.problem) : scanPlain(i, cell, record.problem);
        if (scan == Scan::Problem)
            record.problemColumn = count - 1;
        if (scan != Scan::Complete)
            return scan;
        if (i - m_begin > m_limits.record)
            record.problem = RowProblem::RecordTooLong;
        else if (count > static_cast<size_t>(m_limits.columns))
            record.problem = RowProblem::TooManyColumns;
        if (record.problem)
            return Scan::Problem;
        const bool last = i >= m_text.size() || isBreak(i);
        if (last) {
            const bool empty = count == 1 && cell.isEmpty();
            if (isDamaged(QStringView(m_text).sliced(m_begin, i - m_begin))) {
                const auto damaged = std::find_if(record.cells.begin(), record.cells.begin() + qsizetype(count),
                                                  [](const QString& text) { return isDamaged(text); });
                record.problem = RowProblem::DamagedText;
                record.problemColumn = static_cast<size_t>(damaged - record.cells.begin());
                record.cells.clear();
                consume(afterBreak(i));
                return Scan::Complete;
            }
            consume(afterBreak(i));
            record.cells.resize(count);
            return empty ? Scan::Empty : Scan::Complete;
        }
        ++i; // the delimiter
    }
}

/// A cell in quotes, from its opening quote to the delimiter or line break after its closing one.
CsvReader::Scan CsvReader::scanQuoted(qsizetype& i, QString& cell, std::optional<RowProblem>& problem) const {
    qsizetype from = i + 1;
    while (true) {
        const qsizetype end = m_text.indexOf(quote, from);
        const qsizetype length = cell.size() + (end < 0 ? m_text.size() : end) - from;
        if (length > m_limits.cell) {
            problem = RowProblem::CellTooLong;
            return Scan::Problem;
        }
        if ((end < 0 || end + 1 == m_text.size()) && !m_ended)
            return Scan::NeedsMore;
        if (end < 0) {
            problem = RowProblem::BrokenQuotes;
            return Scan::Problem;
        }
        cell += QStringView(m_text).sliced(from, end - from);
        i = end + 1;
        if (i < m_text.size() && m_text[i] == quote) {
            cell += quote;
            from = i + 1;
            continue;
        }
        if (i < m_text.size() && m_text[i] == u'\r' && i + 1 == m_text.size() && !m_ended)
            return Scan::NeedsMore; // a line feed may follow
        if (i == m_text.size() || m_text[i] == m_delimiter || isBreak(i))
            return Scan::Complete;
        problem = RowProblem::BrokenQuotes;
        return Scan::Problem;
    }
}

CsvReader::Scan CsvReader::scanPlain(qsizetype& i, QString& cell, std::optional<RowProblem>& problem) const {
    const qsizetype from = i;
    const qsizetype furthest = std::min(m_text.size(), from + m_limits.cell + 1);
    while (i < furthest && m_text[i] != m_delimiter && !isBreak(i))
        ++i;
    if (i - from > m_limits.cell) {
        problem = RowProblem::CellTooLong;
        return Scan::Problem;
    }
    const bool mayGoOn = i == m_text.size() || (m_text[i] == u'\r' && i + 1 == m_text.size());
    if (mayGoOn && !m_ended)
        return Scan::NeedsMore;
    cell += QStringView(m_text).sliced(from, i - from);
    return Scan::Complete;
}

/// Drops what is consumed and decodes the next chunk. False at the end of the text.
bool CsvReader::refill() {
    if (m_ended || m_failed)
        return false;
    m_text.remove(0, m_begin);
    m_begin = 0;
    const QByteArray bytes = m_device.read(chunkBytes);
    m_bytesRead += bytes.size();
    if (!bytes.isEmpty()) {
        m_decoder.decode(bytes, m_text);
        return true;
    }
    m_failed = !m_device.atEnd();
    m_decoder.finish(m_text);
    m_ended = true;
    return !m_failed;
}

/// Passes over the rest of the line at m_begin, however long it is, without keeping it.
void CsvReader::skipLine() {
    while (true) {
        qsizetype i = m_begin;
        while (i < m_text.size() && !isBreak(i))
            ++i;
        const bool breakIsWhole = i < m_text.size() && (m_text[i] == u'\n' || i + 1 < m_text.size() || m_ended);
        if (breakIsWhole)
            return consume(afterBreak(i));
        m_begin = i;
        if (!refill())
            return;
    }
}

void CsvReader::consume(qsizetype end) {
    for (qsizetype i = m_begin; i < end;) {
        if (!isBreak(i)) {
            ++i;
            continue;
        }
        ++m_line;
        i = afterBreak(i);
    }
    m_begin = end;
}

qsizetype CsvReader::afterBreak(qsizetype i) const {
    if (i >= m_text.size())
        return i;
    return i + (m_text[i] == u'\r' && i + 1 < m_text.size() && m_text[i + 1] == u'\n' ? 2 : 1);
}

bool CsvReader::isBreak(qsizetype i) const {
    return m_text[i] == u'\n' || m_text[i] == u'\r';
}

QChar detectDelimiter(const QString& sample) {
    if (sample.startsWith(QLatin1String("sep=")) && sample.size() > 4 && sample[4] >= u'\t')
        return sample[4];
    const QByteArray utf8 = sample.toUtf8();
    QChar best = u';';
    size_t bestScore = 0;
    for (const QChar candidate : {u';', u',', u'\t', u'|'}) {
        QBuffer buffer;
        buffer.setData(utf8);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, Encoding::Utf8, candidate);
        CsvRecord record;
        std::map<size_t, size_t> rowsByWidth;
        for (int i = 0; i < 100 && reader.next(record); ++i)
            if (!record.problem && record.cells.size() > 1)
                ++rowsByWidth[record.cells.size()];
        // The most frequent width decides; among equals, the wider table.
        for (const auto& [width, rows] : rowsByWidth)
            if (const size_t score = rows * 1000 + width; score > bestScore) {
                best = candidate;
                bestScore = score;
            }
    }
    return best;
}

QString readSample(QIODevice& device, Encoding encoding, qsizetype characters) {
    device.seek(0);
    TextDecoder decoder(encoding);
    QString text;
    while (text.size() < characters) {
        const QByteArray bytes = device.read(chunkBytes);
        if (bytes.isEmpty())
            break;
        decoder.decode(bytes, text);
    }
    device.seek(0);
    text.truncate(characters);
    return text;
}

} // namespace tawjih::exchange
