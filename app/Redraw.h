#pragma once

#include "core/base/Result.h"

namespace tawjih {

namespace db {
class Connection;
}

/// Draws anew, in a desk put together from pieces, what is drawn from the record: the list of persons and the figures.
[[nodiscard]] Status redrawRecord(db::Connection& connection);

} // namespace tawjih
