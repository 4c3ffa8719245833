#include "tests/anonymise/RiskData.h"

#include <QFile>

#include <algorithm>
#include <numeric>

namespace tawjih::test {

using anonymise::CodedColumn;
using anonymise::Microdata;

namespace {

Microdata fromRows(const QStringList& names, const std::vector<QStringList>& rows) {
    Microdata data;
    for (qsizetype column = 0; column < names.size(); ++column) {
        QStringList texts;
        for (const QStringList& row : rows)
            texts.push_back(row.value(column));
        data.columns.push_back(anonymise::codedColumn(names[column], texts));
    }
    return data;
}

QString referenceFolder() {
    return qEnvironmentVariable("TAWJIH_REFERENCE_DATA");
}

} // namespace

Microdata readMicrodata(const QString& path) {
    QFile file(path);
    std::vector<QStringList> rows;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            rows.push_back(
                QString::fromUtf8(file.readLine()).trimmed().remove(QLatin1Char('"')).split(QLatin1Char(',')));
    if (rows.empty())
        return {};
    const QStringList names = rows.front();
    rows.erase(rows.begin());
    return fromRows(names, rows);
}

Microdata readRiskReference(const char* file) {
    return readMicrodata(referenceFolder() + QLatin1String("/anonymise/risk/") + QLatin1String(file));
}

bool hasReferenceData() {
    return !referenceFolder().isEmpty();
}

Microdata microdata(const std::vector<const char*>& rows) {
    std::vector<QStringList> texts;
    texts.reserve(rows.size());
    for (const char* row : rows)
        texts.push_back(
            QString::fromUtf8(row).split(QLatin1Char(' ')).replaceInStrings(QStringLiteral("-"), QString()));
    QStringList names;
    for (qsizetype column = 0; column < texts.front().size(); ++column)
        names.push_back(QString(QChar(ushort('a' + column))));
    return fromRows(names, texts);
}

std::vector<double> numbers(const CodedColumn& column) {
    std::vector<double> made;
    for (const quint32 code : column.codes)
        made.push_back(column.values[qsizetype(code)].toDouble());
    return made;
}

std::vector<int> places(const Microdata& data, const std::vector<const char*>& names) {
    std::vector<int> made;
    made.reserve(names.size());
    for (const char* name : names)
        made.push_back(data.indexOf(QString::fromUtf8(name)));
    return made;
}

Microdata randomMicrodata(QRandomGenerator& random, int records, int columns, int categories) {
    Microdata data;
    for (int column = 0; column < columns; ++column) {
        CodedColumn made{QString::number(column), {}, {}};
        const int values = 1 + random.bounded(categories);
        for (int value = 0; value < values; ++value)
            made.values.push_back(QString::number(value));
        for (int record = 0; record < records; ++record)
            made.codes.push_back(quint32(random.bounded(1 + random.bounded(values))));
        data.columns.push_back(std::move(made));
    }
    return data;
}

std::vector<bool> randomFlags(QRandomGenerator& random, int records, int oneIn) {
    std::vector<bool> flags(static_cast<size_t>(records), false);
    for (size_t record = 1; record < flags.size(); ++record)
        flags[record] = random.bounded(oneIn) == 0;
    return flags;
}

std::vector<int> firstPlaces(int columns) {
    std::vector<int> made(static_cast<size_t>(columns));
    std::iota(made.begin(), made.end(), 0);
    return made;
}

bool agree(const Microdata& data, const std::vector<int>& keys, size_t a, size_t b) {
    return std::ranges::all_of(keys, [&](int key) {
        const auto& codes = data.columns[size_t(key)].codes;
        return codes[a] == codes[b];
    });
}

} // namespace tawjih::test
