#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/demo/DemoRandom.h"
#include "core/referral/ReferralService.h"

#include <map>
#include <set>
#include <utility>

namespace tawjih::demo {

/// Gives the referrals of a demo desk the intakes that they ask for, and the places that follow: held, taken, waited
/// for. Never more than an intake has. The same intakes, referrals and chance give the same places.
class DemoSeats {
public:
    DemoSeats(const std::vector<Intake>& intakes, QDate today, DemoRandom& random);

    /// Chooses the intake of a referral, in all its versions, and notes the place that it has by now.
    void place(ReferralRecord& record);
    /// What was noted since the last call.
    [[nodiscard]] std::vector<Seat> take() { return std::exchange(m_seats, {}); }

private:
    struct Offer {
        const Intake* intake = nullptr;
        int taken = 0;
    };
    [[nodiscard]] Offer* offerFor(const Referral& referral);
    [[nodiscard]] bool hasRoom(const Offer& offer) const;
    [[nodiscard]] std::optional<SeatState> stateOf(const Referral& referral, const Offer& offer);

    QDate m_today;
    DemoRandom& m_random;
    std::vector<Intake> m_intakes;
    std::map<ProgrammeId, std::vector<Offer>> m_offers; ///< in the order in which they start
    std::set<std::pair<IntakeId, BeneficiaryId>> m_given;
    std::vector<Seat> m_seats;
};

} // namespace tawjih::demo
