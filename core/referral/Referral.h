#pragma once

#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

/// The request (domain.md, Referral).
enum class ReferralStatus { Draft, Sent, UnderReview, Waitlisted, Accepted, Refused, Withdrawn, Expired };

template <>
struct Codes<ReferralStatus> {
    static constexpr CodeEntry<ReferralStatus> entries[] = {
        {ReferralStatus::Draft, "draft", QT_TRANSLATE_NOOP("Codes", "draft")},
        {ReferralStatus::Sent, "sent", QT_TRANSLATE_NOOP("Codes", "sent")},
        {ReferralStatus::UnderReview, "under_review", QT_TRANSLATE_NOOP("Codes", "under review")},
        {ReferralStatus::Waitlisted, "waitlisted", QT_TRANSLATE_NOOP("Codes", "on the waiting list")},
        {ReferralStatus::Accepted, "accepted", QT_TRANSLATE_NOOP("Codes", "accepted")},
        {ReferralStatus::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
        {ReferralStatus::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Codes", "withdrawn")},
        {ReferralStatus::Expired, "expired", QT_TRANSLATE_NOOP("Codes", "expired")},
    };
};

/// What became of an accepted request; kept apart from it.
enum class TrainingOutcome { Admitted, Enrolled, Attending, Completed, Certified, DroppedOut, NoShow, Excluded };

template <>
struct Codes<TrainingOutcome> {
    static constexpr CodeEntry<TrainingOutcome> entries[] = {
        {TrainingOutcome::Admitted, "admitted", QT_TRANSLATE_NOOP("Codes", "admitted")},
        {TrainingOutcome::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Codes", "enrolled")},
        {TrainingOutcome::Attending, "attending", QT_TRANSLATE_NOOP("Codes", "attending")},
        {TrainingOutcome::Completed, "completed", QT_TRANSLATE_NOOP("Codes", "completed")},
        {TrainingOutcome::Certified, "certified", QT_TRANSLATE_NOOP("Codes", "certified")},
        {TrainingOutcome::DroppedOut, "dropped_out", QT_TRANSLATE_NOOP("Codes", "dropped out")},
        {TrainingOutcome::NoShow, "no_show", QT_TRANSLATE_NOOP("Codes", "never came")},
        {TrainingOutcome::Excluded, "excluded", QT_TRANSLATE_NOOP("Codes", "excluded")},
    };
};

/// Why a request was refused; several may hold.
enum class RefusalReason {
    Unreachable,
    Absent,
    AlreadyEmployed,
    AlreadyInTraining,
    NotEligible,
    NotMobile,
    NotInterested,
    Obstacles,
    SessionFull,
    Duplicate,
    Other
};

template <>
struct Codes<RefusalReason> {
    static constexpr CodeEntry<RefusalReason> entries[] = {
        {RefusalReason::Unreachable, "unreachable", QT_TRANSLATE_NOOP("Codes", "unreachable")},
        {RefusalReason::Absent, "absent", QT_TRANSLATE_NOOP("Codes", "absent")},
        {RefusalReason::AlreadyEmployed, "already_employed", QT_TRANSLATE_NOOP("Codes", "already employed")},
        {RefusalReason::AlreadyInTraining, "already_in_training", QT_TRANSLATE_NOOP("Codes", "already in training")},
        {RefusalReason::NotEligible, "not_eligible", QT_TRANSLATE_NOOP("Codes", "not eligible")},
        {RefusalReason::NotMobile, "not_mobile", QT_TRANSLATE_NOOP("Codes", "not mobile")},
        {RefusalReason::NotInterested, "not_interested", QT_TRANSLATE_NOOP("Codes", "not interested")},
        {RefusalReason::Obstacles, "obstacles",
         QT_TRANSLATE_NOOP("Codes", "obstacles around (childcare, housing, health…)")},
        {RefusalReason::SessionFull, "session_full", QT_TRANSLATE_NOOP("Codes", "session full")},
        {RefusalReason::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Codes", "duplicate")},
        {RefusalReason::Other, "other", QT_TRANSLATE_NOOP("Codes", "other")},
    };
};

/// Why somebody left a training.
enum class DropOutReason {
    Income,
    Transport,
    Language,
    Childcare,
    Housing,
    OnwardMigration,
    Health,
    PapersExpired,
    CourseMismatch,
    Discrimination,
    Exclusion,
    Unknown
};

template <>
struct Codes<DropOutReason> {
    static constexpr CodeEntry<DropOutReason> entries[] = {
        {DropOutReason::Income, "income", QT_TRANSLATE_NOOP("Codes", "income or work")},
        {DropOutReason::Transport, "transport", QT_TRANSLATE_NOOP("Codes", "transport")},
        {DropOutReason::Language, "language", QT_TRANSLATE_NOOP("Codes", "language")},
        {DropOutReason::Childcare, "childcare", QT_TRANSLATE_NOOP("Codes", "childcare")},
        {DropOutReason::Housing, "housing", QT_TRANSLATE_NOOP("Codes", "housing or move")},
        {DropOutReason::OnwardMigration, "onward_migration", QT_TRANSLATE_NOOP("Codes", "onward migration")},
        {DropOutReason::Health, "health", QT_TRANSLATE_NOOP("Codes", "health")},
        {DropOutReason::PapersExpired, "papers_expired", QT_TRANSLATE_NOOP("Codes", "papers expired")},
        {DropOutReason::CourseMismatch, "course_mismatch", QT_TRANSLATE_NOOP("Codes", "course mismatch")},
        {DropOutReason::Discrimination, "discrimination", QT_TRANSLATE_NOOP("Codes", "discrimination")},
        {DropOutReason::Exclusion, "exclusion", QT_TRANSLATE_NOOP("Codes", "exclusion")},
        {DropOutReason::Unknown, "unknown", QT_TRANSLATE_NOOP("Codes", "not known")},
    };
};

/// Where the training stands after an acceptance.
struct OutcomeState {
    TrainingOutcome outcome = TrainingOutcome::Admitted;
    QDate on;
    std::optional<DropOutReason> dropOutReason; ///< only with DroppedOut
    /// With Completed and Certified: when the training was completed. Follow-up counts from there.
    std::optional<QDate> completedOn = std::nullopt;
    bool operator==(const OutcomeState&) const = default;
};

/// A request to an establishment for one person. Its status moves only through ReferralRules.
struct Referral {
    ReferralId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    EstablishmentId establishment;
    ProgrammeId programme; ///< null: the establishment chooses
    IntakeId intake;       ///< of that programme; null: whichever comes next
    UserId advisor;
    ReferralStatus status = ReferralStatus::Draft;
    QDate statusOn;
    QDate createdOn;
    std::optional<QDate> sentOn;
    std::optional<QDate> remindedOn; ///< when the centre was last asked for its answer
    std::optional<QDate> expiresOn;  ///< last day for an answer: 30 days after sending by default
    std::vector<RefusalReason> refusalReasons;
    std::optional<OutcomeState> outcome;
    QString message;
    bool operator==(const Referral&) const = default;
};

/// A step of a referral, as the history keeps it.
struct ReferralTransition {
    enum class Track { Request, Outcome };
    ReferralId referral;
    Track track = Track::Request;
    QString from; ///< code of the status or outcome; empty at the beginning
    QString to;   ///< the same as `from`: the centre was reminded
    QDate happenedOn;
    QDateTime recordedAt;
    UserId recordedBy;
    QStringList reasons; ///< codes of RefusalReason or DropOutReason
    QString note;
    bool undoes = false; ///< takes the step before back: `from` is what that one led to
    bool operator==(const ReferralTransition&) const = default;
};

} // namespace tawjih
