#pragma once

#include "core/base/Error.h"

struct sqlite3;

namespace tawjih::db::sqlcipher {

/// What the result code of a call means to us. `detail` names the extended code and, where a constraint refused, the
/// table and column or the constraint; never a bound value. \param whilePreparing the message speaks of the SQL text
/// alone, which holds no values, and is kept.
[[nodiscard]] Error errorOf(sqlite3* connection, int code, bool whilePreparing = false);

} // namespace tawjih::db::sqlcipher
