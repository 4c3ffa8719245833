#include "core/rights/ErasureRules.h"

namespace tawjih::rights::ErasureRules {

std::vector<KeptReason> reasonsToKeep(const ErasureCandidate& candidate, ErasureCause cause, QDate today, int months) {
    std::vector<KeptReason> reasons;
    const QDate before = today.addMonths(-months);
    if (!candidate.closedOn)
        reasons.push_back(KeptReason::OpenCase);
    if (candidate.pendingRequest || (cause == ErasureCause::Retention && candidate.erasureRequested))
        reasons.push_back(KeptReason::PendingRequest);
    if (cause == ErasureCause::Retention && candidate.closedOn &&
        (*candidate.closedOn > before || candidate.lastContact > before))
        reasons.push_back(KeptReason::RecentContact);
    if (candidate.openReferral)
        reasons.push_back(KeptReason::OpenReferral);
    if (candidate.placeHeld)
        reasons.push_back(KeptReason::PlaceHeld);
    return reasons;
}

bool isLookedAt(const ErasureCandidate& candidate, QDate today, int months) {
    const QDate before = today.addMonths(-months);
    return candidate.lastContact <= before || (candidate.closedOn && *candidate.closedOn <= before);
}

} // namespace tawjih::rights::ErasureRules
