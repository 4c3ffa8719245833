#pragma once

#include "core/indicator/Condition.h"

#include <vector>

namespace tawjih::ui {

/// A test as a list of choices offers it: known and not known are two.
struct TestChoice {
    indicator::Condition::Test test;
    bool known;
    QString words;
    [[nodiscard]] int key() const { return static_cast<int>(test) * 2 + (known ? 1 : 0); }
};

/// What may be asked of a field, the usual test first; with the present one, though it may not fit. \param field
/// nothing: not known here
[[nodiscard]] std::vector<TestChoice> testChoices(const indicator::Field* field, indicator::Condition::Test present);

/// Whether a field of this kind understands a test; the usual test of a kind.
[[nodiscard]] bool understands(indicator::FieldKind kind, indicator::Condition::Test test);
[[nodiscard]] indicator::Condition::Test usualTest(indicator::FieldKind kind);

} // namespace tawjih::ui
