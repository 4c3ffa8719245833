#pragma once

#include "core/exchange/TableRecord.h"
#include "core/exchange/XlsxWorkbook.h"

namespace tawjih::exchange {

/// The rows of one sheet, one after the other. Rows without any content are passed over; cells stand in their columns,
/// empty ones between them; what a merged area shows is in its first cell alone. A formula gives the value that was
/// kept with it. Errors of the spreadsheet (#N/A) and cells that cannot be read are empty and named in `cellProblems`.
/// Memory does not follow the size of the sheet, whatever its `dimension` says.
class XlsxReader {
public:
    /// The workbook must outlive the reader. Errors: NoSuchSheet, Damaged.
    [[nodiscard]] static TableResult<XlsxReader> open(XlsxWorkbook& workbook, const SheetInfo& sheet);

    XlsxReader(XlsxReader&&) noexcept;
    ~XlsxReader();

    /// The next row with content, into `record` (whose storage is reused). False at the end, or when reading failed.
    [[nodiscard]] bool next(TableRecord& record);

    /// What stopped the reading before the end, with the last row that was read.
    [[nodiscard]] std::optional<TableError> error() const;

    /// Bytes of the file read so far, for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_entry->packedBytesRead(); }

private:
    enum class CellType { Number, Shared, Formula, Inline, Boolean, Error, Date };

    XlsxReader(XlsxWorkbook& workbook, std::unique_ptr<ZipFile::Entry> entry);

    void readRow(TableRecord& record);
    void readCell(TableRecord& record, size_t column);
    /// Reads the cell's value into `text`; what prevented it, if something did.
    [[nodiscard]] std::optional<RowProblem> readValue(QString& text);
    [[nodiscard]] std::optional<RowProblem> convert(CellType type, size_t style, QString& text) const;
    [[nodiscard]] std::optional<RowProblem> share(QString& text) const;
    [[nodiscard]] static CellType typeOf(QStringView code);
    [[nodiscard]] std::optional<size_t> placeOfCell(size_t next) const;
    [[nodiscard]] std::optional<qint64> placeOfRow() const;

    XlsxWorkbook* m_workbook;
    std::unique_ptr<ZipFile::Entry> m_entry;
    std::unique_ptr<XmlPull> m_xml;
    size_t m_count = 0; ///< cells of the record, up to the last with content
    qsizetype m_length = 0;
    qint64 m_line = 0;
    bool m_inData = false;
    bool m_ended = false;
    std::optional<TableProblem> m_problem;
};

} // namespace tawjih::exchange
