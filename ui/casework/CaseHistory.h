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

/// The record of somebody who became part of the person by a merge that stands, and the case that ended with it.
struct JoinedRecord {
    QString name; ///< what it is called
    std::vector<Beneficiary> persons;
    std::vector<CaseFile> files;
};

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
    HouseholdHistory household;
    std::vector<MergeRecord> merges;
    std::vector<JoinedRecord> joined;
};

/// All of one person's. Errors: of the services.
[[nodiscard]] Result<CaseHistory> readHistory(const PeopleServices& services, BeneficiaryId person, CaseId file);

/// Everything that was changed, newest first: each version with the fields in which it differs from the one before, and
/// decisions on consent, attempts to reach the person, what was found, relatives and moves, and merges: their entries
/// have the merge's id.
/// \param mayMerge entries of merges that stand say that they can be taken back
[[nodiscard]] std::vector<TimelineEntry> historyEntries(const CaseHistory& history, const ReferralNames& names,
                                                        bool mayMerge = false);

} // namespace tawjih::ui
