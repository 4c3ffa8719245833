#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CounsellingSession.h"
#include "core/consent/ConsentService.h"
#include "core/referral/ReferralService.h"

#include <vector>

namespace tawjih {

class CaseService;
class FollowUpService;
class SessionService;

namespace rights {

/// What ends when a consent is withdrawn.
struct WithdrawalEffects {
    std::vector<ReferralRow> referrals;           ///< not yet answered: withdrawn, and what was held for them given up
    std::vector<CounsellingSession> appointments; ///< to come: cancelled
    std::vector<QDate> calls;                     ///< follow-ups that nobody will make; the first may be overdue
    bool leavesExports = false;                   ///< no anonymised export has the person from now on
    bool leavesAbroad = false;                    ///< none that goes abroad
    bool closesCase = false;                      ///< nothing may be kept for any longer: the case ends
    /// Nothing but the consent itself ends.
    [[nodiscard]] bool isNothing() const {
        return referrals.empty() && appointments.empty() && calls.empty() && !leavesExports && !leavesAbroad &&
               !closesCase;
    }
};

/// Ends a consent together with what rested on it. What was done before stays; a new consent lets it begin anew.
class WithdrawalService {
public:
    struct Needs {
        ConsentService& consents;
        ReferralService& referrals;
        SessionService& sessions;
        CaseService& cases;
        FollowUpService& followUps;
    };
    WithdrawalService(const ServiceContext& context, const Needs& needs) : m_context(context), m_needs(needs) {}

    /// What withdrawing would end today; nothing is changed. \param centre for ConsentPurpose::Share. Errors:
    /// NotAllowed.
    [[nodiscard]] Result<WithdrawalEffects> effects(BeneficiaryId person, ConsentPurpose purpose,
                                                    EstablishmentId centre);

    /// Withdraws, and ends all that `effects` names, in one transaction. \returns what ended. Errors: as
    /// ConsentService::withdraw; Conflict where something of it changed meanwhile.
    [[nodiscard]] Result<WithdrawalEffects> withdraw(BeneficiaryId person, ConsentPurpose purpose,
                                                     EstablishmentId centre, const Withdrawal& withdrawal);

private:
    [[nodiscard]] Status end(BeneficiaryId person, const WithdrawalEffects& effects, QDate on);

    ServiceContext m_context;
    Needs m_needs;
};

} // namespace rights
} // namespace tawjih
