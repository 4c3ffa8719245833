#pragma once

#include "core/guidance/AdmissionRule.h"
#include "core/guidance/Facts.h"

#include <QRandomGenerator>

namespace tawjih::test {

/// Random persons and rules, of which much is unknown, missing or contradictory.
class RandomGuidance {
public:
    explicit RandomGuidance(quint32 seed) : m_random(seed) {}

    [[nodiscard]] Facts facts();
    [[nodiscard]] Condition condition();
    /// \param conditions at most; \param depth at most, 1 being a condition alone
    [[nodiscard]] Expression rule(int conditions, int depth);
    [[nodiscard]] QDate start();
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    template <typename E>
    [[nodiscard]] E oneOf() {
        return Codes<E>::entries[below(static_cast<int>(std::size(Codes<E>::entries)))].value;
    }
    template <typename List>
    [[nodiscard]] auto pick(const List& list) {
        return *(std::begin(list) + below(static_cast<int>(std::size(list))));
    }

private:
    template <typename E>
    [[nodiscard]] std::vector<E> some();
    [[nodiscard]] ReferenceDay day();
    [[nodiscard]] Expression combined(int& conditions, int depth);

    QRandomGenerator m_random;
};

} // namespace tawjih::test
