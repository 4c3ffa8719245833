#pragma once

#include "core/catalogue/Catalogue.h"

namespace tawjih {

/// After how many months what was verified has to be verified again, where the desk has set nothing else
/// (StalenessService). Intakes change with every session.
struct StalenessDelays {
    int months = 12; ///< providers, establishments, programmes, admission rules
    int intakeMonths = 6;

    [[nodiscard]] int of(EntryKind kind) const { return kind == EntryKind::Intake ? intakeMonths : months; }
    bool operator==(const StalenessDelays&) const = default;
};

/// How far an entry can be trusted on a day.
struct Staleness {
    enum class State { NeverVerified, Fresh, Stale };
    State state = State::NeverVerified;
    /// The last day on which it counts as fresh (Fresh), or the first on which it does not (Stale); nothing where no
    /// date is known.
    std::optional<QDate> day;
    bool operator==(const Staleness&) const = default;
};

/// Judges what somebody verified by the day of it, or where that is not known by the date of its source; without any
/// date it is stale. What nobody verified is NeverVerified, however fresh its source. Pure.
/// \param months the delay
[[nodiscard]] Staleness stalenessOf(const Provenance& provenance, int months, QDate today);
[[nodiscard]] Staleness stalenessOf(const CatalogueEntry& entry, QDate today, const StalenessDelays& delays = {});

} // namespace tawjih
