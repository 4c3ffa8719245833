#pragma once

#include "core/guidance/AdmissionRule.h"

namespace tawjih {

/// The admission rules that Tawjih ships with: one for each training level, and for the crafts where theirs differ.
/// Nobody has verified them yet, which each says; a desk edits them like its own. Streams are for the rule of each
/// programme.
[[nodiscard]] std::vector<AdmissionRule> shippedRules();

/// The rule that holds for a programme that names none: of its level and its kind of provider, else of its level;
/// nullptr when there is neither. Rules that are not active do not count.
[[nodiscard]] const AdmissionRule* defaultRule(const std::vector<AdmissionRule>& rules, TrainingLevel level,
                                               ProviderKind provider);

} // namespace tawjih
