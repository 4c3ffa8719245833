#include "core/guidance/GuidanceService.h"

#include "core/casework/IntakeService.h"
#include "core/casework/PlanService.h"
#include "core/db/Statement.h"
#include "core/guidance/RuleSeed.h"
#include "tests/support/TestDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace tawjih;
using test::TestDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with a catalogue of its own: one centre, one programme, and intakes as asked for.
struct Desk : TestDesk {
    explicit Desk(Place place = Place::Memory, vault::Roles roles = test::everyRole)
        : TestDesk(roles, place)
        , catalogue(context())
        , persons(context())
        , listing(context())
        , guidance(context(), catalogue, persons, listing) {}

    void addProgramme(TrainingLevel level = TrainingLevel::Specialisation) {
        Provider provider;
        provider.kind = ProviderKind::Ofppt;
        provider.name.fr = u"OFPPT"_s;
        const auto savedProvider = catalogue.save(provider);
        VERIFY_OK(savedProvider);
        Establishment place;
        place.provider = savedProvider->id;
        place.name.fr = u"ISTA"_s;
        const auto savedPlace = catalogue.save(place);
        VERIFY_OK(savedPlace);
        programme.establishment = savedPlace->id;
        programme.name.fr = u"Couture"_s;
        programme.trade = u"7531"_s;
        programme.level = level;
        const auto saved = catalogue.save(programme);
        VERIFY_OK(saved);
        programme = *saved;
    }
    Intake addIntake(QDate startsOn, std::optional<AdmissionRuleId> rule = {}) {
        Intake intake;
        intake.programme = programme.id;
        intake.startsOn = startsOn;
        intake.rule = rule;
        const auto saved = catalogue.save(intake);
        return saved ? *saved : Intake();
    }
    BeneficiaryId addPerson(const QString& name, Beneficiary person) {
        person.name.givenLatin = name;
        Consent consent;
        consent.purpose = ConsentPurpose::Record;
        consent.language = u"fra"_s;
        IntakeService intake(context());
        const auto stored = intake.registerPerson(person, OpeningReason::Orientation, {consent}, actor.id);
        return stored ? stored->person.id : BeneficiaryId();
    }

    CatalogueService catalogue;
    BeneficiaryService persons;
    ListingService listing;
    GuidanceService guidance;
    Programme programme;
};

AdmissionRule ruleWith(Condition condition) {
    AdmissionRule rule;
    rule.name.fr = u"Règle"_s;
    rule.expression = Expression::all({Expression::is(std::move(condition))});
    rule.provenance.source = u"a call"_s;
    return rule;
}

/// Who may begin this with any sewing rule of the tests.
Beneficiary adult() {
    Beneficiary person;
    person.birth = BirthDate::exact(QDate(2000, 1, 1));
    person.sex = Sex::Female;
    person.interests = {u"5141"_s, u"7531"_s};
    return person;
}

} // namespace

class GuidanceServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesComeBackAsTheyWent_data();
    void rulesComeBackAsTheyWent();
    void seedingWritesTheShippedRulesOnce();
    void aRuleThatNobodyCanMeetIsRefused();
    void aLevelHasOneDefault();
    void aConflictIsTold();
    void permissions();
    void theRuleIsTheIntakesThenTheProgrammesThenTheLevels();
    void closedIntakesAreNoOffers();
    void theStockIsKeptUntilTheCatalogueChanges();
    void matchingReadsTheFile();
    void whatIsTriedIsNotStored();
    void personsForAnIntake_data();
    void personsForAnIntake();
    void lookingForPersonsCanBeCancelled();
    void thePlanRanksBeforeTheInterests();
    void theChosenTrainingsAskForDocuments();
    void distancesAreBetweenArrondissements();
    void takesWhatAWorkerCounted();
};

static void bothPlaces() {
    QTest::addColumn<TestDesk::Place>("place");
    QTest::newRow("memory") << TestDesk::Place::Memory;
    QTest::newRow("encrypted file") << TestDesk::Place::EncryptedFile;
}

void GuidanceServiceTest::rulesComeBackAsTheyWent_data() {
    bothPlaces();
}

