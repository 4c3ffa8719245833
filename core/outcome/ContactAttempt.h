#pragma once

#include "core/beneficiary/Beneficiary.h"

namespace tawjih {

/// When a person is asked: one week after the first contact, then by months.
enum class FollowUpMark { Week1, Month1, Month3, Month6, Month12 };

template <>
struct Codes<FollowUpMark> {
    static constexpr CodeEntry<FollowUpMark> entries[] = {
        {FollowUpMark::Week1, "w1", QT_TRANSLATE_NOOP("Codes", "after 1 week")},
        {FollowUpMark::Month1, "m1", QT_TRANSLATE_NOOP("Codes", "after 1 month")},
        {FollowUpMark::Month3, "m3", QT_TRANSLATE_NOOP("Codes", "after 3 months")},
        {FollowUpMark::Month6, "m6", QT_TRANSLATE_NOOP("Codes", "after 6 months")},
        {FollowUpMark::Month12, "m12", QT_TRANSLATE_NOOP("Codes", "after 12 months")},
    };
};

/// How trying to reach somebody ended.
enum class ContactResult { Reached, NoAnswer, WrongNumber, Refused };

template <>
struct Codes<ContactResult> {
    static constexpr CodeEntry<ContactResult> entries[] = {
        {ContactResult::Reached, "reached", QT_TRANSLATE_NOOP("Codes", "reached")},
        {ContactResult::NoAnswer, "no_answer", QT_TRANSLATE_NOOP("Codes", "no answer")},
        {ContactResult::WrongNumber, "wrong_number", QT_TRANSLATE_NOOP("Codes", "wrong number")},
        {ContactResult::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "does not want to answer")},
    };
};

/// One attempt to reach somebody for a follow-up. Never changed once written.
struct ContactAttempt {
    ContactAttemptId id;
    QDateTime recordedAt; ///< UTC
    UserId recordedBy;
    BeneficiaryId beneficiary;
    FollowUpMark mark = FollowUpMark::Week1;
    QDateTime attemptedAt; ///< UTC
    ContactWay way = ContactWay::Phone;
    ContactResult result = ContactResult::NoAnswer;
    QString note;
    bool operator==(const ContactAttempt&) const = default;
};

} // namespace tawjih
