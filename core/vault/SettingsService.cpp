#include "core/vault/SettingsService.h"

#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/MetaRepository.h"

namespace tawjih::vault {

Result<int> SettingsService::number(const QString& name, int otherwise) const {
    TRY_ASSIGN(const QString stored, MetaRepository(m_context.db).get(name));
    bool understood = false;
    const int value = stored.toInt(&understood);
    return understood ? value : otherwise;
}

Status SettingsService::save(const QMap<QString, int>& numbers) {
    TRY(require(m_context.actor, Permission::ManageDesk));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    MetaRepository facts(m_context.db);
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        TRY(facts.set(number.key(), QString::number(number.value())));
    TRY(m_context.audit.record(audit::Action::SettingsChanged));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Settings);
    return {};
}

} // namespace tawjih::vault
