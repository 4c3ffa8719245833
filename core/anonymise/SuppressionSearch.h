#pragma once

#include "core/anonymise/Witnesses.h"

namespace tawjih::anonymise {

/// A set of hidden cells in which every one is protected, found step by step; short of the best one now and then.
class SuppressionSearch {
public:
    SuppressionSearch(const CellSystem& system, Attack& attack, Witnesses& witnesses);

    /// Nothing when cancelled.
    [[nodiscard]] std::optional<HiddenCells> find();
    [[nodiscard]] double costOf(const HiddenCells& hidden) const;
    [[nodiscard]] const std::vector<double>& costs() const { return m_costs; }

private:
    [[nodiscard]] HiddenCells primaries() const;
    bool protectAll(HiddenCells& hidden, const std::vector<size_t>& order);
    void takeBack(HiddenCells& hidden, const std::vector<size_t>& order);
    std::optional<HiddenCells> without(size_t cell, const HiddenCells& hidden);

    const CellSystem& m_system;
    Attack& m_attack;
    Witnesses& m_witnesses;
    std::vector<double> m_costs; ///< of hiding each cell: how many they are, then how much they say
};

} // namespace tawjih::anonymise
