#pragma once

#include "core/exchange/ImportLedger.h"
#include "core/exchange/RowImporter.h"

namespace tawjih::exchange {

/// What the importers of persons, sessions and referrals share: the shape of the row first, the cells next.
class ImporterBase : public RowImporter {
public:
    ImporterBase(const ImportTools& tools, ImportMode mode)
        : m_tools(tools)
        , m_writes(mode == ImportMode::Write)
        , m_repository(tools.context.db)
        , m_today(tools.context.clock.today()) {}

    Result<RowReport> take(const CsvRecord& record) final {
        RowFindings shape = checkShape(record, m_tools.plan);
        if (!shape.problems.empty())
            return reportOf(record, std::move(shape));
        return takeCells(record, cellsOf(record, std::move(shape)));
    }

protected:
    /// Of a row with a sound shape. It is kept by reference.
    [[nodiscard]] RowCells cellsOf(const CsvRecord& record, RowFindings shape) const {
        RowCells cells(m_tools.plan, record, m_tools.vocabulary, m_today);
        cells.findings = std::move(shape);
        return cells;
    }
    [[nodiscard]] virtual Result<RowReport> takeCells(const CsvRecord& record, RowCells cells) = 0;

    ImportTools m_tools;
    bool m_writes;
    ImportRepository m_repository;
    SeenKeys m_seen;
    QDate m_today;
};

} // namespace tawjih::exchange
