#pragma once

#include "core/guidance/AdmissionRule.h"

namespace tawjih {

/// What is wrong with a part of a rule, or of all of it.
enum class RuleFault { Never, TooMany, TooDeep, AlwaysTrue, Redundant, Empty };

template <>
struct Codes<RuleFault> {
    static constexpr CodeEntry<RuleFault> entries[] = {
        {RuleFault::Never, "never", QT_TRANSLATE_NOOP("Codes", "nobody can meet this")},
        {RuleFault::TooMany, "too_many", QT_TRANSLATE_NOOP("Codes", "too many conditions or alternatives")},
        {RuleFault::TooDeep, "too_deep", QT_TRANSLATE_NOOP("Codes", "groups within groups too deep")},
        {RuleFault::AlwaysTrue, "always_true", QT_TRANSLATE_NOOP("Codes", "everybody meets this: it changes nothing")},
        {RuleFault::Redundant, "redundant", QT_TRANSLATE_NOOP("Codes", "the rest says this already")},
        {RuleFault::Empty, "empty", QT_TRANSLATE_NOOP("Codes", "a group without conditions")},
    };
};

/// One fault and where it is: the place in the tree as RuleJson names it, "all[1].any[0].age"; empty for the whole
/// rule.
struct RuleProblem {
    QString path;
    RuleFault fault = RuleFault::Never;
    bool operator==(const RuleProblem&) const = default;
};

namespace RuleCheck {

/// What is wrong with a rule, each at the smallest part that shows it, in the order of the tree. Conditions on the
/// intake are taken as met.
[[nodiscard]] std::vector<RuleProblem> check(const Expression& rule);

/// Whether somebody can be judged by the rule: it can be met, and is neither too deep nor has too many alternatives.
/// Other problems leave it usable.
[[nodiscard]] bool isUsable(const Expression& rule);

} // namespace RuleCheck

} // namespace tawjih
