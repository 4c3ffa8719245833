#pragma once

#include "core/base/Result.h"
#include "core/casework/Team.h"
#include "core/db/Statement.h"

namespace tawjih {

/// What the supervisor's view reads from the list and the tables of steps, attempts and referrals.
class TeamRepository {
public:
    TeamRepository(db::Connection& connection, QDate today, int reminderDays)
        : m_connection(connection)
        , m_today(today)
        , m_reminderDays(reminderDays) {}

    [[nodiscard]] Result<std::vector<Caseload>> caseloads() const;
    [[nodiscard]] Result<std::vector<TeamCase>> cases(const TeamQuery& query) const;

private:
    /// With those of the days bound that its text names.
    [[nodiscard]] db::Statement prepare(const QString& sql) const;

    db::Connection& m_connection;
    QDate m_today;
    int m_reminderDays;
};

} // namespace tawjih
