#include "core/anonymise/Witnesses.h"

#include <algorithm>

namespace tawjih::anonymise {

Witnesses::Witnesses(const CellSystem& system, Attack& attack) : m_attack(attack), m_byCell(system.cells.size()) {}

void Witnesses::remember(Deviation deviation) {
    for (const size_t cell : deviation.protects)
        m_byCell[cell].push_back(m_deviations.size());
    m_deviations.push_back(std::move(deviation));
}

bool Witnesses::known(size_t cell, const HiddenCells& hidden) {
    std::vector<size_t>& candidates = m_byCell[cell];
    for (size_t i = candidates.size(); i-- > 0;)
        if (std::ranges::all_of(m_deviations[candidates[i]].moved, [&](size_t moved) { return hidden[moved]; })) {
            std::swap(candidates[i], candidates.back());
            return true;
        }
    return false;
}

bool Witnesses::protect(size_t cell, const HiddenCells& hidden) {
    if (known(cell, hidden))
        return true;
    std::optional<Deviation> found = m_attack.protect(cell, hidden);
    if (!found)
        return false;
    remember(std::move(*found));
    return true;
}

} // namespace tawjih::anonymise
