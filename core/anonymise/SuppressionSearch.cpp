#include "core/anonymise/SuppressionSearch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tawjih::anonymise {

namespace {

/// Above this many cells one order of going through them must do.
constexpr size_t mostCellsForAllOrders = 200;

} // namespace

SuppressionSearch::SuppressionSearch(const CellSystem& system, Attack& attack, Witnesses& witnesses)
    : m_system(system)
    , m_attack(attack)
    , m_witnesses(witnesses) {
    double all = 1;
    for (const CellSystem::Cell& cell : system.cells)
        all += static_cast<double>(cell.published.size()) * std::log1p(static_cast<double>(cell.count));
    for (const CellSystem::Cell& cell : system.cells) {
        const auto times = static_cast<double>(cell.published.size());
        // All the second parts together stay below one cell.
        m_costs.push_back(times + times * std::log1p(static_cast<double>(cell.count)) / all);
    }
}

double SuppressionSearch::costOf(const HiddenCells& hidden) const {
    double cost = 0;
    for (size_t cell = 0; cell < hidden.size(); ++cell)
        cost += hidden[cell] ? m_costs[cell] : 0;
    return cost;
}

HiddenCells SuppressionSearch::primaries() const {
    HiddenCells hidden;
    for (const CellSystem::Cell& cell : m_system.cells)
        hidden.push_back(cell.primary);
    return hidden;
}

/// Hides what it takes, cell by cell. What is protected stays so, since hiding more never tells more: one pass does.
bool SuppressionSearch::protectAll(HiddenCells& hidden, const std::vector<size_t>& order) {
    std::vector<size_t> open;
    for (const size_t cell : order)
        if (hidden[cell])
            open.push_back(cell);
    for (size_t i = 0; i < open.size(); ++i) {
        if (m_attack.stopIfCancelled())
            return false;
        if (m_witnesses.known(open[i], hidden))
            continue;
        std::optional<Deviation> found = m_attack.protectByHiding(open[i], hidden, m_costs);
        if (m_attack.stopped())
            return false;
        std::vector<size_t> more = found ? found->moved : order; // beyond help: all of them
        for (const size_t cell : more)
            if (!hidden[cell]) {
                hidden[cell] = true;
                open.push_back(cell);
            }
        if (!found)
            return true;
        m_witnesses.remember(std::move(*found));
    }
    return true;
}

/// The set without this cell and without those that only it protects; nothing when a small one is among those.
std::optional<HiddenCells> SuppressionSearch::without(size_t cell, const HiddenCells& hidden) {
    HiddenCells fewer = hidden;
    fewer[cell] = false;
    for (bool changed = true; changed;) {
        changed = false;
        // The small ones first: they end it soonest.
        for (const bool primary : {true, false})
            for (size_t i = 0; i < fewer.size(); ++i) {
                if (!fewer[i] || m_system.cells[i].primary != primary || m_witnesses.protect(i, fewer))
                    continue;
                if (primary || m_attack.stopped())
                    return {};
                fewer[i] = false;
                changed = true;
            }
    }
    return fewer;
}

void SuppressionSearch::takeBack(HiddenCells& hidden, const std::vector<size_t>& order) {
    for (const size_t cell : order)
        if (hidden[cell] && !m_system.cells[cell].primary && !m_attack.stopIfCancelled())
            if (std::optional<HiddenCells> fewer = without(cell, hidden))
                hidden = std::move(*fewer);
}

std::optional<HiddenCells> SuppressionSearch::find() {
    std::vector<size_t> ascending(m_system.cells.size());
    std::iota(ascending.begin(), ascending.end(), size_t{0});
    std::ranges::stable_sort(ascending, {}, [&](size_t cell) { return m_system.cells[cell].count; });
    const std::vector<size_t> descending(ascending.rbegin(), ascending.rend());
    std::vector<size_t> asPublished(ascending.size());
    std::iota(asPublished.begin(), asPublished.end(), size_t{0});
    std::optional<HiddenCells> best;
    for (const std::vector<size_t>* order :
         std::initializer_list<const std::vector<size_t>*>{&ascending, &asPublished, &descending}) {
        HiddenCells hidden = primaries();
        if (!protectAll(hidden, *order))
            return {};
        takeBack(hidden, descending);
        if (m_attack.stopped())
            return {};
        if (!best || costOf(hidden) < costOf(*best))
            best = std::move(hidden);
        if (m_system.cells.size() > mostCellsForAllOrders)
            break;
    }
    return best;
}

} // namespace tawjih::anonymise
