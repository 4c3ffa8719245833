#pragma once

#include "core/exchange/RowProblem.h"

#include <QString>

#include <optional>
#include <vector>

namespace tawjih::exchange {

/// What is wrong with one cell of a row that can be read as a whole; such a cell is empty.
struct CellProblem {
    size_t column = 0; ///< from 0
    RowProblem problem = RowProblem::Malformed;
    bool operator==(const CellProblem&) const = default;
};

/// One row of a table, of whatever file. `cells` is meaningless when there is a `problem`.
struct TableRecord {
    qint64 line = 0; ///< where it begins, from 1: as an editor counts lines, or a spreadsheet its rows
    std::vector<QString> cells;
    std::optional<RowProblem> problem;
    std::optional<size_t> problemColumn; ///< the cell that makes the row unreadable, from 0
    std::vector<CellProblem> cellProblems;
};

/// True for something that no cell may hold: what did not decode (U+FFFD), NUL or another control, half a surrogate
/// pair.
[[nodiscard]] bool isDamaged(QStringView text);

/// How a spreadsheet names a column: 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetters(size_t column);

/// True for a readable row of nothing but white space.
[[nodiscard]] bool isBlank(const TableRecord& record);

} // namespace tawjih::exchange
