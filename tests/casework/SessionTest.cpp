#include "core/casework/CaseService.h"
#include "core/casework/SessionRules.h"
#include "core/casework/SessionService.h"
#include "core/casework/TodayService.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using Kind = FieldProblem::Kind;
using test::today;

namespace {

const QDateTime halfPastNine(today, QTime(9, 30), Qt::UTC);

CounsellingSession heldWith(BeneficiaryId person, const QDateTime& at = halfPastNine) {
    CounsellingSession session;
    session.beneficiary = person;
    session.heldAt = at;
    session.minutes = 45;
    session.kind = SessionKind::Assessment;
    session.language = QStringLiteral("fra");
    session.note = QStringLiteral("'); DROP TABLE counselling_session; --\nتوجيه");
    return session;
}

NextStep stepDue(QDate due) {
    return {QStringLiteral("call ISAT"), due, std::nullopt};
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesRefuse();
    void storesEditsAndKeepsVersions();
    void conflictAndUnknown();
    void newestFirst();
    void stepsAreDoneOrPostponed();
    void dueSteps();
    void appointmentsOfALocalDay();
    void todayPage();
    void rolesDecide();
};

void SessionTest::rulesRefuse() {
    const auto only = [](const CounsellingSession& session, const char* field, Kind kind) {
        return SessionRules::validate(session, halfPastNine) == std::vector<FieldProblem>{{QLatin1String(field), kind}};
    };
    const CounsellingSession good = heldWith(BeneficiaryId(QUuid::createUuid()));
    QVERIFY(SessionRules::validate(good, halfPastNine).empty());
    CounsellingSession bad = good;
    bad.beneficiary = {};
    QVERIFY(only(bad, "beneficiary", Kind::Missing));
    bad = good;
    bad.heldAt = {};
    QVERIFY(only(bad, "heldAt", Kind::Missing));
    bad.heldAt = halfPastNine.addYears(-50);
    QVERIFY(only(bad, "heldAt", Kind::OutOfRange));
    bad.heldAt = halfPastNine.addDays(1);
    QVERIFY(only(bad, "attendance", Kind::InFuture));
    bad.attendance = Attendance::NoShow;
    QVERIFY(only(bad, "attendance", Kind::InFuture));
    for (const Attendance possible : {Attendance::Unknown, Attendance::Excused, Attendance::Revoked}) {
        bad.attendance = possible;
        QVERIFY(SessionRules::validate(bad, halfPastNine).empty());
    }
    bad = good;
    for (const int minutes : {0, 601, -1}) {
        bad.minutes = minutes;
        QVERIFY(only(bad, "minutes", Kind::OutOfRange));
    }
    bad = good;
    bad.language = u"fr"_qs;
    QVERIFY(only(bad, "language", Kind::Unknown));
    bad = good;
    bad.note = QString(SessionRules::maxNote + 1, u'a');
    QVERIFY(only(bad, "note", Kind::TooLong));
    bad.note = QString(QChar(0));
    QVERIFY(only(bad, "note", Kind::Malformed));
    bad = good;
    bad.nextStep = NextStep{u"  "_qs, {}, {}};
    QVERIFY(only(bad, "nextStep.text", Kind::Missing));
    bad.nextStep = NextStep{QString(501, u'a'), {}, {}};
    QVERIFY(only(bad, "nextStep.text", Kind::TooLong));
    bad.nextStep = stepDue(QDate(3000, 1, 1));
    QVERIFY(only(bad, "nextStep.due", Kind::OutOfRange));
    bad.nextStep = NextStep{u"x"_qs, today, today.addDays(1)};
    QVERIFY(only(bad, "nextStep.doneOn", Kind::InFuture));
}

void SessionTest::storesEditsAndKeepsVersions() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    SessionService service(desk.context());
    CounsellingSession session = heldWith(registered(desk, test::fullPerson()).person.id);
    session.nextStep = stepDue(today.addDays(3));
    const auto first = service.save(session);
    VERIFY_OK(first);
    QCOMPARE(first->advisor, desk.actor.id);
    session.id = first->id;
    session.advisor = first->advisor;
    session.stamp = {1, halfPastNine, desk.actor.id};
    QVERIFY(*first == session);
    QVERIFY(*service.find(first->id) == session);
    QVERIFY(*service.save(*first) == session); // nothing changed, nothing written
    session.nextStep.reset();
    session.minutes.reset();
    session.attendance = Attendance::NoShow;
    const auto second = service.save(session);
    VERIFY_OK(second);
    QCOMPARE(second->stamp.version, 2);
    QVERIFY((*service.versions(first->id) == std::vector<CounsellingSession>{*first, *second}));
    desk.clock.advance(1); // sessions come in the order of their keys
    const auto other = service.save(heldWith(session.beneficiary));
    VERIFY_OK(other);
    const int read = desk.countAudited(audit::Action::PersonRead);
    QVERIFY((*service.versionsOf(session.beneficiary) == std::vector<CounsellingSession>{*first, *second, *other}));
    QVERIFY(service.versionsOf(BeneficiaryId::create(desk.clock))->empty());
    QCOMPARE(desk.countAudited(audit::Action::PersonRead), read + 2);
    QCOMPARE(desk.countAudited(audit::Action::SessionCreated), 2);
    QCOMPARE(desk.countAudited(audit::Action::SessionChanged), 1);
}

