#pragma once

#include "core/anonymise/PublishedCube.h"

#include <memory>

struct glp_prob;

namespace tawjih::test {

/// A reader with a linear program of their own: the atoms are unknown, each published cell says what they add up to,
/// each hidden one that they add up to `least` or more.
class Attacker {
public:
    Attacker(const anonymise::PublishedCube& cube, const std::vector<bool>& hidden, int least);

    /// Whether the cell is known within ± 2.
    [[nodiscard]] bool knows(size_t cell);
    /// How many hidden cells are.
    [[nodiscard]] int knownCells();

private:
    [[nodiscard]] bool canBeFurtherOff(size_t cell, int direction);

    const anonymise::PublishedCube& m_cube;
    std::vector<bool> m_hidden;
    std::vector<qint64> m_counts;
    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
};

} // namespace tawjih::test
