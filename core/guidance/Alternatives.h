#pragma once

#include "core/base/Result.h"
#include "core/guidance/Requirement.h"

namespace tawjih {

/// One way of being admitted: all of these. At most one requirement a fact, where facts have one value at a time; none
/// that another one implies; no two that exclude each other.
using Alternative = std::vector<Requirement>;

/// A rule may come to this many alternatives; one with more is refused, never cut.
inline constexpr int maxAlternatives = 256;

/// The rule as alternatives, one of which must hold: negations carried down to the conditions, alternatives that nobody
/// can meet dropped, those that another one covers absorbed. Conditions on the intake count as met. Empty: nobody can
/// meet the rule; one empty alternative: everybody does. Error Invalid with the problem TooLong of "expression" when
/// there are too many, or too many conditions.
[[nodiscard]] Result<std::vector<Alternative>> alternativesOf(const Expression& rule);

/// Adds one more requirement to an alternative. False when nobody can meet both; the alternative is then of no use.
[[nodiscard]] bool addTo(Alternative& alternative, const Requirement& requirement);

/// Whether whoever meets `narrow` meets `wide`.
[[nodiscard]] bool covers(const Alternative& wide, const Alternative& narrow);

/// The alternative for an intake that starts on a day; nothing when nobody can meet it then (two reference days that
/// fall on one date).
[[nodiscard]] std::optional<Alternative> resolved(const Alternative& alternative, QDate startsOn);

} // namespace tawjih
