#include "core/release/DeskHierarchies.h"

#include "core/anonymise/IntervalHierarchy.h"
#include "core/anonymise/TreeHierarchy.h"
#include "core/base/Places.h"
#include "core/base/Trades.h"
#include "core/base/WorldCodes.h"
#include "core/release/DeskLists.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::release {

using anonymise::CodeTree;
using anonymise::Cuts;
using anonymise::DateUnit;

namespace {

constexpr int placeDepth = 4; ///< arrondissement, préfecture d'arrondissements, province, region
constexpr int tradeDepth = 4; ///< ISCO-08: unit group, minor group, sub-major group, major group

/// "06.141.01.53" in its préfecture "06.141.01.5", that in "06.141", that in "06".
std::optional<QString> placeAbove(const QString& code) {
    static const QRegularExpression shape(QStringLiteral("^\\d\\d(\\.\\d{3}(\\.\\d\\d(\\.\\d\\d)?)?)?$"));
    const CodeGroups& prefectures = groupsOf(Attribute::Arrondissement);
    if (const QString prefecture = prefectures.groupOf(code); !prefecture.isEmpty())
        return prefecture;
    if (!prefectures.contains(code) && !shape.match(code).hasMatch())
        return std::nullopt;
    return code.size() > 6 ? code.first(6) : code.size() > 2 ? code.first(2) : QString();
}

std::optional<QString> tradeAbove(const QString& code) {
    const bool isIsco = !code.isEmpty() && code.size() <= tradeDepth &&
                        std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isIsco ? std::optional(code.chopped(1)) : std::nullopt;
}

/// The group above a code of a closed list, or of the countries.
CodeTree groupTree(Attribute attribute) {
    const CodeGroups& groups = groupsOf(attribute);
    const QStringList values = valuesOf(attribute);
    const auto above = [&groups, known = QSet<QString>(values.begin(), values.end())](const QString& code) {
        return known.contains(code) || groups.contains(code) ? std::optional(groups.groupOf(code)) : std::nullopt;
    };
    // Where every value lies in a group, level 1 is made of groups.
    const bool grouped = attribute == Attribute::Nationality || attribute == Attribute::Education;
    return {above, groups.depth() + 1, grouped ? CodeTree::Padding::Parent : CodeTree::Padding::Value};
}

CodeTree treeOf(Attribute attribute) {
    switch (attribute) {
    case Attribute::Arrondissement:
        return {placeAbove, placeDepth};
    case Attribute::Trade:
        return {tradeAbove, tradeDepth};
    default:
        return groupTree(attribute);
    }
}

bool isNumber(Attribute attribute) {
    return !shippedBands(attribute).empty();
}

/// The builders' results as one; their faults may hold a value of somebody's, which no Error does.
template <typename Fault>
Result<anonymise::Hierarchy> said(Attribute attribute, tl::expected<anonymise::Hierarchy, std::vector<Fault>> made) {
    if (made)
        return *std::move(made);
    const QString field = codeOf(attribute);
    return fail(Error{ErrorCode::Invalid, field, {{field, FieldProblem::Kind::Unknown}}});
}

} // namespace

/// Each the union of bands below. Ages above 65 and large households are few: theirs is one band from the first level.
std::vector<Cuts> shippedBands(Attribute attribute) {
    switch (attribute) {
    case Attribute::Age: {
        Cuts five = anonymise::cutsEvery(5, 15, 65);
        Cuts ten = anonymise::cutsEvery(10, 15, 65);
        five.insert(five.begin(), 0);
        ten.insert(ten.begin(), 0);
        return {five, ten, {0, 25, 55}};
    }
    case Attribute::HouseholdSize:
        return {{1, 2, 3, 5, 7}, {1, 2, 5}};
    case Attribute::Dependants:
        return {{0, 1, 2, 3, 5}, {0, 1, 3}};
    default:
        return {};
    }
}

const std::vector<DateUnit>& shippedUnits() {
    static const std::vector<DateUnit> units{DateUnit::Month, DateUnit::Quarter, DateUnit::Year};
    return units;
}

anonymise::HierarchyEnds endsOf(Attribute attribute) {
    anonymise::HierarchyEnds ends;
    if (attribute == Attribute::ResidenceStatus)
        ends.unknown = QStringLiteral("undisclosed");
    return ends;
}

Result<anonymise::Hierarchy> hierarchyOf(Attribute attribute, const QStringList& values) {
    const auto ends = endsOf(attribute);
    if (attribute == Attribute::RegisteredOn)
        return said(attribute, anonymise::dateHierarchy(values, shippedUnits(), ends));
    if (isNumber(attribute))
        return said(attribute, anonymise::numberHierarchy(values, shippedBands(attribute), ends));
    return said(attribute, anonymise::treeHierarchy(values, treeOf(attribute), ends));
}

int levelsOf(Attribute attribute) {
    if (attribute == Attribute::RegisteredOn)
        return int(shippedUnits().size()) + 2;
    if (isNumber(attribute))
        return int(shippedBands(attribute).size()) + 2;
    return treeOf(attribute).depth + 1;
}

int minimumLevel(Attribute attribute) {
    switch (attribute) {
    case Attribute::RegisteredOn:
        return 2; // whoever saw somebody at the desk knows the month
    case Attribute::Age:
    case Attribute::Nationality:
    case Attribute::ResidenceStatus:
    case Attribute::MaritalStatus:
    case Attribute::Education:
    case Attribute::HouseholdSize:
    case Attribute::Dependants:
    case Attribute::Arrondissement:
        return 1;
    default:
        return 0; // known to the desk and the centre alone, or of too few values to single anybody out
    }
}

QStringList valuesOf(Attribute attribute) {
    QStringList values;
    for (const ListedCode& listed : listedCodes(attribute))
        values << listed.code;
    if (attribute == Attribute::Nationality)
        values = countryCodes();
    if (attribute == Attribute::Arrondissement)
        for (const auto* places : {&arrondissements(), &provinces(), &regions()})
            for (const Place& place : *places)
                values << place.code;
    if (attribute == Attribute::Trade)
        for (const Trade& trade : trades())
            values << trade.code;
    if (values.isEmpty())
        return values;
    const QString unknown = endsOf(attribute).unknown;
    values.removeAll(unknown);
    return values << unknown;
}

} // namespace tawjih::release
