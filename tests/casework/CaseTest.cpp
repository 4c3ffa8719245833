#include "core/casework/CaseRules.h"
#include "core/casework/CaseService.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using test::today;

class CaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void stepsThatAStatusRefuses();
    void daysAreChecked();
    void spellsAndReopening();
    void conflictOverwritesNothing();
    void assigning();
    void advisorsAreActiveUsers();
    void rolesDecide();
};

void CaseTest::numbers() {
    QCOMPARE(CaseRules::number(u"CAS"_qs, 2026, 421), u"CAS-2026-00421"_qs);
    QCOMPARE(CaseRules::number(u"RAB"_qs, 2026, 123456), u"RAB-2026-123456"_qs);
    QVERIFY(CaseRules::isPrefix(u"CAS"_qs));
    for (const QString& bad : {u""_qs, u"cas"_qs, u"TOOLONG"_qs, u"C S"_qs, u"É"_qs})
        QVERIFY(!CaseRules::isPrefix(bad));
    TestDesk desk;
    QCOMPARE(registered(desk, test::fullPerson()).file.number, u"CAS-2026-00001"_qs);
    QCOMPARE(registered(desk, test::fullPerson()).file.number, u"CAS-2026-00002"_qs);
    Beneficiary earlier = test::fullPerson();
    earlier.registeredOn = QDate(2025, 12, 31);
    QCOMPARE(registered(desk, earlier).file.number, u"CAS-2025-00001"_qs);
    VERIFY_OK(desk.db->execute(u"DELETE FROM desk_meta WHERE key = 'number_prefix'"));
    VERIFY_OK(desk.db->execute(u"INSERT INTO desk_meta (key, value) VALUES ('number_prefix', 'FES')"));
    QCOMPARE(registered(desk, test::fullPerson()).file.number, u"FES-2026-00003"_qs);
}

void CaseTest::stepsThatAStatusRefuses() {
    CaseFile open;
    open.openedOn = today;
    const CaseFile held = *CaseRules::held(open);
    const CaseFile closed = *CaseRules::closed(open, ClosingReason::Left, today, today);
    QCOMPARE(held.status, CaseStatus::OnHold);
    VERIFY_FAILS(CaseRules::held(held), ErrorCode::TransitionRefused);
    VERIFY_FAILS(CaseRules::held(closed), ErrorCode::TransitionRefused);
    VERIFY_FAILS(CaseRules::resumed(open), ErrorCode::TransitionRefused);
    VERIFY_FAILS(CaseRules::resumed(closed), ErrorCode::TransitionRefused);
    VERIFY_OK(CaseRules::closed(held, ClosingReason::Left, today, today));
    VERIFY_FAILS(CaseRules::closed(closed, ClosingReason::Left, today, today), ErrorCode::TransitionRefused);
    VERIFY_FAILS(CaseRules::reopened(open, OpeningReason::Return, today, today), ErrorCode::TransitionRefused);
    VERIFY_FAILS(CaseRules::reopened(held, OpeningReason::Return, today, today), ErrorCode::TransitionRefused);
    QCOMPARE(CaseRules::resumed(held)->status, CaseStatus::Open);
}

void CaseTest::daysAreChecked() {
    CaseFile open;
    open.openedOn = today.addDays(-10);
    const auto close = [&](QDate on) { return CaseRules::closed(open, ClosingReason::Left, on, today); };
    VERIFY_FAILS(close({}), ErrorCode::Invalid);
    VERIFY_FAILS(close(today.addDays(1)), ErrorCode::Invalid);
    VERIFY_FAILS(close(today.addDays(-11)), ErrorCode::Invalid);
    const auto closed = close(today.addDays(-10));
    VERIFY_OK(closed);
    VERIFY_FAILS(CaseRules::reopened(*closed, OpeningReason::Return, today.addDays(-11), today), ErrorCode::Invalid);
    VERIFY_OK(CaseRules::reopened(*closed, OpeningReason::Return, today.addDays(-10), today));
}

