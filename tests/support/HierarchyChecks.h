#pragma once

#include "core/anonymise/Hierarchy.h"

namespace tawjih::test {

/// What breaks the promise that each group of a level is a union of groups of the level below, and that leaves add up;
/// empty when nothing does. Counts from the rows alone.
[[nodiscard]] QString nestingFault(const anonymise::Hierarchy& hierarchy);

} // namespace tawjih::test
