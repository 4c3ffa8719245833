#include "core/exchange/TableSource.h"

#include "core/exchange/CompoundFile.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/ProtectedWorkbook.h"
#include "core/exchange/XlsxReader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr qsizetype sampleBytes = qsizetype(256) * 1024;

/// What both kinds share: blank rows are passed over, short ones filled up.
template <typename Reader>
class ReaderSource : public TableSource {
public:
    bool next(TableRecord& record) final {
        do {
            if (!reader().next(record))
                return false;
        } while (isBlank(record));
        if (!record.problem && record.cells.size() < m_headers.size() && fillsUp())
            record.cells.resize(m_headers.size());
        return true;
    }
    qint64 bytesRead() const final { return reader().bytesRead(); }

    [[nodiscard]] TableResult<void> readHeaders() {
        TableRecord record;
        if (!next(record))
            return tl::unexpected(error().value_or(TableError{TableProblem::Empty, 0}));
        if (record.problem)
            return fail(TableProblem::MalformedHeaders, record.line);
        m_headers = std::move(record.cells);
        return {};
    }

protected:
    [[nodiscard]] virtual Reader& reader() = 0;
    [[nodiscard]] virtual const Reader& reader() const = 0;
    [[nodiscard]] virtual bool fillsUp() const = 0;
};

/// Delimited text. Rows keep their length: one that is short is a sign that something is wrong with it.
class CsvSource final : public ReaderSource<CsvReader> {
public:
    CsvSource(QIODevice& device, Encoding encoding, QChar delimiter) : m_reader(device, encoding, delimiter) {}
    CsvSource(std::unique_ptr<ZipFile::Entry> entry, Encoding encoding, QChar delimiter)
        : m_entry(std::move(entry))
        , m_reader(*m_entry, encoding, delimiter) {}

    std::optional<TableError> error() const override {
        if (m_entry && m_entry->problem())
            return TableError{*m_entry->problem(), 0};
        return m_reader.failed() ? std::optional(TableError{TableProblem::Unreadable, 0}) : std::nullopt;
    }

private:
    CsvReader& reader() override { return m_reader; }
    const CsvReader& reader() const override { return m_reader; }
    bool fillsUp() const override { return false; }

    std::unique_ptr<ZipFile::Entry> m_entry;
    CsvReader m_reader;
};

/// A sheet. Its rows end with their last cell that is not empty.
class SheetSource final : public ReaderSource<XlsxReader> {
public:
    explicit SheetSource(XlsxReader reader) : m_reader(std::move(reader)) {}
    std::optional<TableError> error() const override { return m_reader.error(); }

private:
    XlsxReader& reader() override { return m_reader; }
    const XlsxReader& reader() const override { return m_reader; }
    bool fillsUp() const override { return true; }

    XlsxReader m_reader;
};

template <typename Source>
TableResult<std::unique_ptr<TableSource>> withHeaders(std::unique_ptr<Source> source) {
    if (const auto read = source->readHeaders(); !read)
        return tl::unexpected(read.error());
    return std::unique_ptr<TableSource>(std::move(source));
}

/// By its first entry, or by the end of a directory without any.
bool isZip(const QByteArray& head) {
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

bool isCsvName(const QString& name) {
    return name.endsWith(QLatin1String(".csv")) && !name.contains(u'/');
}

} // namespace

Error errorOf(const TableError& error) {
    switch (error.problem) {
    case TableProblem::Unreadable:
    case TableProblem::Empty:
        return {ErrorCode::FileUnreadable, codeOf(error.problem), {}};
    case TableProblem::WrongPassword:
        return {ErrorCode::WrongPassword, {}, {}};
    case TableProblem::MalformedHeaders:
    case TableProblem::Damaged:
        if (error.line > 0)
            return {ErrorCode::FileMalformed, QString::number(error.line), {}};
        break;
    default:
        break;
    }
    return {ErrorCode::FileUnreadable, codeOf(error.problem), {}};
}

TableResult<TableFile> TableFile::open(const QString& path, const TableChoice& choice) {
    // Only regular files: a pipe cannot be read twice, a device may never end.
    auto file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return fail(TableProblem::Unreadable);
    return open(std::move(file), choice);
}

