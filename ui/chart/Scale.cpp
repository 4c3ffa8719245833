#include "ui/chart/Scale.h"

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

Scale roundScale(double highest, indicator::Unit unit, int parts) {
    const double least = unit == indicator::Unit::Share ? 0.01 : 1.0; // half a person is none
    const double rough = std::max(highest, least) / std::max(1, parts);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {5.0, 2.0, 1.0})
        if (rough <= factor * power * 1.0001)
            step = factor * power;
    step = std::max(step, least);
    return {std::max(step, std::ceil(highest / step - 1e-9) * step), step};
}

} // namespace tawjih::ui::chart
