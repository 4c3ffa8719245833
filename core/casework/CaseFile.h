#pragma once

#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

/// Where a case stands.
enum class CaseStatus { Open, OnHold, Closed };

template <>
struct Codes<CaseStatus> {
    static constexpr CodeEntry<CaseStatus> entries[] = {
        {CaseStatus::Open, "open", QT_TRANSLATE_NOOP("Codes", "open")},
        {CaseStatus::OnHold, "on_hold", QT_TRANSLATE_NOOP("Codes", "on hold")},
        {CaseStatus::Closed, "closed", QT_TRANSLATE_NOOP("Codes", "closed")},
    };
};

/// Why a spell of the case began.
enum class OpeningReason { Orientation, Information, Transfer, Return, Imported };

template <>
struct Codes<OpeningReason> {
    static constexpr CodeEntry<OpeningReason> entries[] = {
        {OpeningReason::Orientation, "orientation", QT_TRANSLATE_NOOP("Codes", "orientation to training")},
        {OpeningReason::Information, "information", QT_TRANSLATE_NOOP("Codes", "information only")},
        {OpeningReason::Transfer, "transfer", QT_TRANSLATE_NOOP("Codes", "sent by a partner")},
        {OpeningReason::Return, "return", QT_TRANSLATE_NOOP("Codes", "came back")},
        {OpeningReason::Imported, "imported", QT_TRANSLATE_NOOP("Codes", "imported")},
    };
};

/// Why it ended.
enum class ClosingReason {
    GoalReached,
    InformationGiven,
    NoContact,
    Left,
    PersonAsked,
    Transferred,
    Duplicate,
    Died,
    Other
};

template <>
struct Codes<ClosingReason> {
    static constexpr CodeEntry<ClosingReason> entries[] = {
        {ClosingReason::GoalReached, "goal_reached", QT_TRANSLATE_NOOP("Codes", "training or work found")},
        {ClosingReason::InformationGiven, "information_given", QT_TRANSLATE_NOOP("Codes", "information given")},
        {ClosingReason::NoContact, "no_contact", QT_TRANSLATE_NOOP("Codes", "no contact any more")},
        {ClosingReason::Left, "left", QT_TRANSLATE_NOOP("Codes", "left the area")},
        {ClosingReason::PersonAsked, "person_asked", QT_TRANSLATE_NOOP("Codes", "at the person's request")},
        {ClosingReason::Transferred, "transferred", QT_TRANSLATE_NOOP("Codes", "handed to another service")},
        {ClosingReason::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Codes", "duplicate")},
        {ClosingReason::Died, "died", QT_TRANSLATE_NOOP("Codes", "died")},
        {ClosingReason::Other, "other", QT_TRANSLATE_NOOP("Codes", "other")},
    };
};

/// How a spell ended.
struct CaseClosing {
    QDate on;
    ClosingReason reason = ClosingReason::Other;
    bool operator==(const CaseClosing&) const = default;
};

/// The file of one person at this desk. `closing` and the status Closed go together: CaseRules builds no other.
struct CaseFile {
    CaseId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    QString number; ///< "CAS-2026-00421"
    CaseStatus status = CaseStatus::Open;
    UserId advisor; ///< null: not assigned
    QDate openedOn;
    OpeningReason openingReason = OpeningReason::Orientation;
    std::optional<CaseClosing> closing;
    int spell = 1; ///< 1 for the first opening, one more at each re-opening

    bool operator==(const CaseFile&) const = default;
};

} // namespace tawjih
