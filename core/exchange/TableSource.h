#pragma once

#include "core/exchange/TableProblem.h"
#include "core/exchange/TableRecord.h"
#include "core/exchange/TextDecoding.h"
#include "core/exchange/XlsxWorkbook.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace tawjih::exchange {

/// A table with headers, whatever file it comes from: its rows, one after the other.
class TableSource {
public:
    virtual ~TableSource() = default;

    [[nodiscard]] const std::vector<QString>& headers() const { return m_headers; }

    /// The next row that is not blank, into `record` (whose storage is reused); it has a cell for each header at least.
    /// False at the end, or when reading failed.
    [[nodiscard]] virtual bool next(TableRecord& record) = 0;

    /// What stopped the reading before the end.
    [[nodiscard]] virtual std::optional<TableError> error() const = 0;

    /// Bytes of the file read so far, for progress.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;

protected:
    std::vector<QString> m_headers;
};

enum class TableFormat {
    Csv,
    Workbook, ///< .xlsx, .xlsm
    Archive,  ///< a ZIP file of CSV files, as ODK Central exports them: each is a sheet
};

/// What somebody says of a file; nothing: as detected.
struct TableChoice {
    std::optional<Encoding> encoding;
    std::optional<QChar> delimiter;
    QString sheet; ///< by its name; empty: the first visible one with rows
    QString password;
};

/// A file with one table or several sheets of them. What it is, its first bytes say, not its name.
class TableFile {
public:
    /// Errors: Unreadable, Empty, MalformedHeaders, NoSuchSheet, PasswordProtected, WrongPassword, UnknownProtection,
    /// OldWorkbook, BinaryWorkbook, OpenDocument, Damaged, Forbidden, TooLarge.
    [[nodiscard]] static TableResult<TableFile> open(const QString& path, const TableChoice& choice = {});
    /// The same of a device that is open and seekable.
    [[nodiscard]] static TableResult<TableFile> open(std::unique_ptr<QIODevice> device, const TableChoice& choice = {});

    [[nodiscard]] TableFormat format() const { return m_format; }
    [[nodiscard]] const EncodingGuess& encoding() const { return m_encoding; }      ///< of CSV
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }                   ///< of CSV
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const { return m_sheets; } ///< none for one CSV file
    [[nodiscard]] const QString& sheet() const { return m_sheet; } ///< the one that `rows()` reads; empty for CSV
    [[nodiscard]] qint64 size() const { return m_device->size(); } ///< bytes, for progress

    /// The chosen table from its start. The file must outlive it; of one CSV file, only the latest can be read.
    [[nodiscard]] TableResult<std::unique_ptr<TableSource>> rows() { return rows(m_sheet); }
    [[nodiscard]] TableResult<std::unique_ptr<TableSource>> rows(const QString& sheet);

private:
    explicit TableFile(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}

    [[nodiscard]] TableResult<void> unwrap(const QString& password);
    [[nodiscard]] TableResult<void> openZip();
    [[nodiscard]] TableResult<void> chooseSheet(const QString& wanted);
    void detectText(QIODevice& device);

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<XlsxWorkbook> m_workbook;
    std::unique_ptr<ZipFile> m_archive;
    TableChoice m_choice;
    TableFormat m_format = TableFormat::Csv;
    EncodingGuess m_encoding;
    QChar m_delimiter = u';';
    std::vector<SheetInfo> m_sheets;
    QString m_sheet;
};

} // namespace tawjih::exchange
