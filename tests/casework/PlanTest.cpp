#include "core/casework/CaseService.h"
#include "core/casework/PlanRules.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/guidance/DocumentsAsked.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;

namespace {

const QDate today(2026, 3, 12);

Plan planOf(BeneficiaryId person) {
    Plan plan;
    plan.beneficiary = person;
    plan.goal = QStringLiteral("Own workshop");
    plan.choices = {
        {QStringLiteral("7531"), ProgrammeId(QUuid::createUuid()), QStringLiteral("near home, \"evening\"")},
        {QStringLiteral("7533"), {}, {}}};
    return plan;
}

PlanAction actionOf(BeneficiaryId person, std::optional<QDate> due, UserId owner = {}) {
    PlanAction action;
    action.beneficiary = person;
    action.description = QStringLiteral("Ask for the equivalence");
    action.owner = owner;
    action.due = due;
    return action;
}

} // namespace

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsChoicesInRank();
    void refusesAConcurrentEdit();
    void rulesRefuse();
    void actionsLive();
    void dueActions();
    void wishesOfThePlanCount();
    void checklist();
    void documentsOfARule();
    void permissions();
};

void PlanTest::keepsChoicesInRank() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    QVERIFY(plans.ofPerson(person)->id.isNull());
    QSignalSpy changes(&desk.changes, &ChangeNotifier::changed);
    const auto stored = plans.save(planOf(person));
    VERIFY_OK(stored);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.front().front().value<ChangeKind>(), ChangeKind::Plan);
    QVERIFY(plans.ofPerson(person) == *stored);
    Plan next = *stored;
    next.choices = PlanRules::moved(next.choices, 1, 0);
    VERIFY_OK(plans.save(next));
    QCOMPARE(plans.ofPerson(person)->choices.front().trade, QStringLiteral("7533"));
    const auto versions = plans.versions(person);
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    QVERIFY(versions->front() == *stored);
    QCOMPARE(desk.countAudited(audit::Action::PlanChanged), 2);
}

void PlanTest::refusesAConcurrentEdit() {
    TestDesk desk;
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    const Plan first = plans.save(planOf(person)).value();
    VERIFY_FAILS(plans.save(planOf(person)), ErrorCode::Conflict); // another window makes "the first" one
    Plan mine = first;
    mine.goal = QStringLiteral("A job");
    VERIFY_OK(plans.save(mine));
    mine.goal = QStringLiteral("Another");
    VERIFY_FAILS(plans.save(mine), ErrorCode::Conflict);
    QCOMPARE(plans.ofPerson(person)->goal, QStringLiteral("A job"));
    const PlanAction action = plans.save(actionOf(person, today)).value();
    VERIFY_OK(plans.postpone(action, today.addDays(7)));
    VERIFY_FAILS(plans.complete(action), ErrorCode::Conflict);
}

void PlanTest::rulesRefuse() {
    TestDesk desk;
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    Plan plan = planOf(person);
    plan.choices[1].trade = QStringLiteral("0000");
    VERIFY_FAILS(plans.save(plan), ErrorCode::Invalid);
    plan = planOf(person);
    plan.choices.push_back({QStringLiteral("7533"), {}, QStringLiteral("again")});
    VERIFY_FAILS(plans.save(plan), ErrorCode::Invalid);
    plan = planOf(BeneficiaryId::create(desk.clock));
    VERIFY_FAILS(plans.save(plan), ErrorCode::NotFound);
    PlanAction action = actionOf(person, today);
    action.description = QStringLiteral("  ");
    VERIFY_FAILS(plans.save(action), ErrorCode::Invalid);
    action = actionOf(person, today, UserId::create(desk.clock));
    VERIFY_FAILS(plans.save(action), ErrorCode::NotFound);
    action = actionOf(person, today);
    action.doneOn = today.addDays(1);
    VERIFY_FAILS(plans.save(action), ErrorCode::Invalid);
    QVERIFY(plans.actions(person)->empty());
    QVERIFY(plans.versions(person)->empty());
}

