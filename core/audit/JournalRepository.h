#pragma once

#include "core/audit/Journal.h"
#include "core/base/Result.h"

#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace audit {

class JournalRepository {
public:
    explicit JournalRepository(db::Connection& connection) : m_connection(connection) {}

    /// Newest first, those before `before` (0: from the newest), at most `limit`.
    [[nodiscard]] Result<std::vector<JournalLine>> page(const JournalFilter& filter, qint64 before, int limit);
    [[nodiscard]] Result<qint64> count(const JournalFilter& filter);
    [[nodiscard]] Result<std::vector<JournalUser>> users();
    [[nodiscard]] Status keepVerification(const PastVerification& done);
    [[nodiscard]] Result<std::optional<PastVerification>> lastVerification();

private:
    db::Connection& m_connection;
};

} // namespace audit
} // namespace tawjih
