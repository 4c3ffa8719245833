#pragma once

#include "core/base/Result.h"
#include "core/rights/RightsQuery.h"

namespace tawjih {

namespace db {
class Connection;
}

namespace rights {

/// Rows of `rights_request` and its history. Purposes are stored as codes joined by commas.
class RightsRequestRepository {
public:
    explicit RightsRequestRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Status insert(const RightsRequest& request);
    /// Errors: NotFound, Conflict.
    [[nodiscard]] Status replace(const RightsRequest& request);
    [[nodiscard]] Result<std::optional<RightsRequest>> find(RightsRequestId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<RightsRequest>> ofPerson(BeneficiaryId person);
    /// What is open first, what is due first; then the latest answers.
    [[nodiscard]] Result<std::vector<RightsRow>> list(const RightsQuery& query);
    /// Open requests that are due on a day or before it.
    [[nodiscard]] Result<int> countDue(QDate until);
    /// The version of a person on record, if it was written after an instant.
    [[nodiscard]] Result<std::optional<int>> versionSince(BeneficiaryId person, const QDateTime& instant);
    [[nodiscard]] Result<bool> hasPerson(BeneficiaryId person);

private:
    db::Connection& m_db;
};

} // namespace rights
} // namespace tawjih
