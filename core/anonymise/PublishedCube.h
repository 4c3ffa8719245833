#pragma once

#include <QtGlobal>

#include <vector>

namespace tawjih::anonymise {

/// What one publication tells: disjoint groups of units ("atoms": the inner cube, sparse) and the published cells, each
/// a sum of atoms. Cells of one table, of linked tables, totals and overlapping sums are all the same here.
struct PublishedCube {
    std::vector<qint64> atoms;           ///< units in each atom (persons, or services), >= 0
    std::vector<qint64> persons;         ///< distinct persons behind each atom; empty: the units are persons
    std::vector<std::vector<int>> cells; ///< atoms of each published cell, ascending; totals are cells too
    /// Distinct persons behind each cell. Empty: as few as the atoms allow, which hides rather too much where units are
    /// services, since one person may stand behind several atoms.
    std::vector<qint64> cellPersons;
};

/// The units in each published cell.
[[nodiscard]] std::vector<qint64> cellCounts(const PublishedCube& cube);
/// The same with other atoms, rounded ones for instance.
[[nodiscard]] std::vector<qint64> cellCounts(const PublishedCube& cube, const std::vector<qint64>& atoms);
/// The persons who are known to stand behind each published cell.
[[nodiscard]] std::vector<qint64> personsBehindCells(const PublishedCube& cube);

} // namespace tawjih::anonymise
