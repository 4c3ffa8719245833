#pragma once

#include "core/indicator/FigureTable.h"

namespace tawjih::ui::chart {

/// Round numbers from zero up to what is at least the largest value.
struct Scale {
    double top = 1;
    double step = 1;
};

/// \param parts about how many steps
[[nodiscard]] Scale roundScale(double highest, indicator::Unit unit, int parts = 4);

} // namespace tawjih::ui::chart
