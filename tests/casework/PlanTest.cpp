#include "core/casework/CaseService.h"
#include "core/casework/PlanRules.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/guidance/DocumentsAsked.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using test::today;

namespace {

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
    void ranksOfEverybodyAgree();
    void aTrainingBecomesAChoice();
    void aDocumentGoesIntoTheFile();
    void versionsOfActions();
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

void PlanTest::ranksOfEverybodyAgree() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    PlanService plans(desk.context());
    const auto named = [&desk](const char* name) {
        return test::registered(desk, test::barePerson(QLatin1String(name), QStringLiteral("Diallo"))).person.id;
    };
    const BeneficiaryId both = named("Both");
    const BeneficiaryId other = named("Other");
    const BeneficiaryId goalOnly = named("Goal");
    named("None");
    Plan plan = planOf(both);
    plan.choices.insert(plan.choices.begin() + 1, {QStringLiteral("7531"), {}, {}}); // the first trade again
    VERIFY_OK(plans.save(plan));
    plan = planOf(other);
    plan.choices.pop_back();
    VERIFY_OK(plans.save(plan));
    plan = planOf(goalOnly);
    plan.choices.clear();
    VERIFY_OK(plans.save(plan));
    const auto ranks = plans.ranksOf(QStringLiteral("7533"));
    VERIFY_OK(ranks);
    QCOMPARE(*ranks, (QHash<BeneficiaryId, int>{{both, 2}, {other, 0}}));
    QCOMPARE(*plans.ranksOf(QStringLiteral("7531")), (QHash<BeneficiaryId, int>{{both, 1}, {other, 1}}));
    QCOMPARE(*plans.ranksOf({}), (QHash<BeneficiaryId, int>{{both, 0}, {other, 0}}));
}

void PlanTest::aTrainingBecomesAChoice() {
    const ProgrammeId training(QUuid::createUuid());
    Plan plan = planOf(BeneficiaryId(QUuid::createUuid()));
    const Plan filled = PlanRules::withTraining(plan, QStringLiteral("7533"), training);
    QCOMPARE(filled.choices.size(), size_t(2)); // the choice of that trade waited for one
    QCOMPARE(filled.choices[1].programme, std::optional(training));
    QCOMPARE(PlanRules::rankOf(filled, training), std::optional(2));
    QVERIFY(PlanRules::withTraining(filled, QStringLiteral("7533"), training) == filled);
    const Plan added = PlanRules::withTraining(plan, QStringLiteral("7531"), training);
    QCOMPARE(added.choices.size(), size_t(3)); // that trade has another training already
    QCOMPARE(PlanRules::rankOf(added, training), std::optional(3));
    QVERIFY(!PlanRules::rankOf(plan, training));
}

void PlanTest::aDocumentGoesIntoTheFile() {
    Beneficiary person = test::fullPerson();
    const auto entry = [&person](DocumentKind kind) {
        for (const ChecklistEntry& each : PlanRules::checklist({}, person, today))
            if (each.document == kind)
                return each;
        return ChecklistEntry{kind, false, {}, {}, {}};
    };
    ChecklistEntry said = entry(DocumentKind::Insurance);
    QVERIFY(!said.status);
    said.status = DocumentStatus::Held;
    said.expiresOn = today.addDays(40);
    person = PlanRules::withDocument(person, said, today);
    QCOMPARE(entry(DocumentKind::Insurance).status, std::optional(DocumentStatus::Held));
    QCOMPARE(entry(DocumentKind::Insurance).expiresOn, said.expiresOn);

    said.expiresOn = today.addDays(-1); // over
    person = PlanRules::withDocument(person, said, today);
    QCOMPARE(entry(DocumentKind::Insurance).status, std::optional(DocumentStatus::Expired));
    said = entry(DocumentKind::Insurance);
    said.expiresOn = today.addYears(1); // renewed
    person = PlanRules::withDocument(person, said, today);
    QCOMPARE(entry(DocumentKind::Insurance).status, std::optional(DocumentStatus::Held));

    said.status.reset();
    const size_t before = person.documents.size();
    person = PlanRules::withDocument(person, said, today);
    QCOMPARE(person.documents.size(), before - 1);

    said = entry(DocumentKind::ResidenceTitle);
    said.status = DocumentStatus::Held;
    said.expiresOn = QDate(2028, 2, 1);
    person = PlanRules::withDocument(person, said, today);
    QCOMPARE(person.residenceExpiresOn, said.expiresOn); // where the file keeps it
    for (const DocumentState& document : person.documents)
        QVERIFY(document.kind != DocumentKind::ResidenceTitle || !document.expiresOn);
}

void PlanTest::versionsOfActions() {
    TestDesk desk;
    PlanService plans(desk.context());
    const BeneficiaryId person = test::registered(desk, test::fullPerson()).person.id;
    const PlanAction first = plans.save(actionOf(person, today)).value();
    desk.clock.advance(1); // keys follow the time
    const PlanAction second = plans.save(actionOf(person, {})).value();
    const PlanAction done = plans.complete(first).value();
    const auto versions = plans.actionVersions(person);
    VERIFY_OK(versions);
    QVERIFY(*versions == (std::vector{first, done, second}));
    QVERIFY(plans.find(first.id) == done);
    VERIFY_FAILS(plans.find(PlanActionId(QUuid::createUuid())), ErrorCode::NotFound);
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
    VERIFY_FAILS(plans.ranksOf({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(plans.actionVersions(person), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(PlanTest)
#include "PlanTest.moc"
