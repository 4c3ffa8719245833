#include "core/release/PackageVerifierData.h"

#include "core/release/PackageVerifierClasses.h"
#include "core/release/PackageVerifierTables.h"
#include "core/release/PackageVerifierText.h"

#include <QCryptographicHash>
#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tawjih::release {

namespace {

const QString persons = QStringLiteral("data/persons.csv");
const QString personsTagged = QStringLiteral("data/persons-hxl.csv");

/// Fractions are compared with limits that people write with few digits.
constexpr double tolerance = 1e-9;

bool hasType(const QString& text, FieldType type) {
    static const QRegularExpression integer(QStringLiteral("\\A-?(0|[1-9][0-9]*)\\z"));
    static const QRegularExpression year(QStringLiteral("\\A[12][0-9]{3}\\z"));
    switch (type) {
    case FieldType::Integer:
        return integer.match(text).hasMatch();
    case FieldType::Boolean:
        return text == QLatin1String("true") || text == QLatin1String("false");
    case FieldType::Date:
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    case FieldType::Year:
        return year.match(text).hasMatch();
    case FieldType::String:
        break;
    }
    return true;
}

/// The rows in which a column's text is one of those that `isWrong` says.
template <typename Test>
qint64 rowsWhere(const ReadColumn& column, const Test& isWrong) {
    std::vector<bool> wrong;
    for (const QString& text : column.texts)
        wrong.push_back(isWrong(text));
    return std::ranges::count_if(column.cells, [&](quint32 cell) { return wrong[cell]; });
}

CheckCode checkOf(SensitiveModel model) {
    switch (model) {
    case SensitiveModel::DistinctDiversity:
        return CheckCode::DistinctDiversity;
    case SensitiveModel::EntropyDiversity:
        return CheckCode::EntropyDiversity;
    case SensitiveModel::GrassbergerDiversity:
        return CheckCode::GrassbergerDiversity;
    case SensitiveModel::RecursiveDiversity:
        return CheckCode::RecursiveDiversity;
    case SensitiveModel::EqualCloseness:
        return CheckCode::EqualCloseness;
    case SensitiveModel::OrderedCloseness:
        return CheckCode::OrderedCloseness;
    case SensitiveModel::HierarchicalCloseness:
        break;
    }
    return CheckCode::HierarchicalCloseness;
}

} // namespace

void DataJudge::say(CheckCode code, const QString& subject, bool passed, double found, double required) {
    m_report.checks.push_back({code, subject, passed, found, required});
}

const ReadTable* DataJudge::table(const QString& path) const {
    const auto at = m_tables.constFind(path);
    return at == m_tables.cend() ? nullptr : &*at;
}

VerificationReport DataJudge::run() {
    const auto claims = readClaims(m_files.value(QStringLiteral("promise.json")));
    say(CheckCode::ClaimsReadable, QStringLiteral("promise.json"), claims.has_value());
    const auto descriptor = readDescriptor(m_files.value(QStringLiteral("datapackage.json")));
    say(CheckCode::DescriptorValid, QStringLiteral("datapackage.json"), descriptor.has_value());
    if (!claims || !descriptor)
        return m_report;
    m_claims = *claims;
    m_descriptor = *descriptor;
    readTables();
    judgeDescriptor();
    if (table(persons) == nullptr)
        return m_report;
    judgePersons();
    judgeHierarchies();
    judgeCounts();
    judgeCodebook();
    judgePromises();
    judgeTables();
    judgeTexts();
    return m_report;
}

void DataJudge::readTables() {
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".csv")) || file.key().endsWith(QLatin1String("-hxl.csv")))
            continue; // a tagged copy is judged by being the same
        auto read = readCsv(*file, m_claims.delimiter);
        say(CheckCode::CsvReadable, file.key(), read.has_value());
        if (read)
            m_tables.insert(file.key(), *std::move(read));
    }
    if (!m_files.contains(persons))
        say(CheckCode::CsvReadable, persons, false);
}

