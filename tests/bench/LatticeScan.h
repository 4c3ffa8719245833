#pragma once

#include "core/anonymise/Anonymisation.h"

namespace tawjih::bench {

/// The plain way to an optimum, which the engine is measured against: every transformation of the lattice is counted,
/// each from one that is a level lower in one attribute (roll-up), duplicates collapsed and keys packed, on two
/// threads. For k-anonymity and Loss with the geometric mean. Nothing is pruned.
[[nodiscard]] anonymise::Transformation scanned(const anonymise::Microdata& data, const anonymise::Promise& promise);

} // namespace tawjih::bench
