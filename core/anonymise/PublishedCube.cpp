#include "core/anonymise/PublishedCube.h"

#include <algorithm>

namespace tawjih::anonymise {

std::vector<qint64> cellCounts(const PublishedCube& cube, const std::vector<qint64>& atoms) {
    std::vector<qint64> counts;
    counts.reserve(cube.cells.size());
    for (const std::vector<int>& cell : cube.cells) {
        qint64 sum = 0;
        for (const int atom : cell)
            sum += atoms[static_cast<size_t>(atom)];
        counts.push_back(sum);
    }
    return counts;
}

std::vector<qint64> cellCounts(const PublishedCube& cube) {
    return cellCounts(cube, cube.atoms);
}

std::vector<qint64> personsBehindCells(const PublishedCube& cube) {
    if (!cube.cellPersons.empty())
        return cube.cellPersons;
    if (cube.persons.empty())
        return cellCounts(cube);
    std::vector<qint64> fewest;
    fewest.reserve(cube.cells.size());
    for (const std::vector<int>& cell : cube.cells) {
        qint64 most = 0;
        for (const int atom : cell)
            most = std::max(most, cube.persons[static_cast<size_t>(atom)]);
        fewest.push_back(most);
    }
    return fewest;
}

} // namespace tawjih::anonymise
