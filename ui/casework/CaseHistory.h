#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "core/casework/Plan.h"
#include "core/outcome/ContactAttempt.h"
#include "core/outcome/FollowUp.h"
#include "ui/casework/PeopleServices.h"
#include "ui/casework/Timeline.h"
#include "ui/referral/ReferralFields.h"

namespace tawjih::ui {

/// All versions of what a case holds: of a record after another, each the oldest first.
struct CaseHistory {
    std::vector<Beneficiary> persons;
    std::vector<CaseFile> files;
    std::vector<CounsellingSession> sessions;
    std::vector<Referral> referrals;
    std::vector<Plan> plans;
    std::vector<PlanAction> actions;
    std::vector<FollowUp> found;
    std::vector<Consent> consents;        ///< a ledger: none has versions
    std::vector<ContactAttempt> attempts; ///< the same
};

/// All of one person's. Errors: of the services.
[[nodiscard]] Result<CaseHistory> readHistory(const PeopleServices& services, BeneficiaryId person, CaseId file);

/// Everything that was changed, newest first: each version with the fields in which it differs from the one before, and
/// decisions on consent, attempts to
/// reach the person, and what was found.
[[nodiscard]] std::vector<TimelineEntry> historyEntries(const CaseHistory& history, const ReferralNames& names);

} // namespace tawjih::ui
