#include "core/indicator/ReferralDates.h"

#include <algorithm>

namespace tawjih::indicator {

namespace {

constexpr quint8 code(ReferralStatus status) {
    return toFactCode(status);
}
constexpr quint8 code(TrainingOutcome outcome) {
    return toFactCode(outcome);
}

/// Where the day of coming to a state is kept; nothing for a state whose day no figure asks for.
FactDay* dayOf(ReferralFact& fact, bool outcome, quint8 state) {
    if (!outcome)
        return state == code(ReferralStatus::Accepted) || state == code(ReferralStatus::Refused) ||
                       state == code(ReferralStatus::Waitlisted)
                   ? &fact.answered
                   : nullptr;
    switch (static_cast<TrainingOutcome>(state - 1)) {
    case TrainingOutcome::Admitted:
        return &fact.admitted;
    case TrainingOutcome::Enrolled:
        return &fact.enrolled;
    case TrainingOutcome::Attending:
        return &fact.attending;
    case TrainingOutcome::Completed:
        return nullptr; // the referral says it itself
    case TrainingOutcome::Certified:
        return &fact.certified;
    case TrainingOutcome::DroppedOut:
    case TrainingOutcome::NoShow:
    case TrainingOutcome::Excluded:
        return &fact.left;
    }
    return nullptr;
}

Reached reachedOf(const ReferralFact& fact) {
    if (fact.sent == 0)
        return Reached::Oriented;
    if (fact.outcome == 0)
        return Reached::Applied;
    switch (static_cast<TrainingOutcome>(fact.outcome - 1)) {
    case TrainingOutcome::Admitted:
    case TrainingOutcome::NoShow:
        return Reached::Admitted;
    case TrainingOutcome::Enrolled:
        return Reached::Enrolled;
    case TrainingOutcome::Attending:
        return Reached::Attending;
    case TrainingOutcome::Completed:
        return Reached::Completed;
    case TrainingOutcome::Certified:
        return Reached::Certified;
    case TrainingOutcome::DroppedOut:
    case TrainingOutcome::Excluded:
        return fact.attending != 0 ? Reached::Attending : Reached::Enrolled;
    }
    return Reached::Applied;
}

} // namespace

void dateReferral(ReferralFact& fact, std::span<const ReferralStep> steps, FactDay statusOn, FactDay outcomeOn) {
    std::vector<ReferralStep> kept;
    for (const ReferralStep& step : steps) {
        if (!step.undoes) {
            kept.push_back(step);
            continue;
        }
        // The step that is taken back is the last one that led to where this one starts from.
        const auto taken = std::find_if(kept.rbegin(), kept.rend(), [&](const ReferralStep& each) {
            return each.outcome == step.outcome && each.to == step.from;
        });
        if (taken != kept.rend())
            kept.erase(std::next(taken).base());
    }
    for (const ReferralStep& step : kept)
        if (FactDay* day = dayOf(fact, step.outcome, step.to); day && *day == 0)
            *day = step.on;
    if (FactDay* day = dayOf(fact, false, fact.status); day && *day == 0)
        *day = statusOn;
    if (fact.outcome != 0) {
        if (fact.answered == 0)
            fact.answered = statusOn;
        if (FactDay* day = dayOf(fact, true, fact.outcome); day && *day == 0)
            *day = outcomeOn;
    }
    fact.reached = toFactCode(reachedOf(fact));
}

} // namespace tawjih::indicator
