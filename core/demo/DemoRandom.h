#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <utility>

namespace tawjih::demo {

/// The one source of chance of a demo desk: the same seed gives the same desk on every machine, which the standard's
/// distributions do not promise.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::uint64_t bits() { return m_engine(); }

    /// A whole number of [low, high].
    [[nodiscard]] int between(int low, int high) {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }

    /// True in `percent` of a hundred cases.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

    /// One of the values, by weight.
    template <typename T>
    [[nodiscard]] T pick(std::initializer_list<std::pair<T, int>> weighted) {
        int total = 0;
        for (const auto& [value, weight] : weighted)
            total += weight;
        int left = between(1, total);
        for (const auto& [value, weight] : weighted)
            if ((left -= weight) <= 0)
                return value;
        return weighted.begin()->first;
    }

    template <typename Container>
    [[nodiscard]] const auto& any(const Container& values) {
        return values[static_cast<decltype(values.size())>(m_engine() % static_cast<std::uint64_t>(values.size()))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tawjih::demo
