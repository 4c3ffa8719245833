#include "core/referral/Seat.h"

#include <algorithm>

namespace tawjih {

std::optional<int> SeatCount::free() const {
    return seats ? std::optional(std::max(0, *seats - held - enrolled)) : std::nullopt;
}

std::optional<int> SeatCount::freeFor(bool foreigner) const {
    const std::optional<int> all = free();
    if (!foreigner || !foreignQuota)
        return all;
    const int ofQuota = std::max(0, *foreignQuota - foreigners);
    return all ? std::min(*all, ofQuota) : ofQuota;
}

namespace SeatRules {

std::optional<SeatState> placeOf(const Referral& referral) {
    switch (referral.status) {
    case ReferralStatus::Draft:
    case ReferralStatus::Sent:
    case ReferralStatus::UnderReview:
        return std::nullopt;
    case ReferralStatus::Waitlisted:
        return SeatState::Waiting;
    case ReferralStatus::Refused:
    case ReferralStatus::Withdrawn:
    case ReferralStatus::Expired:
        return SeatState::Released;
    case ReferralStatus::Accepted:
        break;
    }
    if (!referral.outcome)
        return SeatState::Held;
    switch (referral.outcome->outcome) {
    case TrainingOutcome::Admitted:
        return SeatState::Held;
    case TrainingOutcome::Enrolled:
    case TrainingOutcome::Attending:
    case TrainingOutcome::Completed:
    case TrainingOutcome::Certified:
        return SeatState::Enrolled;
    case TrainingOutcome::DroppedOut:
    case TrainingOutcome::NoShow:
    case TrainingOutcome::Excluded:
        break;
    }
    return SeatState::Released;
}

Status checkRoom(const SeatCount& count, bool foreigner) {
    if (const auto free = count.free(); free && *free == 0)
        return fail(ErrorCode::SeatsTaken);
    if (const auto free = count.freeFor(foreigner); free && *free == 0)
        return fail(ErrorCode::QuotaReached);
    return {};
}

std::optional<SeatRow> nextInLine(const std::vector<SeatRow>& waiting, const SeatCount& count) {
    const auto next =
        std::ranges::find_if(waiting, [&](const SeatRow& row) { return checkRoom(count, row.foreigner).has_value(); });
    return next == waiting.end() ? std::nullopt : std::optional(*next);
}

} // namespace SeatRules
} // namespace tawjih
