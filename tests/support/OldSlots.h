#pragma once

#include "core/vault/Slot.h"

namespace tawjih::test {

/// A slot as the first format had it: the password (or the recovery code, for a null user) wraps the desk's key itself.
[[nodiscard]] vault::Slot oldSlot(const vault::SlotTable& table, const UserId& user, const QString& login,
                                  vault::Roles roles, const vault::SecureBytes& secret,
                                  const vault::SecureBytes& deskKey);

} // namespace tawjih::test
