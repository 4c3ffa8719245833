#pragma once

#include "core/base/Result.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/beneficiary/ListingWriter.h"

#include <functional>
#include <vector>

namespace tawjih {

/// Rows of `beneficiary_listing` and `search_token`, drawn from the record.
class ListingRepository {
public:
    explicit ListingRepository(db::Connection& connection) : m_connection(connection) {}

    /// What the record says of one person; nothing when there is no such person.
    [[nodiscard]] Result<std::optional<ListingEntry>> draw(BeneficiaryId id);
    /// …of everybody, one at a time.
    [[nodiscard]] Status drawAll(const std::function<Status(const ListingEntry&)>& visit);
    [[nodiscard]] Result<qint64> persons();

    [[nodiscard]] Status remove(BeneficiaryId id);
    [[nodiscard]] Status removeTokens(BeneficiaryId id);
    [[nodiscard]] Status removeAll();
    [[nodiscard]] Result<QStringList> tokens(BeneficiaryId id);
    [[nodiscard]] Status renameAdvisor(UserId advisor);

    [[nodiscard]] static db::Statement rowStatement(db::Connection& connection);
    [[nodiscard]] static db::Statement tokenStatement(db::Connection& connection);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
