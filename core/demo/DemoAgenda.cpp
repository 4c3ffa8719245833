#include "core/demo/DemoAgenda.h"

#include "core/casework/AgendaRules.h"

#include <algorithm>

namespace tawjih::demo {

namespace {

using vault::Permission;

constexpr int weeksBefore = 2;
constexpr int weeksAfter = 4;
constexpr int daysWithAppointments = 14;

/// What an invented desk does together, in the language that its people write.
struct Custom {
    const char16_t* title;
    const char16_t* place;
    int weekday; ///< 1: Monday
    QTime at;
    int minutes; ///< 0: the whole day
    int everyWeeks;
};

const Custom customs[] = {
    {u"Réunion d'équipe", u"Salle commune", 1, QTime(9, 0), 60, 1},
    {u"Atelier : préparer son dossier d'inscription", u"Salle 2", 3, QTime(14, 30), 120, 2},
    {u"Visite à l'ISAT Moulay Rachid", u"Moulay Rachid", 4, QTime(10, 0), 150, 3},
    {u"Journée portes ouvertes des centres de formation", u"Casablanca", 5, QTime(), 0, 4},
};

AgendaEvent eventOf(const Custom& custom, QDate day, UserId owner) {
    AgendaEvent event;
    event.title = QString::fromUtf16(custom.title);
    event.place = QString::fromUtf16(custom.place);
    event.owner = owner;
    event.wholeDay = custom.minutes == 0;
    event.startsAt = event.wholeDay ? day.startOfDay(Qt::LocalTime) : QDateTime(day, custom.at, Qt::LocalTime);
    event.endsAt =
        event.wholeDay ? day.addDays(1).startOfDay(Qt::LocalTime) : event.startsAt.addSecs(60LL * custom.minutes);
    return event;
}

Status addEvents(AgendaService& agenda, QDate today, const std::vector<CalendarPeriod>& calendar, UserId own) {
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    for (int week = -weeksBefore; week <= weeksAfter; ++week)
        for (const Custom& custom : customs) {
            const QDate day = monday.addDays(7 * week + custom.weekday - 1);
            if ((week + weeksBefore) % custom.everyWeeks != 0 || AgendaRules::isClosed(day, calendar))
                continue;
            // The workshop is one advisor's, the rest is everybody's.
            TRY(agenda.save(eventOf(custom, day, custom.weekday == 3 ? own : UserId())));
        }
    return {};
}

/// One to three a working day, with persons of the advisor's caseload in turn.
Status addAppointments(const ServiceContext& context, UserId advisor, QDate today,
                       const std::vector<CalendarPeriod>& calendar, DemoRandom& random) {
    SessionService sessions(context);
    TRY_ASSIGN(const auto cases, TodayService(context).caseload(advisor, 40));
    std::size_t next = 0;
    for (int ahead = 0; ahead < daysWithAppointments && !cases.empty(); ++ahead) {
        const QDate day = today.addDays(ahead);
        if (AgendaRules::isClosed(day, calendar))
            continue;
        const int many = random.between(1, 3);
        for (int i = 0; i < many; ++i) {
            CounsellingSession session;
            session.beneficiary = cases[next++ % cases.size()].person.id;
            session.advisor = advisor;
            const QTime at(9 + 2 * i + random.between(0, 1), 15 * random.between(0, 3));
            session.heldAt = QDateTime(day, at, Qt::LocalTime).toUTC();
            session.minutes = random.any(std::vector{30, 45, 60});
            session.kind = random.pick<SessionKind>({{SessionKind::FollowUp, 45},
                                                     {SessionKind::CareerPlan, 30},
                                                     {SessionKind::Assessment, 15},
                                                     {SessionKind::Administrative, 10}});
            session.language = QStringLiteral("fra");
            session.attendance = Attendance::Unknown;
            TRY(sessions.save(session));
        }
    }
    return {};
}

} // namespace

Status addAgenda(const ServiceContext& context, ReferralService& referrals, QDate today,
                 const std::vector<UserId>& advisors, DemoRandom& random) {
    AgendaService agenda(context, referrals);
    TRY_ASSIGN(const auto known, agenda.events(today.addYears(-1), today.addYears(1), {}, true));
    if (!known.empty())
        return {};
    if (vault::permits(context.actor.roles, Permission::EditCatalogue))
        for (const int year : {today.year(), today.year() + 1}) {
            TRY(agenda.addNationalHolidays(year));
            for (const CalendarPeriod& ramadan : AgendaRules::ramadanOf(year))
                TRY(agenda.save(ramadan));
        }
    TRY_ASSIGN(const auto calendar,
               agenda.periods(today.addDays(-7 * weeksBefore - 7), today.addDays(7 * weeksAfter + 7)));
    TRY(addEvents(agenda, today, calendar, advisors.front()));
    for (const UserId advisor : advisors)
        TRY(addAppointments(context, advisor, today, calendar, random));
    return {};
}

} // namespace tawjih::demo
