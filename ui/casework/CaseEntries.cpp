#include "ui/casework/CaseEntries.h"

#include "core/casework/SessionRules.h"
#include "ui/beneficiary/Pickers.h"
#include "ui/casework/AttendanceTone.h"
#include "ui/referral/ReferralText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct CaseEntries {
    Q_DECLARE_TR_FUNCTIONS(CaseEntries)
};

QString stepText(const NextStep& step, QDate today) {
    const QString text = isolate(step.text);
    if (step.doneOn)
        return CaseEntries::tr("Next step: %1 – done %2").arg(text, dateText(*step.doneOn));
    if (step.due)
        return CaseEntries::tr("Next step: %1 – %2", "text and when it is due").arg(text, dueText(*step.due, today));
    return CaseEntries::tr("Next step: %1").arg(text);
}

} // namespace

QString joined(QStringList parts) {
    parts.removeAll(QString());
    for (QString& part : parts)
        part = isolate(part);
    return parts.join(QStringLiteral(" · "));
}

QString instantText(const QDateTime& instant, QDate today) {
    const QDateTime local = instant.toLocalTime();
    QString day = qAbs(today.daysTo(local.date())) <= 1 ? distanceText(local.date(), today) : dateText(local.date());
    day[0] = day[0].toUpper();
    return CaseEntries::tr("%1, %2", "date and time").arg(day, timeText(local.time()));
}

TimelineEntry sessionEntry(const CounsellingSession& session, const UserNames& users, QDate today) {
    TimelineEntry entry;
    entry.id = session.id.uuid();
    entry.when = instantText(session.heldAt, today);
    entry.heading = labelOf(session.kind);
    entry.heading[0] = entry.heading[0].toUpper();
    QStringList details{labelOf(session.mode)};
    if (session.minutes)
        details << CaseEntries::tr("%n minute(s)", nullptr, *session.minutes);
    details << languageText(session.language);
    if (session.interpreter != InterpreterKind::None)
        details << labelOf(session.interpreter);
    details << users(session.advisor);
    entry.detail = joined(details);
    entry.body = session.note;
    if (session.nextStep)
        entry.footer = stepText(*session.nextStep, today);
    entry.ahead = session.heldAt.toLocalTime().date() > today;
    entry.tag = entry.ahead && session.attendance == Attendance::Unknown ? CaseEntries::tr("appointment")
                                                                         : labelOf(session.attendance);
    entry.tone = attendanceTone(session.attendance, Tone::Info);
    return entry;
}

TimelineEntry referralEntry(const ReferralRow& row, QDate today) {
    const QLocale::Language language = QLocale().language();
    const Referral& referral = row.referral;
    TimelineEntry entry;
    entry.id = referral.id.uuid();
    entry.when = dateText(referral.sentOn.value_or(referral.createdOn));
    const QString programme = row.programme.in(language);
    const QString centre = row.establishment.in(language);
    entry.heading = programme.isEmpty() ? centre : programme;
    entry.detail = joined({programme.isEmpty() ? QString() : centre, labelOf(row.providerKind)});
    entry.tag = referralStateText(referral);
    entry.tone = referral.outcome && referral.outcome->dropOutReason ? Tone::Danger : referralTone(referral.status);
    if (row.overdue && row.daysSinceSending)
        entry.footer = CaseEntries::tr("No answer for %n day(s): call the centre", nullptr, *row.daysSinceSending);
    else if (ReferralRules::awaitsAnswer(referral.status) && referral.expiresOn)
        entry.footer = CaseEntries::tr("Answer expected %1").arg(dueText(*referral.expiresOn, today));
    return entry;
}

TimelineEntry transitionEntry(const ReferralTransition& transition, const UserNames& users) {
    TimelineEntry entry;
    const bool request = transition.track == ReferralTransition::Track::Request;
    const auto status = fromCode<ReferralStatus>(transition.to);
    entry.when = dateText(transition.happenedOn);
    entry.heading = transitionText(transition);
    if (!entry.heading.isEmpty())
        entry.heading[0] = entry.heading[0].toUpper();
    entry.tone = transition.undoes ? Tone::Neutral : request && status ? referralTone(*status) : Tone::Accent;
    const QString recorded = dateText(transition.recordedAt.toLocalTime().date());
    entry.detail = CaseEntries::tr("recorded %1 by %2").arg(recorded, isolate(users(transition.recordedBy)));
    QStringList reasons;
    for (const QString& code : transition.reasons) {
        if (const auto refusal = fromCode<RefusalReason>(code); request && refusal)
            reasons << labelOf(*refusal);
        else if (const auto dropOut = fromCode<DropOutReason>(code); !request && dropOut)
            reasons << labelOf(*dropOut);
    }
    QStringList lines{QLocale().createSeparatedList(reasons), transition.note};
    lines.removeAll(QString());
    entry.body = lines.join(QLatin1Char('\n'));
    return entry;
}

Tone referralTone(ReferralStatus status) {
    switch (status) {
    case ReferralStatus::Accepted:
        return Tone::Good;
    case ReferralStatus::Refused:
    case ReferralStatus::Expired:
        return Tone::Danger;
    case ReferralStatus::Sent:
    case ReferralStatus::UnderReview:
        return Tone::Info;
    case ReferralStatus::Waitlisted:
        return Tone::Warning;
    case ReferralStatus::Draft:
    case ReferralStatus::Withdrawn:
        break;
    }
    return Tone::Neutral;
}

QString referralStateText(const Referral& referral) {
    return referral.outcome ? labelOf(referral.outcome->outcome) : labelOf(referral.status);
}

} // namespace tawjih::ui
