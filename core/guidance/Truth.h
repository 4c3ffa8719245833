#pragma once

#include <algorithm>

namespace tawjih {

/// Kleene's three values, in the order in which "all of" takes the least and "any of" the greatest: a fact that nobody
/// knows gives Unknown ("to check"), never No.
enum class Truth { No, Unknown, Yes };

[[nodiscard]] constexpr Truth truth(bool holds) {
    return holds ? Truth::Yes : Truth::No;
}

[[nodiscard]] constexpr Truth operator!(Truth value) {
    return value == Truth::Yes ? Truth::No : value == Truth::No ? Truth::Yes : Truth::Unknown;
}

[[nodiscard]] constexpr Truth bothOf(Truth a, Truth b) {
    return std::min(a, b);
}

[[nodiscard]] constexpr Truth eitherOf(Truth a, Truth b) {
    return std::max(a, b);
}

} // namespace tawjih
