#pragma once

#include "core/base/Result.h"
#include "core/casework/TodayService.h"

namespace tawjih {

/// What Today reads from the list.
class TodayRepository {
public:
    explicit TodayRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<CaseloadLine>> caseload(UserId advisor, int limit);
    [[nodiscard]] Result<qint64> caseloadCount(UserId advisor);
    /// Residence titles and other dated papers of open cases that end from `first` to `last`.
    [[nodiscard]] Result<std::vector<ExpiringTitle>> expiring(QDate first, QDate last, std::optional<UserId> advisor,
                                                              int limit);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
