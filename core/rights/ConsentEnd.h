#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CounsellingSession.h"
#include "core/consent/Consent.h"
#include "core/referral/ReferralService.h"
#include "core/rights/RightsRequest.h"

#include <vector>

namespace tawjih {

class ConsentService;

namespace rights {

/// What ends with a consent that is withdrawn or objected to.
struct WithdrawalEffects {
    std::vector<ReferralRow> referrals;           ///< not yet answered: withdrawn, and what was held for them given up
    std::vector<CounsellingSession> appointments; ///< to come: cancelled
    std::vector<QDate> calls;                     ///< follow-ups that nobody will make; the first may be overdue
    bool leavesExports = false;                   ///< no anonymised export has the person from now on
    bool leavesAbroad = false;                    ///< none that goes abroad
    bool closesCase = false;                      ///< nothing may be kept for any longer: the case ends
    bool asksErasure = false;                     ///< the same: an erasure is requested, unless it is already
    /// Nothing but the consent itself ends.
    [[nodiscard]] bool isNothing() const {
        return referrals.empty() && appointments.empty() && calls.empty() && !leavesExports && !leavesAbroad &&
               !closesCase && !asksErasure;
    }
};

/// What is to be recorded where WithdrawalEffects::asksErasure.
[[nodiscard]] RightsRequest erasureAfter(BeneficiaryId person, RightsChannel channel, QDate on);

/// Knows what rests on a consent, and ends it. The consent itself, and the request to erase, are their caller's.
class ConsentEnd {
public:
    ConsentEnd(const ServiceContext& context, ConsentService& consents) : m_context(context), m_consents(consents) {}

    /// What would end today; nothing is changed. \param centre for ConsentPurpose::Share. Errors: NotAllowed.
    [[nodiscard]] Result<WithdrawalEffects> effects(BeneficiaryId person, ConsentPurpose purpose,
                                                    EstablishmentId centre) const;

    /// Ends referrals, appointments and the case, in the caller's transaction. \param on when the person said so.
    /// Errors: NotAllowed, Conflict where something of it changed meanwhile.
    [[nodiscard]] Status end(BeneficiaryId person, const WithdrawalEffects& effects, QDate on) const;

private:
    ServiceContext m_context;
    ConsentService& m_consents;
};

} // namespace rights
} // namespace tawjih
