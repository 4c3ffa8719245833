#include "core/anonymise/CellSuppression.h"

#include "core/anonymise/ExactSuppression.h"
#include "core/anonymise/SuppressionSearch.h"

namespace tawjih::anonymise {

namespace {

/// Up to here the exact search takes a fraction of a second.
constexpr size_t mostCellsForExactSearch = 50;

Suppression inPublishedCells(const CellSystem& system, const HiddenCells& hidden, const PublishedCube& cube,
                             int threshold) {
    const std::vector<qint64> counts = cellCounts(cube);
    const std::vector<qint64> persons = personsBehindCells(cube);
    Suppression result{std::vector<bool>(cube.cells.size()), std::vector<bool>(cube.cells.size())};
    for (size_t cell = 0; cell < hidden.size(); ++cell)
        for (const size_t published : system.cells[cell].published) {
            result.primary[published] = counts[published] > 0 && persons[published] < threshold;
            result.secondary[published] = hidden[cell] && !result.primary[published];
        }
    return result;
}

} // namespace

std::vector<bool> Suppression::hidden() const {
    std::vector<bool> all;
    all.reserve(primary.size());
    for (size_t cell = 0; cell < primary.size(); ++cell)
        all.push_back(hides(cell));
    return all;
}

std::optional<Suppression> suppressSmallCells(const PublishedCube& cube, int threshold,
                                              const std::function<bool()>& cancelled) {
    const CellSystem system(cube, threshold);
    Attack attack(system, cancelled);
    Witnesses witnesses(system, attack);
    SuppressionSearch search(system, attack, witnesses);
    std::optional<HiddenCells> hidden = search.find();
    if (hidden && system.cells.size() <= mostCellsForExactSearch)
        hidden = suppressExactly(system, attack, witnesses, search.costs(), *hidden);
    if (!hidden)
        return {};
    return inPublishedCells(system, *hidden, cube, threshold);
}

} // namespace tawjih::anonymise
