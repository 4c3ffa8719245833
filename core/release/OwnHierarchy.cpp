#include "core/release/OwnHierarchy.h"

#include "core/release/DeskHierarchies.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace tawjih::release {

using anonymise::Cuts;
using anonymise::DateUnit;
using anonymise::Hierarchy;

namespace {

using Fault = OwnHierarchyFault;
using Kind = Fault::Kind;
using Faults = std::vector<Fault>;

constexpr int mostLevels = 8;
constexpr qsizetype longestText = 60;

const char* const bandsKey = "bands";
const char* const unitsKey = "units";
const char* const groupsKey = "groups";

/// Which of the forms the values of an attribute take.
size_t formOf(Attribute attribute) {
    switch (attribute) {
    case Attribute::Age:
    case Attribute::HouseholdSize:
    case Attribute::Dependants:
        return OwnHierarchy(Bands()).index();
    case Attribute::RegisteredOn:
        return OwnHierarchy(Units()).index();
    default:
        return OwnHierarchy(Groups()).index();
    }
}

template <typename Built>
Faults intervalFaults(const Built& built) {
    Faults faults;
    if (built)
        return faults;
    for (const anonymise::IntervalFault& fault : built.error())
        faults.push_back(
            {fault.kind == anonymise::IntervalFault::Kind::NotAscending ? Kind::NotAscending : Kind::NotAUnion,
             fault.level, -1, fault.value});
    return faults;
}

/// What is wrong with single rows.
void checkRow(const Groups& rows, size_t at, Faults& faults) {
    const QStringList& row = rows[at];
    if (row.size() > rows.front().size())
        faults.push_back({Kind::TooManyLevels, int(rows.front().size()), int(at), row.front()});
    for (qsizetype level = 1; level < rows.front().size(); ++level) {
        const QString text = row.value(level);
        if (text.trimmed().isEmpty())
            faults.push_back({Kind::GroupMissing, int(level), int(at), row.value(0)});
        else if (text.size() > longestText)
            faults.push_back({Kind::TextTooLong, int(level), int(at), text});
    }
}

/// Each group of a level lies in one group of the next: named once, at the first row where it does not.
void checkMonotone(const Groups& rows, Faults& faults) {
    const qsizetype levels = rows.front().size();
    for (qsizetype level = 1; level + 1 < levels; ++level) {
        std::map<QString, QString> above;
        std::set<QString> said;
        for (size_t at = 0; at < rows.size(); ++at) {
            const QString group = rows[at].value(level);
            const auto [known, isNew] = above.try_emplace(group, rows[at].value(level + 1));
            if (!isNew && known->second != rows[at].value(level + 1) && said.insert(group).second)
                faults.push_back({Kind::NotMonotone, int(level) + 1, int(at), group});
        }
    }
}

Faults groupFaults(Attribute attribute, const Groups& rows) {
    Faults faults;
    const QStringList values = valuesOf(attribute);
    std::set<QString> missing(values.begin(), values.end());
    std::set<QString> seen;
    for (size_t at = 0; at < rows.size(); ++at) {
        const QString value = rows[at].value(0);
        if (!seen.insert(value).second)
            faults.push_back({Kind::ValueTwice, -1, int(at), value});
        else if (missing.erase(value) == 0)
            faults.push_back({Kind::ValueUnknown, -1, int(at), value});
        checkRow(rows, at, faults);
    }
    for (const QString& value : values)
        if (missing.contains(value))
            faults.push_back({Kind::ValueMissing, -1, -1, value});
    if (faults.empty())
        checkMonotone(rows, faults);
    return faults;
}

/// The rows of these values alone, and of the unknown one, up to the top.
std::vector<QStringList> rowsOf(const Groups& groups, const QStringList& values, const anonymise::HierarchyEnds& ends) {
    QSet<QString> wanted(values.begin(), values.end());
    if (!ends.unknown.isEmpty())
        wanted.insert(ends.unknown);
    std::vector<QStringList> rows;
    for (const QStringList& row : groups)
        if (wanted.contains(row.front()))
            rows.push_back(QStringList(row) << ends.top);
    return rows;
}

Result<Hierarchy> invalid(Attribute attribute) {
    const QString field = codeOf(attribute);
    return fail(Error{ErrorCode::Invalid, field, {{field, FieldProblem::Kind::Unknown}}});
}

std::optional<Bands> bandsFrom(const QJsonArray& json) {
    Bands bands;
    for (const QJsonValue level : json) {
        if (!level.isArray())
            return std::nullopt;
        Cuts& cuts = bands.emplace_back();
        const QJsonArray numbers = level.toArray();
        for (const QJsonValue number : numbers) {
            if (!number.isDouble() || number.toDouble() != number.toInt())
                return std::nullopt;
            cuts.push_back(number.toInt());
        }
    }
    return bands;
}

std::optional<Units> unitsFrom(const QJsonArray& json) {
    Units units;
    for (const QJsonValue code : json) {
        const auto unit = fromCode<DateUnit>(code.toString());
        if (!unit)
            return std::nullopt;
        units.push_back(*unit);
    }
    return units;
}

std::optional<Groups> groupsFrom(const QJsonArray& json) {
    Groups rows;
    for (const QJsonValue line : json) {
        if (!line.isArray())
            return std::nullopt;
        QStringList& row = rows.emplace_back();
        const QJsonArray texts = line.toArray();
        for (const QJsonValue text : texts) {
            if (!text.isString())
                return std::nullopt;
            row.push_back(text.toString());
        }
    }
    return rows;
}

} // namespace

