#pragma once

#include "core/guidance/CompiledRules.h"
#include "core/guidance/Matcher.h"

/// Rules, verdicts and ranks in words, in the language of the interface. Names of countries, languages, places and
/// trades come from their tables. Parts that must all hold are parted by "; ", alternatives by ", or ", and a group
/// among alternatives stands in brackets, so that each sentence has one reading.
namespace tawjih::RuleSentence {

/// "15 to 30 years on 1 September; 3rd collège year completed, or spécialisation (bridge)". Empty for a rule without
/// conditions.
[[nodiscard]] QString of(const Expression& rule);

/// "Arabic A2 (spoken)"
[[nodiscard]] QString of(const Requirement& requirement);

/// "passport (to obtain)"
[[nodiscard]] QString of(const Need& need);

/// "Eligible if: passport (to obtain); Arabic A2 (spoken) (to check)"
[[nodiscard]] QString of(const Assessment& assessment);

/// "1st wish; 4 km; starts 15 January 2027; evenings fit"
[[nodiscard]] QString of(const std::vector<Reason>& reasons);

} // namespace tawjih::RuleSentence
