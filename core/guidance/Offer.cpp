#include "core/guidance/Offer.h"

#include <cmath>
#include <numbers>

namespace tawjih {

double kilometresBetween(const GeoPoint& a, const GeoPoint& b) {
    constexpr double radius = 6371;
    constexpr double radians = std::numbers::pi / 180;
    const double dLatitude = (b.latitude - a.latitude) * radians / 2;
    const double dLongitude = (b.longitude - a.longitude) * radians / 2;
    const double h = std::pow(std::sin(dLatitude), 2) + std::cos(a.latitude * radians) *
                                                            std::cos(b.latitude * radians) *
                                                            std::pow(std::sin(dLongitude), 2);
    return 2 * radius * std::asin(std::sqrt(std::min(1.0, h)));
}

IntakeState stateOf(const Offer& offer, const Facts& facts) {
    const std::optional<QDate> last = offer.closesOn             ? offer.closesOn
                                      : offer.startsOn.isValid() ? std::optional(offer.startsOn)
                                                                 : std::nullopt;
    if (last && facts.day > *last)
        return IntakeState::Closed;
    if (offer.opensOn && facts.day < *offer.opensOn)
        return IntakeState::NotOpenYet;
    if (offer.seatsFree && *offer.seatsFree <= 0)
        return IntakeState::Full;
    if (offer.quotaLeft && *offer.quotaLeft <= 0 && isMoroccan(facts) == Truth::No)
        return IntakeState::QuotaUsed;
    return IntakeState::Open;
}

} // namespace tawjih
