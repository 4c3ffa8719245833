#include "core/audit/JournalService.h"

#include "core/audit/JournalRepository.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

namespace tawjih::audit {

using vault::Permission;

Result<std::vector<JournalLine>> JournalService::page(const JournalFilter& filter, qint64 before, int limit) const {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    return JournalRepository(m_context.db).page(filter, before, limit);
}

Result<qint64> JournalService::count(const JournalFilter& filter) const {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    return JournalRepository(m_context.db).count(filter);
}

Result<std::vector<JournalUser>> JournalService::users() const {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    return JournalRepository(m_context.db).users();
}

Status JournalService::noteRead() {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(Action::AuditRead));
    return transaction.commit();
}

Result<PastVerification> JournalService::verify(const Watch& watch) {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    TRY_ASSIGN(const Verification found, m_context.audit.verify(watch));
    const PastVerification done{found, m_context.clock.now(), m_context.actor.id, m_context.actor.name};
    // No entry of its own: it would lengthen what was just found whole, and that the journal was read is noted.
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(JournalRepository(m_context.db).keepVerification(done));
    TRY(transaction.commit());
    return done;
}

Result<std::optional<PastVerification>> JournalService::lastVerification() const {
    TRY(vault::require(m_context.actor, Permission::ReadAudit));
    return JournalRepository(m_context.db).lastVerification();
}

} // namespace tawjih::audit
