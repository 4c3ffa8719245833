#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <functional>

namespace tawjih {

namespace db {
class Connection;
}

/// What stands in the list in place of a restricted person's name.
inline constexpr char16_t hiddenName[] = u"\u25A0";

/// Draws a person's row of the list and their search words anew from the record. Every service that changes a person, a
/// case or a session calls it in the same transaction.
[[nodiscard]] Status refreshListing(db::Connection& connection, BeneficiaryId id);

/// The same for all persons whose case a user advises, after the user's name changed.
[[nodiscard]] Status refreshListingOf(db::Connection& connection, UserId advisor);

/// Draws the whole list anew in one transaction. `progress(done, total)` in persons; returning false cancels (Error
/// Cancelled, nothing changed).
[[nodiscard]] Status rebuildListing(db::Connection& connection,
                                    const std::function<bool(qint64, qint64)>& progress = {});

} // namespace tawjih
