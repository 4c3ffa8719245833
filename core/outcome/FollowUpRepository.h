#pragma once

#include "core/base/Result.h"
#include "core/outcome/FollowUpService.h"

namespace tawjih {

namespace db {
class Connection;
}

/// The day from which the months of somebody's follow-up are counted.
struct FollowUpBase {
    QDate on;
    bool afterTraining = false; ///< their last completed training, otherwise their registration
};

/// Follow-ups in the database. Errors beyond those of the database: NotFound.
class FollowUpRepository {
public:
    explicit FollowUpRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<FollowUp> find(const FollowUpId& id) const;
    [[nodiscard]] Result<std::vector<FollowUp>> ofBeneficiary(const BeneficiaryId& person) const;
    [[nodiscard]] Result<std::vector<FollowUp>> versionsOf(const BeneficiaryId& person) const;
    /// Nothing: there is no such person.
    [[nodiscard]] Result<std::optional<FollowUpBase>> base(const BeneficiaryId& person) const;
    [[nodiscard]] Status insert(const FollowUp& followUp);
    /// Keeps the version before in the history.
    [[nodiscard]] Status update(const FollowUp& followUp);

    /// Persons whose count of months began from `first` to `last`, at their last completed training or, without one and
    /// with a case that is not closed, at registration, and who were not asked at `months` since. `dueOn` holds that
    /// beginning. In its order.
    [[nodiscard]] Result<std::vector<DueFollowUp>> notAsked(int months, QDate first, QDate last,
                                                            std::optional<UserId> advisor, int limit) const;
    /// Persons registered from `first` to `last` with a case that is not closed, whose first contact was a week before
    /// a day from `dueFrom` (invalid: from ever) to `dueTo`, and who neither came back since nor were asked. In the
    /// order in which they registered.
    [[nodiscard]] Result<std::vector<DueFollowUp>> notSeenAgain(QDate first, QDate last, QDate dueFrom, QDate dueTo,
                                                                std::optional<UserId> advisor, int limit) const;

    [[nodiscard]] Status insert(const ContactAttempt& attempt);
    [[nodiscard]] Result<std::vector<ContactAttempt>> attempts(const BeneficiaryId& person) const;
    [[nodiscard]] Result<bool> hasPerson(const BeneficiaryId& person) const;

private:
    db::Connection& m_db;
};

} // namespace tawjih
