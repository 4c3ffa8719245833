#pragma once

#include "ui/casework/PeopleServices.h"

#include <map>

namespace tawjih::ui {

/// What the case page shows of one person, read at once.
struct CaseSnapshot {
    Beneficiary person;
    CaseFile file;
    std::vector<CounsellingSession> sessions; ///< newest first
    std::vector<ReferralRow> referrals;       ///< newest first
    std::vector<IssuedLetter> letters;        ///< handed over, newest first
    Plan plan;                                ///< with a null id where none was made yet
    std::vector<EarlierPlan> earlierPlans;    ///< that merges put behind it
    std::vector<MergeRecord> merges;          ///< the latest first, those taken back too
    std::vector<PlanAction> actions;          ///< as PlanService gives them
    std::vector<DocumentKind> asked;          ///< by the rules of the chosen trainings
    std::map<UserId, QString> users;          ///< names of everybody who appears
    QDate today;

    [[nodiscard]] QString userName(UserId id) const;
    /// The session whose next step comes first; nullptr when nothing is to be done.
    [[nodiscard]] const CounsellingSession* nextStep() const;
    /// The documents that are asked for and those that the file speaks of.
    [[nodiscard]] std::vector<ChecklistEntry> checklist() const;
};

/// Errors: of the services.
[[nodiscard]] Result<CaseSnapshot> readCase(const PeopleServices& services, BeneficiaryId person);

/// Names of users, each asked for once.
void addUserName(const PeopleServices& services, std::map<UserId, QString>& names, UserId id);

} // namespace tawjih::ui
