#pragma once

#include "core/exchange/TableRecord.h"
#include "core/exchange/TextDecoding.h"

#include <QIODevice>
#include <QString>

#include <optional>

namespace tawjih::exchange {

/// What may be read at most, in UTF-16 units. A longer cell, record or row is named with its line and left out; none
/// of them is ever held whole.
struct CsvLimits {
    qsizetype cell = qsizetype(64) * 1024;
    qsizetype record = qsizetype(1024) * 1024;
    qsizetype columns = 512;
};

/// One row of delimited text.
using CsvRecord = TableRecord;

/// Reads delimited text (RFC 4180, and what spreadsheets make of it): line breaks CRLF, LF or CR; quoted cells with
/// line breaks and doubled quotes; a quote inside an unquoted cell is a plain character; empty lines are passed over.
///
/// A record with a problem costs one line: reading goes on with the line after the one where it began, so that a quote
/// that somebody forgot to close does not swallow the rest of the file. Memory is bounded by the limits.
class CsvReader {
public:
    /// Reads from the device's present position; the device must outlive the reader.
    CsvReader(QIODevice& device, Encoding encoding, QChar delimiter, CsvLimits limits = {});

    /// The next record, into `record` (whose storage is reused). False at the end, or when reading failed.
    [[nodiscard]] bool next(CsvRecord& record);

    /// True when the device failed rather than ended.
    [[nodiscard]] bool failed() const { return m_failed; }

    /// Bytes taken from the device so far, for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Scan { Complete, NeedsMore, Empty, Problem };

    [[nodiscard]] Scan scanRecord(CsvRecord& record);
    [[nodiscard]] Scan scanQuoted(qsizetype& i, QString& cell, std::optional<RowProblem>& problem) const;
    [[nodiscard]] Scan scanPlain(qsizetype& i, QString& cell, std::optional<RowProblem>& problem) const;
    [[nodiscard]] bool refill();
    void skipLine();
    void consume(qsizetype end);
    [[nodiscard]] qsizetype afterBreak(qsizetype i) const;
    [[nodiscard]] bool isBreak(qsizetype i) const;

    QIODevice& m_device;
    TextDecoder m_decoder;
    QChar m_delimiter;
    CsvLimits m_limits;
    QString m_text; ///< decoded and not yet consumed, from m_begin
    qsizetype m_begin = 0;
    qint64 m_line = 1;
    qint64 m_bytesRead = 0;
    bool m_ended = false;
    bool m_failed = false;
    bool m_first = true;
};

/// The delimiter (one of ; , tab |) under which the first records of a text have the most regular rows. A line `sep=;`,
/// as Excel writes it, decides; a text with none of them is one column and gets a semicolon.
[[nodiscard]] QChar detectDelimiter(const QString& sample);

/// The first `characters` of a device as text, from its start; leaves the device at its start.
[[nodiscard]] QString readSample(QIODevice& device, Encoding encoding, qsizetype characters = qsizetype(64) * 1024);

} // namespace tawjih::exchange
