#pragma once

#include "core/exchange/ImportRunRepository.h"

namespace tawjih {

struct ServiceContext;

namespace exchange {

struct ImportPlan;

/// Notes what one import writes, in the import's own transaction, so that it can be taken back. Whoever writes a row
/// says so here; what is drawn from rows (the list, search words, facts, dated papers) is not noted.
class ImportLedger {
public:
    explicit ImportLedger(const ServiceContext& context);

    [[nodiscard]] Status begin(const ImportPlan& plan, const QString& fileHash);
    /// \param record the table. \param version 0 where it has none
    [[nodiscard]] Status created(QLatin1String record, const QUuid& id, int version);
    [[nodiscard]] Status changed(QLatin1String record, const QUuid& id, int versionBefore, int version);
    [[nodiscard]] Status finish(qint64 rowsCreated, qint64 rowsUpdated);
    [[nodiscard]] ImportId id() const { return m_run.id; }

private:
    const ServiceContext& m_context;
    ImportRunRepository m_repository;
    ImportRecord m_run;
    std::vector<ImportRunRepository::Serial> m_serials;
    qint64 m_place = 0;
};

} // namespace exchange
} // namespace tawjih
