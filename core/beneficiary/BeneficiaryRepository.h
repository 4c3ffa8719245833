#pragma once

#include "core/base/Result.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/beneficiary/BeneficiaryService.h"

#include <functional>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
class Statement;
} // namespace db

/// Rows of `beneficiary` and its history. Lists are stored as codes joined by commas, a language as
/// "fra:c1:b2" (spoken, written), a document as "passport:held".
class BeneficiaryRepository {
public:
    explicit BeneficiaryRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<Beneficiary>> find(BeneficiaryId id);

    /// Replaces version `person.stamp.version - 1`, which goes to the history. Error Conflict when that is not the
    /// stored one.
    [[nodiscard]] Status update(const Beneficiary& person);

    /// All versions, the oldest first.
    [[nodiscard]] Result<std::vector<Beneficiary>> versions(BeneficiaryId id);
    /// The version in force at an instant.
    [[nodiscard]] Result<std::optional<Beneficiary>> asOf(BeneficiaryId id, const QDateTime& instant);

    /// Every person whose case is not closed, one at a time; returning false stops.
    [[nodiscard]] Status eachWithOpenCase(const std::function<bool(const Beneficiary&)>& visit);

    /// Up to `limit` persons who have all of these search words.
    [[nodiscard]] Result<std::vector<LikelySame>> withTokens(const QStringList& tokens, int limit);

    [[nodiscard]] static db::Statement insertStatement(db::Connection& connection);
    [[nodiscard]] static Status insert(db::Statement& statement, const Beneficiary& person);
    /// The rows of `paper_expiry` of a person who has none yet.
    [[nodiscard]] static db::Statement papersStatement(db::Connection& connection);
    [[nodiscard]] static Status insertPapers(db::Statement& statement, const Beneficiary& person);
    [[nodiscard]] Status removePapers(BeneficiaryId id);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
