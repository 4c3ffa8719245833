#pragma once

#include "core/anonymise/CellSystem.h"
#include "core/anonymise/LinearProgram.h"

#include <optional>

namespace tawjih::anonymise {

/// Another table that an attacker cannot tell from the true one, as far as the cells that differ are hidden.
struct Deviation {
    std::vector<size_t> moved;    ///< cells that differ
    std::vector<size_t> protects; ///< those of them that differ by enough not to be known
};

/// No hidden cell may be bounded within a distance smaller than this on both sides.
inline constexpr int protectionDistance = 3;

/// The attacker's linear program: what the atoms may be when all published cells are known exactly, and of hidden ones
/// only that they are not zero. Whatever it finds is checked by adding up before it is believed, so that a numerical
/// failure can only hide too much.
class Attack {
public:
    Attack(const CellSystem& system, Cancelled cancelled);

    /// A deviation that protects the cell and moves hidden cells only.
    [[nodiscard]] std::optional<Deviation> protect(size_t cell, const HiddenCells& hidden);
    /// The one that protects the cell by moving published cells as little and as cheaply as possible: the relaxation of
    /// M. Fischetti and J. J. Salazar's model (Management Science 47, 2001), one cell at a time as J. P. Kelly, B. L.
    /// Golden and A. A. Assad do (Networks 22, 1992).
    [[nodiscard]] std::optional<Deviation> protectByHiding(size_t cell, const HiddenCells& hidden,
                                                           const std::vector<double>& costs);
    [[nodiscard]] bool stopped() const { return m_program.stopped(); }
    bool stopIfCancelled() { return m_program.stopIfCancelled(); }

private:
    enum class Side { Up, Down };
    struct Found {
        double cost = 0;
        Deviation deviation;
    };

    void build();
    void apply(const HiddenCells& hidden, const std::vector<double>* costs);
    void bind(size_t cell, bool movable, double cost);
    std::optional<Found> move(size_t cell, Side side);
    [[nodiscard]] std::optional<Deviation> readDeviation(size_t cell) const;

    const CellSystem& m_system;
    LinearProgram m_program;
    std::vector<double> m_costs; ///< of each cell in the program; negative: it may not move
};

} // namespace tawjih::anonymise
