#pragma once

#include "core/base/Result.h"
#include "core/referral/ReferralService.h"

namespace tawjih {

namespace db {
class Connection;
}

/// Referrals and their steps in the database. Errors beyond those of the database: NotFound.
class ReferralRepository {
public:
    explicit ReferralRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<Referral> find(const ReferralId& id) const;
    /// All versions, oldest first.
    [[nodiscard]] Result<std::vector<Referral>> versions(const ReferralId& id) const;
    /// Of every referral of a person, by id and version.
    [[nodiscard]] Result<std::vector<Referral>> versionsOf(const BeneficiaryId& person) const;
    [[nodiscard]] Result<std::vector<ReferralTransition>> transitions(const ReferralId& id) const;

    [[nodiscard]] Status insert(const Referral& referral);
    /// Keeps the version before in the history, in force until the new stamp's instant.
    [[nodiscard]] Status update(const Referral& referral);
    /// An earlier version that was never the present one here (imports).
    [[nodiscard]] Status insertEarlier(const Referral& referral, const QDateTime& supersededAt);
    [[nodiscard]] Status insert(const ReferralTransition& transition, const QUuid& id);

    /// Rows for lists; `daysSinceSending` and `overdue` are left to the rules.
    [[nodiscard]] Result<std::vector<ReferralRow>> ofBeneficiary(const BeneficiaryId& person) const;
    /// Waiting for an answer, and neither sent nor reminded of since `silentBefore`, longest waiting first.
    [[nodiscard]] Result<std::vector<ReferralRow>> overdue(const ReferralQuery& query, QDate silentBefore) const;
    /// All others, the last step newest first. `offset` in place of the query's.
    [[nodiscard]] Result<std::vector<ReferralRow>> notOverdue(const ReferralQuery& query, QDate silentBefore, int limit,
                                                              int offset) const;
    [[nodiscard]] Result<qint64> countOverdue(const ReferralQuery& query, QDate silentBefore) const;
    [[nodiscard]] Result<std::map<ReferralStatus, qint64>> countsByStatus(const ReferralQuery& query) const;

    /// Waiting for an answer whose last day was before `day`.
    [[nodiscard]] Result<std::vector<Referral>> unansweredBefore(QDate day) const;

private:
    db::Connection& m_db;
};

} // namespace tawjih
