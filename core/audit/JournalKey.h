#pragma once

#include "core/base/Result.h"
#include "core/vault/SecureBytes.h"

namespace tawjih {

namespace db {
class Connection;
}

namespace audit {

/// Keeps an earlier desk key's journal key inside the database, for the entries there are: when the desk gets a new key
/// they stay as they were chained, and verifiable. Call in a transaction, before the first entry under the new key.
[[nodiscard]] Status keepJournalKey(db::Connection& connection, const vault::SecureBytes& earlierDatabaseKey);

} // namespace audit
} // namespace tawjih