void SessionTest::conflictAndUnknown() {
    TestDesk desk;
    SessionService service(desk.context());
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    const auto shown = service.save(heldWith(person));
    VERIFY_OK(shown);
    VERIFY_OK(service.markAttendance(shown->id, 1, Attendance::Excused));
    CounsellingSession mine = *shown;
    mine.note = u"mine"_qs;
    VERIFY_FAILS(service.save(mine), ErrorCode::Conflict);
    VERIFY_FAILS(service.markAttendance(shown->id, 1, Attendance::Seen), ErrorCode::Conflict);
    VERIFY_FAILS(service.completeStep(shown->id, 1), ErrorCode::Conflict);
    QCOMPARE(service.find(shown->id)->note, shown->note);
    VERIFY_FAILS(service.save(heldWith(BeneficiaryId::create(desk.clock))), ErrorCode::NotFound);
    mine.stamp.version = 2;
    mine.beneficiary = registered(desk, test::barePerson(u"Other"_qs, {})).person.id;
    VERIFY_FAILS(service.save(mine), ErrorCode::NotFound);
    VERIFY_FAILS(service.find(SessionId::create(desk.clock)), ErrorCode::NotFound);
    VERIFY_FAILS(service.save(heldWith(person, {})), ErrorCode::Invalid);
}

void SessionTest::newestFirst() {
    TestDesk desk;
    SessionService service(desk.context());
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    for (const int day : {-3, -1, -2})
        VERIFY_OK(service.save(heldWith(person, halfPastNine.addDays(day))));
    const auto all = service.ofBeneficiary(person);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(3));
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(all->at(i).heldAt, halfPastNine.addDays(-1 - static_cast<int>(i)));
}

void SessionTest::stepsAreDoneOrPostponed() {
    TestDesk desk;
    SessionService service(desk.context());
    CounsellingSession session = heldWith(registered(desk, test::fullPerson()).person.id);
    const auto without = service.save(session);
    VERIFY_FAILS(service.completeStep(without->id, 1), ErrorCode::TransitionRefused);
    session.nextStep = stepDue(today);
    const auto stored = service.save(session);
    VERIFY_OK(stored);
    VERIFY_FAILS(service.postponeStep(stored->id, 1, {}), ErrorCode::Invalid);
    const auto later = service.postponeStep(stored->id, 1, today.addDays(7));
    VERIFY_OK(later);
    QCOMPARE(later->nextStep->due, std::optional(today.addDays(7)));
    const auto done = service.completeStep(stored->id, 2);
    VERIFY_OK(done);
    QCOMPARE(done->nextStep->doneOn, std::optional(today));
    VERIFY_FAILS(service.completeStep(stored->id, 3), ErrorCode::TransitionRefused);
    VERIFY_FAILS(service.postponeStep(stored->id, 3, today), ErrorCode::TransitionRefused);
}

void SessionTest::dueSteps() {
    TestDesk desk;
    SessionService service(desk.context());
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    const Registration awa = registered(desk, test::fullPerson());
    const auto add = [&](UserId advisor, std::optional<QDate> due) {
        CounsellingSession session = heldWith(awa.person.id);
        session.advisor = advisor;
        session.nextStep = NextStep{u"step"_qs, due, {}};
        return service.save(session);
    };
    VERIFY_OK(add(desk.actor.id, today));
    VERIFY_OK(add(desk.actor.id, today.addDays(-3)));
    VERIFY_OK(add(desk.actor.id, today.addDays(1)));
    VERIFY_OK(add(desk.actor.id, std::nullopt));
    VERIFY_OK(add(omar.id, today.addDays(-1)));
    const auto all = service.due(std::nullopt, today);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(3));
    QCOMPARE(all->at(0).due, today.addDays(-3));
    QCOMPARE(all->at(1).advisor, omar.id);
    QCOMPARE(all->at(2).due, today);
    QCOMPARE(all->at(0).person.latinName, u"Awa Diallo"_qs);
    QCOMPARE(all->at(0).person.number, awa.file.number);
    QCOMPARE(service.due(omar.id, today)->size(), size_t(1));
    QCOMPARE(service.due(std::nullopt, today, 2)->size(), size_t(2));
    VERIFY_OK(CaseService(desk.context()).close(awa.file, ClosingReason::Left, today));
    QVERIFY(service.due(std::nullopt, today)->empty());
}

