#pragma once

#include "core/base/Result.h"
#include "core/casework/CounsellingSession.h"
#include "core/casework/SessionService.h"
#include "core/db/Statement.h"

#include <vector>

namespace tawjih {

/// Rows of `counselling_session` and its history.
class SessionRepository {
public:
    explicit SessionRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<CounsellingSession>> find(SessionId id);
    [[nodiscard]] Result<bool> hasPerson(BeneficiaryId person);
    /// Replaces version `session.stamp.version - 1`, which goes to the history. Error Conflict when that is not stored.
    [[nodiscard]] Status update(const CounsellingSession& session);
    [[nodiscard]] Result<std::vector<CounsellingSession>> ofBeneficiary(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<CounsellingSession>> versions(SessionId id);
    /// Of every session of a person, by id and version.
    [[nodiscard]] Result<std::vector<CounsellingSession>> versionsOf(BeneficiaryId person);
    [[nodiscard]] Result<std::vector<DueStep>> due(std::optional<UserId> advisor, QDate until, int limit, QDate from);
    /// From the instant `from` to before `to`.
    [[nodiscard]] Result<std::vector<Appointment>> between(const QDateTime& from, const QDateTime& to,
                                                           std::optional<UserId> advisor);

    [[nodiscard]] static db::Statement insertStatement(db::Connection& connection);
    [[nodiscard]] static Status insert(db::Statement& statement, const CounsellingSession& session);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
