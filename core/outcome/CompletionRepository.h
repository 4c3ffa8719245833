#pragma once

#include "core/base/Result.h"
#include "core/outcome/PastCompletion.h"

namespace tawjih {

namespace db {
class Connection;
}

/// Counts of ended trainings in the database.
class CompletionRepository {
public:
    explicit CompletionRepository(db::Connection& connection) : m_db(connection) {}

    /// Persons whose training ended (completed or certified, dropped out, excluded), each once, by programme and by
    /// trade and level, sex, and age when the person was sent there. Who never came did not begin; who is still in it
    /// counts for neither.
    [[nodiscard]] Result<CompletionTable> table();

private:
    db::Connection& m_db;
};

} // namespace tawjih
