#include "core/indicator/FieldLabel.h"

#include <QHash>

namespace tawjih::indicator {

QString fieldLabel(QStringView name, const Tongue& tongue) {
    static const QHash<QString, const char*> labels{
        {QStringLiteral("sex"), QT_TRANSLATE_NOOP("Field", "sex")},
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Field", "age on the day")},
        {QStringLiteral("nationality"), QT_TRANSLATE_NOOP("Field", "nationality")},
        {QStringLiteral("residence_status"), QT_TRANSLATE_NOOP("Field", "residence status")},
        {QStringLiteral("education"), QT_TRANSLATE_NOOP("Field", "schooling")},
        {QStringLiteral("education_group"), QT_TRANSLATE_NOOP("Field", "schooling by ISCED")},
        {QStringLiteral("arrondissement"), QT_TRANSLATE_NOOP("Field", "arrondissement")},
        {QStringLiteral("employment"), QT_TRANSLATE_NOOP("Field", "employment at registration")},
        {QStringLiteral("case_status"), QT_TRANSLATE_NOOP("Field", "state of the case")},
        {QStringLiteral("case_advisor"), QT_TRANSLATE_NOOP("Field", "advisor of the case")},
        {QStringLiteral("reached"), QT_TRANSLATE_NOOP("Field", "furthest step of the person")},
        {QStringLiteral("employed_6"), QT_TRANSLATE_NOOP("Field", "employed 6 months after completing")},
        {QStringLiteral("employed_12"), QT_TRANSLATE_NOOP("Field", "employed 12 months after completing")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("Field", "what is missing in the file")},
        {QStringLiteral("improbable"), QT_TRANSLATE_NOOP("Field", "what is improbable in the file")},
        {QStringLiteral("registered_on"), QT_TRANSLATE_NOOP("Field", "day of registration")},
        {QStringLiteral("first_contact_on"), QT_TRANSLATE_NOOP("Field", "day of the first contact")},
        {QStringLiteral("last_contact_on"), QT_TRANSLATE_NOOP("Field", "day of the last contact")},
        {QStringLiteral("residence_ends_on"), QT_TRANSLATE_NOOP("Field", "end of the residence title")},
        {QStringLiteral("profile_on"), QT_TRANSLATE_NOOP("Field", "day on which the file was last changed")},
        {QStringLiteral("opened_on"), QT_TRANSLATE_NOOP("Field", "day of registration or return")},
        {QStringLiteral("opening"), QT_TRANSLATE_NOOP("Field", "first time or returning")},
        {QStringLiteral("opening_reason"), QT_TRANSLATE_NOOP("Field", "reason of the return")},
        {QStringLiteral("held_on"), QT_TRANSLATE_NOOP("Field", "day of the session")},
        {QStringLiteral("session_kind"), QT_TRANSLATE_NOOP("Field", "kind of session")},
        {QStringLiteral("session_mode"), QT_TRANSLATE_NOOP("Field", "way of the session")},
        {QStringLiteral("attendance"), QT_TRANSLATE_NOOP("Field", "attendance")},
        {QStringLiteral("advisor"), QT_TRANSLATE_NOOP("Field", "advisor")},
        {QStringLiteral("provider"), QT_TRANSLATE_NOOP("Field", "provider")},
        {QStringLiteral("centre"), QT_TRANSLATE_NOOP("Field", "training centre")},
        {QStringLiteral("programme"), QT_TRANSLATE_NOOP("Field", "programme")},
        {QStringLiteral("level"), QT_TRANSLATE_NOOP("Field", "training level")},
        {QStringLiteral("trade"), QT_TRANSLATE_NOOP("Field", "trade")},
        {QStringLiteral("referral_status"), QT_TRANSLATE_NOOP("Field", "answer to the request")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("Field", "outcome of the training")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("Field", "furthest step of the referral")},
        {QStringLiteral("refusal_reason"), QT_TRANSLATE_NOOP("Field", "reason of the refusal")},
        {QStringLiteral("dropout_reason"), QT_TRANSLATE_NOOP("Field", "reason of the drop-out")},
        {QStringLiteral("created_on"), QT_TRANSLATE_NOOP("Field", "day on which the referral was prepared")},
        {QStringLiteral("sent_on"), QT_TRANSLATE_NOOP("Field", "day on which the request was sent")},
        {QStringLiteral("answered_on"), QT_TRANSLATE_NOOP("Field", "day of the centre’s answer")},
        {QStringLiteral("admitted_on"), QT_TRANSLATE_NOOP("Field", "day of admission")},
        {QStringLiteral("enrolled_on"), QT_TRANSLATE_NOOP("Field", "day of enrolment")},
        {QStringLiteral("attending_on"), QT_TRANSLATE_NOOP("Field", "day of beginning to attend")},
        {QStringLiteral("completed_on"), QT_TRANSLATE_NOOP("Field", "day of completion")},
        {QStringLiteral("certified_on"), QT_TRANSLATE_NOOP("Field", "day of certification")},
        {QStringLiteral("left_on"), QT_TRANSLATE_NOOP("Field", "day of leaving the training")},
        {QStringLiteral("days_to_answer"), QT_TRANSLATE_NOOP("Field", "days from sending to the answer")},
        {QStringLiteral("days_to_enrolment"), QT_TRANSLATE_NOOP("Field", "days from sending to enrolment")},
        {QStringLiteral("checked_on"), QT_TRANSLATE_NOOP("Field", "day of the follow-up")},
        {QStringLiteral("months"), QT_TRANSLATE_NOOP("Field", "months of the follow-up")},
        {QStringLiteral("situation"), QT_TRANSLATE_NOOP("Field", "employment found")},
        {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Field", "evidence")},
        {QStringLiteral("ends_on"), QT_TRANSLATE_NOOP("Field", "last day of validity")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("Field", "document")},
        {QStringLiteral("seat_state"), QT_TRANSLATE_NOOP("Field", "state of the place")},
        {QStringLiteral("since_on"), QT_TRANSLATE_NOOP("Field", "day since when it is so")},
        {QStringLiteral("due_on"), QT_TRANSLATE_NOOP("Field", "day on which the step is due")},
        {QStringLiteral("starts_on"), QT_TRANSLATE_NOOP("Field", "beginning of the intake")},
        {QStringLiteral("seats"), QT_TRANSLATE_NOOP("Field", "places of the intake")},
    };
    const auto label = labels.constFind(name.toString());
    return label == labels.constEnd() ? name.toString() : tongue.text("Field", *label);
}

} // namespace tawjih::indicator
