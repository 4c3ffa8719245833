#pragma once

#include "core/base/Error.h"
#include "core/rights/RightsRequest.h"

namespace tawjih::rights::RightsRules {

inline constexpr int maxText = 2000;
/// A request is due soon from so many days before its last day on.
inline constexpr int soonDays = 3;
inline constexpr int fewestDays = 1;
inline constexpr int mostDays = 90;

/// Within how many clear days the desk answers unless it says otherwise. Law 09-08, article 8, gives ten clear days for
/// a rectification (and so for the erasure it names); for access (article 7, "without delay"), opposition (article 9)
/// and the end of a consent it gives no number. To be confirmed with the CNDP: a setting of the desk.
[[nodiscard]] int usualDays(RightsKind kind);

/// The last day to answer: of clear days neither the first nor the last counts.
[[nodiscard]] QDate dueOn(QDate receivedOn, int clearDays);

/// All that is wrong with a new request; empty when it may be recorded. An opposition and a withdrawal name purposes
/// and no other kind does; a rectification says what is to be corrected.
[[nodiscard]] std::vector<FieldProblem> validate(const RightsRequest& request, QDate today);

[[nodiscard]] bool isOverdue(const RightsRequest& request, QDate today);
/// On one of the last days, not overdue.
[[nodiscard]] bool isDueSoon(const RightsRequest& request, QDate today);

} // namespace tawjih::rights::RightsRules
