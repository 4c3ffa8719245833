#include "core/casework/AgendaRules.h"
#include "core/casework/AgendaService.h"
#include "core/consent/ConsentService.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using test::today;

namespace {

CalendarPeriod ramadan() {
    CalendarPeriod period;
    period.kind = CalendarKind::Hours;
    period.name.fr = QStringLiteral("Ramadan");
    period.firstOn = QDate(2026, 2, 18);
    period.lastOn = QDate(2026, 3, 19);
    period.opensAt = QTime(9, 0);
    period.closesAt = QTime(15, 0);
    return period;
}

AgendaEvent meeting(const QString& uid, QDate day) {
    AgendaEvent event;
    event.uid = uid;
    event.title = QStringLiteral("Team meeting");
    event.startsAt = QDateTime(day, QTime(14, 0), Qt::LocalTime).toUTC();
    event.endsAt = event.startsAt.addSecs(3600);
    return event;
}

struct Office {
    explicit Office(TestDesk::Place place = TestDesk::Place::Memory)
        : desk(test::everyRole, place)
        , consents(desk.context())
        , referrals(desk.context(), consents)
        , agenda(desk.context(), referrals) {}
    TestDesk desk;
    ConsentService consents;
    ReferralService referrals;
    AgendaService agenda;
};

} // namespace

class AgendaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fixedHolidays();
    void closedDays();
    void periodsAreEdited();
    void eventsByUid();
    void refusedEventsStoreNothing();
    void joinsWhatIsDue();
    void whatLastsStandsOnEachDay();
    void lateOnesHideNothingToCome();
    void openingHours();
    void ramadanByCalculation();
    void eventsOfColleagues();
    void permissions();
};

void AgendaTest::fixedHolidays() {
    QCOMPARE(AgendaRules::nationalHolidays(2026).size(), size_t(11));
    QCOMPARE(AgendaRules::nationalHolidays(2023).size(), size_t(9)); // neither Amazigh new year nor Unity Day yet
    Office office;
    QCOMPARE(*office.agenda.addNationalHolidays(2026), 11);
    QCOMPARE(*office.agenda.addNationalHolidays(2026), 0);
    CalendarPeriod green = office.agenda.periods(QDate(2026, 11, 6), QDate(2026, 11, 6))->front();
    QCOMPARE(green.name.en, QStringLiteral("Green March Day"));
    QVERIFY(!green.provenance.source.isEmpty() && green.provenance.verifiedBy.isEmpty());
    green.active = false;
    VERIFY_OK(office.agenda.save(green));
    QCOMPARE(*office.agenda.addNationalHolidays(2026), 0); // what was taken out does not come back
    QVERIFY(office.agenda.periods(QDate(2026, 11, 6), QDate(2026, 11, 6))->empty());
}

void AgendaTest::closedDays() {
    std::vector<CalendarPeriod> periods = AgendaRules::nationalHolidays(2026);
    QVERIFY(AgendaRules::isClosed(QDate(2026, 1, 1), periods));
    QVERIFY(AgendaRules::isClosed(QDate(2026, 3, 14), periods)); // Saturday
    QVERIFY(!AgendaRules::isClosed(today, periods));
    periods.push_back(ramadan());
    QVERIFY(!AgendaRules::isClosed(today, periods));
    periods.back().kind = CalendarKind::Closed;
    QVERIFY(AgendaRules::isClosed(today, periods));
    periods.back().active = false;
    QVERIFY(!AgendaRules::isClosed(today, periods));
}

