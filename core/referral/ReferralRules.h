#pragma once

#include "core/base/Result.h"
#include "core/referral/Referral.h"

#include <variant>

namespace tawjih {

/// A step of the request, as an advisor enters it.
struct RequestStep {
    ReferralStatus to = ReferralStatus::Sent;
    QDate on;                           ///< when it happened
    std::vector<RefusalReason> reasons; ///< at least one with Refused, none otherwise
    QString note;                       ///< the centre's message, or the desk's own words
};

/// A step of the outcome.
struct OutcomeStep {
    TrainingOutcome to = TrainingOutcome::Admitted;
    QDate on;
    std::optional<DropOutReason> reason; ///< with DroppedOut and only there
    QString note;
};

/// The centre was asked for its answer; the days until it is overdue begin anew.
struct Reminder {
    QDate on;
    QString note;
};

using Transition = std::variant<RequestStep, OutcomeStep>;

/// A referral with its steps and earlier versions, as an import or the demo desk has it.
struct ReferralRecord {
    Referral referral;
    std::vector<ReferralTransition> transitions;
    std::vector<Referral> earlierVersions; ///< oldest first; may be empty
};

/// Settings of the desk.
struct ReferralDelays {
    int answerDays = 30;   ///< after sending; then the request expires (domain.md, Referral)
    int reminderDays = 10; ///< after sending or the last reminder; then it is overdue: somebody should call the centre
    int holdDays = 7;      ///< how long a place is held for somebody by default
    bool operator==(const ReferralDelays&) const = default;
};

/// How a referral may move (domain.md, Referral). Pure.
///
/// Request: draft → sent → under review → accepted | refused | waitlisted; sent may skip the review; a waitlisted one
/// is accepted or refused in the end. Whatever is not answered for good may be withdrawn. Sent and under review expire:
/// a place on a waiting list is an answer. Accepted, refused, withdrawn and expired are final.
///
/// Outcome, only of an accepted request: admitted → enrolled → attending → completed → certified. Whoever is admitted
/// may never come (no show); whoever is enrolled or attending may drop out or be excluded. Certified, dropped out, no
/// show and excluded are final.
namespace ReferralRules {

[[nodiscard]] bool allows(ReferralStatus from, ReferralStatus to);
/// `from` is empty while an accepted request has no outcome yet.
[[nodiscard]] bool allows(std::optional<TrainingOutcome> from, TrainingOutcome to);

/// What a page may offer next, in the order of the lists. Expired is never offered: only time does that.
[[nodiscard]] std::vector<ReferralStatus> nextStatuses(const Referral& referral);
[[nodiscard]] std::vector<TrainingOutcome> nextOutcomes(const Referral& referral);

[[nodiscard]] bool isFinal(ReferralStatus status);
[[nodiscard]] bool isFinal(TrainingOutcome outcome);
/// Sent or under review: the centre owes an answer.
[[nodiscard]] bool awaitsAnswer(ReferralStatus status);
/// Since when the centre has been silent: the sending or the last reminder. Nothing where no answer is owed.
[[nodiscard]] std::optional<QDate> silentSince(const Referral& referral);
[[nodiscard]] bool isOverdue(const Referral& referral, QDate today, const ReferralDelays& delays = {});

/// A draft that may be stored: person, establishment, advisor and a creation day that is not to come. Error Invalid.
[[nodiscard]] Status checkDraft(const Referral& referral, QDate today);

/// Whether all fields of a referral agree with its status: what apply() builds always does; imports are checked by it.
/// Error Invalid.
[[nodiscard]] Status check(const Referral& referral, QDate today);

/// The referral after the step. The stamp is the caller's business.
/// Errors: TransitionRefused (not allowed from here); Invalid, with the field: `on` (before the step before, or to
/// come), `reasons`, `reason` (missing or out of place).
[[nodiscard]] Result<Referral> apply(Referral referral, const Transition& transition, QDate today,
                                     const ReferralDelays& delays = {});

/// The referral after a reminder. Errors as of apply().
[[nodiscard]] Result<Referral> remind(Referral referral, const Reminder& reminder, QDate today);

/// The steps that lead to an outcome or an answer, itself last: a centre that says "enrolled" has accepted and admitted
/// as well. All on the day of the answer; reasons, note belong to the last. Error TransitionRefused.
[[nodiscard]] Result<std::vector<Transition>> wayTo(const Referral& referral, const Transition& answer);

/// The entry of the history for a step that led from `before` to `after`; recorded as the stamp of `after` says.
[[nodiscard]] ReferralTransition transitionOf(const Referral& before, const Referral& after,
                                              const Transition& transition);

[[nodiscard]] ReferralTransition transitionOf(const Referral& before, const Referral& after, const Reminder& reminder);
/// The entry that says that `step` was taken back on `on`.
[[nodiscard]] ReferralTransition undoOf(const ReferralTransition& step, const Referral& restored, QDate on);

} // namespace ReferralRules
} // namespace tawjih