QStringList DataJudge::claimedFiles() const {
    QStringList paths{persons, personsTagged};
    for (const Claims::FieldClaim& field : m_claims.fields)
        paths << field.hierarchy;
    for (const Claims::TableClaim& table : m_claims.tables)
        paths << table.file << table.hxlFile;
    paths.removeAll(QString());
    paths.sort();
    return paths;
}

void DataJudge::judgeDescriptor() {
    bool agrees = m_descriptor.name == m_claims.name;
    QStringList csv;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        if (file.key().endsWith(QLatin1String(".csv")))
            csv << file.key();
    agrees &= csv == m_descriptor.resources.keys() && csv == claimedFiles();
    for (const Resource& resource : std::as_const(m_descriptor.resources)) {
        const QByteArray bytes = m_files.value(resource.path);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        agrees &= resource.bytes == bytes.size() && resource.delimiter == m_claims.delimiter &&
                  resource.hash == QLatin1String("sha256:") + QString::fromLatin1(hash);
        const ReadTable* read = table(resource.path);
        if (read == nullptr)
            continue;
        agrees &= resource.rows == read->rows;
        judgeSchema(resource, *read);
    }
    const std::vector<Resource::Column> columns = m_descriptor.resources.value(persons).columns;
    agrees &= std::ranges::equal(columns, m_claims.fields, [](const auto& column, const auto& field) {
        return column.name == field.name && column.type == field.type && column.role == codeOf(field.role) &&
               column.required == field.required;
    });
    say(CheckCode::DescriptorAgrees, QStringLiteral("datapackage.json"), agrees);
}

void DataJudge::judgeSchema(const Resource& resource, const ReadTable& table) {
    QStringList names;
    for (const Resource::Column& column : resource.columns)
        names << column.name;
    say(CheckCode::ColumnsExpected, resource.path, names == table.header(), double(table.columns.size()),
        double(names.size()));
    if (names != table.header())
        return;
    qint64 notTyped = 0;
    qint64 notListed = 0;
    qint64 missing = 0;
    for (size_t i = 0; i < resource.columns.size(); ++i) {
        const Resource::Column& column = resource.columns[i];
        const ReadColumn& read = table.columns[i];
        const QSet<QString> list(column.list.value_or(QStringList()).cbegin(),
                                 column.list.value_or(QStringList()).cend());
        missing += column.required ? rowsWhere(read, [](const QString& text) { return text.isEmpty(); }) : 0;
        notTyped +=
            rowsWhere(read, [&](const QString& text) { return !text.isEmpty() && !hasType(text, column.type); });
        notListed += rowsWhere(read, [&](const QString& text) {
            return !text.isEmpty() &&
                   ((column.list && !list.contains(text)) || (column.minimum && text.toDouble() < *column.minimum) ||
                    (column.maximum && text.toDouble() > *column.maximum));
        });
    }
    none(CheckCode::ValuesTyped, resource.path, notTyped);
    none(CheckCode::ValuesListed, resource.path, notListed);
    none(CheckCode::ValuesPresent, resource.path, missing);
}

void DataJudge::judgePersons() {
    const ReadTable& read = *table(persons);
    QStringList names;
    QStringList tags;
    for (const Claims::FieldClaim& field : m_claims.fields) {
        names << field.name;
        tags << field.hxl;
    }
    say(CheckCode::ColumnsExpected, QStringLiteral("promise.json"), names == read.header(), double(read.columns.size()),
        double(names.size()));
    qint64 free = 0;
    for (const Resource::Column& column : m_descriptor.resources.value(persons).columns)
        free += column.type == FieldType::String && !column.list ? 1 : 0;
    none(CheckCode::FreeTextAbsent, persons, free);
    say(CheckCode::RowsSorted, persons, read.sorted);
    judgeTags(persons, personsTagged, tags);
}

