#pragma once

#include "core/anonymise/PublishedCube.h"

#include <functional>
#include <limits>
#include <optional>

namespace tawjih::anonymise {

/// What a cell can be, as far as a reader knows.
struct CellRange {
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
};

/// The range of each published cell for a reader who knows the shown ones exactly and that hidden ones are `least` or
/// more: the attacker's linear program, solved for each hidden cell; a shown one is its count. Where the program fails
/// the range is the count alone, as if the cell were given away. Nothing when cancelled.
[[nodiscard]] std::optional<std::vector<CellRange>> auditHiddenCells(const PublishedCube& cube,
                                                                     const std::vector<bool>& hidden, int least = 1,
                                                                     const std::function<bool()>& cancelled = {});

} // namespace tawjih::anonymise
