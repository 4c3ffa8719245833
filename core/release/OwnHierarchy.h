#pragma once

#include "core/anonymise/IntervalHierarchy.h"
#include "core/base/Result.h"
#include "core/release/Attribute.h"

#include <QJsonValue>

#include <variant>

namespace tawjih::release {

/// Where bands of numbers begin, on each level above the number itself.
using Bands = std::vector<anonymise::Cuts>;
/// The units of time on each level above the day.
using Units = std::vector<anonymise::DateUnit>;
/// A row for each code that the attribute can have: the code, and the text of its group on each level.
using Groups = std::vector<QStringList>;

/// How an attribute becomes less exact when a desk decides it itself: the levels between the value and nothing ("*"),
/// in the form that the attribute's values take.
using OwnHierarchy = std::variant<Bands, Units, Groups>;

/// What is wrong with a hierarchy of the desk's own. Levels count from 1, the first above the value; rows from 0.
struct OwnHierarchyFault {
    enum class Kind {
        WrongForm, ///< bands for codes, groups for days …
        TooManyLevels,
        NotAscending, ///< the beginnings of the bands do not ascend, or there are none
        NotAUnion,    ///< parts what the level below holds together: the band that begins at `value`, or a unit
        ValueMissing, ///< no row begins with `value`
        ValueUnknown, ///< `value` is no code of the attribute
        ValueTwice,
        GroupMissing, ///< the row of `value` has no text on the level
        TextTooLong,
        NotMonotone, ///< `value`, a group of the level below, lies in two groups
    };
    Kind kind = Kind::WrongForm;
    int level = -1;
    int row = -1;
    QString value = {};

    bool operator==(const OwnHierarchyFault&) const = default;
};

/// The shipped hierarchy of an attribute as one of the desk's own: to begin with.
[[nodiscard]] OwnHierarchy shippedHierarchy(Attribute attribute);

/// Everything that is wrong with it; empty when it can be used.
[[nodiscard]] std::vector<OwnHierarchyFault> faultsOf(Attribute attribute, const OwnHierarchy& own);

/// The levels, the value itself and the top counted.
[[nodiscard]] int levelsOf(const OwnHierarchy& own);

/// The hierarchy for exactly these values, as hierarchyOf(attribute, values) makes the shipped one. Error Invalid
/// (field: the attribute's code) where it has faults or a value is none of the attribute's.
[[nodiscard]] Result<anonymise::Hierarchy> hierarchyOf(Attribute attribute, const OwnHierarchy& own,
                                                       const QStringList& values);

[[nodiscard]] QJsonValue toJson(const OwnHierarchy& own);
/// Nothing where the JSON has none of the three forms. Whether it fits an attribute is for faultsOf() to say.
[[nodiscard]] std::optional<OwnHierarchy> ownHierarchyFrom(const QJsonValue& json);

} // namespace tawjih::release

namespace tawjih {

template <>
struct Codes<anonymise::DateUnit> {
    using U = anonymise::DateUnit;
    static constexpr CodeEntry<U> entries[] = {
        {U::Month, "month", QT_TRANSLATE_NOOP("Codes", "Month")},
        {U::Quarter, "quarter", QT_TRANSLATE_NOOP("Codes", "Quarter")},
        {U::HalfYear, "half_year", QT_TRANSLATE_NOOP("Codes", "Half-year")},
        {U::Year, "year", QT_TRANSLATE_NOOP("Codes", "Year")},
        {U::SchoolYear, "school_year", QT_TRANSLATE_NOOP("Codes", "School year")},
    };
};

} // namespace tawjih
