#pragma once

#include "core/anonymise/PublishedCube.h"

namespace tawjih::anonymise {

/// Replaces every atom behind which stand 1 to base - 1 persons by a neighbouring multiple of the base (0 or the base,
/// where units are persons) and leaves the others. Whatever is then published is a sum of these atoms, so that all
/// tables add up, have no holes and agree wherever they are linked, and the difference of two of them is no small
/// number either. Which atoms go up is chosen so that the squared errors of the published cells, large ones weighted
/// more, are small. The same cube always gives the same answer.
///
/// Source: small count rounding, Ø. Langsrud and J. Heldal, "An Algorithm for Small Count Rounding of Tabular Data",
/// Privacy in Statistical Databases 2018. They round by matching expected cross products; here errors are diffused,
/// then annealed (Kirkpatrick, Gelatt and Vecchi 1983) and descended by flips and swaps.
[[nodiscard]] std::vector<qint64> roundSmallCounts(const PublishedCube& cube, int base);

} // namespace tawjih::anonymise