void GuidanceServiceTest::rulesComeBackAsTheyWent() {
    QFETCH(TestDesk::Place, place);
    Desk desk(place);
    QSignalSpy changes(&desk.changes, &ChangeNotifier::changed);
    AdmissionRule rule = ruleWith(AgeCondition{15, 30, ReferenceDay::fixed(1, 9)});
    rule.defaultLevel = TrainingLevel::Technician;
    rule.defaultProvider = ProviderKind::Entraide;
    rule.provenance = {u"a call"_s, QDate(2026, 3, 1), u"A. Benali"_s, QDate(2026, 3, 2)};
    const auto saved = desk.guidance.save(rule);
    VERIFY_OK(saved);
    QCOMPARE(saved->stamp.version, 1);
    QVERIFY(desk.guidance.find(saved->id).value() == *saved);
    QCOMPARE(desk.countAudited(audit::Action::AdmissionRuleChanged), 1);
    QCOMPARE(changes.size(), 1);

    AdmissionRule changed = *saved;
    changed.active = false;
    changed.name.ar = u"قاعدة"_s;
    const auto second = desk.guidance.save(changed);
    VERIFY_OK(second);
    QCOMPARE(second->stamp.version, 2);
    QVERIFY(desk.guidance.rules()->empty());
    QCOMPARE(desk.guidance.rules(CatalogueScope::All)->size(), 1U);
    const auto kept = desk.db->prepare(u"SELECT count(*) FROM admission_rule_history").value<qint64>();
    QCOMPARE(kept.value(), 1);
}

void GuidanceServiceTest::seedingWritesTheShippedRulesOnce() {
    Desk desk;
    const int shipped = static_cast<int>(shippedRules().size());
    QVERIFY(shipped > 0);
    QCOMPARE(desk.guidance.seedRules().value(), shipped);
    QCOMPARE(desk.guidance.seedRules().value(), 0);
    const auto rules = desk.guidance.rules();
    VERIFY_OK(rules);
    for (const AdmissionRule& rule : *rules)
        QVERIFY(desk.guidance.save(rule).has_value()); // each can be edited as it is
}

void GuidanceServiceTest::aRuleThatNobodyCanMeetIsRefused() {
    Desk desk;
    const auto refused = desk.guidance.save(ruleWith(AgeCondition{30, 15, ReferenceDay::start()}));
    VERIFY_FAILS(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.front(),
             (FieldProblem{u"expression/all[0].age"_s, FieldProblem::Kind::Contradiction}));
    AdmissionRule nameless = ruleWith(PracticeCondition{1});
    nameless.name.fr = u"  "_s;
    VERIFY_FAILS(desk.guidance.save(nameless), ErrorCode::Invalid);
    QVERIFY(desk.guidance.rules()->empty());
}

void GuidanceServiceTest::aLevelHasOneDefault() {
    Desk desk;
    AdmissionRule rule = ruleWith(PracticeCondition{1});
    rule.defaultLevel = TrainingLevel::Technician;
    VERIFY_OK(desk.guidance.save(rule));
    const auto second = desk.guidance.save(rule);
    VERIFY_FAILS(second, ErrorCode::Invalid);
    QCOMPARE(second.error().problems.front(), (FieldProblem{u"defaultLevel"_s, FieldProblem::Kind::NotUnique}));
    rule.defaultProvider = ProviderKind::Ofppt;
    VERIFY_OK(desk.guidance.save(rule));
}

void GuidanceServiceTest::aConflictIsTold() {
    Desk desk;
    const AdmissionRule first = desk.guidance.save(ruleWith(PracticeCondition{1})).value();
    VERIFY_OK(desk.guidance.save(first));
    VERIFY_FAILS(desk.guidance.save(first), ErrorCode::Conflict);
}

void GuidanceServiceTest::permissions() {
    Desk desk(TestDesk::Place::Memory, vault::Role::Administrator);
    VERIFY_FAILS(desk.guidance.offers(), ErrorCode::NotAllowed);
    VERIFY_FAILS(desk.persons.eachWithOpenCase([](const Beneficiary&) { return true; }), ErrorCode::NotAllowed);
    Desk advised(TestDesk::Place::Memory, vault::Role::Advisor);
    VERIFY_OK(advised.guidance.offers());
    VERIFY_FAILS(advised.guidance.save(ruleWith(PracticeCondition{1})), ErrorCode::NotAllowed);
    VERIFY_FAILS(advised.guidance.seedRules(), ErrorCode::NotAllowed);
}

