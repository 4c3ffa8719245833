#pragma once

#include "core/guidance/AdmissionRule.h"
#include "core/guidance/Facts.h"

namespace tawjih::test {

/// One condition on one person, straight from the words of domain.md, without any of the sets, weights and alternatives
/// of the program: what the compiled rules are compared with. Conditions on the intake count as met.
[[nodiscard]] Truth naively(const Condition& condition, const Facts& facts, QDate startsOn);

/// A whole rule, by walking its tree.
[[nodiscard]] Truth naively(const Expression& rule, const Facts& facts, QDate startsOn);

} // namespace tawjih::test
