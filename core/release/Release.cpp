#include "core/release/Release.h"

#include "core/base/Text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tawjih::release {

namespace {

using Kind = FieldProblem::Kind;

class Problems {
public:
    void check(bool good, const QString& field, Kind kind = Kind::Malformed) {
        if (!good)
            m_found.push_back({field, kind});
    }
    [[nodiscard]] std::vector<FieldProblem> take() { return std::move(m_found); }

private:
    std::vector<FieldProblem> m_found;
};

bool isName(const QString& name) {
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]{0,62}$"));
    return pattern.match(name).hasMatch();
}

bool isComplete(const Texts& texts) {
    return !texts.french.isEmpty() && !texts.arabic.isEmpty() && !texts.english.isEmpty();
}

/// What a spreadsheet runs as a formula, or a line break in a cell, is refused instead of rewritten: the cell would no
/// longer be the code that its list names.
bool isCell(const QString& text) {
    return text.isEmpty() ||
           (text.size() <= 200 && !QStringView(u"=+-@").contains(text.front()) && !hasControls(text) &&
            !text.contains(u'\t') && !text.contains(u'\n') && text == text.trimmed());
}

bool isTag(const QString& hxl) {
    static const QRegularExpression pattern(QStringLiteral("^#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*$"));
    return hxl.isEmpty() || pattern.match(hxl).hasMatch();
}

QSet<QString> codesOf(const std::vector<Category>& categories) {
    QSet<QString> codes;
    for (const Category& category : categories)
        codes.insert(category.code);
    return codes;
}

void checkCategories(const std::vector<Category>& categories, const QString& place, Problems& problems) {
    problems.check(codesOf(categories).size() == qsizetype(categories.size()), place, Kind::NotUnique);
    problems.check(std::ranges::all_of(categories,
                                       [](const Category& category) {
                                           return isCell(category.code) && !category.code.isEmpty() &&
                                                  isComplete(category.label);
                                       }),
                   place);
}

void checkField(const Field& field, const anonymise::CodedColumn& column, const QString& place, Problems& problems) {
    problems.check(isName(field.name), place + QLatin1String(".name"));
    problems.check(isComplete(field.title), place + QLatin1String(".title"), Kind::Missing);
    problems.check(isTag(field.hxl), place + QLatin1String(".hxl"));
    problems.check(field.type != FieldType::String || !field.categories.empty(), place + QLatin1String(".categories"),
                   Kind::Missing);
    problems.check(field.levels.empty() || (field.level >= 0 && size_t(field.level) < field.levels.size()),
                   place + QLatin1String(".level"), Kind::OutOfRange);
    checkCategories(field.categories, place + QLatin1String(".categories"), problems);
    const QSet<QString> codes = codesOf(field.categories);
    const auto known = [&](const QString& text) {
        return text.isEmpty() ? !field.required : field.categories.empty() || codes.contains(text);
    };
    problems.check(std::ranges::all_of(column.values, known), place + QLatin1String(".categories"), Kind::Unknown);
    problems.check(column.name == field.name, QStringLiteral("records"), Kind::Contradiction);
    problems.check(field.role != FieldRole::QuasiIdentifier || !field.hierarchy.empty(),
                   place + QLatin1String(".hierarchy"), Kind::Missing);
    for (const QStringList& row : field.hierarchy)
        problems.check(!row.isEmpty() && row.size() == field.hierarchy.front().size() &&
                           std::ranges::all_of(row, isCell),
                       place + QLatin1String(".hierarchy"));
}

void checkTable(const Table& table, const QString& place, Problems& problems) {
    problems.check(isName(table.name), place + QLatin1String(".name"));
    problems.check(table.parameter > 1, place + QLatin1String(".parameter"), Kind::OutOfRange);
    for (const TableColumn& column : table.columns) {
        problems.check(isName(column.name) && isTag(column.hxl), place + QLatin1String(".columns"));
        checkCategories(column.categories, place + QLatin1String(".columns"), problems);
    }
    for (const QStringList& row : table.rows)
        problems.check(size_t(row.size()) == table.columns.size() && std::ranges::all_of(row, isCell),
                       place + QLatin1String(".rows"));
}

} // namespace

const QString& Texts::in(Language language) const {
    switch (language) {
    case Language::French:
        return french;
    case Language::Arabic:
        return arabic;
    case Language::English:
        break;
    }
    return english;
}

std::vector<FieldProblem> problemsOf(const PackageContent& content) {
    static const QRegularExpression packageName(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,62}$"));
    Problems problems;
    problems.check(packageName.match(content.name).hasMatch(), QStringLiteral("name"));
    problems.check(isComplete(content.title), QStringLiteral("title"), Kind::Missing);
    problems.check(content.created.isValid(), QStringLiteral("created"), Kind::Missing);
    problems.check(isComplete(content.licence), QStringLiteral("licence"), Kind::Missing);
    problems.check(content.promises.k >= 2, QStringLiteral("promises.k"), Kind::OutOfRange);
    problems.check(content.records.records() > 0, QStringLiteral("records"), Kind::Missing);
    if (content.fields.empty() || content.fields.size() != content.records.columns.size()) {
        problems.check(false, QStringLiteral("records"), Kind::Contradiction);
        return problems.take();
    }
    QSet<QString> names;
    for (size_t i = 0; i < content.fields.size(); ++i) {
        names.insert(content.fields[i].name);
        checkField(content.fields[i], content.records.columns[i], QStringLiteral("fields[%1]").arg(i), problems);
    }
    problems.check(size_t(names.size()) == content.fields.size(), QStringLiteral("fields"), Kind::NotUnique);
    for (const SensitivePromise& promise : content.promises.sensitive)
        problems.check(names.contains(promise.field), QStringLiteral("promises.sensitive"), Kind::Unknown);
    QSet<QString> tables;
    for (size_t i = 0; i < content.tables.size(); ++i) {
        tables.insert(content.tables[i].name);
        checkTable(content.tables[i], QStringLiteral("tables[%1]").arg(i), problems);
    }
    problems.check(size_t(tables.size()) == content.tables.size(), QStringLiteral("tables"), Kind::NotUnique);
    return problems.take();
}

} // namespace tawjih::release