void DataJudge::judgeTags(const QString& plain, const QString& tagged, const QStringList& tags) {
    const QByteArray bytes = m_files.value(plain);
    const qsizetype header = bytes.indexOf("\r\n") + 2;
    const QByteArray second = tags.join(QLatin1Char(m_claims.delimiter)).toUtf8() + "\r\n";
    say(CheckCode::TagsAgree, tagged, m_files.value(tagged) == bytes.left(header) + second + bytes.mid(header));
}

void DataJudge::judgeHierarchies() {
    const ReadTable& read = *table(persons);
    for (const Claims::FieldClaim& field : m_claims.fields) {
        const ReadTable* levels = table(field.hierarchy);
        if (levels == nullptr) {
            if (field.role == FieldRole::QuasiIdentifier || !field.hierarchy.isEmpty())
                say(CheckCode::HierarchyMonotone, field.name, false);
            continue;
        }
        qint64 split = 0;
        QSet<QString> released;
        for (size_t level = 0; level < levels->columns.size(); ++level) {
            split += levels->columns[level].name == QStringLiteral("level_%1").arg(size_t(field.level) + level) ? 0 : 1;
            QMap<QString, QString> above;
            for (qint64 row = 0; row < levels->rows; ++row) {
                const QString& text = levels->text(row, level);
                if (level == 0) {
                    split += released.contains(text) ? 1 : 0; // a value twice
                    released.insert(text);
                }
                if (level + 1 == levels->columns.size())
                    continue;
                const QString& next = levels->text(row, level + 1);
                split += above.value(text, next) == next ? 0 : 1;
                above.insert(text, next);
            }
        }
        none(CheckCode::HierarchyMonotone, field.name, split);
        const int column = read.indexOf(field.name);
        if (column >= 0)
            none(CheckCode::ReleasedLevel, field.name,
                 rowsWhere(read.columns[size_t(column)],
                           [&](const QString& text) { return !text.isEmpty() && !released.contains(text); }));
    }
}

void DataJudge::judgeCounts() {
    const Counts& counts = m_claims.counts;
    const qint64 records = table(persons)->rows;
    m_report.records = records;
    const bool isWhole = counts.withoutConsent >= 0 && counts.suppressed >= 0 &&
                         counts.inScope == counts.withoutConsent + counts.suppressed + counts.published;
    say(CheckCode::CountsAgree, persons, counts.published == records && isWhole, double(records),
        double(counts.published));
}

void DataJudge::judgeCodebook() {
    const QString path = QStringLiteral("ddi.xml");
    const auto codebook = readCodebook(m_files.value(path));
    const ReadTable& read = *table(persons);
    if (!codebook || codebook->records != read.rows || codebook->variables != read.header()) {
        say(CheckCode::CodebookAgrees, path, false);
        return;
    }
    qint64 wrong = 0;
    for (const Claims::FieldClaim& field : m_claims.fields) {
        const QMap<QString, qint64> listed = codebook->persons.value(field.name);
        const int place = read.indexOf(field.name);
        if (place < 0 || (listed.isEmpty() && field.type != FieldType::String))
            continue; // a number has no categories
        const ReadColumn& column = read.columns[size_t(place)];
        QMap<QString, qint64> counted;
        for (const quint32 cell : column.cells)
            ++counted[column.texts[cell]];
        for (auto at = listed.cbegin(); at != listed.cend(); ++at)
            wrong += counted.take(at.key()) == *at ? 0 : 1;
        wrong += counted.size();
    }
    none(CheckCode::CodebookAgrees, path, wrong);
}