TableResult<TableFile> TableFile::open(std::unique_ptr<QIODevice> device, const TableChoice& choice) {
    if (device->size() == 0)
        return fail(TableProblem::Empty);
    TableFile file(std::move(device));
    file.m_choice = choice;
    if (const auto unwrapped = file.unwrap(choice.password); !unwrapped)
        return tl::unexpected(unwrapped.error());
    file.m_device->seek(0);
    if (isZip(file.m_device->peek(4))) {
        if (const auto opened = file.openZip(); !opened)
            return tl::unexpected(opened.error());
        if (const auto chosen = file.chooseSheet(choice.sheet); !chosen)
            return tl::unexpected(chosen.error());
    } else {
        file.detectText(*file.m_device);
        if (const auto source = file.rows(); !source)
            return tl::unexpected(source.error());
    }
    return file;
}

/// Takes an encrypted workbook out of the compound file that it is in.
TableResult<void> TableFile::unwrap(const QString& password) {
    m_device->seek(0);
    if (!CompoundFile::isOne(m_device->peek(8)))
        return {};
    const auto compound = CompoundFile::open(*m_device);
    if (!compound)
        return tl::unexpected(compound.error());
    const TableProblem problem = problemOf(*compound);
    if (problem != TableProblem::PasswordProtected || password.isEmpty())
        return fail(problem);
    auto plain = unprotect(*compound, password);
    if (!plain)
        return tl::unexpected(plain.error());
    if (!isZip(*plain)) // a letter, a presentation
        return fail(TableProblem::Damaged);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*plain);
    buffer->open(QIODevice::ReadOnly);
    m_device = std::move(buffer);
    return {};
}

TableResult<void> TableFile::openZip() {
    auto zip = ZipFile::open(*m_device);
    if (!zip)
        return tl::unexpected(zip.error());
    const bool isWorkbook = zip->contains(QStringLiteral("[Content_Types].xml"));
    if (!isWorkbook && std::ranges::any_of(zip->names(), isCsvName)) {
        m_format = TableFormat::Archive;
        for (const QString& name : zip->names())
            if (isCsvName(name))
                m_sheets.push_back({name, false, name});
        // The main table's name is the beginning of the others'.
        std::ranges::stable_sort(m_sheets, {}, [](const SheetInfo& sheet) { return sheet.name.size(); });
        m_archive = std::make_unique<ZipFile>(std::move(*zip));
        return {};
    }
    auto workbook = XlsxWorkbook::open(*m_device);
    if (!workbook)
        return tl::unexpected(workbook.error());
    m_format = TableFormat::Workbook;
    m_sheets = workbook->sheets();
    m_workbook = std::make_unique<XlsxWorkbook>(std::move(*workbook));
    return {};
}

TableResult<void> TableFile::chooseSheet(const QString& wanted) {
    std::vector<SheetInfo> candidates;
    std::ranges::copy_if(m_sheets, std::back_inserter(candidates), [&](const SheetInfo& sheet) {
        return wanted.isEmpty() ? !sheet.isHidden : sheet.name == wanted;
    });
    if (candidates.empty() && !wanted.isEmpty())
        return fail(TableProblem::NoSuchSheet);
    for (const SheetInfo& sheet : candidates) {
        const auto source = rows(sheet.name);
        if (!source && source.error().problem == TableProblem::Empty)
            continue;
        if (!source)
            return tl::unexpected(source.error());
        m_sheet = sheet.name;
        return {};
    }
    return fail(TableProblem::Empty);
}

void TableFile::detectText(QIODevice& device) {
    m_encoding = detectEncoding(device);
    m_encoding.encoding = m_choice.encoding.value_or(m_encoding.encoding);
    m_delimiter = m_choice.delimiter.value_or(detectDelimiter(readSample(device, m_encoding.encoding)));
}

TableResult<std::unique_ptr<TableSource>> TableFile::rows(const QString& sheet) {
    if (m_format == TableFormat::Csv) {
        m_device->seek(0);
        return withHeaders(std::make_unique<CsvSource>(*m_device, m_encoding.encoding, m_delimiter));
    }
    const auto found = std::ranges::find(m_sheets, sheet, &SheetInfo::name);
    if (found == m_sheets.end())
        return fail(TableProblem::NoSuchSheet);
    if (m_format == TableFormat::Workbook) {
        auto reader = XlsxReader::open(*m_workbook, *found);
        if (!reader)
            return tl::unexpected(reader.error());
        return withHeaders(std::make_unique<SheetSource>(std::move(*reader)));
    }
    auto sample = m_archive->entry(found->part);
    auto entry = m_archive->entry(found->part);
    if (!sample || !entry)
        return fail(TableProblem::Damaged);
    QBuffer head;
    head.setData(sample->read(sampleBytes));
    head.open(QIODevice::ReadOnly);
    detectText(head);
    return withHeaders(std::make_unique<CsvSource>(std::move(entry), m_encoding.encoding, m_delimiter));
}

} // namespace tawjih::exchange