void PlanTest::actionsLive() {
    TestDesk desk;
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    PlanAction late = plans.save(actionOf(person, today.addDays(9))).value();
    PlanAction soon = plans.save(actionOf(person, today, desk.actor.id)).value();
    PlanAction open = plans.save(actionOf(person, {})).value();
    soon = plans.complete(soon).value();
    QCOMPARE(soon.doneOn, std::optional(today));
    VERIFY_FAILS(plans.cancel(soon), ErrorCode::TransitionRefused);
    open = plans.cancel(open).value();
    QCOMPARE(plans.actions(person)->front().id, late.id);
    QCOMPARE(plans.actions(person)->size(), size_t(3));
    VERIFY_FAILS(plans.resume(late), ErrorCode::TransitionRefused);
    VERIFY_FAILS(plans.postpone(late, QDate()), ErrorCode::Invalid);
    soon = plans.resume(soon).value();
    QVERIFY(soon.isOpen());
    QCOMPARE(soon.stamp.version, 3);
    QCOMPARE(plans.actions(person)->front().id, soon.id);
    QCOMPARE(desk.countAudited(audit::Action::PlanActionChanged), 6);
    QCOMPARE(desk.db->prepare(u"SELECT count(*) FROM plan_action_history").value<int>().value(), 3);
}

void PlanTest::dueActions() {
    TestDesk desk;
    PlanService plans(desk.context());
    const vault::Actor omar = desk.addUser(QStringLiteral("Omar"), vault::Roles(vault::Role::Advisor));
    const auto awa = test::registered(desk, test::fullPerson());
    VERIFY_OK(plans.save(actionOf(awa.person.id, today)));
    VERIFY_OK(plans.save(actionOf(awa.person.id, today.addDays(-2), omar.id)));
    VERIFY_OK(plans.save(actionOf(awa.person.id, today.addDays(1))));
    VERIFY_OK(plans.save(actionOf(awa.person.id, {})));
    VERIFY_OK(plans.complete(plans.save(actionOf(awa.person.id, today)).value()));
    const auto all = plans.due({}, today);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->front().ownerName, QStringLiteral("Omar"));
    QCOMPARE(all->front().person.number, awa.file.number);
    QCOMPARE(plans.due(omar.id, today)->size(), size_t(1));
    QCOMPARE(plans.due(desk.actor.id, today)->size(), size_t(1)); // the person's own, of the actor's caseload
    VERIFY_OK(CaseService(desk.context()).close(awa.file, ClosingReason::Left, today));
    QVERIFY(plans.due({}, today)->empty());
}

void PlanTest::wishesOfThePlanCount() {
    TestDesk desk;
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    const QStringList interests{QStringLiteral("7112"), QStringLiteral("7112")};
    QCOMPARE(*plans.rankedWishes(person, interests), QStringList{QStringLiteral("7112")});
    VERIFY_OK(plans.save(planOf(person)));
    QCOMPARE(*plans.rankedWishes(person, interests), (QStringList{QStringLiteral("7531"), QStringLiteral("7533")}));
}

void PlanTest::checklist() {
    const std::vector asked{DocumentKind::ResidenceTitle, DocumentKind::Passport, DocumentKind::Insurance};
    const auto entries = PlanRules::checklist(asked, test::fullPerson(), QDate(2026, 4, 21));
    QCOMPARE(entries.size(), size_t(5));
    QCOMPARE(entries[0].status, std::optional(DocumentStatus::Held));
    QCOMPARE(entries[0].expiresOn, std::optional(QDate(2026, 5, 1)));
    QVERIFY(!entries[0].isLacking());
    QCOMPARE(entries[1].status, std::optional(DocumentStatus::Expired)); // until 20 April
    QVERIFY(entries[1].isLacking());
    QVERIFY(!entries[2].status && entries[2].isLacking());
    QVERIFY(!entries[3].asked && !entries[3].isLacking());
    QCOMPARE(entries[3].note, test::fullPerson().documents[1].note);
}

void PlanTest::documentsOfARule() {
    const auto asks = [](DocumentKind kind) { return Expression::is(DocumentCondition{kind}); };
    const Expression rule = Expression::all(
        {asks(DocumentKind::Photo), Expression::any({asks(DocumentKind::Diploma), asks(DocumentKind::Equivalence)}),
         Expression::negated(asks(DocumentKind::Insurance)), asks(DocumentKind::Photo),
         Expression::negated(Expression::negated(asks(DocumentKind::Passport)))});
    const std::vector expected{DocumentKind::Photo, DocumentKind::Diploma, DocumentKind::Equivalence,
                               DocumentKind::Passport};
    QVERIFY(documentsAsked(rule) == expected);
}

void PlanTest::permissions() {
    TestDesk desk;
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    PlanService plans(desk.contextFor(admin));
    VERIFY_FAILS(plans.ofPerson(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.save(planOf(person)), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.actions(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.save(actionOf(person, today)), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.versions(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.due({}, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.rankedWishes(person, {}), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(PlanTest)
#include "PlanTest.moc"