void AgendaTest::periodsAreEdited() {
    Office office(TestDesk::Place::EncryptedFile);
    const auto stored = office.agenda.save(ramadan());
    VERIFY_OK(stored);
    QVERIFY(office.agenda.periods(today, today)->front() == *stored);
    CalendarPeriod next = *stored;
    next.closesAt = QTime(14, 30);
    VERIFY_OK(office.agenda.save(next));
    VERIFY_FAILS(office.agenda.save(next), ErrorCode::Conflict);
    CalendarPeriod wrong = ramadan();
    wrong.closesAt.reset();
    VERIFY_FAILS(office.agenda.save(wrong), ErrorCode::Invalid);
    wrong = ramadan();
    wrong.lastOn = wrong.firstOn.addDays(-1);
    VERIFY_FAILS(office.agenda.save(wrong), ErrorCode::Invalid);
    QCOMPARE(office.desk.countAudited(audit::Action::AgendaChanged), 2);
}

void AgendaTest::eventsByUid() {
    Office office(TestDesk::Place::EncryptedFile);
    const std::vector<AgendaEvent> two{meeting(QStringLiteral("a"), today), meeting(QStringLiteral("b"), today)};
    using O = EventOutcome;
    const std::vector<O> twoNew{O::New, O::New};
    const std::vector<O> twoKnown{O::Unchanged, O::Unchanged};
    QVERIFY(*office.agenda.compare(two) == twoNew);
    QVERIFY(office.agenda.between(today, today, {})->empty()); // comparing stores nothing
    QVERIFY(*office.agenda.takeIn(two) == twoNew);
    QVERIFY(*office.agenda.takeIn(two) == twoKnown);
    QCOMPARE(office.agenda.between(today, today, {})->size(), size_t(2));
    QVERIFY(*office.agenda.takeIn({meeting(QStringLiteral("a"), today.addDays(1))}) == std::vector{O::Changed});
    QCOMPARE(office.agenda.between(today, today, {})->size(), size_t(1));
    AgendaEvent cancelled = meeting(QStringLiteral("b"), today);
    cancelled.cancelled = true;
    QVERIFY(*office.agenda.takeIn({cancelled}) == std::vector{O::Changed});
    QVERIFY(office.agenda.between(today, today, {})->empty());
    QCOMPARE(office.agenda.events(today, today, {}, true)->size(), size_t(1));
    VERIFY_FAILS(office.agenda.takeIn({meeting(QStringLiteral("c"), today)}, {}, [](qint64, qint64) { return false; }),
                 ErrorCode::Cancelled);
    QVERIFY(office.agenda.between(today, today, {})->empty());
}

void AgendaTest::refusedEventsStoreNothing() {
    Office office;
    AgendaEvent bad = meeting(QStringLiteral("b"), today);
    bad.endsAt = bad.startsAt.addSecs(-1);
    VERIFY_FAILS(office.agenda.takeIn({meeting(QStringLiteral("a"), today), bad}), ErrorCode::Invalid);
    QVERIFY(office.agenda.between(today, today, {})->empty());
    VERIFY_FAILS(office.agenda.save(bad), ErrorCode::Invalid);
}

