#pragma once

#include "core/base/Result.h"
#include "core/beneficiary/Beneficiary.h"
#include "core/identity/ComparedPerson.h"
#include "core/identity/DuplicatePair.h"
#include "core/identity/NameIndex.h"

#include <QHash>

#include <functional>
#include <optional>

namespace tawjih {

namespace db {
class Connection;
}

namespace identity {

/// What says who somebody is.
struct PersonOnRecord {
    Beneficiary person; ///< of its fields those that say so
    QString number;     ///< of the case
    QStringList formerNumbers;
    [[nodiscard]] SearchEntry entry() const;
};

/// Reads from the record what says who somebody is.
class IdentityRepository {
public:
    explicit IdentityRepository(db::Connection& connection) : m_db(connection) {}

    /// What a person is searched by, and the fields of them that say who they are.
    using Visit = std::function<bool(SearchEntry&& entry, const Beneficiary& person)>;
    /// Everybody, one at a time and in no order; false stops.
    [[nodiscard]] Status each(const Visit& visit);
    /// One person; the answer is false when not on record.
    [[nodiscard]] Result<bool> find(BeneficiaryId id, const Visit& visit);
    /// One person; nothing when not on record.
    [[nodiscard]] Result<std::optional<PersonOnRecord>> onRecord(BeneficiaryId id);
    /// The version of everybody's record.
    [[nodiscard]] Result<QHash<BeneficiaryId, int>> versions();
    /// What is shown of one person; nothing when not on record.
    [[nodiscard]] Result<std::optional<KnownPerson>> known(BeneficiaryId id);

    using Pairs = std::vector<std::pair<BeneficiaryId, BeneficiaryId>>;
    /// Who is linked to whom as a relative (core/household). \param person of one person alone; nothing: of everybody
    [[nodiscard]] Result<Pairs> linked(std::optional<BeneficiaryId> person = {});

private:
    db::Connection& m_db;
};

/// What a person is compared by, of any state: on record, changed, or not stored yet.
[[nodiscard]] ComparedPerson comparedPerson(const Beneficiary& person);

} // namespace identity
} // namespace tawjih
