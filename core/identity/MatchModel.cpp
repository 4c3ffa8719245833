#include "core/identity/MatchModel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tawjih::identity {

double FieldModel::weight(Level level) const {
    return level == Level::Missing ? 0 : std::log(at(level).m / at(level).u);
}

double MatchModel::prior(double others) const {
    constexpr double most = 0.05; // in a list of ten, a pair at random is still two persons
    return std::min(most, duplicates / std::max(1.0, others));
}

bool keepsItsSense(const FieldModel& field) {
    const double worst = field.weight(Level::Different);
    return worst < 0 && field.weight(Level::Same) > 0 &&
           std::ranges::all_of(levelsOf(field.kind),
                               [&](Level level) { return field.weight(level) >= worst - std::numbers::ln2; });
}

} // namespace tawjih::identity
