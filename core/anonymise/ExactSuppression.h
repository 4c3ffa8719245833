#pragma once

#include "core/anonymise/Witnesses.h"

namespace tawjih::anonymise {

/// The cheapest set of hidden cells that protects each of them, where it is found within a bounded number of steps;
/// else `start`; nothing when cancelled. Cells that must be hidden together are learnt one clause at a time (M.
/// Fischetti and J. J. Salazar's cuts in their combinatorial form), and the cheapest set that satisfies all clauses so
/// far is an integer program.
[[nodiscard]] std::optional<HiddenCells> suppressExactly(const CellSystem& system, Attack& attack, Witnesses& witnesses,
                                                         const std::vector<double>& costs, const HiddenCells& start);

} // namespace tawjih::anonymise
