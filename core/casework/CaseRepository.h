#pragma once

#include "core/base/Result.h"
#include "core/casework/CaseFile.h"
#include "core/casework/CaseService.h"
#include "core/db/Statement.h"

#include <vector>

namespace tawjih {

/// Rows of `case_file` and its history, case numbers, and the names of users.
class CaseRepository {
public:
    explicit CaseRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<CaseFile>> find(CaseId id);
    [[nodiscard]] Result<std::optional<CaseFile>> ofPerson(BeneficiaryId person);
    /// Replaces version `file.stamp.version - 1`, which goes to the history. Error Conflict when that is not stored.
    [[nodiscard]] Status update(const CaseFile& file);
    [[nodiscard]] Result<std::vector<CaseFile>> versions(CaseId id);

    /// The last serial given in a year, 0 for none.
    [[nodiscard]] Result<int> lastSerial(int year);
    [[nodiscard]] Status setLastSerial(int year, int serial);
    /// The desk's prefix of case numbers, "CAS" when it has none.
    [[nodiscard]] Result<QString> numberPrefix();

    [[nodiscard]] Result<std::vector<AdvisorName>> activeUsersWithCases();
    [[nodiscard]] Result<QString> userName(UserId user);

    [[nodiscard]] static db::Statement insertStatement(db::Connection& connection);
    [[nodiscard]] static Status insert(db::Statement& statement, const CaseFile& file);
    /// For a past that is brought along: a version that was superseded before it came here.
    [[nodiscard]] static db::Statement historyStatement(db::Connection& connection);
    [[nodiscard]] static Status insertPast(db::Statement& statement, const CaseFile& file,
                                           const QDateTime& supersededAt);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
