#pragma once

#include "core/base/Error.h"
#include "core/consent/Consent.h"

#include <vector>

namespace tawjih::ConsentRules {

inline constexpr int maxNote = 2000;

/// All that is wrong with an entry; empty when it may be recorded. Share names a centre and no other purpose does; the
/// decision is not in the future; only a consent given can expire, and not before it was given; a language is asked for
/// whenever somebody interpreted.
[[nodiscard]] std::vector<FieldProblem> validate(const Consent& entry, QDate today);

/// What holds on `day`: the entry decided last on or before it (of the same day, the one recorded last).
/// \param ledger one person's entries, in any order
/// \param establishment for Share; ignored for every other purpose
[[nodiscard]] ConsentState stateOn(const std::vector<Consent>& ledger, ConsentPurpose purpose,
                                   EstablishmentId establishment, QDate day);

} // namespace tawjih::ConsentRules
