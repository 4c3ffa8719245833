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

/// How one person stands to being asked: what a call is about.
struct FollowUpStanding {
    FollowUpMark mark = FollowUpMark::Week1; ///< whose turn it is; without one the last that has come
    QDate base;                              ///< the day from which the months are counted
    bool afterTraining = false;              ///< that of the completion of a training, otherwise of the registration
    bool refused = false;                    ///< the person does not want to be contacted for follow-up
    std::vector<ContactAttempt> attempts;    ///< all, the latest first
    std::vector<FollowUp> found;             ///< all, the newest first

    /// Attempts at a mark since counting began, the latest first.
    [[nodiscard]] std::vector<ContactAttempt> attemptsAt(FollowUpMark mark) const;
    /// How many of them were in vain.
    [[nodiscard]] int inVainAt(FollowUpMark mark) const;
    /// What was found at a mark since counting began; nullptr: nothing yet.
    [[nodiscard]] const FollowUp* foundAt(FollowUpMark mark) const;
    bool operator==(const FollowUpStanding&) const = default;
};

/// What became of people at 1, 3, 6 and 12 months. Reading needs ReadCases, recording EditCases.
class FollowUpService {
public:
    explicit FollowUpService(const ServiceContext& context);

    /// Stores a new answer (null id) or corrects one, and returns it as stored. Errors: Invalid, Conflict, NotFound.
    [[nodiscard]] Result<FollowUp> record(FollowUp followUp);

    /// Error NotFound.
    [[nodiscard]] Result<FollowUp> find(const FollowUpId& id) const;

    /// Newest first.
    [[nodiscard]] Result<std::vector<FollowUp>> ofBeneficiary(const BeneficiaryId& person) const;

    /// All versions of what was found of a person: answer by answer, each the oldest first.
    [[nodiscard]] Result<std::vector<FollowUp>> versionsOf(const BeneficiaryId& person) const;

    /// What a call to this person is about, whether it is due or not. Error NotFound.
    [[nodiscard]] Result<FollowUpStanding> standing(const BeneficiaryId& person, QDate today) const;

    /// Notes an attempt to reach somebody. Errors: Invalid, NotFound.
    [[nodiscard]] Result<ContactAttempt> note(ContactAttempt attempt);

    /// A call and what was found by it, together: of the first week, and of a call in vain, the attempt alone; whoever
    /// is given up is found unreachable.
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

    /// Whose turn comes on the days from `first` to `last` if nothing happens before then, by day. `first` is after
    /// today: until then `due` knows.
    [[nodiscard]] Result<std::vector<DueFollowUp>> comingUp(QDate first, QDate last, std::optional<UserId> advisor = {},
                                                            int limit = 200) const;

    /// Writes many in the caller's transaction, for imports and the demo desk; see ReferralService::insertAll.
    [[nodiscard]] Status insertAll(std::span<const FollowUp> followUps);
    [[nodiscard]] Status insertAttempts(std::span<const ContactAttempt> attempts);

private:
    ServiceContext m_context;
};

} // namespace tawjih
