#pragma once

#include "core/anonymise/PublishedCube.h"

#include <QRandomGenerator>

namespace tawjih::test {

/// A cube of invented counts with the tables that are published of it.
struct RandomCube {
    anonymise::PublishedCube cube;
    std::vector<std::vector<size_t>> tables; ///< cells of each table that adds up to everyone
    std::vector<bool> total;                 ///< of each cell: a sum over at least one dimension
    size_t everyone = 0;                     ///< the cell that is the grand total
};

struct CubeShape {
    std::vector<int> categories; ///< of each dimension
    double mean = 1;             ///< units in an atom, on average; small ones make a sparse cube
    int dimensionsOfTables = 0;  ///< the tables over so many dimensions or fewer are published
    bool cumulative = false; ///< and for each dimension a funnel: everyone who got this far, in all and by another one
};

[[nodiscard]] RandomCube makeCube(QRandomGenerator& random, const CubeShape& shape);
/// Two to four dimensions of two to ten categories, sparse and dense by turns: all margins, linked tables or funnels.
[[nodiscard]] RandomCube makeAnyCube(QRandomGenerator& random, int round);
/// Rows and columns with their totals and the grand total, row by row.
[[nodiscard]] anonymise::PublishedCube twoWayTable(int rows, int columns, const std::vector<qint64>& inner);
[[nodiscard]] anonymise::PublishedCube randomTable(QRandomGenerator& random, int rows, int columns);

/// Whether a test runs under sanitizers, which make it some ten times as slow.
[[nodiscard]] constexpr bool sanitized() {
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return false;
#endif
}

} // namespace tawjih::test
