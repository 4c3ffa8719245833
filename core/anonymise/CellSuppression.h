#pragma once

#include "core/anonymise/PublishedCube.h"

#include <functional>
#include <optional>

namespace tawjih::anonymise {

/// Which published cells are hidden. A reader sees one mark for both kinds, and zeros as they are.
struct Suppression {
    std::vector<bool> primary;   ///< 1 to threshold - 1 persons
    std::vector<bool> secondary; ///< would give away another hidden one

    [[nodiscard]] bool hides(size_t cell) const { return primary[cell] || secondary[cell]; }
    [[nodiscard]] std::vector<bool> hidden() const;
};

/// Hides the cells behind which stand 1 to threshold - 1 persons and as many others as it takes that no hidden cell,
/// small or not, can be bounded within ± 2 of its count by linear programming over all that is published together; as
/// few cells as can be where that is found quickly. Totals go as well where nothing else helps. A reader is taken to
/// know every shown cell exactly, and of hidden ones that they are not zero. Differences of published cells that are
/// nobody's cell are not looked at: who wants them protected names them as cells. Nothing when cancelled.
///
/// Source: M. Fischetti and J. J. Salazar, "Solving the Cell Suppression Problem on Tabular Data with Linear
/// Constraints", Management Science 47 (2001). Every hidden cell is protected here, not the small ones alone, on one
/// side at least (sliding protection).
[[nodiscard]] std::optional<Suppression> suppressSmallCells(const PublishedCube& cube, int threshold = 5,
                                                            const std::function<bool()>& cancelled = {});

} // namespace tawjih::anonymise
