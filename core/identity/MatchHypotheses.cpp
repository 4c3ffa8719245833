#include "core/identity/MatchHypotheses.h"

#include <algorithm>
#include <cmath>

namespace tawjih::identity {

namespace {

// How much less often than strangers relatives have one given name, and twins: a child is named after a grandfather
// rather than the father, and no two children alike. Natural logarithms of 1/10 and 1/50.
constexpr double namesakes = -2.302585;
constexpr double twinNamesakes = -3.912023;

} // namespace

void Hypotheses::add(Field field, Level level, double weight, bool isShared) {
    same += weight;
    if (isShared)
        household += weight;
    if (isShared || field == Field::Birth)
        twins += weight;
    if (field == Field::GivenName && level == Level::Same) {
        household += namesakes;
        twins += twinNamesakes;
    }
}

Shares Shares::after(const Hypotheses& pair) const {
    // From the likeliest hypothesis on down, so that nothing overflows.
    const double top = std::max({0.0, pair.same, pair.household, pair.twins});
    Shares made{same * std::exp(pair.same - top), household * std::exp(pair.household - top),
                twins * std::exp(pair.twins - top)};
    const double all = made.same + made.household + made.twins + strangers() * std::exp(-top);
    made.same /= all;
    made.household /= all;
    made.twins /= all;
    return made;
}

double Shares::logOdds(const Hypotheses& pair) const {
    const double top = std::max({0.0, pair.household, pair.twins});
    const double others =
        strangers() * std::exp(-top) + household * std::exp(pair.household - top) + twins * std::exp(pair.twins - top);
    return std::log(same) + pair.same - top - std::log(others);
}

double Shares::logOddsToStrangers(const Hypotheses& pair) const {
    return std::log(same / strangers()) + pair.same;
}

} // namespace tawjih::identity
