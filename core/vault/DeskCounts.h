#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

#include <array>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// How much a desk holds: what a backup, a restored and a salvaged desk are compared by.
struct DeskCounts {
    qint64 persons = 0;
    qint64 cases = 0;
    qint64 sessions = 0;
    qint64 referrals = 0;
    bool operator==(const DeskCounts&) const = default;
};

/// One of the counts, by its name for people and its place.
struct CountedKind {
    const char* code; ///< also the key in what is remembered of a backup
    const char* table;
    qint64 DeskCounts::*count;
};

inline constexpr std::array<CountedKind, 4> countedKinds{{
    {"persons", "beneficiary", &DeskCounts::persons},
    {"cases", "case_file", &DeskCounts::cases},
    {"sessions", "counselling_session", &DeskCounts::sessions},
    {"referrals", "referral", &DeskCounts::referrals},
}};

/// The counts of an open desk; tens of milliseconds for a hundred thousand persons.
[[nodiscard]] Result<DeskCounts> countsOf(db::Connection& connection);

} // namespace vault
} // namespace tawjih
