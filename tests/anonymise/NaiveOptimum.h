#pragma once

#include "core/anonymise/Anonymisation.h"

namespace tawjih::test {

/// What one transformation does, from the definitions alone: texts, maps and sums, nothing shared with the engine.
[[nodiscard]] anonymise::Transformation naively(const anonymise::Microdata& data, const anonymise::Promise& promise,
                                                const std::vector<int>& levels);

/// The best of all transformations, each evaluated naively; nothing when none keeps within the suppression limit.
[[nodiscard]] std::optional<anonymise::Transformation> naiveOptimum(const anonymise::Microdata& data,
                                                                    const anonymise::Promise& promise);

} // namespace tawjih::test
