#pragma once

#include "tests/indicator/FigureDesk.h"
#include "tests/support/FilledDesk.h"

namespace tawjih::test {

/// A demo desk of 5,000 persons in a file, made once for all tests that only look at it.
[[nodiscard]] FilledDesk& demoDesk();

/// Its facts, loaded once.
[[nodiscard]] indicator::FactsPointer demoFacts();

} // namespace tawjih::test
