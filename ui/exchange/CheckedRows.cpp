#include "ui/exchange/CheckedRows.h"

namespace tawjih::ui {

using namespace exchange;

Result<CheckedRows> checkRows(ImportService& service, const QString& path, const ImportPlan& plan, ImportWatch watch) {
    CheckedRows checked;
    for (const auto& [cell, text] : plan.edits)
        checked.touched[cell.first];
    for (const auto& [line, decision] : plan.decisions)
        checked.touched[line];
    watch.onRow = [&touched = checked.touched](const RowReport& row) {
        if (const auto found = touched.find(row.line); found != touched.end())
            found->second = row;
    };
    TRY_ASSIGN(checked.summary, service.preview(path, plan, watch));
    std::erase_if(checked.touched, [](const auto& row) { return row.second.line == 0; });
    checked.headers = plan.headers;
    checked.mapping = plan.mapping;
    checked.edits = plan.edits;
    checked.decisions = plan.decisions;
    return checked;
}

std::optional<size_t> columnOf(const RowIssue& issue, const ColumnMapping& mapping) {
    return issue.column ? issue.column : issue.field ? mapping.columnOf(*issue.field) : std::nullopt;
}

} // namespace tawjih::ui
