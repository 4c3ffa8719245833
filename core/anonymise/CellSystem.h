#pragma once

#include "core/anonymise/PublishedCube.h"

namespace tawjih::anonymise {

/// A published cube as an attacker sees it: nothing that is known to be zero, atoms that always appear together taken
/// as one, cells that are sums of the same atoms taken as one.
struct CellSystem {
    struct Cell {
        qint64 count = 0;
        bool primary = false;
        std::vector<size_t> published; ///< which cells of the cube it is
        std::vector<size_t> groups;
    };

    std::vector<Cell> cells;
    std::vector<qint64> groups; ///< units in each group of atoms
    size_t publishedCells = 0;

    CellSystem(const PublishedCube& cube, int threshold);
};

/// One flag for each cell of a system: is it hidden?
using HiddenCells = std::vector<bool>;

} // namespace tawjih::anonymise
