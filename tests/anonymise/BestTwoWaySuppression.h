#pragma once

#include <QtGlobal>

#include <vector>

namespace tawjih::test {

/// The fewest cells that must be hidden in a table of rows and columns with all totals (row by row, totals last) so
/// that each hidden one can be three more or three less while no hidden one is below 1. Found without any linear
/// program: what can change in such a table are cycles through its rows and columns, so that a hidden cell is safe
/// when three units can flow around (D. Gusfield, SIAM Journal on Computing 17, 1988), and if they cannot, one of the
/// cells across the cut must be hidden as well. All such choices are tried, fewest cells first.
class BestTwoWaySuppression {
public:
    BestTwoWaySuppression(int rows, int columns, std::vector<qint64> counts, int threshold);

    [[nodiscard]] int cellsLost();

private:
    struct Cut {
        bool safe = false;
        std::vector<size_t> across; ///< shown cells of which one must be hidden
    };

    [[nodiscard]] bool enough(std::vector<bool>& hidden, std::vector<bool> barred, int more) const;
    [[nodiscard]] Cut push(size_t cell, bool up, const std::vector<bool>& hidden) const;
    [[nodiscard]] size_t nodes() const { return m_rows + m_columns; }
    [[nodiscard]] size_t tailOf(size_t cell, bool up) const;
    [[nodiscard]] size_t headOf(size_t cell, bool up) const { return tailOf(cell, !up); }

    size_t m_rows; ///< with the row of totals
    size_t m_columns;
    std::vector<qint64> m_counts;
    int m_threshold;
};

} // namespace tawjih::test
