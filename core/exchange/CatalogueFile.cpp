#include "core/exchange/CatalogueFile.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tawjih::exchange::CatalogueFile {

namespace {

using CatalogueRecord::Fields;

constexpr QLatin1String formatName("tawjih-catalogue");
constexpr int formatVersion = 1;

bool isFormulaSign(QChar c) {
    return QStringView(u"=+-@\t\r").contains(c);
}

/// Makes sure that the apostrophe which guards a formula can be told from one of the text.
QString guarded(const QString& text) {
    const bool looksGuarded = text.size() > 1 && text[0] == u'\'' && (isFormulaSign(text[1]) || text[1] == u'\'');
    return looksGuarded ? QString(u'\'' + text) : text;
}

QString unguarded(const QString& cell) {
    const bool isGuarded = cell.size() > 1 && cell[0] == u'\'' && (isFormulaSign(cell[1]) || cell[1] == u'\'');
    return isGuarded ? cell.mid(1) : cell;
}

QByteArray writeCsv(const std::vector<CatalogueEntry>& entries) {
    QString text(QChar::ByteOrderMark);
    text += csvRow(CatalogueRecord::columns());
    for (const CatalogueEntry& entry : entries) {
        const Fields fields = CatalogueRecord::fieldsOf(entry);
        QStringList cells;
        for (const QString& column : CatalogueRecord::columns())
            cells << guarded(fields.value(column));
        text += csvRow(cells);
    }
    return text.toUtf8();
}

bool isNumeric(const QString& column) {
    static const QSet<QString> numeric{QStringLiteral("latitude"),        QStringLiteral("longitude"),
                                       QStringLiteral("duration_months"), QStringLiteral("seats"),
                                       QStringLiteral("foreign_quota"),   QStringLiteral("cost_dirhams")};
    return numeric.contains(column);
}

QByteArray writeJson(const std::vector<CatalogueEntry>& entries) {
    QJsonArray list;
    for (const CatalogueEntry& entry : entries) {
        const Fields fields = CatalogueRecord::fieldsOf(entry);
        QJsonObject object;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            if (field.key() == QLatin1String("active"))
                object.insert(field.key(), field.value() == QLatin1String("1"));
            else if (!field.value().isEmpty())
                object.insert(field.key(), isNumeric(field.key()) ? QJsonValue(field.value().toDouble())
                                                                  : QJsonValue(field.value()));
        }
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QString(formatName)},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("entries"), list}})
        .toJson();
}

/// Refuses names that no column has, and names that come twice.
Status checkColumns(const QStringList& names) {
    Error error{ErrorCode::Invalid, {}, {}};
    QSet<QString> seen;
    for (const QString& name : names) {
        if (!CatalogueRecord::columns().contains(name))
            error.problems.push_back({name, FieldProblem::Kind::Unknown});
        else if (seen.contains(name))
            error.problems.push_back({name, FieldProblem::Kind::NotUnique});
        seen.insert(name);
    }
    return error.problems.empty() ? Status() : Status(fail(std::move(error)));
}

Result<std::vector<Record>> readCsv(const QByteArray& content) {
    QBuffer buffer;
    buffer.setData(content);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed);
    const Encoding encoding = detectEncoding(buffer).encoding;
    const QChar delimiter = detectDelimiter(readSample(buffer, encoding));
    CsvReader reader(buffer, encoding, delimiter);
    CsvRecord row;
    if (!reader.next(row) || row.problem)
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));
    QStringList names;
    for (const QString& cell : row.cells)
        names << cell.trimmed();
    if (!names.contains(QLatin1String("kind")))
        return fail(ErrorCode::FileMalformed, QString::number(row.line));
    TRY(checkColumns(names));

    std::vector<Record> records;
    while (reader.next(row)) {
        Record record{row.line, {}, row.problem};
        if (!row.problem && row.cells.size() != static_cast<std::size_t>(names.size()))
            record.problem = row.cells.size() > static_cast<std::size_t>(names.size()) ? RowProblem::CellsBeyondHeaders
                                                                                       : RowProblem::FewerCells;
        for (int i = 0; !record.problem && i < names.size(); ++i)
            record.fields.insert(names[i], unguarded(row.cells[static_cast<std::size_t>(i)]));
        records.push_back(std::move(record));
    }
    return records;
}

std::optional<QString> textOf(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return QString(value.toBool() ? u'1' : u'0');
    case QJsonValue::Null:
        return QString();
    default:
        return std::nullopt;
    }
}

Result<std::vector<Record>> readJson(const QByteArray& content) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(content, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::FileMalformed, QString::number(content.left(error.offset).count('\n') + 1));
    if (root.value(QLatin1String("format")).toString() != formatName ||
        root.value(QLatin1String("version")).toInt() != formatVersion ||
        !root.value(QLatin1String("entries")).isArray())
        return fail(ErrorCode::FileMalformed, QStringLiteral("1"));
    const QJsonArray entries = root.value(QLatin1String("entries")).toArray();
    std::vector<Record> records;
    for (const QJsonValue& value : entries) {
        const QJsonObject object = value.toObject();
        TRY(checkColumns(object.keys()));
        Record record{static_cast<qint64>(records.size()) + 1, {}, {}};
        if (!value.isObject())
            record.problem = RowProblem::Malformed;
        for (auto field = object.begin(); !record.problem && field != object.end(); ++field) {
            if (const auto text = textOf(*field))
                record.fields.insert(field.key(), *text);
            else
                record = {record.line, {}, RowProblem::Malformed};
        }
        // JSON leaves out what is not known: an entry is always told whole.
        if (const auto kind = fromCode<EntryKind>(record.fields.value(QStringLiteral("kind"))))
            for (const QString& column : CatalogueRecord::columnsOf(*kind))
                if (!record.fields.contains(column) && column != QLatin1String("active"))
                    record.fields.insert(column, {});
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

Format formatOf(const QString& path) {
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? Format::Json : Format::Csv;
}

QByteArray write(const std::vector<CatalogueEntry>& entries, Format format) {
    return format == Format::Json ? writeJson(entries) : writeCsv(entries);
}

Result<std::vector<Record>> read(const QByteArray& content) {
    const QByteArray start = content.left(64).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{") ? readJson(content) : readCsv(content);
}

} // namespace tawjih::exchange::CatalogueFile