OwnHierarchy shippedHierarchy(Attribute attribute) {
    if (formOf(attribute) == OwnHierarchy(Bands()).index())
        return shippedBands(attribute);
    if (formOf(attribute) == OwnHierarchy(Units()).index())
        return shippedUnits();
    Groups rows;
    const auto made = hierarchyOf(attribute, valuesOf(attribute));
    Q_ASSERT(made.has_value());
    for (QStringList row : made->rows()) {
        row.removeLast();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OwnHierarchyFault> faultsOf(Attribute attribute, const OwnHierarchy& own) {
    if (own.index() != formOf(attribute))
        return {{Kind::WrongForm}};
    if (levelsOf(own) - 2 > mostLevels)
        return {{Kind::TooManyLevels}};
    if (const auto* bands = std::get_if<Bands>(&own))
        return intervalFaults(anonymise::numberHierarchy({}, *bands));
    if (const auto* units = std::get_if<Units>(&own))
        return intervalFaults(anonymise::dateHierarchy({}, *units));
    return groupFaults(attribute, std::get<Groups>(own));
}

int levelsOf(const OwnHierarchy& own) {
    if (const auto* rows = std::get_if<Groups>(&own))
        return rows->empty() ? 2 : int(rows->front().size()) + 1;
    return int(std::visit([](const auto& levels) { return levels.size(); }, own)) + 2;
}

Result<Hierarchy> hierarchyOf(Attribute attribute, const OwnHierarchy& own, const QStringList& values) {
    if (!faultsOf(attribute, own).empty())
        return invalid(attribute);
    const auto ends = endsOf(attribute);
    const auto made = [&]() -> std::optional<Hierarchy> {
        const auto kept = [](auto result) { return result ? std::optional(*std::move(result)) : std::nullopt; };
        if (const auto* bands = std::get_if<Bands>(&own))
            return kept(anonymise::numberHierarchy(values, *bands, ends));
        if (const auto* units = std::get_if<Units>(&own))
            return kept(anonymise::dateHierarchy(values, *units, ends));
        return kept(Hierarchy::fromRows(rowsOf(std::get<Groups>(own), values, ends)));
    }();
    if (!made || !made->missing(values).empty())
        return invalid(attribute);
    return *made;
}

QJsonValue toJson(const OwnHierarchy& own) {
    QJsonArray levels;
    if (const auto* bands = std::get_if<Bands>(&own)) {
        for (const Cuts& cuts : *bands) {
            QJsonArray numbers;
            for (const int cut : cuts)
                numbers.append(cut);
            levels.append(numbers);
        }
        return QJsonObject{{QLatin1String(bandsKey), levels}};
    }
    if (const auto* units = std::get_if<Units>(&own)) {
        for (const DateUnit unit : *units)
            levels.append(codeOf(unit));
        return QJsonObject{{QLatin1String(unitsKey), levels}};
    }
    for (const QStringList& row : std::get<Groups>(own))
        levels.append(QJsonArray::fromStringList(row));
    return QJsonObject{{QLatin1String(groupsKey), levels}};
}

std::optional<OwnHierarchy> ownHierarchyFrom(const QJsonValue& json) {
    const QJsonObject object = json.toObject();
    if (object.size() != 1 || !object.begin().value().isArray())
        return std::nullopt;
    const QString key = object.begin().key();
    const QJsonArray list = object.begin().value().toArray();
    const auto said = [](auto form) { return form ? std::optional<OwnHierarchy>(*std::move(form)) : std::nullopt; };
    if (key == QLatin1String(bandsKey))
        return said(bandsFrom(list));
    if (key == QLatin1String(unitsKey))
        return said(unitsFrom(list));
    return key == QLatin1String(groupsKey) ? said(groupsFrom(list)) : std::nullopt;
}

} // namespace tawjih::release
