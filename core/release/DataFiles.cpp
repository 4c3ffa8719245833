#include "core/release/DataFiles.h"

#include <algorithm>
#include <numeric>

namespace tawjih::release {

namespace {

constexpr size_t rowsBetweenQuestions = 8192;

QByteArray cell(const QString& text, QChar delimiter) {
    if (!text.contains(u'"') && !text.contains(delimiter) && !text.contains(u','))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' + quoted + u'"').toUtf8();
}

QByteArray line(const QStringList& cells, QChar delimiter) {
    QByteArray bytes;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            bytes += char(delimiter.unicode());
        bytes += cell(cells[i], delimiter);
    }
    return bytes + "\r\n";
}

/// Each record's cells as ranks of their texts in the order of bytes, record after record.
std::vector<quint32> ranksOf(const anonymise::Microdata& records) {
    const size_t width = records.columns.size();
    std::vector<quint32> ranks(records.records() * width);
    for (size_t c = 0; c < width; ++c) {
        const anonymise::CodedColumn& column = records.columns[c];
        std::vector<qsizetype> order(size_t(column.values.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](qsizetype value) { return column.values[value].toUtf8(); });
        std::vector<quint32> rank(order.size());
        for (size_t place = 0; place < order.size(); ++place)
            rank[size_t(order[place])] = quint32(place);
        for (size_t record = 0; record < column.codes.size(); ++record)
            ranks[record * width + c] = rank[column.codes[record]];
    }
    return ranks;
}

std::vector<size_t> sortedRecords(const anonymise::Microdata& records) {
    const std::vector<quint32> ranks = ranksOf(records);
    const size_t width = records.columns.size();
    std::vector<size_t> order(records.records());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const quint32* left = &ranks[a * width];
        const quint32* right = &ranks[b * width];
        return std::lexicographical_compare(left, left + width, right, right + width);
    });
    return order;
}

/// All records without the line of names.
Result<QByteArray> personLines(const anonymise::Microdata& records, QChar delimiter, const PackageProgress& progress) {
    std::vector<std::vector<QByteArray>> cells; // of each dictionary, with what follows
    for (size_t c = 0; c < records.columns.size(); ++c) {
        const QByteArray after =
            c + 1 < records.columns.size() ? QByteArray(1, char(delimiter.unicode())) : QByteArray("\r\n");
        std::vector<QByteArray>& written = cells.emplace_back();
        for (const QString& value : records.columns[c].values)
            written.push_back(cell(value, delimiter) + after);
    }
    QByteArray lines;
    lines.reserve(qsizetype(records.records() * records.columns.size() * 6));
    size_t done = 0;
    for (const size_t record : sortedRecords(records)) {
        for (size_t c = 0; c < cells.size(); ++c)
            lines += cells[c][records.columns[c].codes[record]];
        if (++done % rowsBetweenQuestions == 0 && progress && !progress(double(done) / double(records.records())))
            return fail(ErrorCode::Cancelled);
    }
    return lines;
}

PackageFile hierarchyFile(const Field& field, QChar delimiter) {
    QStringList header;
    for (int above = 0; above < field.hierarchy.front().size(); ++above)
        header << levelColumn(field.level + above);
    QByteArray bytes = line(header, delimiter);
    for (const QStringList& row : field.hierarchy)
        bytes += line(row, delimiter);
    return {hierarchyPath(field), bytes};
}

void addTable(const Table& table, QChar delimiter, std::vector<PackageFile>& files) {
    QStringList header;
    QStringList tags;
    for (const TableColumn& column : table.columns) {
        header << column.name;
        tags << column.hxl;
    }
    QByteArray rows;
    for (const QStringList& row : table.rows)
        rows += line(row, delimiter);
    files.push_back({tablePath(table), line(header, delimiter) + rows});
    if (hasTags(table))
        files.push_back({tableHxlPath(table), line(header, delimiter) + line(tags, delimiter) + rows});
}

} // namespace

QString hierarchyPath(const Field& field) {
    return QString(QLatin1String("hierarchies/") + field.name + QLatin1String(".csv"));
}

QString tablePath(const Table& table) {
    return QString(QLatin1String("tables/") + table.name + QLatin1String(".csv"));
}

QString tableHxlPath(const Table& table) {
    return QString(QLatin1String("tables/") + table.name + QLatin1String("-hxl.csv"));
}

bool hasTags(const Table& table) {
    return std::ranges::any_of(table.columns, [](const TableColumn& column) { return !column.hxl.isEmpty(); });
}

QString levelColumn(int level) {
    return QStringLiteral("level_%1").arg(level);
}

Result<std::vector<PackageFile>> dataFiles(const PackageContent& content, QChar delimiter,
                                           const PackageProgress& progress) {
    QStringList header;
    QStringList tags;
    for (const Field& field : content.fields) {
        header << field.name;
        tags << field.hxl;
    }
    TRY_ASSIGN(const QByteArray lines, personLines(content.records, delimiter, progress));
    const QByteArray names = line(header, delimiter);
    std::vector<PackageFile> files{{personsPath, names + lines},
                                   {personsHxlPath, names + line(tags, delimiter) + lines}};
    for (const Field& field : content.fields)
        if (!field.hierarchy.empty())
            files.push_back(hierarchyFile(field, delimiter));
    for (const Table& table : content.tables)
        addTable(table, delimiter, files);
    return files;
}

} // namespace tawjih::release
