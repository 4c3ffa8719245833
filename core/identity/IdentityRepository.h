#pragma once

#include "core/base/Result.h"
#include "core/identity/ComparedPerson.h"
#include "core/identity/NameIndex.h"

#include <functional>

namespace tawjih {

struct Beneficiary;

namespace db {
class Connection;
}

namespace identity {

/// A person of the record as they are searched and compared.
struct IdentityRecord {
    SearchEntry entry;
    ComparedPerson person;
};

/// Reads from the record what says who somebody is.
class IdentityRepository {
public:
    explicit IdentityRepository(db::Connection& connection) : m_db(connection) {}

    /// Everybody, one at a time and in no order; false stops.
    [[nodiscard]] Status each(const std::function<bool(IdentityRecord&&)>& visit);
    /// One person; nothing when not on record.
    [[nodiscard]] Result<std::optional<IdentityRecord>> find(BeneficiaryId id);

private:
    db::Connection& m_db;
};

/// What a person who is being registered is compared by.
[[nodiscard]] ComparedPerson comparedPerson(const Beneficiary& person);

} // namespace identity
} // namespace tawjih
