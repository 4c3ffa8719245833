#pragma once

#include "core/base/Result.h"
#include "core/rights/PersonFile.h"

namespace tawjih {

namespace db {
class Connection;
}

namespace rights {

/// What the journal and the ledger of imports say of one person.
class PersonFileRepository {
public:
    explicit PersonFileRepository(db::Connection& connection) : m_db(connection) {}

    /// Entries of the journal about any of the records, by day, role and action; the latest first.
    [[nodiscard]] Result<std::vector<FileAccess>> accesses(const std::vector<QUuid>& records);
    /// Imports that wrote any of the records and were not taken back.
    [[nodiscard]] Result<std::vector<FileImport>> imports(const std::vector<QUuid>& records);
    /// Whose case has this number, or had it until a merge.
    [[nodiscard]] Result<std::optional<BeneficiaryId>> personOf(const QString& number);

private:
    db::Connection& m_db;
};

} // namespace rights
} // namespace tawjih