void DataJudge::judgePromises() {
    const ReadTable& read = *table(persons);
    std::vector<size_t> columns;
    for (const Claims::FieldClaim& field : m_claims.fields)
        if (const int column = read.indexOf(field.name); field.role == FieldRole::QuasiIdentifier && column >= 0)
            columns.push_back(size_t(column));
    const ReadClasses classes = classesOf(read, columns);
    m_report.classes = qint64(classes.sizes.size());
    const auto smallest = double(classes.smallest());
    const double meanRisk = classes.meanRisk();
    say(CheckCode::ClassSize, persons, !columns.empty() && smallest >= m_claims.promises.k, smallest,
        m_claims.promises.k);
    say(CheckCode::MeanRisk, persons, meanRisk <= m_claims.promises.meanRisk + tolerance, meanRisk,
        m_claims.promises.meanRisk);
    say(CheckCode::FiguresAgree, persons,
        smallest == m_claims.smallestClass && std::abs(1 / smallest - m_claims.prosecutor) <= tolerance &&
            std::abs(meanRisk - m_claims.marketer) <= tolerance,
        meanRisk, m_claims.marketer);
    for (const SensitivePromise& promise : m_claims.promises.sensitive) {
        const CheckCode code = checkOf(promise.model);
        const double required = promise.model == SensitiveModel::RecursiveDiversity ? promise.c : promise.parameter;
        const auto field = std::ranges::find(m_claims.fields, promise.field, &Claims::FieldClaim::name);
        const int column = read.indexOf(promise.field);
        std::optional<double> worst;
        if (field != m_claims.fields.end() && field->role == FieldRole::Sensitive && column >= 0)
            worst = worstOf(promise, read.columns[size_t(column)], classes, table(field->hierarchy));
        const bool atLeast = code == CheckCode::DistinctDiversity || code == CheckCode::EntropyDiversity ||
                             code == CheckCode::GrassbergerDiversity;
        const bool kept = worst && (atLeast                                 ? *worst >= required - tolerance
                                    : code == CheckCode::RecursiveDiversity ? *worst < required - tolerance
                                                                            : *worst <= required + tolerance);
        say(code, promise.field, kept, worst.value_or(-1), required);
    }
}

void DataJudge::judgeTables() {
    for (const Claims::TableClaim& claim : m_claims.tables) {
        QStringList names;
        QStringList tags;
        for (const Claims::ColumnClaim& column : claim.columns) {
            names << column.name;
            tags << column.hxl;
        }
        const ReadTable* read = table(claim.file);
        if (read == nullptr || read->header() != names || claim.parameter < 2) {
            say(CheckCode::TableWellFormed, claim.name, false);
            continue;
        }
        const TableFaults faults = faultsOf(*read, claim);
        say(CheckCode::TableWellFormed, claim.name, faults.malformed == 0 && read->rows == claim.rows,
            double(faults.malformed));
        if (claim.protection == TableProtection::Rounding)
            none(CheckCode::TableRounded, claim.name, faults.notRounded);
        else
            none(CheckCode::TableThreshold, claim.name, faults.tooSmall);
        none(CheckCode::TableAdditive, claim.name, faults.notAdditive);
        none(CheckCode::TableHiding, claim.name, faults.derivable);
        if (!claim.hxlFile.isEmpty())
            judgeTags(claim.file, claim.hxlFile, tags);
    }
}

void DataJudge::judgeTexts() {
    const auto isDate = [&](const QString& path, const QString& column) {
        const auto field = std::ranges::find(m_claims.fields, column, &Claims::FieldClaim::name);
        return path == persons && field != m_claims.fields.end() && field->type == FieldType::Date;
    };
    for (auto read = m_tables.cbegin(); read != m_tables.cend(); ++read) {
        qint64 personal = 0;
        qint64 formulas = 0;
        for (const ReadColumn& column : read->columns) {
            personal += isDate(read.key(), column.name) ? 0 : rowsWhere(column, looksPersonal);
            formulas += rowsWhere(column, looksLikeFormula);
        }
        none(CheckCode::PersonalDataAbsent, read.key(), personal);
        none(CheckCode::FormulasAbsent, read.key(), formulas);
    }
}

VerificationReport verifyData(const QMap<QString, QByteArray>& files) {
    return DataJudge(files).run();
}

} // namespace tawjih::release
