#pragma once

#include "core/indicator/FigureDefinition.h"

namespace tawjih {

/// A fault with its place, as commands name it: "indicators[2].counted.all[0].field: Choose one from the list."
[[nodiscard]] QString faultText(const FieldProblem& problem);

/// That a definition of the desk's own is not understood, and why.
[[nodiscard]] QString leftAsideText(const indicator::BrokenDefinition& broken);

} // namespace tawjih
