#pragma once

#include "core/anonymise/Hierarchy.h"
#include "core/anonymise/HierarchyEnds.h"

#include <QDate>

namespace tawjih::anonymise {

/// Why no hierarchy of intervals can be built. Levels count as the hierarchy's do: 0 is the value, 1 the first bands.
struct IntervalFault {
    enum class Kind {
        NoValues,     ///< neither a value nor an unknown one
        Malformed,    ///< `value` is no whole number, or no date
        NotAscending, ///< the level has no cuts, or they do not ascend
        NotAUnion,    ///< `value` parts what the level below holds together: a cut, or "" for units of time
    };
    Kind kind = Kind::NoValues;
    int level = -1;
    QString value = {};

    bool operator==(const IntervalFault&) const = default;
};

using IntervalResult = tl::expected<Hierarchy, std::vector<IntervalFault>>;

/// Where the bands of a level begin, in ascending order. What lies below the first cut is one band ("<15"), and so is
/// the last cut with all above it ("65+").
using Cuts = std::vector<int>;

/// Cuts at `from`, `from + width` … below `to`, and at `to`: cutsEvery(5, 15, 65) gives <15, 15-19 … 60-64, 65+. None
/// where the width is not positive.
[[nodiscard]] Cuts cutsEvery(int width, int from, int to);

/// A hierarchy of whole numbers for exactly these values: the number, a level for each list of cuts, the top. Texts are
/// "15-19", "7" for a band of one number, "<15" and "65+".
/// \param levels every cut of a level must be one of the level below, so that its bands are unions of those
[[nodiscard]] IntervalResult numberHierarchy(const QStringList& values, const std::vector<Cuts>& levels,
                                             const HierarchyEnds& ends = {});

/// Units of time above the day. A school year begins on 1 September.
enum class DateUnit { Month, Quarter, HalfYear, Year, SchoolYear };

/// The text of the unit in which a day lies: "2026-03", "2026-Q1", "2026-H1", "2026", "2025/2026".
[[nodiscard]] QString unitText(DateUnit unit, QDate day);

/// A hierarchy of days for exactly these values (ISO 8601, "2026-03-14"): the day, a level for each unit, the top.
/// \param units each made of whole ones of the unit before: a school year is made of months, not of quarters
[[nodiscard]] IntervalResult dateHierarchy(const QStringList& values, const std::vector<DateUnit>& units,
                                           const HierarchyEnds& ends = {});

} // namespace tawjih::anonymise