void GuidanceServiceTest::theRuleIsTheIntakesThenTheProgrammesThenTheLevels() {
    Desk desk;
    desk.addProgramme();
    const QDate start(2026, 9, 15);
    const auto ruleNow = [&desk] { return desk.guidance.offers().value()->offered.front().rule; };
    Intake intake = desk.addIntake(start);
    QVERIFY(ruleNow().isNull());

    AdmissionRule general = ruleWith(PracticeCondition{1});
    general.defaultLevel = desk.programme.level;
    general = desk.guidance.save(general).value();
    QCOMPARE(ruleNow(), general.id);

    AdmissionRule own = desk.guidance.save(ruleWith(PracticeCondition{2})).value();
    desk.programme.rule = own.id;
    desk.programme = desk.catalogue.save(desk.programme).value();
    QCOMPARE(ruleNow(), own.id);

    const AdmissionRule narrow = desk.guidance.save(ruleWith(PracticeCondition{3})).value();
    intake.rule = narrow.id;
    VERIFY_OK(desk.catalogue.save(intake));
    QCOMPARE(ruleNow(), narrow.id);

    AdmissionRule retired = narrow;
    retired.active = false;
    VERIFY_OK(desk.guidance.save(retired));
    QCOMPARE(ruleNow(), own.id);
}

void GuidanceServiceTest::closedIntakesAreNoOffers() {
    Desk desk;
    desk.addProgramme();
    desk.addIntake(desk.clock.today().addDays(-1));
    auto stock = desk.guidance.offers().value();
    QCOMPARE(stock->offered.size(), 1U); // the programme itself: nobody knows when it starts again
    QVERIFY(!stock->offered.front().intake);
    QVERIFY(stock->matcher.offers().front().intake.isNull());

    const Intake coming = desk.addIntake(desk.clock.today().addDays(30));
    stock = desk.guidance.offers().value();
    QCOMPARE(stock->offered.size(), 1U);
    QCOMPARE(stock->matcher.offers().front().intake, coming.id);
}

void GuidanceServiceTest::theStockIsKeptUntilTheCatalogueChanges() {
    Desk desk;
    desk.addProgramme();
    const auto first = desk.guidance.offers().value();
    QCOMPARE(desk.guidance.offers().value(), first);
    desk.addIntake(QDate(2026, 9, 15));
    const auto second = desk.guidance.offers().value();
    QVERIFY(second != first);
    desk.clock.advance(24 * 3600);
    QVERIFY(desk.guidance.offers().value() != second);
}

void GuidanceServiceTest::matchingReadsTheFile() {
    Desk desk;
    desk.addProgramme();
    AdmissionRule rule = desk.guidance.save(ruleWith(DocumentCondition{DocumentKind::Passport})).value();
    desk.addIntake(QDate(2026, 9, 15), rule.id);
    const BeneficiaryId id = desk.addPerson(u"Awa"_s, adult());
    const int read = desk.countAudited(audit::Action::PersonRead);
    const auto found = desk.guidance.matchesFor(id);
    VERIFY_OK(found);
    QCOMPARE(desk.countAudited(audit::Action::PersonRead), read + 1);
    QCOMPARE(found->matches.size(), 1U);
    QCOMPARE(found->matches.front().assessment->verdict, Verdict::EligibleIf);
    QCOMPARE(found->matches.front().wish, std::optional(2));
}

