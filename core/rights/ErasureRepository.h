#pragma once

#include "core/base/Result.h"
#include "core/rights/Erasure.h"

#include <QDateTime>

namespace tawjih {

namespace db {
class Connection;
}

namespace rights {

/// Rows of `erasure` and `erasure_person`, and what decides whether somebody may be erased.
class ErasureRepository {
public:
    explicit ErasureRepository(db::Connection& connection) : m_db(connection) {}

    /// Everybody on record who is not erased, in the order of their case numbers; or one person.
    [[nodiscard]] Result<std::vector<ErasureCandidate>> candidates(std::optional<BeneficiaryId> one = {});

    [[nodiscard]] Status insert(const Erasure& erasure);
    [[nodiscard]] Status insertPerson(const Erasure& erasure, const QUuid& id, const ErasurePerson& person);
    [[nodiscard]] Status decide(const Erasure& erasure);
    /// \param key the person's, as it was when the erasure was proposed
    [[nodiscard]] Status setState(ErasureId erasure, BeneficiaryId key, ErasedState state);
    [[nodiscard]] Result<std::optional<Erasure>> find(ErasureId id);
    /// The latest first.
    [[nodiscard]] Result<std::vector<Erasure>> all();
    [[nodiscard]] Result<std::vector<ErasurePerson>> persons(ErasureId id);
    /// Whether the person is part of an erasure that waits for a second person.
    [[nodiscard]] Result<bool> isProposed(BeneficiaryId person);
    /// When a person was erased, by their new key.
    [[nodiscard]] Result<std::optional<QDateTime>> erasedAt(BeneficiaryId person);

    /// The latest instant of the journal's newest entries. Several are looked at, for a clock may have been set back.
    [[nodiscard]] Result<std::optional<QDateTime>> newestEntry();

private:
    db::Connection& m_db;
};

} // namespace rights
} // namespace tawjih
