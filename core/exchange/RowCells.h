#pragma once

#include "core/base/Id.h"
#include "core/exchange/ColumnMapping.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/DateFormats.h"
#include "core/exchange/FormTable.h"
#include "core/exchange/ImportPolicy.h"
#include "core/exchange/RowProblem.h"
#include "core/exchange/TableSource.h"

#include <map>
#include <set>

namespace tawjih::exchange {

/// How a file is read: what was detected, and what the person changed in it.
struct ImportPlan {
    TableFormat format = TableFormat::Csv;
    EncodingGuess encoding;          ///< of CSV
    QChar delimiter = u';';          ///< of CSV
    std::vector<SheetInfo> sheets;   ///< to choose from; none for one CSV file
    QString sheet;                   ///< the one that is read
    QString password;                ///< of a protected workbook
    FormLayout layout;               ///< of the sheet, where a form's tool wrote it
    std::vector<FormRepeat> repeats; ///< sheets that are a form's repeated groups, with what they belong to
    std::vector<QString> headers;
    ColumnMapping mapping;
    bool remembered = false; ///< the mapping is the one that was kept for such headers
    std::map<ImportField, DateConvention> dates;
    UserId assignTo; ///< whose cases new persons become; null: they wait for an advisor
    ImportPolicy policy = ImportPolicy::OnlyNew;
    std::set<ImportField> overwrite; ///< what OverwriteChosen replaces
    CellEdits edits;
    RowDecisions decisions;

    /// Puts what was typed in the place of cells; it is checked as a file's cells are.
    void edit(TableRecord& record) const;
    /// Headers that bring nothing: to show, so that nobody believes them imported.
    [[nodiscard]] QStringList unmappedHeaders() const;
};

/// The policy as far as the kind of file has one.
[[nodiscard]] ImportPolicy policyOf(const ImportPlan& plan);

/// What reading a row found. With `problems` the row is not imported; `warnings` cost single values, never the row.
struct RowFindings {
    std::vector<RowIssue> problems;
    std::vector<RowIssue> warnings;

    void refuse(RowProblem problem, std::optional<ImportField> field = {}) { problems.push_back({problem, field, {}}); }
    void warn(RowProblem problem, std::optional<ImportField> field = {}) { warnings.push_back({problem, field, {}}); }
    bool operator==(const RowFindings&) const = default;
};

/// The cells of one row, by field.
class RowCells {
public:
    RowCells(const ImportPlan& plan, const CsvRecord& record, const Vocabulary& vocabulary, QDate today)
        : m_plan(plan)
        , m_record(record)
        , m_vocabulary(vocabulary)
        , m_today(today) {}

    /// The cell as a tidy line; empty when there is none.
    [[nodiscard]] QString line(ImportField field) const;
    /// The cell with its line breaks.
    [[nodiscard]] QString text(ImportField field) const;
    /// The parts of a cell that lists several things.
    [[nodiscard]] QStringList parts(ImportField field) const;
    /// A value of a closed list by its words. Nothing for an empty cell; for words that nobody knows nothing too, with
    /// a warning, and the cell is kept in `leftovers`.
    template <Coded E>
    [[nodiscard]] std::optional<E> value(ImportField field, const QString& list) {
        const QString cell = line(field);
        if (cell.isEmpty())
            return std::nullopt;
        const auto found = m_vocabulary.value<E>(list, cell);
        if (!found)
            leaveOver(field, cell);
        return found;
    }
    /// A whole number from `lowest` to `highest`; words around it are passed over ("5 ans"). Warns as `value` does.
    [[nodiscard]] std::optional<int> number(ImportField field, int lowest, int highest);
    /// A day that may be unknown: an unreadable one is left over with a warning.
    [[nodiscard]] std::optional<QDate> day(ImportField field);
    /// As the cell says it, or why not.
    [[nodiscard]] tl::expected<CellDate, RowProblem> date(ImportField field) const;

    /// Notes a value that has no place in its field: warned of, and kept in `leftovers`.
    void leaveOver(ImportField field, const QString& cell, RowProblem why = RowProblem::UnknownValue);

    [[nodiscard]] bool has(ImportField field) const { return m_plan.mapping.has(field); }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_plan.mapping; }
    [[nodiscard]] const Vocabulary& vocabulary() const { return m_vocabulary; }
    [[nodiscard]] QDate today() const { return m_today; }

    RowFindings findings;
    QStringList leftovers; ///< "Header: cell", for the remarks: nothing that somebody wrote down is lost

private:
    const ImportPlan& m_plan;
    const CsvRecord& m_record;
    const Vocabulary& m_vocabulary;
    QDate m_today;
};

/// What a record alone tells: its own problem, cells beyond the headers, fewer cells than headers, cells that a field
/// would have been read from and cannot be.
[[nodiscard]] RowFindings checkShape(const TableRecord& record, const ImportPlan& plan);

} // namespace tawjih::exchange