void GuidanceServiceTest::whatIsTriedIsNotStored() {
    Desk desk;
    desk.addProgramme();
    AdmissionRule rule = ruleWith(DocumentCondition{DocumentKind::Passport});
    rule.expression.parts.push_back(Expression::is(LanguageCondition{u"arb"_s, CefrLevel::A2, LanguageUse::Spoken}));
    rule.expression.parts.push_back(Expression::is(SchoolCondition{EducationLevel::Lower3}));
    rule = desk.guidance.save(rule).value();
    desk.addIntake(QDate(2026, 9, 15), rule.id);
    const BeneficiaryId id = desk.addPerson(u"Awa"_s, adult());
    const WhatIf whatIf{EducationLevel::Bac, DocumentKind::Passport,
                        LanguageSkill{u"arb"_s, CefrLevel::B1, CefrLevel::B1}};
    QCOMPARE(desk.guidance.matchesFor(id, whatIf)->matches.front().assessment->verdict, Verdict::Eligible);
    QCOMPARE(desk.guidance.matchesFor(id)->matches.front().assessment->verdict, Verdict::EligibleIf);

    Facts facts;
    facts.languages = {{u"arb"_s, CefrLevel::C1, CefrLevel::NotSaid}};
    const Facts tried = applied(facts, whatIf);
    QCOMPARE(tried.languages.front(), (LanguageSkill{u"arb"_s, CefrLevel::C1, CefrLevel::B1}));
}

void GuidanceServiceTest::personsForAnIntake_data() {
    bothPlaces();
}

void GuidanceServiceTest::personsForAnIntake() {
    QFETCH(TestDesk::Place, place);
    Desk desk(place);
    desk.addProgramme();
    AdmissionRule rule = ruleWith(AgeCondition{18, std::nullopt, ReferenceDay::start()});
    rule.expression.parts.push_back(Expression::is(DocumentCondition{DocumentKind::Passport}));
    rule = desk.guidance.save(rule).value();
    const Intake intake = desk.addIntake(QDate(2026, 9, 15), rule.id);
    desk.addPerson(u"Lacks"_s, adult());
    Beneficiary ready = adult();
    ready.documents = {{DocumentKind::Passport, DocumentStatus::Held}};
    desk.addPerson(u"Ready"_s, ready);
    Beneficiary keen = ready;
    keen.interests = {u"7531"_s};
    desk.addPerson(u"Keen"_s, keen);
    Beneficiary child = adult();
    child.birth = BirthDate::exact(QDate(2015, 1, 1));
    desk.addPerson(u"Young"_s, child);

    const int listed = desk.countAudited(audit::Action::PersonsListed);
    const auto found = desk.guidance.personsFor(intake.id, 10);
    VERIFY_OK(found);
    QCOMPARE(found->looked, 4);
    QCOMPARE(found->fitting, 3);
    QStringList names;
    for (const FittingPerson& each : found->best)
        names << each.person.latinName;
    QCOMPARE(names, (QStringList{u"Keen"_s, u"Ready"_s, u"Lacks"_s}));
    QCOMPARE(desk.countAudited(audit::Action::PersonsListed), listed + 1);

    const auto few = desk.guidance.personsFor(intake.id, 1);
    VERIFY_OK(few);
    QCOMPARE(few->best.size(), 1U);
    QCOMPARE(few->best.front(), found->best.front());
    QCOMPARE(few->fitting, 3);
    VERIFY_FAILS(desk.guidance.personsFor(IntakeId(), 10), ErrorCode::NotFound);
}

void GuidanceServiceTest::lookingForPersonsCanBeCancelled() {
    Desk desk;
    desk.addProgramme();
    const Intake intake = desk.addIntake(QDate(2026, 9, 15));
    desk.addPerson(u"Awa"_s, adult());
    qint64 cases = 0;
    const auto stop = [&cases](qint64, qint64 total) {
        cases = total;
        return false;
    };
    VERIFY_FAILS(desk.guidance.personsFor(intake.id, 10, stop), ErrorCode::Cancelled);
    QCOMPARE(cases, 1);
}

