#include "ui/casework/CaseEntries.h"

#include "core/casework/SessionRules.h"
#include "ui/beneficiary/BeneficiaryFields.h"
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

QString joined(QStringList parts) {
    parts.removeAll(QString());
    for (QString& part : parts)
        part = isolate(part);
    return parts.join(QStringLiteral(" · "));
}

QString stepText(const NextStep& step, QDate today) {
    const QString text = isolate(step.text);
    if (step.doneOn)
        return CaseEntries::tr("Next step: %1 – done %2").arg(text, dateText(*step.doneOn));
    if (step.due)
        return CaseEntries::tr("Next step: %1 – %2", "text and when it is due").arg(text, dueText(*step.due, today));
    return CaseEntries::tr("Next step: %1").arg(text);
}

/// A version and when it was recorded, to be put in order.
using Dated = std::pair<QDateTime, TimelineEntry>;

TimelineEntry entryOf(const QDateTime& at, UserId by, const UserNames& users) {
    TimelineEntry entry;
    const QString who = users(by);
    const QString when = CaseEntries::tr("%1, %2", "date and time")
                             .arg(dateText(at.toLocalTime().date()), timeText(at.toLocalTime().time()));
    entry.when = who.isEmpty() ? when : QString(when + QStringLiteral(" · ") + isolate(who));
    return entry;
}

QString changedText(const QString& name, const QString& before, const QString& after) {
    if (before.isEmpty())
        return CaseEntries::tr("%1: %2", "field and new value").arg(name, isolate(after));
    if (after.isEmpty())
        return CaseEntries::tr("%1: %2 taken out", "field and old value").arg(name, isolate(before));
    return CaseEntries::tr("%1: %2, before: %3").arg(name, isolate(after), isolate(before));
}

void addPersonVersions(std::vector<Dated>& entries, const std::vector<Beneficiary>& versions, const UserNames& users) {
    for (size_t i = 0; i < versions.size(); ++i) {
        const Beneficiary& version = versions[i];
        TimelineEntry entry = entryOf(version.stamp.recordedAt, version.stamp.recordedBy, users);
        if (i == 0) {
            entry.heading = CaseEntries::tr("Registered");
            entry.tone = Tone::Accent;
        } else {
            const auto fields = changedFields(beneficiaryFields(), versions[i - 1], version);
            entry.heading = CaseEntries::tr("Profile: %n field(s) changed", nullptr, static_cast<int>(fields.size()));
            QStringList lines;
            for (const BeneficiaryField* field : fields)
                lines << changedText(field->name(), field->text(versions[i - 1]), field->text(version));
            entry.body = lines.join(QLatin1Char('\n'));
        }
        entries.emplace_back(version.stamp.recordedAt, entry);
    }
}

QString caseHeading(const CaseFile* before, const CaseFile& file) {
    if (before == nullptr)
        return CaseEntries::tr("Case opened: %1").arg(labelOf(file.openingReason));
    if (file.closing && !before->closing)
        return CaseEntries::tr("Case closed: %1").arg(labelOf(file.closing->reason));
    if (file.spell != before->spell)
        return CaseEntries::tr("Case opened again: %1").arg(labelOf(file.openingReason));
    if (file.status != before->status)
        return CaseEntries::tr("Case: %1", "its new status").arg(labelOf(file.status));
    return {};
}

void addCaseVersions(std::vector<Dated>& entries, const std::vector<CaseFile>& versions, const UserNames& users) {
    for (size_t i = 0; i < versions.size(); ++i) {
        const CaseFile& version = versions[i];
        const CaseFile* before = i == 0 ? nullptr : &versions[i - 1];
        TimelineEntry entry = entryOf(version.stamp.recordedAt, version.stamp.recordedBy, users);
        entry.heading = caseHeading(before, version);
        if (before == nullptr || before->advisor != version.advisor) {
            const QString advisor = version.advisor.isNull() ? CaseEntries::tr("nobody") : users(version.advisor);
            const QString assigned = CaseEntries::tr("Advisor: %1").arg(isolate(advisor));
            (entry.heading.isEmpty() ? entry.heading : entry.body) = assigned;
        }
        entries.emplace_back(version.stamp.recordedAt, entry);
    }
}

void addConsents(std::vector<Dated>& entries, const std::vector<Consent>& consents, const UserNames& users) {
    for (const Consent& consent : consents) {
        TimelineEntry entry = entryOf(consent.recordedAt, consent.recordedBy, users);
        entry.heading = CaseEntries::tr("Consent to %1: %2", "purpose and decision")
                            .arg(labelOf(consent.purpose), labelOf(consent.decision));
        entry.detail = joined({labelOf(consent.form), languageText(consent.language), consent.note});
        entry.tone = consent.decision == ConsentDecision::Given ? Tone::Good : Tone::Warning;
        entries.emplace_back(consent.recordedAt, entry);
    }
}

} // namespace

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

std::vector<TimelineEntry> historyEntries(const std::vector<Beneficiary>& persons, const std::vector<CaseFile>& files,
                                          const std::vector<Consent>& consents, const UserNames& users) {
    std::vector<Dated> dated;
    addPersonVersions(dated, persons, users);
    addCaseVersions(dated, files, users);
    addConsents(dated, consents, users);
    std::ranges::stable_sort(dated, std::greater<>(), &Dated::first);
    std::vector<TimelineEntry> entries;
    for (Dated& entry : dated)
        entries.push_back(std::move(entry.second));
    return entries;
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
