#pragma once

#include "core/audit/ServiceContext.h"
#include "core/outcome/FollowUpRules.h"

#include <span>

namespace tawjih {

/// Somebody whom it is time to ask.
struct DueFollowUp {
    BeneficiaryId beneficiary;
    QString personLatin;
    QString personArabic;
    QString caseNumber;
    FollowUpMark mark = FollowUpMark::Month1;
    int months = 1; ///< of the mark; 0 for the first week
    QDate dueOn;
    bool afterTraining = false; ///< counted from the completion of a training, otherwise from registration
    int attempts = 0;           ///< in vain, at this mark
    std::optional<QDateTime> lastAttemptAt;

    /// Whether trying on is not asked for: the page offers "unreachable".
    [[nodiscard]] bool mayBeUnreachable() const { return attempts >= FollowUpRules::enoughAttempts; }
    bool operator==(const DueFollowUp&) const = default;
};

/// What became of people at 1, 3, 6 and 12 months. Reading needs ReadCases, recording EditCases.
class FollowUpService {
public:
    explicit FollowUpService(const ServiceContext& context);

    /// Stores a new answer (null id) or corrects one, and returns it as stored. Errors: Invalid, Conflict, NotFound.
    [[nodiscard]] Result<FollowUp> record(FollowUp followUp);

    /// Newest first.
    [[nodiscard]] Result<std::vector<FollowUp>> ofBeneficiary(const BeneficiaryId& person) const;

    /// Notes an attempt to reach somebody. Errors: Invalid, NotFound.
    [[nodiscard]] Result<ContactAttempt> note(ContactAttempt attempt);

    /// A call that reached the person: the attempt and what was found, together; of the first week the attempt alone.
    /// Errors: as `note` and `record`; nothing is stored then.
    [[nodiscard]] Status recordCall(const ContactAttempt& attempt, const std::optional<FollowUp>& found);

    /// The latest first.
    [[nodiscard]] Result<std::vector<ContactAttempt>> attempts(const BeneficiaryId& person) const;

    /// Whom to ask, longest due first: those whose mark (FollowUpRules::markOn) has come and who were not asked at it
    /// since then; of each person one mark at most. Without a completed training only while the case is not closed.
    /// Whoever does not want to be contacted for follow-up is not asked, nor at a mark whoever refused to answer then.
    /// `advisor`: only that one's caseload.
    [[nodiscard]] Result<std::vector<DueFollowUp>> due(QDate today, std::optional<UserId> advisor = {},
                                                       int limit = 200) const;

    /// Writes many in the caller's transaction, for imports and the demo desk; see ReferralService::insertAll.
    [[nodiscard]] Status insertAll(std::span<const FollowUp> followUps);

private:
    ServiceContext m_context;
};

} // namespace tawjih
