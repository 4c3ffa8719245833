#include "core/release/ReleaseFields.h"

#include "core/anonymise/CellSuppression.h"
#include "core/anonymise/SmallCountRounding.h"
#include "core/release/DeskHierarchies.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tawjih::release {

namespace {

const char* const context = "Release";

Texts told(const char* source) {
    return textsOf([&](const Tongue& tongue) { return tongue.text(context, source); });
}

Texts labelsOf(Attribute attribute, const QString& code) {
    return textsOf([&](const Tongue& tongue) { return labelOf(attribute, code, tongue); });
}

Texts levelName(int level, int levels) {
    if (level == 0)
        return told(QT_TRANSLATE_NOOP("Release", "as recorded"));
    if (level == levels - 1)
        return told(QT_TRANSLATE_NOOP("Release", "not told"));
    return textsOf([&](const Tongue& tongue) {
        return tongue.text(context, QT_TRANSLATE_NOOP("Release", "grouped, step %1")).arg(level);
    });
}

/// The rows of what is published, from the released level on: neither what lies below nor what only people who are left
/// out had is told. A text of a higher level stands for itself on the levels below.
std::vector<QStringList> rowsAbove(const anonymise::Hierarchy& hierarchy, const QStringList& published, int level) {
    std::vector<QStringList> rows;
    for (const QString& text : published)
        for (int row = 0, found = 0; row < hierarchy.size() && found == 0; ++row)
            for (int at = level; at < hierarchy.levels() && found == 0; ++at) {
                if (hierarchy.text(at, hierarchy.groupOf(row, at)) != text)
                    continue;
                found = 1;
                QStringList made;
                for (int on = level; on < hierarchy.levels(); ++on)
                    made.push_back(on < at ? text : hierarchy.text(on, hierarchy.groupOf(row, on)));
                rows.push_back(std::move(made));
            }
    std::ranges::sort(rows);
    return rows;
}

/// Persons by the published values of some fields, as one cube with all that is published beside it.
class Tables {
public:
    Tables(const Recipe& recipe, const std::vector<Field>& fields, const anonymise::Microdata& published)
        : m_recipe(recipe)
        , m_fields(fields)
        , m_published(published) {}

    std::vector<Table> make(const std::vector<std::vector<int>>& asked, const std::function<bool()>& cancelled) {
        std::map<std::vector<quint32>, int> atoms;
        std::vector<int> columns;
        for (const std::vector<int>& table : asked)
            for (const int column : table)
                if (std::ranges::find(columns, column) == columns.end())
                    columns.push_back(column);
        for (size_t record = 0; record < m_published.records(); ++record) {
            std::vector<quint32> key;
            for (const int column : columns)
                key.push_back(m_published.columns[size_t(column)].codes[record]);
            const auto [at, isNew] = atoms.try_emplace(key, int(m_cube.atoms.size()));
            if (isNew)
                m_cube.atoms.push_back(0);
            ++m_cube.atoms[size_t(at->second)];
        }
        std::vector<Table> tables;
        for (const std::vector<int>& table : asked)
            tables.push_back(begun(table, columns, atoms));
        fill(tables, cancelled);
        return tables;
    }

private:
    /// The rows of a table, each with its place among the cube's cells; counts are filled in later.
    Table begun(const std::vector<int>& by, const std::vector<int>& columns,
                const std::map<std::vector<quint32>, int>& atoms) {
        Table table;
        QStringList names{QStringLiteral("persons_by")};
        for (const int column : by) {
            const Field& field = m_fields[size_t(column)];
            names.push_back(field.name);
            TableColumn& made = table.columns.emplace_back();
            made.name = field.name;
            made.title = field.title;
            made.hxl = field.hxl;
            made.categories = field.categories;
            made.categories.push_back({QString(totalCode), told(QT_TRANSLATE_NOOP("Release", "total"))});
        }
        table.name = names.join(u'_');
        table.title = textsOf([&](const Tongue& tongue) {
            QStringList titles;
            for (const int column : by)
                titles.push_back(m_fields[size_t(column)].title.in(tongue.language()));
            return tongue.text(context, QT_TRANSLATE_NOOP("Release", "Persons by %1")).arg(tongue.list(titles));
        });
        table.columns.push_back({QStringLiteral("persons"),
                                 told(QT_TRANSLATE_NOOP("Release", "persons")),
                                 QStringLiteral("#reached"),
                                 true,
                                 {}});
        table.protection = m_recipe.tables;
        table.parameter = m_recipe.tableParameter;
        table.note = textsOf([&](const Tongue& tongue) {
            return m_recipe.tables == TableProtection::Rounding
                       ? tongue
                             .text(context, QT_TRANSLATE_NOOP("Release", "Small counts are rounded to multiples of "
                                                                         "%1 in one way for all tables, so that "
                                                                         "they add up and agree."))
                             .arg(m_recipe.tableParameter)
                       : tongue
                             .text(context, QT_TRANSLATE_NOOP("Release", "Counts below %1, and those from which they "
                                                                         "could be worked out, are hidden."))
                             .arg(m_recipe.tableParameter);
        });
        std::map<QStringList, std::vector<int>> cells;
        for (const auto& [key, atom] : atoms)
            // Every subset of the columns is totalled.
            for (unsigned totalled = 0; totalled < (1U << by.size()); ++totalled) {
                QStringList row;
                for (size_t at = 0; at < by.size(); ++at) {
                    const size_t place = size_t(std::ranges::find(columns, by[at]) - columns.begin());
                    row.push_back((totalled >> at & 1U) != 0 ? QString(totalCode)
                                                             : m_published.columns[size_t(by[at])].values[key[place]]);
                }
                cells[row].push_back(atom);
            }
        for (auto& [row, members] : cells) {
            std::ranges::sort(members);
            table.rows.push_back(row);
            m_cube.cells.push_back(std::move(members));
        }
        return table;
    }

