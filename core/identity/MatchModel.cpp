#include "core/identity/MatchModel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tawjih::identity {

double FieldModel::weight(Level level) const {
    if (level == Level::Missing)
        return 0;
    const LevelOdds& odds = at(level == Level::Swapped ? Level::Same : level);
    return std::log(odds.m / odds.u);
}

Shares MatchModel::priors(double others) const {
    constexpr double most = 0.05; // in a list of ten, a pair at random is still two strangers
    const double pairs = std::max(1.0, others);
    return {std::min(most, duplicates / pairs), std::min(most, relatives / pairs), std::min(most, twins / pairs)};
}

bool keepsItsSense(const FieldModel& field) {
    const double worst = field.weight(Level::Different);
    return worst < 0 && field.weight(Level::Same) > 0 && std::ranges::all_of(levelsOf(field.kind), [&](Level level) {
               return field.weight(level) >= worst - std::numbers::ln2;
           });
}

} // namespace tawjih::identity