void SessionTest::appointmentsOfALocalDay() {
    TestDesk desk;
    SessionService service(desk.context());
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    const QDateTime midnight = today.addDays(1).startOfDay(Qt::LocalTime).toUTC();
    for (const QDateTime& at :
         {midnight.addMSecs(-1), midnight, midnight.addSecs(3600 * 24).addMSecs(-1), midnight.addSecs(3600 * 24)}) {
        CounsellingSession session = heldWith(person, at);
        session.attendance = Attendance::Unknown;
        VERIFY_OK(service.save(session));
    }
    const auto tomorrow = service.appointments(today.addDays(1), today.addDays(1), std::nullopt);
    VERIFY_OK(tomorrow);
    QCOMPARE(tomorrow->size(), size_t(2));
    QCOMPARE(tomorrow->front().at, midnight);
    QCOMPARE(tomorrow->front().advisorName, desk.actor.name);
    QCOMPARE(service.appointments(today, today.addDays(2), desk.actor.id)->size(), size_t(4));
    QVERIFY(service.appointments(today, today.addDays(2), UserId::create(desk.clock))->empty());
}

void SessionTest::todayPage() {
    TestDesk desk;
    TodayService service(desk.context());
    SessionService sessions(desk.context());
    const Registration awa = registered(desk, test::fullPerson()); // title until 1 May
    Beneficiary other = test::barePerson(u"Binta"_qs, u"Sow"_qs);
    other.residenceExpiresOn = today.addDays(91);
    const Registration binta = registered(desk, other);
    Beneficiary third = test::barePerson(u"Coumba"_qs, u"Ba"_qs);
    third.residenceExpiresOn = today.addDays(-1);
    const Registration coumba = registered(desk, third);
    CounsellingSession session = heldWith(binta.person.id, halfPastNine.addDays(-1));
    session.nextStep = stepDue(today);
    VERIFY_OK(sessions.save(session));
    VERIFY_OK(sessions.save(heldWith(coumba.person.id)));

    const auto load = service.caseload(desk.actor.id);
    VERIFY_OK(load);
    QCOMPARE(load->size(), size_t(3));
    QCOMPARE(load->at(0).person.id, binta.person.id);
    QCOMPARE(load->at(0).nextStep, u"call ISAT"_qs);
    QCOMPARE(load->at(0).nextStepDue, std::optional(today));
    QCOMPARE(load->at(1).person.id, awa.person.id); // never seen
    QCOMPARE(load->at(1).nextStepDue, std::optional<QDate>());
    QCOMPARE(load->at(2).lastSessionOn, std::optional(today));
    QCOMPARE(*service.caseloadCount(desk.actor.id), 3);
    QCOMPARE(service.caseload(desk.actor.id, 1)->size(), size_t(1));
    QCOMPARE(service.dueSteps(desk.actor.id)->size(), size_t(1));
    QCOMPARE(service.appointments(today, std::nullopt)->size(), size_t(1));

    const auto titles = service.expiringTitles(std::nullopt);
    VERIFY_OK(titles);
    QCOMPARE(titles->size(), size_t(3));
    QCOMPARE(titles->at(0).person.id, coumba.person.id);
    QCOMPARE(titles->at(1).person.id, awa.person.id);
    QCOMPARE(titles->at(1).document, DocumentKind::Passport);
    QCOMPARE(titles->at(2).document, DocumentKind::ResidenceTitle);
    QCOMPARE(titles->at(2).status, ResidenceStatus::Residence);
    VERIFY_OK(CaseService(desk.context()).close(coumba.file, ClosingReason::Left, today));
    QCOMPARE(service.expiringTitles(desk.actor.id)->size(), size_t(2));
    QCOMPARE(*service.caseloadCount(desk.actor.id), 2);
}

void SessionTest::rolesDecide() {
    TestDesk desk;
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    const auto stored = SessionService(desk.context()).save(heldWith(person));
    VERIFY_OK(stored);
    const ServiceContext context = desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator)));
    SessionService service(context);
    VERIFY_FAILS(service.save(*stored), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.find(stored->id), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.ofBeneficiary(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.versions(stored->id), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.due(std::nullopt, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.appointments(today, today, std::nullopt), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.completeStep(stored->id, 1), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.postponeStep(stored->id, 1, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.markAttendance(stored->id, 1, Attendance::Seen), ErrorCode::NotAllowed);
    TodayService todayService(context);
    VERIFY_FAILS(todayService.dueSteps(std::nullopt), ErrorCode::NotAllowed);
    VERIFY_FAILS(todayService.appointments(today, std::nullopt), ErrorCode::NotAllowed);
    VERIFY_FAILS(todayService.caseload(desk.actor.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(todayService.caseloadCount(desk.actor.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(todayService.expiringTitles(std::nullopt), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(SessionTest)
#include "SessionTest.moc"
