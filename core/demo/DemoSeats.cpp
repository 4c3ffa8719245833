#include "core/demo/DemoSeats.h"

#include <algorithm>

namespace tawjih::demo {

namespace {

constexpr int freshDays = 240; // an older request asked for an intake that is over
constexpr int holdDays = 7;
constexpr int acceptedHoldDays = 14; // as a desk holds it, that wants to hear again
constexpr int heldMeanwhilePercent = 30;

} // namespace

DemoSeats::DemoSeats(const std::vector<Intake>& intakes, QDate today, DemoRandom& random)
    : m_today(today)
    , m_random(random)
    , m_intakes(intakes) {
    for (const Intake& intake : m_intakes)
        m_offers[intake.programme].push_back({&intake, 0});
}

void DemoSeats::place(ReferralRecord& record) {
    Referral& referral = record.referral;
    Offer* offer = offerFor(referral);
    if (offer == nullptr || m_given.contains({offer->intake->id, referral.beneficiary}))
        return;
    const auto state = stateOf(referral, *offer);
    if (state && SeatRules::occupies(*state) && !hasRoom(*offer))
        return;
    referral.intake = offer->intake->id;
    for (Referral& earlier : record.earlierVersions)
        earlier.intake = offer->intake->id;
    if (!state || *state == SeatState::Released)
        return;
    Seat seat;
    seat.intake = offer->intake->id;
    seat.beneficiary = referral.beneficiary;
    seat.referral = referral.id;
    seat.state = *state;
    seat.since = referral.stamp.recordedAt;
    seat.stamp = {1, referral.stamp.recordedAt, referral.stamp.recordedBy};
    seat.id = SeatId(makeUuidV7(seat.since, m_random.bits(), m_random.bits()));
    if (seat.state == SeatState::Held)
        seat.expiresOn = m_today.addDays(
            m_random.between(1, referral.status == ReferralStatus::Accepted ? acceptedHoldDays : holdDays));
    offer->taken += SeatRules::occupies(*state) ? 1 : 0;
    m_given.insert({offer->intake->id, referral.beneficiary});
    m_seats.push_back(std::move(seat));
}

/// Whoever is in training is in the intake that runs, everybody else asks for the next.
DemoSeats::Offer* DemoSeats::offerFor(const Referral& referral) {
    const auto offers = m_offers.find(referral.programme);
    if (offers == m_offers.end() || !referral.sentOn || referral.sentOn->daysTo(m_today) > freshDays)
        return nullptr;
    const bool began = referral.outcome && referral.outcome->outcome != TrainingOutcome::Admitted;
    const auto found = std::ranges::find_if(
        offers->second, [&](const Offer& offer) { return (offer.intake->startsOn <= m_today) == began; });
    return found == offers->second.end() ? nullptr : &*found;
}

bool DemoSeats::hasRoom(const Offer& offer) const {
    const auto most = [](const std::optional<int>& number) { return number.value_or(1'000'000); };
    return offer.taken < std::min(most(offer.intake->seats), most(offer.intake->foreignQuota));
}

std::optional<SeatState> DemoSeats::stateOf(const Referral& referral, const Offer& offer) {
    const auto state = SeatRules::placeOf(referral);
    if (state || !m_random.chance(heldMeanwhilePercent))
        return state;
    return hasRoom(offer) ? SeatState::Held : SeatState::Waiting;
}

} // namespace tawjih::demo
