#include "core/vault/FolderKey.h"

#include "core/vault/SlotStore.h"

#include <algorithm>

namespace tawjih::vault {

Result<FolderKey> keyFrom(const std::vector<SlotTable>& tables, const QString& login, const QString& password) {
    const SecureBytes secret = SecureBytes::fromPassword(password);
    std::vector<Slot> tried;
    for (const SlotTable& table : tables) {
        const Slot* slot = table.findLogin(login);
        if (slot == nullptr || std::ranges::find(tried, *slot) != tried.end())
            continue;
        tried.push_back(*slot);
        auto key = openSlot(table, *slot, secret);
        if (key)
            return FolderKey{*std::move(key), table, *slot};
        if (key.error().code == ErrorCode::OutOfMemory)
            return fail(key.error());
    }
    if (tried.empty() && !tables.empty())
        static_cast<void>(openNoSlot(secret, {}).has_value()); // an unknown login costs the same
    const bool anyIntact = std::ranges::any_of(tables, &SlotTable::isIntact);
    return fail(anyIntact ? ErrorCode::WrongPassword : ErrorCode::SlotsDamaged);
}

std::vector<SlotTable> slotsOf(const QString& folder) {
    return SlotStore(folder).read().value_or(std::vector<SlotTable>());
}

} // namespace tawjih::vault