void AgendaTest::joinsWhatIsDue() {
    Office office;
    TestDesk& desk = office.desk;
    Beneficiary person = test::fullPerson(); // passport until 20 April, title until 1 May
    const auto awa = test::registered(desk, person);
    CounsellingSession session;
    session.beneficiary = awa.person.id;
    session.heldAt = QDateTime(today.addDays(1), QTime(10, 0), Qt::LocalTime);
    session.language = QStringLiteral("fra");
    session.attendance = Attendance::Unknown;
    session.nextStep = NextStep{QStringLiteral("call"), today.addDays(2), {}};
    VERIFY_OK(SessionService(desk.context()).save(session));
    PlanAction action;
    action.beneficiary = awa.person.id;
    action.description = QStringLiteral("bring the diploma");
    action.due = today.addDays(-4); // late: stands on today
    VERIFY_OK(PlanService(desk.context()).save(action));
    VERIFY_OK(office.agenda.save(ramadan()));
    VERIFY_OK(office.agenda.save(meeting(QStringLiteral("x"), today)));

    const auto items = office.agenda.between(today, today.addDays(6), {});
    VERIFY_OK(items);
    const auto on = [&](QDate day, size_t kind) {
        return std::ranges::count_if(
            *items, [&](const AgendaItem& item) { return item.day == day && item.what.index() == kind; });
    };
    enum { IsAppointment, IsAction, IsStep, IsFollowUp, IsReferral, IsPaper, IsEvent, IsPeriod };
    QCOMPARE(on(today, IsAction), 1);
    QCOMPARE(on(today, IsEvent), 1);
    QCOMPARE(on(today.addDays(1), IsAppointment), 1);
    QCOMPARE(on(today.addDays(2), IsStep), 1);
    for (int day = 0; day < 7; ++day)
        QCOMPARE(on(today.addDays(day), IsPeriod), 1);
    QVERIFY(std::ranges::is_sorted(*items, {}, &AgendaItem::day));
    // The week after, the first follow-up comes; what is late stands on today only.
    const auto next = office.agenda.between(today.addDays(7), today.addDays(8), {});
    VERIFY_OK(next);
    QCOMPARE(next->size(), size_t(2)); // Ramadan's last day and the question after a week
    QCOMPARE(next->back().what.index(), size_t(IsFollowUp));
    QCOMPARE(next->back().day, today.addDays(7));
    // Papers stand on the day they end; the past has no reminders.
    QCOMPARE(office.agenda.between(QDate(2026, 4, 20), QDate(2026, 4, 20), {})->size(), size_t(1));
    QCOMPARE(office.agenda.between(today.addDays(-4), today.addDays(-1), {})->size(), size_t(4));
    const vault::Actor omar = desk.addUser(QStringLiteral("Omar"), vault::Roles(vault::Role::Advisor));
    QCOMPARE(office.agenda.between(today, today, omar.id)->size(), size_t(2)); // what is everybody's
}

void AgendaTest::whatLastsStandsOnEachDay() {
    Office office;
    AgendaEvent fair = meeting(QStringLiteral("fair"), today);
    fair.wholeDay = true;
    fair.startsAt = today.startOfDay(Qt::LocalTime);
    fair.endsAt = today.addDays(3).startOfDay(Qt::LocalTime); // three days: the end is not included
    VERIFY_OK(office.agenda.save(fair));
    AgendaEvent night = meeting(QStringLiteral("night"), today.addDays(1));
    night.endsAt = night.startsAt.addDays(1);
    VERIFY_OK(office.agenda.save(night));
    const auto items = office.agenda.between(today.addDays(-1), today.addDays(5), {});
    VERIFY_OK(items);
    std::vector<std::pair<QDate, std::optional<QTime>>> found;
    for (const AgendaItem& item : *items)
        found.emplace_back(item.day, item.at);
    const std::vector<std::pair<QDate, std::optional<QTime>>> expected{
        {today, {}},
        {today.addDays(1), {}},
        {today.addDays(1), QTime(14, 0)},
        {today.addDays(2), {}},
        {today.addDays(2), {}},
    };
    QVERIFY(found == expected);
    QCOMPARE(office.agenda.between(today.addDays(2), today.addDays(2), {})->size(), size_t(2)); // begun before
}

// However many steps are late, those of the coming days are read for themselves.
void AgendaTest::lateOnesHideNothingToCome() {
    Office office;
    const auto awa = test::registered(office.desk, test::fullPerson());
    PlanService plans(office.desk.context());
    const auto add = [&](QDate due) {
        PlanAction action;
        action.beneficiary = awa.person.id;
        action.description = QStringLiteral("call");
        action.due = due;
        VERIFY_OK(plans.save(action));
    };
    for (int late = 0; late < AgendaService::mostOfAKind + 20; ++late)
        add(today.addDays(-3));
    add(today.addDays(2));
    const auto items = office.agenda.between(today, today.addDays(4), {});
    VERIFY_OK(items);
    const auto actionsOn = [&](QDate day) {
        return std::ranges::count_if(*items, [day](const AgendaItem& item) {
            return item.day == day && std::holds_alternative<DueAction>(item.what);
        });
    };
    QCOMPARE(actionsOn(today), AgendaService::mostOfAKind); // bounded
    QCOMPARE(actionsOn(today.addDays(2)), 1);
}

