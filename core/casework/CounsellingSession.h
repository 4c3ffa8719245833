#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/consent/Consent.h"

namespace tawjih {

/// What a counselling session is for (domain.md, Counselling practice).
enum class SessionKind { Reception, Assessment, CareerPlan, Information, FollowUp, Workshop, Administrative };

template <>
struct Codes<SessionKind> {
    static constexpr CodeEntry<SessionKind> entries[] = {
        {SessionKind::Reception, "reception", QT_TRANSLATE_NOOP("Codes", "reception")},
        {SessionKind::Assessment, "assessment", QT_TRANSLATE_NOOP("Codes", "skills assessment")},
        {SessionKind::CareerPlan, "career_plan", QT_TRANSLATE_NOOP("Codes", "career plan")},
        {SessionKind::Information, "information", QT_TRANSLATE_NOOP("Codes", "information")},
        {SessionKind::FollowUp, "follow_up", QT_TRANSLATE_NOOP("Codes", "follow-up")},
        {SessionKind::Workshop, "workshop", QT_TRANSLATE_NOOP("Codes", "workshop")},
        {SessionKind::Administrative, "administrative", QT_TRANSLATE_NOOP("Codes", "help with documents")},
    };
};

/// How it was held.
enum class SessionMode { InPerson, Phone, Video, Message, Outreach };

template <>
struct Codes<SessionMode> {
    static constexpr CodeEntry<SessionMode> entries[] = {
        {SessionMode::InPerson, "in_person", QT_TRANSLATE_NOOP("Codes", "in person")},
        {SessionMode::Phone, "phone", QT_TRANSLATE_NOOP("Codes", "by phone")},
        {SessionMode::Video, "video", QT_TRANSLATE_NOOP("Codes", "by video")},
        {SessionMode::Message, "message", QT_TRANSLATE_NOOP("Codes", "by message")},
        {SessionMode::Outreach, "outreach", QT_TRANSLATE_NOOP("Codes", "outside the desk")},
    };
};

/// Attendance at an appointment (after rdv-insertion).
enum class Attendance { Unknown, Seen, Excused, Revoked, NoShow };

template <>
struct Codes<Attendance> {
    static constexpr CodeEntry<Attendance> entries[] = {
        {Attendance::Unknown, "unknown", QT_TRANSLATE_NOOP("Codes", "not known yet")},
        {Attendance::Seen, "seen", QT_TRANSLATE_NOOP("Codes", "seen")},
        {Attendance::Excused, "excused", QT_TRANSLATE_NOOP("Codes", "excused")},
        {Attendance::Revoked, "revoked", QT_TRANSLATE_NOOP("Codes", "cancelled by the desk")},
        {Attendance::NoShow, "no_show", QT_TRANSLATE_NOOP("Codes", "did not come")},
    };
};

/// What is to be done after a session, by whom the session's advisor is.
struct NextStep {
    QString text; ///< never empty
    std::optional<QDate> due;
    std::optional<QDate> doneOn;
    bool operator==(const NextStep&) const = default;
};

/// A counselling session, held or to come: an appointment is a session whose attendance is not known yet.
struct CounsellingSession {
    SessionId id;
    RecordStamp stamp;
    BeneficiaryId beneficiary;
    UserId advisor;
    QDateTime heldAt; ///< UTC
    std::optional<int> minutes;
    SessionKind kind = SessionKind::Reception;
    SessionMode mode = SessionMode::InPerson;
    QString language; ///< ISO 639-3
    InterpreterKind interpreter = InterpreterKind::None;
    Attendance attendance = Attendance::Seen;
    QString note;
    std::optional<NextStep> nextStep;

    bool operator==(const CounsellingSession&) const = default;
};

} // namespace tawjih
