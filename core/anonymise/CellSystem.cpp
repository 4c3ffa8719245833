#include "core/anonymise/CellSystem.h"

#include <algorithm>
#include <map>

namespace tawjih::anonymise {

namespace {

/// The cells above zero of each atom; none for an atom that a published zero gives away.
std::vector<std::vector<size_t>> cellsOfAtoms(const PublishedCube& cube, const std::vector<qint64>& counts) {
    std::vector<std::vector<size_t>> cells(cube.atoms.size());
    for (size_t cell = 0; cell < cube.cells.size(); ++cell)
        for (const int atom : cube.cells[cell])
            if (counts[cell] > 0)
                cells[static_cast<size_t>(atom)].push_back(cell);
    for (size_t cell = 0; cell < cube.cells.size(); ++cell)
        for (const int atom : cube.cells[cell])
            if (counts[cell] == 0)
                cells[static_cast<size_t>(atom)].clear();
    return cells;
}

} // namespace

CellSystem::CellSystem(const PublishedCube& cube, int threshold) : publishedCells(cube.cells.size()) {
    const std::vector<qint64> counts = cellCounts(cube);
    const std::vector<qint64> persons = personsBehindCells(cube);
    std::vector<std::vector<size_t>> groupsOfCell(cube.cells.size());
    std::map<std::vector<size_t>, size_t> known;
    const std::vector<std::vector<size_t>> incidence = cellsOfAtoms(cube, counts);
    for (size_t atom = 0; atom < incidence.size(); ++atom) {
        if (incidence[atom].empty())
            continue;
        const auto [group, isNew] = known.try_emplace(incidence[atom], groups.size());
        if (isNew) {
            groups.push_back(0);
            for (const size_t cell : incidence[atom])
                groupsOfCell[cell].push_back(group->second);
        }
        groups[group->second] += cube.atoms[atom];
    }
    std::map<std::vector<size_t>, size_t> cellOf;
    for (size_t cell = 0; cell < cube.cells.size(); ++cell) {
        if (counts[cell] == 0)
            continue;
        const auto [same, isNew] = cellOf.try_emplace(groupsOfCell[cell], cells.size());
        if (isNew)
            cells.push_back({counts[cell], false, {}, groupsOfCell[cell]});
        cells[same->second].published.push_back(cell);
        cells[same->second].primary = cells[same->second].primary || persons[cell] < threshold;
    }
}

} // namespace tawjih::anonymise
