#pragma once

#include "core/base/Result.h"
#include "core/vault/Slot.h"
#include "core/vault/SlotStore.h"

#include <functional>
#include <optional>

namespace tawjih {

namespace db {
class Connection;
class Transaction;
} // namespace db

namespace vault {

/// Which table is in force, judged when a slot of the file's table has given up the key. The database's mirror is the
/// truth; the file may only be newer (the program died between file and commit), never older. Pure. Errors:
/// DeskRolledBack (an old slot was put back), SlotsDamaged (edited, or not the desk's).
[[nodiscard]] Result<SlotTable> reconcile(const SlotTable& file, const Slot& used,
                                          const std::optional<SlotTable>& mirror, const SecureBytes& deskKey);

/// The key of an unlocked desk and the slots that wrap it. Not thread-safe.
class KeyRing {
public:
    KeyRing(SlotStore store, SlotTable table, SecureBytes deskKey, KdfCost cost);

    [[nodiscard]] const SecureBytes& deskKey() const { return m_deskKey; }
    [[nodiscard]] const SlotTable& table() const { return m_table; }
    [[nodiscard]] KdfCost cost() const { return m_cost; } ///< of new slots

    /// A slot for the table's next generation; about a second.
    [[nodiscard]] Result<Slot> makeSlot(const UserId& user, const QString& login, Roles roles,
                                        const SecureBytes& password) const;

    /// Puts `next` in force: its mirror in the open transaction, then both files (with `check`, see SlotStore::write),
    /// then the commit. Files first, commit last: what a crash leaves between is a newer file, which opens and is taken
    /// over. If the commit fails the old files are put back. Error LastAdministrator for a table that nobody, or no
    /// recovery code, could open.
    [[nodiscard]] Status commit(db::Connection& connection, db::Transaction& transaction, SlotTable next,
                                const std::function<Status(const SlotTable&)>& check = {});

    /// Rewrites files that differ from the table in force; what fails is tried again at the next opening.
    void healFiles() const;

    void wipe() { m_deskKey.wipe(); }

private:
    SlotStore m_store;
    SlotTable m_table;
    SecureBytes m_deskKey;
    KdfCost m_cost;
};

/// For KeyRing::commit: does the password open the user's slot as it stands on the disk?
[[nodiscard]] Status checkOpens(const SlotTable& table, const UserId& user, const SecureBytes& password,
                                const SecureBytes& deskKey);

} // namespace vault
} // namespace tawjih
