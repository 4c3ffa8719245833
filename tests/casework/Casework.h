#pragma once

#include <QDate>
#include <QRandomGenerator>

#include <initializer_list>

namespace tawjih::test {

inline const QDate today(2026, 3, 12); // a Thursday

/// One of these values.
template <typename Value>
[[nodiscard]] Value pick(QRandomGenerator& random, std::initializer_list<Value> values) {
    return *(values.begin() + random.bounded(static_cast<int>(values.size())));
}

} // namespace tawjih::test
