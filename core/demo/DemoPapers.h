#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/demo/DemoRandom.h"

namespace tawjih::demo {

/// Adds to an invented person what admission asks about: the stream of the baccalauréat, training levels completed,
/// and papers with the day on which they end, some of them soon. Everything follows from `random`.
void addPapers(Beneficiary& person, QDate today, DemoRandom& random);

} // namespace tawjih::demo
