#pragma once

#include "core/guidance/AdmissionRule.h"

#include <vector>

namespace tawjih {

/// The documents that a rule speaks of, each once, in the order of the rule: what a person brings along, whichever of
/// the rule's alternatives holds. What a rule wants not to be there is none.
[[nodiscard]] std::vector<DocumentKind> documentsAsked(const Expression& rule);

} // namespace tawjih
