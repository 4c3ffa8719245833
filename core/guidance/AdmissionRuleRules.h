#pragma once

#include "core/base/Result.h"
#include "core/guidance/AdmissionRule.h"

/// What a stored admission rule must be. Pure.
namespace tawjih::AdmissionRuleRules {

/// The rule with each text as it is stored: one line, trimmed.
[[nodiscard]] AdmissionRule tidied(AdmissionRule rule);

/// Error Invalid with the fields that are refused: a `name` in at least one language, texts of bearable length; dates
/// that are not to come, no day of verification without somebody who verified; a `defaultProvider` only beside a
/// `defaultLevel`, one default for each (NotUnique); an expression by which somebody can be judged. The problems of
/// the expression have "expression" and, after a slash, RuleCheck's place in it as their field.
/// \param others the rules that are stored
[[nodiscard]] Status check(const AdmissionRule& rule, const std::vector<AdmissionRule>& others, QDate today);

} // namespace tawjih::AdmissionRuleRules
