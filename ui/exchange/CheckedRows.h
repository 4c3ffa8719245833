#pragma once

#include "core/exchange/ImportService.h"

#include <map>

namespace tawjih::ui {

/// What a check of a file found, and with which edits and decisions.
struct CheckedRows {
    exchange::ImportSummary summary;
    std::map<qint64, exchange::RowReport> touched; ///< rows with edits or decisions, whatever became of them
    std::vector<QString> headers;
    exchange::ColumnMapping mapping;
    exchange::CellEdits edits;
    exchange::RowDecisions decisions;
};

/// On a worker. Errors: as ImportService::preview.
[[nodiscard]] Result<CheckedRows> checkRows(exchange::ImportService& service, const QString& path,
                                            const exchange::ImportPlan& plan, exchange::ImportWatch watch);

/// The column, from 0, of the cell that a finding is about; nothing: the row as a whole.
[[nodiscard]] std::optional<size_t> columnOf(const exchange::RowIssue& issue, const exchange::ColumnMapping& mapping);

} // namespace tawjih::ui
