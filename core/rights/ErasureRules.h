#pragma once

#include "core/rights/Erasure.h"

namespace tawjih::rights::ErasureRules {

/// How long data is kept after a case is closed and the last contact, unless the desk says otherwise (domain.md, Law
/// 09-08), in months.
inline constexpr int usualMonths = 24;
inline constexpr int fewestMonths = 1;
inline constexpr int mostMonths = 120;

/// What keeps somebody from being erased. A person who asks for it waits for no month to pass.
/// \param months of the desk's rule; counts for ErasureCause::Retention alone
[[nodiscard]] std::vector<KeptReason> reasonsToKeep(const ErasureCandidate& candidate, ErasureCause cause, QDate today,
                                                    int months);

/// Whether the retention rule has anything to say of somebody: their case was closed, or they were in contact last, so
/// long ago.
[[nodiscard]] bool isLookedAt(const ErasureCandidate& candidate, QDate today, int months);

} // namespace tawjih::rights::ErasureRules
