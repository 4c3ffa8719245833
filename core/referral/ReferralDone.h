#pragma once

#include "core/referral/Seat.h"

#include <vector>

namespace tawjih {

/// One referral before and after an action, with all that has to be taken back.
struct ReferralDone {
    Referral before;
    Referral after;
    std::vector<ReferralTransition> transitions;
    std::vector<SeatChange> seats;

    /// What was done next to the same referral, as one action with this.
    void append(const ReferralDone& next) {
        after = next.after;
        transitions.insert(transitions.end(), next.transitions.begin(), next.transitions.end());
        seats.insert(seats.end(), next.seats.begin(), next.seats.end());
    }
    /// What all its steps together did to its place.
    [[nodiscard]] SeatChange seat() const {
        SeatChange whole;
        for (const SeatChange& each : seats) {
            if (!each.after)
                continue;
            if (!whole.after)
                whole.before = each.before;
            whole.after = each.after;
        }
        return whole;
    }
    bool operator==(const ReferralDone&) const = default;
};

} // namespace tawjih