    void fill(std::vector<Table>& tables, const std::function<bool()>& cancelled) {
        std::vector<qint64> counts;
        std::vector<bool> hidden(m_cube.cells.size(), false);
        if (m_recipe.tables == TableProtection::Rounding) {
            counts = anonymise::cellCounts(m_cube, anonymise::roundSmallCounts(m_cube, m_recipe.tableParameter));
        } else {
            counts = anonymise::cellCounts(m_cube);
            if (const auto made = anonymise::suppressSmallCells(m_cube, m_recipe.tableParameter, cancelled))
                hidden = made->hidden();
            else
                hidden.assign(hidden.size(), true);
        }
        size_t cell = 0;
        for (Table& table : tables)
            for (QStringList& row : table.rows) {
                row.push_back(hidden[cell] ? QString() : QString::number(counts[cell]));
                ++cell;
            }
    }

    const Recipe& m_recipe;
    const std::vector<Field>& m_fields;
    const anonymise::Microdata& m_published;
    anonymise::PublishedCube m_cube;
};

} // namespace

QString hxlOf(Attribute attribute) {
    switch (attribute) {
    case Attribute::Sex:
        return QStringLiteral("#meta+sex");
    case Attribute::Age:
        return QStringLiteral("#meta+age");
    case Attribute::Nationality:
        return QStringLiteral("#country+origin");
    case Attribute::ResidenceStatus:
        return QStringLiteral("#status+residence");
    case Attribute::MaritalStatus:
        return QStringLiteral("#meta+marital");
    case Attribute::Education:
        return QStringLiteral("#meta+education");
    case Attribute::HouseholdSize:
        return QStringLiteral("#population+household");
    case Attribute::Dependants:
        return QStringLiteral("#population+dependants");
    case Attribute::Arrondissement:
        return QStringLiteral("#adm3+code");
    case Attribute::Employment:
        return QStringLiteral("#status+employment");
    case Attribute::RegisteredOn:
        return QStringLiteral("#date+registered");
    case Attribute::Trade:
        return QStringLiteral("#service+trade");
    case Attribute::Level:
        return QStringLiteral("#service+level");
    case Attribute::Constraint:
        return QStringLiteral("#need+constraint");
    case Attribute::Outcome:
        return QStringLiteral("#output+outcome");
    case Attribute::RefusalReason:
        return QStringLiteral("#cause+refusal");
    case Attribute::DropOutReason:
        return QStringLiteral("#cause+dropout");
    }
    return {};
}

Texts textsOf(const std::function<QString(const Tongue&)>& text) {
    static const Tongue french(Language::French);
    static const Tongue arabic(Language::Arabic);
    static const Tongue english(Language::English);
    return {text(french), text(arabic), text(english)};
}

Field fieldOf(const RecipeColumn& column, const anonymise::CodedColumn& published,
              const anonymise::Hierarchy* hierarchy, int level) {
    Field field;
    field.name = codeOf(column.attribute);
    field.title = textsOf([&](const Tongue& tongue) { return tongue.label(column.attribute); });
    field.description = column.role == FieldRole::QuasiIdentifier
                            ? told(QT_TRANSLATE_NOOP("Release", "Published less exactly where people could be "
                                                                "recognised by it."))
                        : column.role == FieldRole::Sensitive
                            ? told(QT_TRANSLATE_NOOP("Release", "Protected: every group of people who look alike has "
                                                                "several values of it."))
                            : told(QT_TRANSLATE_NOOP("Release", "Published as it is."));
    field.role = column.role;
    field.hxl = hxlOf(column.attribute);
    QStringList codes = published.values;
    if (hierarchy) {
        field.level = level;
        for (int at = 0; at < hierarchy->levels(); ++at)
            field.levels.push_back(levelName(at, hierarchy->levels()));
        field.hierarchy = rowsAbove(*hierarchy, published.values, level);
    }
    codes.sort();
    codes.removeDuplicates();
    for (const QString& code : std::as_const(codes))
        field.categories.push_back({code, labelsOf(column.attribute, code)});
    return field;
}

std::vector<Table> tablesOf(const Recipe& recipe, const std::vector<Field>& fields,
                            const anonymise::Microdata& published, const std::function<bool()>& cancelled) {
    std::vector<std::vector<int>> asked;
    std::vector<int> told;
    for (size_t at = 0; at < fields.size(); ++at)
        if (fields[at].role == FieldRole::QuasiIdentifier && published.columns[at].values.size() > 1)
            told.push_back(int(at));
    for (const int column : told)
        asked.push_back({column});
    if (told.size() > 1)
        asked.push_back({told[0], told[1]});
    if (asked.empty())
        return {};
    return Tables(recipe, fields, published).make(asked, cancelled);
}

} // namespace tawjih::release
