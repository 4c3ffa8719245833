#include "core/referral/ReferralRules.h"

#include <algorithm>

namespace tawjih::ReferralRules {

namespace {

using Kind = FieldProblem::Kind;

tl::unexpected<Error> refuse(const char* field, Kind kind) {
    return fail(Error{ErrorCode::Invalid, {}, {{QLatin1String(field), kind}}});
}

/// Collects what a whole referral gets wrong.
class Problems {
public:
    void add(bool wrong, const char* field, Kind kind) {
        if (wrong)
            m_problems.push_back({QLatin1String(field), kind});
    }
    /// A day that must be there, not before `earliest` (when that is known), not to come.
    void day(QDate day, QDate earliest, QDate today, const char* field) {
        add(!day.isValid(), field, Kind::Missing);
        add(day.isValid() && day > today, field, Kind::InFuture);
        add(day.isValid() && earliest.isValid() && day < earliest, field, Kind::Contradiction);
    }
    [[nodiscard]] Status status() && {
        if (m_problems.empty())
            return {};
        return fail(Error{ErrorCode::Invalid, {}, std::move(m_problems)});
    }

private:
    std::vector<FieldProblem> m_problems;
};

Status checkDay(QDate day, QDate notBefore, QDate today) {
    if (!day.isValid())
        return refuse("on", Kind::Missing);
    if (day > today)
        return refuse("on", Kind::InFuture);
    if (day < notBefore)
        return refuse("on", Kind::Contradiction);
    return {};
}

Result<Referral> applyStep(Referral referral, const RequestStep& step, QDate today, const ReferralDelays& delays) {
    if (!allows(referral.status, step.to))
        return fail(ErrorCode::TransitionRefused);
    TRY(checkDay(step.on, referral.statusOn, today));
    if ((step.to == ReferralStatus::Refused) == step.reasons.empty())
        return refuse("reasons", step.reasons.empty() ? Kind::Missing : Kind::Contradiction);
    if (step.to == ReferralStatus::Expired && referral.expiresOn && step.on <= *referral.expiresOn)
        return refuse("on", Kind::Contradiction);
    if (step.to == ReferralStatus::Sent) {
        referral.sentOn = step.on;
        referral.expiresOn = step.on.addDays(delays.answerDays);
    }
    referral.status = step.to;
    referral.statusOn = step.on;
    referral.refusalReasons = step.reasons;
    return referral;
}

Result<Referral> applyStep(Referral referral, const OutcomeStep& step, QDate today, const ReferralDelays&) {
    const std::optional<TrainingOutcome> from =
        referral.outcome ? std::optional(referral.outcome->outcome) : std::nullopt;
    if (referral.status != ReferralStatus::Accepted || !allows(from, step.to))
        return fail(ErrorCode::TransitionRefused);
    TRY(checkDay(step.on, referral.outcome ? referral.outcome->on : referral.statusOn, today));
    if ((step.to == TrainingOutcome::DroppedOut) != step.reason.has_value())
        return refuse("reason", step.reason ? Kind::Contradiction : Kind::Missing);
    OutcomeState after{step.to, step.on, step.reason};
    if (step.to == TrainingOutcome::Completed)
        after.completedOn = step.on;
    else if (step.to == TrainingOutcome::Certified)
        after.completedOn = referral.outcome->completedOn;
    referral.outcome = after;
    return referral;
}

} // namespace

bool allows(ReferralStatus from, ReferralStatus to) {
    using enum ReferralStatus;
    switch (from) {
    case Draft:
        return to == Sent || to == Withdrawn;
    case Sent:
        return to == UnderReview || to == Waitlisted || to == Accepted || to == Refused || to == Withdrawn ||
               to == Expired;
    case UnderReview:
        return to == Waitlisted || to == Accepted || to == Refused || to == Withdrawn || to == Expired;
    case Waitlisted:
        return to == Accepted || to == Refused || to == Withdrawn;
    case Accepted:
    case Refused:
    case Withdrawn:
    case Expired:
        return false;
    }
    return false;
}

bool allows(std::optional<TrainingOutcome> from, TrainingOutcome to) {
    using enum TrainingOutcome;
    if (!from)
        return to == Admitted;
    switch (*from) {
    case Admitted:
        return to == Enrolled || to == NoShow;
    case Enrolled:
        return to == Attending || to == DroppedOut || to == Excluded;
    case Attending:
        return to == Completed || to == DroppedOut || to == Excluded;
    case Completed:
        return to == Certified;
    case Certified:
    case DroppedOut:
    case NoShow:
    case Excluded:
        return false;
    }
    return false;
}

std::vector<ReferralStatus> nextStatuses(const Referral& referral) {
    std::vector<ReferralStatus> next;
    for (const auto& entry : allOf<ReferralStatus>())
        if (entry.value != ReferralStatus::Expired && allows(referral.status, entry.value))
            next.push_back(entry.value);
    return next;
}

std::vector<TrainingOutcome> nextOutcomes(const Referral& referral) {
    std::vector<TrainingOutcome> next;
    if (referral.status != ReferralStatus::Accepted)
        return next;
    const auto from = referral.outcome ? std::optional(referral.outcome->outcome) : std::nullopt;
    for (const auto& entry : allOf<TrainingOutcome>())
        if (allows(from, entry.value))
            next.push_back(entry.value);
    return next;
}

bool isFinal(ReferralStatus status) {
    return std::ranges::none_of(allOf<ReferralStatus>(),
                                [&](const auto& entry) { return allows(status, entry.value); });
}

bool isFinal(TrainingOutcome outcome) {
    return std::ranges::none_of(allOf<TrainingOutcome>(),
                                [&](const auto& entry) { return allows(outcome, entry.value); });
}

bool awaitsAnswer(ReferralStatus status) {
    return status == ReferralStatus::Sent || status == ReferralStatus::UnderReview;
}

std::optional<QDate> silentSince(const Referral& referral) {
    if (!awaitsAnswer(referral.status))
        return std::nullopt;
    return referral.remindedOn ? referral.remindedOn : referral.sentOn;
}

bool isOverdue(const Referral& referral, QDate today, const ReferralDelays& delays) {
    const auto since = silentSince(referral);
    return since && since->daysTo(today) > delays.reminderDays;
}

Status checkDraft(const Referral& referral, QDate today) {
    if (referral.status != ReferralStatus::Draft)
        return fail(ErrorCode::TransitionRefused);
    return check(referral, today);
}

Status check(const Referral& referral, QDate today) {
    using enum ReferralStatus;
    Problems problems;
    problems.add(referral.beneficiary.isNull(), "beneficiary", Kind::Missing);
    problems.add(referral.establishment.isNull(), "establishment", Kind::Missing);
    problems.add(referral.advisor.isNull(), "advisor", Kind::Missing);
    problems.day(referral.createdOn, {}, today, "createdOn");
    problems.day(referral.statusOn, referral.sentOn.value_or(referral.createdOn), today, "statusOn");
    if (referral.sentOn)
        problems.day(*referral.sentOn, referral.createdOn, today, "sentOn");
    if (referral.remindedOn)
        problems.day(*referral.remindedOn, referral.sentOn.value_or(today), today, "remindedOn");
    problems.add(!referral.intake.isNull() && referral.programme.isNull(), "programme", Kind::Missing);
    problems.add(referral.status == Draft && referral.sentOn, "sentOn", Kind::Contradiction);
    problems.add(referral.status != Draft && referral.status != Withdrawn && !referral.sentOn, "sentOn", Kind::Missing);
    problems.add(referral.sentOn.has_value() != referral.expiresOn.has_value(), "expiresOn", Kind::Contradiction);
    problems.add((referral.status == Refused) == referral.refusalReasons.empty(), "refusalReasons",
                 referral.status == Refused ? Kind::Missing : Kind::Contradiction);
    if (referral.outcome) {
        const OutcomeState& outcome = *referral.outcome;
        const bool completed =
            outcome.outcome == TrainingOutcome::Completed || outcome.outcome == TrainingOutcome::Certified;
        problems.add(referral.status != Accepted, "outcome", Kind::Contradiction);
        problems.day(outcome.on, referral.statusOn, today, "outcomeOn");
        problems.add((outcome.outcome == TrainingOutcome::DroppedOut) != outcome.dropOutReason.has_value(),
                     "dropOutReason", outcome.dropOutReason ? Kind::Contradiction : Kind::Missing);
        problems.add(completed != outcome.completedOn.has_value(), "completedOn",
                     completed ? Kind::Missing : Kind::Contradiction);
        problems.add(outcome.completedOn &&
                         (*outcome.completedOn > outcome.on || *outcome.completedOn < referral.statusOn),
                     "completedOn", Kind::Contradiction);
    }
    return std::move(problems).status();
}

Result<Referral> apply(Referral referral, const Transition& transition, QDate today, const ReferralDelays& delays) {
    return std::visit([&](const auto& step) { return applyStep(std::move(referral), step, today, delays); },
                      transition);
}

Result<Referral> remind(Referral referral, const Reminder& reminder, QDate today) {
    const auto since = silentSince(referral);
    if (!since)
        return fail(ErrorCode::TransitionRefused);
    TRY(checkDay(reminder.on, *since, today));
    referral.remindedOn = reminder.on;
    return referral;
}

Result<std::vector<Transition>> wayTo(const Referral& referral, const Transition& answer) {
    using enum TrainingOutcome;
    const auto* wanted = std::get_if<OutcomeStep>(&answer);
    if (!wanted) {
        if (!allows(referral.status, std::get<RequestStep>(answer).to))
            return fail(ErrorCode::TransitionRefused);
        return std::vector{answer};
    }
    std::vector<Transition> way;
    if (referral.status != ReferralStatus::Accepted) {
        if (!allows(referral.status, ReferralStatus::Accepted))
            return fail(ErrorCode::TransitionRefused);
        way.push_back(RequestStep{ReferralStatus::Accepted, wanted->on, {}, {}});
    }
    std::optional<TrainingOutcome> at = referral.outcome ? std::optional(referral.outcome->outcome) : std::nullopt;
    for (const TrainingOutcome next : {Admitted, Enrolled, Attending, Completed}) {
        if (allows(at, wanted->to))
            break;
        if (!allows(at, next))
            continue;
        way.push_back(OutcomeStep{next, wanted->on, {}, {}});
        at = next;
    }
    if (!allows(at, wanted->to))
        return fail(ErrorCode::TransitionRefused);
    way.push_back(answer);
    return way;
}

ReferralTransition transitionOf(const Referral&, const Referral& after, const Reminder& reminder) {
    ReferralTransition entry;
    entry.referral = after.id;
    entry.from = entry.to = codeOf(after.status);
    entry.happenedOn = reminder.on;
    entry.recordedAt = after.stamp.recordedAt;
    entry.recordedBy = after.stamp.recordedBy;
    entry.note = reminder.note;
    return entry;
}

ReferralTransition undoOf(const ReferralTransition& step, const Referral& restored, QDate on) {
    ReferralTransition entry;
    entry.referral = step.referral;
    entry.track = step.track;
    entry.from = step.to;
    entry.to = step.from;
    entry.happenedOn = on;
    entry.recordedAt = restored.stamp.recordedAt;
    entry.recordedBy = restored.stamp.recordedBy;
    entry.undoes = true;
    return entry;
}

ReferralTransition transitionOf(const Referral& before, const Referral& after, const Transition& transition) {
    ReferralTransition entry;
    entry.referral = after.id;
    entry.recordedAt = after.stamp.recordedAt;
    entry.recordedBy = after.stamp.recordedBy;
    if (const auto* request = std::get_if<RequestStep>(&transition)) {
        entry.track = ReferralTransition::Track::Request;
        entry.from = codeOf(before.status);
        entry.to = codeOf(request->to);
        entry.happenedOn = request->on;
        entry.note = request->note;
        for (const RefusalReason reason : request->reasons)
            entry.reasons << codeOf(reason);
    } else {
        const auto& outcome = std::get<OutcomeStep>(transition);
        entry.track = ReferralTransition::Track::Outcome;
        entry.from = before.outcome ? codeOf(before.outcome->outcome) : QString();
        entry.to = codeOf(outcome.to);
        entry.happenedOn = outcome.on;
        entry.note = outcome.note;
        if (outcome.reason)
            entry.reasons << codeOf(*outcome.reason);
    }
    return entry;
}

} // namespace tawjih::ReferralRules
