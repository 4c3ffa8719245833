#pragma once

#include "core/anonymise/Microdata.h"
#include "core/base/Result.h"

#include <limits>
#include <span>

namespace tawjih::anonymise {

/// How many records, and which share of the published ones they are (0..1).
struct RecordCount {
    qint64 records = 0;
    double share = 0;

    bool operator==(const RecordCount&) const = default;
};

/// The classes of records that agree on every key (quasi-identifier), in order of first appearance.
///
/// A code for a missing value is a category of its own, never a wildcard: who reads the published file sees the blank
/// and can look for the others that have it, so that a blank hides nobody among records that have a value there.
///
/// Suppressed records are not published: they stand in no class and make none larger.
struct EquivalenceClasses {
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    struct Class {
        quint32 records = 0;     ///< f, at least 1
        quint32 firstRecord = 0; ///< the first record in it: its codes are those of the class
    };

    std::vector<quint32> classOf; ///< of each record, `none` for a suppressed one
    std::vector<Class> classes;
    qint64 published = 0; ///< records in a class
};

/// The classes of `data` by the columns at these places. `suppressed` has one flag a record, or none at all.
///
/// Invalid, with the problems "keys" (Missing: none given; Unknown: no such column; NotUnique: one twice), "records"
/// (Missing: no record is published), "suppressed" (OutOfRange: not one a record) or "codes" (OutOfRange: a column has
/// fewer or more than the others, or one that is no place in its dictionary). Nothing is ever taken to be without risk
/// because it could not be read.
[[nodiscard]] Result<EquivalenceClasses> equivalenceClasses(const Microdata& data, std::span<const int> keys,
                                                            const std::vector<bool>& suppressed = {});

} // namespace tawjih::anonymise
