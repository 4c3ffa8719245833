#include "core/exchange/XlsxReader.h"

#include <cmath>

namespace tawjih::exchange {

namespace {

/// "AB12" gives 27; nothing for what is no reference.
std::optional<size_t> columnOf(QStringView reference) {
    size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char16_t letter = reference[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1u);
    }
    const bool goesOn = i < reference.size() && reference[i].isDigit();
    return column == 0 || !goesOn ? std::nullopt : std::optional(column - 1);
}

/// Strict files keep dates as text: a midnight is a day alone.
QString dateText(QString iso) {
    for (const auto midnight :
         {QLatin1String("T00:00:00Z"), QLatin1String("T00:00:00.000"), QLatin1String("T00:00:00")})
        if (iso.endsWith(midnight)) {
            iso.chop(midnight.size());
            break;
        }
    return iso;
}

} // namespace

XlsxReader::XlsxReader(XlsxReader&&) noexcept = default;
XlsxReader::~XlsxReader() = default;

XlsxReader::XlsxReader(XlsxWorkbook& workbook, std::unique_ptr<ZipFile::Entry> entry)
    : m_workbook(&workbook)
    , m_entry(std::move(entry))
    , m_xml(std::make_unique<XmlPull>(*m_entry)) {}

TableResult<XlsxReader> XlsxReader::open(XlsxWorkbook& workbook, const SheetInfo& sheet) {
    auto entry = workbook.part(sheet.part);
    if (!entry)
        return fail(workbook.contains(sheet.part) ? TableProblem::Damaged : TableProblem::NoSuchSheet);
    return XlsxReader(workbook, std::move(entry));
}

std::optional<TableError> XlsxReader::error() const {
    const auto problem = m_problem ? m_problem : m_entry->problem() ? m_entry->problem() : m_xml->problem();
    return problem ? std::optional(TableError{*problem, m_line}) : std::nullopt;
}

bool XlsxReader::next(TableRecord& record) {
    while (!m_inData && m_xml->nextElement())
        m_inData = m_xml->name() == u"sheetData";
    m_ended = m_ended || !m_inData;
    while (!m_ended && m_xml->nextChild()) {
        if (m_xml->name() != u"row") {
            m_xml->skipElement();
            continue;
        }
        const auto place = placeOfRow();
        if (!place) {
            m_problem = TableProblem::Damaged;
            break;
        }
        m_line = record.line = *place;
        readRow(record);
        if (m_xml->problem())
            break;
        if (m_count > 0 || record.problem || !record.cellProblems.empty())
            return true;
    }
    m_ended = true;
    return false;
}

/// A row without number follows the one before; nothing for one before it, or beyond the last that a sheet can have.
std::optional<qint64> XlsxReader::placeOfRow() const {
    const QStringView said = m_xml->attribute(QLatin1String("r"));
    bool isNumber = true;
    const qint64 row = said.isEmpty() ? m_line + 1 : said.toLongLong(&isNumber);
    return isNumber && row > m_line && row <= m_workbook->limits().rows ? std::optional(row) : std::nullopt;
}

/// The same for a cell, from 0.
std::optional<size_t> XlsxReader::placeOfCell(size_t next) const {
    const QStringView said = m_xml->attribute(QLatin1String("r"));
    const size_t beyond = m_workbook->limits().columns;
    const size_t column = said.isEmpty() ? next : columnOf(said).value_or(beyond);
    return column >= next && column < beyond ? std::optional(column) : std::nullopt;
}

void XlsxReader::readRow(TableRecord& record) {
    record.problem.reset();
    record.problemColumn.reset();
    record.cellProblems.clear();
    m_count = 0;
    m_length = 0;
    size_t next = 0;
    while (m_xml->nextChild()) {
        if (m_xml->name() != u"c" || record.problem) {
            m_xml->skipElement();
            continue;
        }
        const auto column = placeOfCell(next);
        if (!column) {
            record.problem = next >= m_workbook->limits().columns ? RowProblem::TooManyColumns : RowProblem::Malformed;
            record.problemColumn = next;
            m_xml->skipElement();
            continue;
        }
        next = *column + 1;
        readCell(record, *column);
    }
    record.cells.resize(m_count);
}

void XlsxReader::readCell(TableRecord& record, size_t column) {
    if (record.cells.size() <= column)
        record.cells.resize(column + 1);
    // The storage is the last row's: what lies between the cells is emptied here.
    for (size_t i = m_count; i <= column; ++i)
        record.cells[i].truncate(0);
    QString& text = record.cells[column];
    const auto problem = readValue(text);
    if (problem) {
        record.cellProblems.push_back({column, *problem});
        text.truncate(0);
    }
    m_length += text.size();
    if (!text.isEmpty())
        m_count = column + 1;
    if (m_length > m_workbook->limits().record)
        record.problem = RowProblem::RecordTooLong;
}

std::optional<RowProblem> XlsxReader::readValue(QString& text) {
    const CellType type = typeOf(m_xml->attribute(QLatin1String("t")));
    const auto style = static_cast<size_t>(m_xml->attribute(QLatin1String("s")).toUInt());
    const qsizetype limit = m_workbook->limits().cell;
    bool fits = true;
    while (m_xml->nextChild()) {
        if (m_xml->name() == u"v" && type != CellType::Inline)
            fits = m_xml->readText(text, limit) && fits;
        else if (m_xml->name() == u"is" && type == CellType::Inline)
            fits = readRichText(*m_xml, text, limit) && fits;
        else
            m_xml->skipElement();
    }
    if (!fits)
        return RowProblem::CellTooLong;
    if (text.isEmpty())
        return std::nullopt;
    const auto problem = convert(type, style, text);
    return problem ? problem : isDamaged(text) ? std::optional(RowProblem::DamagedText) : std::nullopt;
}

XlsxReader::CellType XlsxReader::typeOf(QStringView code) {
    return code == u"s"           ? CellType::Shared
           : code == u"str"       ? CellType::Formula
           : code == u"inlineStr" ? CellType::Inline
           : code == u"b"         ? CellType::Boolean
           : code == u"e"         ? CellType::Error
           : code == u"d"         ? CellType::Date
                                  : CellType::Number;
}

/// What stands in the file, made into what a reader of the sheet sees (ECMA-376 part 1, 18.18.11).
std::optional<RowProblem> XlsxReader::convert(CellType type, size_t style, QString& text) const {
    switch (type) {
    case CellType::Error:
        return RowProblem::CellError;
    case CellType::Inline:
    case CellType::Formula:
        unescapeText(text);
        return std::nullopt;
    case CellType::Date:
        text = dateText(text);
        return std::nullopt;
    case CellType::Boolean:
        text = text == u"1" || text == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return std::nullopt;
    case CellType::Shared:
        return share(text);
    case CellType::Number:
        break;
    }
    bool isNumber = false;
    const double number = QStringView(text).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return RowProblem::Malformed;
    const auto shown = m_workbook->format(style).format(number, m_workbook->dateSystem());
    if (!shown)
        return shown.error();
    text = *shown;
    return std::nullopt;
}

/// The text that a number stands for, in its place.
std::optional<RowProblem> XlsxReader::share(QString& text) const {
    bool isNumber = false;
    const uint index = QStringView(text).trimmed().toUInt(&isNumber);
    const SharedStrings& strings = m_workbook->sharedStrings();
    const auto shared = isNumber ? strings.at(index) : std::nullopt;
    if (!shared || strings.isTooLong(index))
        return shared ? RowProblem::CellTooLong : RowProblem::Malformed;
    text.truncate(0);
    text += *shared;
    return std::nullopt;
}

} // namespace tawjih::exchange