void AgendaTest::openingHours() {
    using AgendaRules::hoursOn;
    using AgendaRules::OpenHours;
    std::vector<CalendarPeriod> periods;
    QVERIFY(hoursOn(today, periods) == OpenHours({QTime(8, 30), QTime(16, 30)}));
    QVERIFY(!hoursOn(QDate(2026, 3, 14), periods)); // Saturday
    CalendarPeriod year = ramadan();
    year.firstOn = QDate(2026, 1, 1);
    year.lastOn = QDate(2026, 12, 31);
    year.closesAt = QTime(17, 0);
    periods = {ramadan(), year};
    QVERIFY(hoursOn(today, periods) == OpenHours({QTime(9, 0), QTime(15, 0)})); // the shorter period holds
    QVERIFY(hoursOn(QDate(2026, 5, 5), periods) == OpenHours({QTime(9, 0), QTime(17, 0)}));
    periods.front().active = false;
    QVERIFY(hoursOn(today, periods) == OpenHours({QTime(9, 0), QTime(17, 0)}));
}

void AgendaTest::ramadanByCalculation() {
    const auto periods = AgendaRules::ramadanOf(2026);
    QCOMPARE(periods.size(), size_t(1));
    QVERIFY(std::abs(periods.front().firstOn.daysTo(QDate(2026, 2, 19))) <= 1); // as it began in Morocco
    QVERIFY(periods.front().provenance.verifiedBy.isEmpty() && AgendaRules::validate(periods.front()).empty());
    QCOMPARE(AgendaRules::ramadanOf(2030).size(), size_t(2)); // in January and in December
}

void AgendaTest::eventsOfColleagues() {
    Office office;
    const vault::Actor omar = office.desk.addUser(QStringLiteral("Omar"), vault::Roles(vault::Role::Advisor));
    AgendaService theirs(office.desk.contextFor(omar), office.referrals);
    AgendaEvent event = meeting(QStringLiteral("mine"), today);
    event.owner = office.desk.actor.id;
    const auto stored = office.agenda.save(event);
    VERIFY_OK(stored);
    QVERIFY(theirs.events(today, today, omar.id)->empty());
    AgendaEvent changed = *stored;
    changed.title = QStringLiteral("Another title");
    VERIFY_FAILS(theirs.save(changed), ErrorCode::NotAllowed);
    QVERIFY(*theirs.takeIn({meeting(QStringLiteral("mine"), today.addDays(1))}) ==
            std::vector{EventOutcome::Colleagues});
    QVERIFY(*office.agenda.find(stored->id) == *stored);
    VERIFY_OK(office.agenda.save(changed));
    VERIFY_FAILS(office.agenda.find(AgendaEventId::create(office.desk.clock)), ErrorCode::NotFound);
}

void AgendaTest::permissions() {
    Office office;
    const vault::Actor admin = office.desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    const ServiceContext context = office.desk.contextFor(admin);
    AgendaService agenda(context, office.referrals);
    VERIFY_FAILS(agenda.between(today, today, {}), ErrorCode::NotAllowed);
    VERIFY_FAILS(agenda.periods(today, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(agenda.save(meeting(QStringLiteral("a"), today)), ErrorCode::NotAllowed);
    VERIFY_FAILS(agenda.takeIn({}), ErrorCode::NotAllowed);
    const vault::Actor advisor = office.desk.addUser(QStringLiteral("Adv"), vault::Roles(vault::Role::Advisor));
    AgendaService theirs(office.desk.contextFor(advisor), office.referrals);
    if (!vault::permits(advisor.roles, vault::Permission::EditCatalogue))
        VERIFY_FAILS(theirs.save(ramadan()), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(AgendaTest)
#include "AgendaTest.moc"