void GuidanceServiceTest::thePlanRanksBeforeTheInterests() {
    Desk desk;
    desk.addProgramme();
    const Intake intake = desk.addIntake(QDate(2026, 9, 15), desk.guidance.save(ruleWith(PracticeCondition{1}))->id);
    Beneficiary keen = adult(); // sewing is the second of their interests
    keen.practiceYears = 3;
    const BeneficiaryId first = desk.addPerson(u"First"_s, keen);
    const BeneficiaryId never = desk.addPerson(u"Never"_s, keen);
    desk.addPerson(u"Unplanned"_s, keen);
    const auto plan = [&desk](BeneficiaryId person, const QString& trade) {
        Plan wanted;
        wanted.beneficiary = person;
        wanted.choices = {{trade, {}, {}}};
        VERIFY_OK(PlanService(desk.context()).save(wanted));
    };
    plan(first, u"7531"_s);
    plan(never, u"5141"_s);
    QCOMPARE(desk.guidance.matchesFor(first)->matches.front().wish, std::optional(1));
    QCOMPARE(desk.guidance.matchesFor(never)->matches.front().wish, std::nullopt);
    QCOMPARE(desk.guidance.matchesFor(desk.persons.find(first).value())->seeker.wishes, QStringList{u"7531"_s});

    const auto found = desk.guidance.personsFor(intake.id, 10);
    VERIFY_OK(found);
    std::vector<std::pair<QString, std::optional<int>>> ranked;
    for (const FittingPerson& each : found->best)
        ranked.emplace_back(each.person.latinName, each.wish);
    QVERIFY((ranked == std::vector<std::pair<QString, std::optional<int>>>{
                           {u"First"_s, 1}, {u"Unplanned"_s, 2}, {u"Never"_s, std::nullopt}}));
}

void GuidanceServiceTest::theChosenTrainingsAskForDocuments() {
    Desk desk;
    desk.addProgramme();
    desk.programme.rule = desk.guidance.save(ruleWith(DocumentCondition{DocumentKind::Diploma}))->id;
    desk.programme = desk.catalogue.save(desk.programme).value();
    Programme second = desk.programme;
    second.id = {};
    second.stamp = {};
    AdmissionRule rule = ruleWith(DocumentCondition{DocumentKind::Photo});
    rule.expression.parts.push_back(Expression::is(DocumentCondition{DocumentKind::Diploma}));
    second.rule = desk.guidance.save(rule)->id;
    second.name.fr = u"Broderie"_s;
    second = desk.catalogue.save(second).value();
    Plan plan;
    QVERIFY(desk.guidance.documentsAskedBy(plan)->empty());
    plan.choices = {{u"5141"_s, {}, {}}, {u"7531"_s, desk.programme.id, {}}, {u"7531"_s, second.id, {}}};
    QVERIFY(*desk.guidance.documentsAskedBy(plan) == (std::vector{DocumentKind::Diploma, DocumentKind::Photo}));
}

void GuidanceServiceTest::distancesAreBetweenArrondissements() {
    Desk desk;
    desk.addProgramme();
    Establishment place = desk.catalogue.find(desk.programme.establishment).value();
    place.arrondissement = u"06.141.01.71"_s;
    place = desk.catalogue.save(place).value();
    Beneficiary near = adult();
    near.arrondissement = u"06.141.01.73"_s;
    const BeneficiaryId id = desk.addPerson(u"Near"_s, near);
    auto kilometres = desk.guidance.matchesFor(id)->matches.front().kilometres;
    QVERIFY(kilometres && *kilometres > 0.5 && *kilometres < 4);
    place.latitude = 33.5; // known better
    place.longitude = -7.5;
    VERIFY_OK(desk.catalogue.save(place));
    kilometres = desk.guidance.matchesFor(id)->matches.front().kilometres;
    QVERIFY(kilometres && *kilometres > 6);
    QVERIFY(!desk.guidance.matchesFor(desk.addPerson(u"Nowhere"_s, adult()))->matches.front().kilometres);
}

void GuidanceServiceTest::takesWhatAWorkerCounted() {
    Desk desk;
    desk.addProgramme();
    const BeneficiaryId person = desk.addPerson(u"Awa"_s, adult());
    const Beneficiary file = desk.persons.find(person).value();
    QVERIFY(!desk.guidance.matchesFor(person)->matches.front().completion);
    const auto age = file.birth.ageOn(desk.clock.today());
    QVERIFY(age);
    CompletionTable past;
    past.programmes[desk.programme.id].at(file.sex, ageGroupOf(*age)) = {40, 30};
    desk.guidance.takePast(past);
    QCOMPARE(desk.guidance.matchesFor(person)->matches.front().completion, std::optional(0.75));
}

TAWJIH_REGISTER_TEST(GuidanceServiceTest)
#include "GuidanceServiceTest.moc"
