#pragma once

#include <QtGlobal>

#include <vector>

namespace tawjih::indicator {

/// A published count below this is suppressed (domain.md, Indicators).
inline constexpr qint64 smallestPublishedCount = 5;

/// How a count may be shown outside the desk.
enum class Shown {
    Exact,
    Small,    ///< below the threshold: "<5"
    Withheld, ///< not small itself, but a small one could be worked out from it
};

/// Counts in rows and columns. With `totalColumn` the last column is the sum of the others in its row; with `totalRow`
/// the last row is the sum of the rows above.
struct CountMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<qint64> values; ///< row by row
    bool totalColumn = false;
    bool totalRow = false;

    [[nodiscard]] qint64 at(int row, int column) const {
        return values.at(static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column));
    }
};

/// How each count may leave the desk, in the order of `values`: small ones hidden, and as many others withheld as it
/// takes that no hidden count can be worked out from the totals and the ranges that the marks give away. It protects
/// one table; what two tables or two periods tell together is not looked at.
[[nodiscard]] std::vector<Shown> protectSmallCounts(const CountMatrix& counts);

} // namespace tawjih::indicator
