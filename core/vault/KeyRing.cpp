#include "core/vault/KeyRing.h"

#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/MetaRepository.h"

#include <algorithm>

namespace tawjih::vault {

Result<SlotTable> reconcile(const SlotTable& file, const Slot& used, const std::optional<SlotTable>& mirror,
                            const SecureBytes& deskKey) {
    const bool sealed = file.isSealedBy(deskKey);
    if (sealed && (!mirror || file.generation > mirror->generation))
        return file;
    if (mirror && std::ranges::find(mirror->entries, used) != mirror->entries.end())
        return *mirror;
    return fail(sealed ? ErrorCode::DeskRolledBack : ErrorCode::SlotsDamaged, QStringLiteral("slots"));
}

Status checkOpens(const SlotTable& table, const UserId& user, const SecureBytes& password, const SecureBytes& deskKey) {
    const Slot* slot = table.findUser(user);
    if (slot == nullptr)
        return fail(ErrorCode::IoFailed, QStringLiteral("slot read back"));
    TRY_ASSIGN(const SecureBytes key, openSlot(table, *slot, password));
    if (!key.equals(deskKey))
        return fail(ErrorCode::IoFailed, QStringLiteral("key read back"));
    return {};
}

KeyRing::KeyRing(SlotStore store, SlotTable table, SecureBytes deskKey, KdfCost cost)
    : m_store(std::move(store))
    , m_table(std::move(table))
    , m_deskKey(std::move(deskKey))
    , m_cost(cost) {}

Result<Slot> KeyRing::makeSlot(const UserId& user, const QString& login, Roles roles,
                               const SecureBytes& password) const {
    return sealForUser(m_table, user, login, roles, password, m_deskKey, m_cost);
}

Status KeyRing::commit(db::Connection& connection, db::Transaction& transaction, SlotTable next,
                       const std::function<Status(const SlotTable&)>& check) {
    if (next.recovery() == nullptr || next.entries.size() < 2)
        return fail(ErrorCode::LastAdministrator, QStringLiteral("slots"));
    next.generation = m_table.generation + 1;
    next.seal(m_deskKey);
    TRY(MetaRepository(connection).set(QLatin1String(meta::slotTable), QString::fromUtf8(toFile(next))));
    Status done = m_store.write(next, check);
    if (done) {
        done = transaction.commit();
        if (!done)
            healFiles();
    }
    if (done)
        m_table = std::move(next);
    return done;
}

void KeyRing::healFiles() const {
    if (!m_store.holds(m_table))
        (void)m_store.write(m_table).has_value();
}

} // namespace tawjih::vault
