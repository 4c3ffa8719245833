#pragma once

#include "core/base/Result.h"
#include "core/consent/Consent.h"
#include "core/db/Statement.h"

#include <vector>

namespace tawjih {

/// Rows of `consent`.
class ConsentRepository {
public:
    explicit ConsentRepository(db::Connection& connection) : m_connection(connection) {}

    /// A person's entries in order of decision, then of recording.
    [[nodiscard]] Result<std::vector<Consent>> ledger(BeneficiaryId person);
    [[nodiscard]] Result<bool> hasPerson(BeneficiaryId person);
    [[nodiscard]] Result<bool> hasEstablishment(EstablishmentId establishment);

    [[nodiscard]] static db::Statement insertStatement(db::Connection& connection);
    [[nodiscard]] static Status insert(db::Statement& statement, const Consent& entry);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