void CaseTest::spellsAndReopening() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    CaseService service(desk.context());
    const Registration start = registered(desk, test::fullPerson());
    desk.clock.advance(86400 * 10);
    const auto held = service.hold(start.file);
    VERIFY_OK(held);
    const auto closed = service.close(*held, ClosingReason::GoalReached, today.addDays(10));
    VERIFY_OK(closed);
    desk.clock.advance(86400 * 10);
    const auto reopened = service.reopen(*closed, OpeningReason::Return, today.addDays(20));
    VERIFY_OK(reopened);
    QCOMPARE(reopened->spell, 2);
    QCOMPARE(reopened->number, start.file.number);
    QCOMPARE(reopened->advisor, start.file.advisor);
    QVERIFY(*service.find(start.person.id) == *reopened);
    const auto spells = service.spells(start.file.id);
    VERIFY_OK(spells);
    const std::vector<CaseSpell> expected{
        {1, today, OpeningReason::Orientation, CaseClosing{today.addDays(10), ClosingReason::GoalReached}},
        {2, today.addDays(20), OpeningReason::Return, std::nullopt}};
    QVERIFY(*spells == expected);
    const auto versions = service.versions(start.file.id);
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(4));
    QVERIFY(versions->front() == start.file);
    QVERIFY(versions->back() == *reopened);
    QCOMPARE(desk.countAudited(audit::Action::CaseClosed), 1);
    QCOMPARE(desk.countAudited(audit::Action::CaseReopened), 1);
}

void CaseTest::conflictOverwritesNothing() {
    TestDesk desk;
    CaseService service(desk.context());
    const CaseFile shown = registered(desk, test::fullPerson()).file;
    VERIFY_OK(service.hold(shown));
    VERIFY_FAILS(service.close(shown, ClosingReason::Left, today), ErrorCode::Conflict);
    QCOMPARE(service.find(shown.beneficiary)->status, CaseStatus::OnHold);
    CaseFile stranger = shown;
    stranger.id = CaseId::create(desk.clock);
    VERIFY_FAILS(service.hold(stranger), ErrorCode::NotFound);
    VERIFY_FAILS(service.find(BeneficiaryId::create(desk.clock)), ErrorCode::NotFound);
    VERIFY_FAILS(service.versions(stranger.id), ErrorCode::NotFound);
}

void CaseTest::assigning() {
    TestDesk desk;
    const CaseFile mine = registered(desk, test::fullPerson()).file;
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    CaseService advisor(desk.contextFor(omar));
    VERIFY_FAILS(advisor.assign(mine, omar.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(advisor.assign(mine, {}), ErrorCode::NotAllowed);
    CaseService supervisor(desk.context());
    const auto nobodys = supervisor.assign(mine, {});
    VERIFY_OK(nobodys);
    const auto his = advisor.assign(*nobodys, omar.id);
    VERIFY_OK(his);
    QCOMPARE(his->advisor, omar.id);
    VERIFY_FAILS(advisor.assign(*his, desk.actor.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(supervisor.assign(*his, UserId::create(desk.clock)), ErrorCode::NotFound);
    const auto givenUp = advisor.assign(*his, {});
    VERIFY_OK(givenUp);
    const auto closed = supervisor.close(*givenUp, ClosingReason::Other, today);
    VERIFY_OK(closed);
    VERIFY_FAILS(supervisor.assign(*closed, omar.id), ErrorCode::TransitionRefused);
    QCOMPARE(desk.countAudited(audit::Action::CaseAssigned), 3);
}

void CaseTest::advisorsAreActiveUsers() {
    TestDesk desk;
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    const vault::Actor admin = desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator));
    CaseService service(desk.context());
    const auto advisors = service.advisors();
    VERIFY_OK(advisors);
    QVERIFY((*advisors == std::vector<AdvisorName>{{desk.actor.id, desk.actor.name}, {omar.id, u"Omar"_qs}}));
    QCOMPARE(*service.userName(admin.id), u"Admin"_qs);
    QCOMPARE(*service.userName(UserId::create(desk.clock)), QString());
}

void CaseTest::rolesDecide() {
    TestDesk desk;
    const CaseFile file = registered(desk, test::fullPerson()).file;
    CaseService service(desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator))));
    VERIFY_FAILS(service.find(file.beneficiary), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.assign(file, {}), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.hold(file), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.resume(file), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.close(file, ClosingReason::Left, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.reopen(file, OpeningReason::Return, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.versions(file.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.spells(file.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.advisors(), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.userName(desk.actor.id), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(CaseTest)
#include "CaseTest.moc"
