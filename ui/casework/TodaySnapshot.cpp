#include "ui/casework/TodaySnapshot.h"

#include "ui/casework/AttendanceTone.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::ui {

namespace {

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayPage)
};

constexpr int expiryDays = 90;
constexpr int soonDays = 30;
constexpr int lateCallDays = 30;
constexpr std::size_t callsShown = 25;

Result<std::vector<FreePlace>> freePlaces(const TodayNeeds& needs) {
    TRY_ASSIGN(const auto offers, needs.seats.offers());
    std::vector<FreePlace> places;
    for (const SeatOffer& offer : offers) {
        TRY_ASSIGN(const Intake intake, needs.catalogue.find(offer.intake));
        TRY_ASSIGN(const Programme programme, needs.catalogue.find(intake.programme));
        places.push_back({offer, programme.name});
    }
    return places;
}

Line offerLine(const FreePlace& place) {
    const SeatRow& next = place.offer.next;
    const QUuid referral = next.seat.referral.uuid();
    return {referral.isNull() ? next.seat.id.uuid() : referral, // opens the referral, else the person
            next.seat.beneficiary.uuid(),
            {},
            shownName(next.personLatin, next.personArabic).first,
            {},
            TodayText::tr("next in line: %1").arg(isolate(place.programme.in(QLocale().language()))),
            TodayText::tr("%n place(s) free", nullptr, place.offer.free),
            Tone::Good,
            referral.isNull() ? OfferLine : ReferralLine};
}

Line requestsLine(const rights::RightsDue& due) {
    Line line;
    line.text = TodayText::tr("Requests about personal data");
    line.detail = due.soon > 0 ? TodayText::tr("%n due within three days", nullptr, due.soon) : QString();
    line.tag = due.overdue > 0 ? TodayText::tr("%n overdue", nullptr, due.overdue) : QString();
    line.tone = Tone::Danger;
    line.kind = RequestsLine;
    return line;
}

Line referralLine(const ReferralRow& row, int answerDays) {
    const int days = row.daysSinceSending.value_or(0);
    return {row.referral.id.uuid(),
            row.referral.beneficiary.uuid(),
            {},
            shownName(row.personLatin, row.personArabic).first,
            {},
            row.establishment.in(QLocale().language()),
            TodayText::tr("%n day(s)", "without an answer", days),
            days >= answerDays ? Tone::Danger : Tone::Warning,
            ReferralLine};
}

Line stepLine(const DueStep& step, QDate today) {
    return {step.session.uuid(),
            step.person.id.uuid(),
            {},
            shownName(step.person.latinName, step.person.arabicName).first,
            {},
            step.text,
            dueText(step.due, today),
            step.due < today ? Tone::Warning : Tone::Neutral,
            StepLine};
}

} // namespace

Result<TodaySnapshot> readToday(const TodayNeeds& needs, bool everybody) {
    const std::optional<UserId> advisor = everybody ? std::nullopt : std::optional(needs.actor.id);
    TodaySnapshot day;
    day.day = needs.clock.today();
    TRY_ASSIGN(day.appointments, needs.today.appointments(day.day, advisor));
    TRY_ASSIGN(day.steps, needs.today.dueSteps(advisor));
    ReferralQuery overdue;
    overdue.overdueOnly = true;
    overdue.advisor = advisor;
    TRY_ASSIGN(day.overdue, needs.referrals.list(overdue));
    TRY_ASSIGN(day.offers, freePlaces(needs));
    TRY_ASSIGN(day.calls, needs.followUps.due(day.day, advisor, TodaySnapshot::mostCalls));
    TRY_ASSIGN(day.titles, needs.today.expiringTitles(advisor, expiryDays));
    TRY_ASSIGN(day.caseload, needs.today.caseload(needs.actor.id));
    TRY_ASSIGN(day.caseloadCount, needs.today.caseloadCount(needs.actor.id));
    day.answerDays = needs.referrals.delays().answerDays;
    if (needs.requests != nullptr && vault::permits(needs.actor.roles, vault::Permission::AnswerRights)) {
        TRY_ASSIGN(day.requests, needs.requests->due(day.day));
    }
    return day;
}

std::vector<Line> appointmentLines(const TodaySnapshot& day) {
    std::vector<Line> lines;
    for (const Appointment& each : day.appointments) {
        const ShownName name = shownName(each.person.latinName, each.person.arabicName);
        const bool open = each.attendance == Attendance::Unknown;
        lines.push_back({each.session.uuid(), each.person.id.uuid(), timeText(each.at.toLocalTime().time()), name.first,
                         name.second, labelOf(each.kind), open ? each.nationality : labelOf(each.attendance),
                         attendanceTone(each.attendance, Tone::Neutral)});
    }
    return lines;
}

std::vector<Line> chaseLines(const TodaySnapshot& day) {
    std::vector<Line> lines;
    if (day.requests.overdue + day.requests.soon > 0)
        lines.push_back(requestsLine(day.requests));
    for (const FreePlace& place : day.offers)
        lines.push_back(offerLine(place));
    for (const ReferralRow& row : day.overdue)
        lines.push_back(referralLine(row, day.answerDays));
    for (const DueStep& step : day.steps)
        lines.push_back(stepLine(step, day.day));
    return lines;
}

std::vector<Line> titleLines(const TodaySnapshot& day) {
    std::vector<Line> lines;
    for (const ExpiringTitle& title : day.titles) {
        const qint64 days = day.day.daysTo(title.expiresOn);
        lines.push_back(
            {title.person.id.uuid(),
             title.person.id.uuid(),
             {},
             shownName(title.person.latinName, title.person.arabicName).first,
             {},
             title.document == DocumentKind::ResidenceTitle ? labelOf(title.status) : labelOf(title.document),
             distanceText(title.expiresOn, day.day),
             days < 0           ? Tone::Danger
             : days <= soonDays ? Tone::Warning
                                : Tone::Neutral});
    }
    return lines;
}

std::vector<Line> callLines(const TodaySnapshot& day) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < std::min(day.calls.size(), callsShown); ++i) {
        const DueFollowUp& call = day.calls[i];
        const bool tried = call.attempts > 0;
        const bool late = call.dueOn.daysTo(day.day) > lateCallDays;
        lines.push_back({call.beneficiary.uuid(),
                         call.beneficiary.uuid(),
                         {},
                         shownName(call.personLatin, call.personArabic).first,
                         {},
                         labelOf(call.mark),
                         tried ? TodayText::tr("%n attempt(s)", nullptr, call.attempts) : dueText(call.dueOn, day.day),
                         late || call.mayBeUnreachable() ? Tone::Warning : Tone::Neutral});
    }
    return lines;
}

} // namespace tawjih::ui
