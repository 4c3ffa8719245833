#include "core/exchange/ImportLedger.h"

#include "core/audit/ServiceContext.h"
#include "core/exchange/RowCells.h"

namespace tawjih::exchange {

ImportLedger::ImportLedger(const ServiceContext& context) : m_context(context), m_repository(context.db) {}

Status ImportLedger::begin(const ImportPlan& plan, const QString& fileHash) {
    m_run.id = ImportId::create(m_context.clock);
    m_run.at = m_context.clock.now();
    m_run.by = m_context.actor.id;
    m_run.kind = plan.mapping.kind();
    m_run.policy = policyOf(plan);
    m_run.fileHash = fileHash;
    TRY_ASSIGN(m_serials, m_repository.serials());
    return m_repository.insert(m_run);
}

Status ImportLedger::created(QLatin1String record, const QUuid& id, int version) {
    return m_repository.addRow(m_run.id, m_place++, {record, id, 0, version});
}

Status ImportLedger::changed(QLatin1String record, const QUuid& id, int versionBefore, int version) {
    return m_repository.addRow(m_run.id, m_place++, {record, id, versionBefore, version});
}

Status ImportLedger::finish(qint64 rowsCreated, qint64 rowsUpdated) {
    m_run.created = rowsCreated;
    m_run.updated = rowsUpdated;
    TRY(m_repository.keepSerials(m_run.id, m_serials));
    return m_repository.close(m_run);
}

} // namespace tawjih::exchange
