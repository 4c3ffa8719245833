#pragma once

#include "core/vault/Slot.h"

#include <vector>

namespace tawjih::vault {

/// The key of a desk or a backup that is not opened as a desk, and which slot gave it.
struct FolderKey {
    SecureBytes deskKey;
    SlotTable table;
    Slot slot;
};

/// Tries the slots of these tables for a login, each different one once; about a second each. Errors: WrongPassword,
/// SlotsDamaged (no table is whole, or there is none).
[[nodiscard]] Result<FolderKey> keyFrom(const std::vector<SlotTable>& tables, const QString& login,
                                        const QString& password);

/// The slot tables of a folder; none where they cannot be read.
[[nodiscard]] std::vector<SlotTable> slotsOf(const QString& folder);

} // namespace tawjih::vault
