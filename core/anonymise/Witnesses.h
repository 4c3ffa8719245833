#pragma once

#include "core/anonymise/Attack.h"

namespace tawjih::anonymise {

/// Says whether hidden cells are protected, and remembers what proved it: a deviation goes on proving it for every set
/// of hidden cells that holds those it moves, so that most questions need no linear program.
class Witnesses {
public:
    Witnesses(const CellSystem& system, Attack& attack);

    [[nodiscard]] bool protect(size_t cell, const HiddenCells& hidden);
    /// The same from memory only: false may mean that nobody looked.
    [[nodiscard]] bool known(size_t cell, const HiddenCells& hidden);
    void remember(Deviation deviation);

private:
    Attack& m_attack;
    std::vector<Deviation> m_deviations;
    std::vector<std::vector<size_t>> m_byCell; ///< those that protect each cell, the last useful one at the end
};

} // namespace tawjih::anonymise
