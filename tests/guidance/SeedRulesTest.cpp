#include "core/guidance/CompiledRules.h"
#include "core/guidance/RuleCheck.h"
#include "core/guidance/RuleSeed.h"
#include "tests/support/TestMain.h"

#include <functional>

using namespace tawjih;

/// The rules of domain.md on the people whom they are about.
class SeedRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyShippedRuleIsSound();
    void craftsHaveTheirOwnRules();
    void admits_data();
    void admits();
    void aStreamDecidesWhereTheProgrammeAsksForOne();
    void anEstimatedYearIsCheckedAtTheEdge();
    void noResidenceTitleLeadsToHelp();
    void whatCanBeObtainedIsToldFromWhatCannot();
    void anUnknownFactIsNeverANo();
    void factsAreWhatTheFileSays();

private:
    [[nodiscard]] Assessment judge(const Expression& rule) const;
    Facts m_facts;
};

namespace {

const QDate start(2026, 9, 15);

bool needs(const Assessment& assessment, FactKind kind, Need::Kind how) {
    return std::ranges::any_of(
        assessment.needs, [&](const Need& need) { return need.requirement.fact.kind == kind && need.kind == how; });
}

using Change = std::function<void(Facts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(tawjih::Verdict)

// A Senegalese woman of 20 with a residence card, who completed the collège.
void SeedRulesTest::init() {
    m_facts = {};
    m_facts.day = QDate(2026, 6, 1);
    m_facts.birth = BirthDate::exact(QDate(2006, 3, 1));
    m_facts.nationalities = {u"SEN"_qs};
    m_facts.residence = ResidenceStatus::Residence;
    m_facts.residenceExpiresOn = QDate(2028, 1, 1);
    m_facts.education = EducationLevel::Lower3;
    m_facts.trainings.emplace();
}

Assessment SeedRulesTest::judge(const Expression& rule) const {
    CompiledRules rules;
    const auto number = rules.addRule(rule);
    Q_ASSERT(number);
    const auto handle = rules.forStart(*number, start);
    CompiledRules::Weights weights;
    rules.weigh(m_facts, weights);
    return rules.assess(handle, weights);
}

void SeedRulesTest::everyShippedRuleIsSound() {
    const auto rules = shippedRules();
    QCOMPARE(rules.size(), size_t(8));
    for (const AdmissionRule& rule : rules) {
        QCOMPARE(RuleCheck::check(rule.expression), std::vector<RuleProblem>());
        QVERIFY(!rule.name.fr.isEmpty() && !rule.name.ar.isEmpty() && !rule.name.en.isEmpty());
        QVERIFY(!rule.provenance.source.isEmpty());
        QVERIFY(rule.provenance.verifiedBy.isEmpty());
        QCOMPARE(std::ranges::count(rules, rule.id, &AdmissionRule::id), 1);
    }
}

void SeedRulesTest::craftsHaveTheirOwnRules() {
    auto rules = shippedRules();
    const auto* crafts = defaultRule(rules, TrainingLevel::Qualification, ProviderKind::Handicrafts);
    const auto* others = defaultRule(rules, TrainingLevel::Qualification, ProviderKind::Entraide);
    QVERIFY(crafts && others && crafts != others);
    QCOMPARE(defaultRule(rules, TrainingLevel::Technician, ProviderKind::Handicrafts)->defaultProvider, std::nullopt);
    QVERIFY(!defaultRule(rules, TrainingLevel::Introduction, ProviderKind::Ofppt));
    const auto id = crafts->id;
    std::ranges::find(rules, id, &AdmissionRule::id)->active = false;
    QCOMPARE(defaultRule(rules, TrainingLevel::Qualification, ProviderKind::Handicrafts), others);
}

void SeedRulesTest::admits_data() {
    QTest::addColumn<TrainingLevel>("level");
    QTest::addColumn<ProviderKind>("provider");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, TrainingLevel level, Verdict verdict, Change change,
                        ProviderKind provider = ProviderKind::Ofppt) {
        QTest::newRow(name) << level << provider << std::move(change) << verdict;
    };
    using L = TrainingLevel;
    const auto born = [](int year, int month, int day) {
        return [=](Facts& facts) { facts.birth = BirthDate::exact(QDate(year, month, day)); };
    };
    const auto school = [](EducationLevel level) { return [=](Facts& facts) { facts.education = level; }; };
    const auto after = [](TrainingLevel level) {
        return [=](Facts& facts) {
            facts.education = EducationLevel::Primary;
            facts.trainings = {{level, {}}};
        };
    };
    constexpr auto craft = ProviderKind::Handicrafts;
    row("S", L::Specialisation, Verdict::Eligible, school(EducationLevel::Primary6));
    row("S: school too short", L::Specialisation, Verdict::NotEligible, school(EducationLevel::Primary));
    row("S: 14", L::Specialisation, Verdict::NotEligible, born(2011, 9, 16));
    row("S: 15 that day", L::Specialisation, Verdict::Eligible, born(2011, 9, 15));
    row("S: 45", L::Specialisation, Verdict::Eligible, born(1981, 1, 1));
    row("S in a craft: 45", L::Specialisation, Verdict::NotEligible, born(1981, 1, 1), craft);
    row("S in a craft: 30", L::Specialisation, Verdict::Eligible, born(1995, 9, 16), craft);
    row("S in a craft: 31 that day", L::Specialisation, Verdict::NotEligible, born(1995, 9, 15), craft);
    row("Q", L::Qualification, Verdict::Eligible, school(EducationLevel::Lower3));
    row("Q by bridge", L::Qualification, Verdict::Eligible, after(L::Specialisation));
    row("Q: neither", L::Qualification, Verdict::NotEligible, school(EducationLevel::Lower));
    row("Q: the wrong training", L::Qualification, Verdict::NotEligible, after(L::Introduction));
    row("Q in a craft by bridge", L::Qualification, Verdict::Eligible, after(L::Specialisation), craft);
    row("T", L::Technician, Verdict::Eligible, school(EducationLevel::Bac2));
    row("T by bridge", L::Technician, Verdict::Eligible, after(L::Qualification));
    row("T: neither", L::Technician, Verdict::NotEligible, school(EducationLevel::Upper));
    row("TS", L::SpecialisedTechnician, Verdict::Eligible, school(EducationLevel::Bac));
    row("TS: higher", L::SpecialisedTechnician, Verdict::Eligible, school(EducationLevel::Higher));
    row("TS: no bac", L::SpecialisedTechnician, Verdict::NotEligible, school(EducationLevel::Bac2));
    row("TS: 31 after 1 September", L::SpecialisedTechnician, Verdict::Eligible, [](Facts& facts) {
        facts.education = EducationLevel::Bac;
        facts.birth = BirthDate::exact(QDate(1995, 9, 2));
    });
    row("TS: 31 on 1 September", L::SpecialisedTechnician, Verdict::NotEligible, [](Facts& facts) {
        facts.education = EducationLevel::Bac;
        facts.birth = BirthDate::exact(QDate(1995, 9, 1));
    });
    row("bac pro", L::BacPro, Verdict::Eligible, school(EducationLevel::Upper));
    row("apprenticeship", L::Apprenticeship, Verdict::Eligible, school(EducationLevel::Primary));
    row("apprenticeship: 31", L::Apprenticeship, Verdict::NotEligible, born(1995, 1, 1));
    row("apprenticeship: writes Arabic", L::Apprenticeship, Verdict::Eligible, [](Facts& facts) {
        facts.education = EducationLevel::None;
        facts.languages = {{u"arb"_qs, CefrLevel::NotSaid, CefrLevel::A1}};
    });
    row("apprenticeship: writes nothing yet", L::Apprenticeship, Verdict::EligibleIf, [](Facts& facts) {
        facts.education = EducationLevel::None;
        facts.languages = {{u"arb"_qs, CefrLevel::B1, CefrLevel::None}, {u"fra"_qs, CefrLevel::B1, CefrLevel::None}};
    });
    row("a Moroccan needs no title", L::Qualification, Verdict::Eligible, [](Facts& facts) {
        facts.nationalities = {u"MAR"_qs};
        facts.residence = ResidenceStatus::None;
    });
    row("a title that ends before", L::Qualification, Verdict::EligibleIf,
        [](Facts& facts) { facts.residenceExpiresOn = QDate(2026, 9, 14); });
}

void SeedRulesTest::admits() {
    QFETCH(TrainingLevel, level);
    QFETCH(ProviderKind, provider);
    QFETCH(Change, change);
    QFETCH(Verdict, verdict);
    change(m_facts);
    const auto rules = shippedRules();
    QCOMPARE(judge(defaultRule(rules, level, provider)->expression).verdict, verdict);
}

void SeedRulesTest::aStreamDecidesWhereTheProgrammeAsksForOne() {
    const Expression rule =
        Expression::all({Expression::is(SchoolCondition{EducationLevel::Bac}),
                         Expression::is(StreamCondition{{BacStream::SciencesMaths, BacStream::SciencesPhysiques}})});
    m_facts.education = EducationLevel::Bac;
    QVERIFY(needs(judge(rule), FactKind::Stream, Need::Kind::Check));
    m_facts.stream = BacStream::SciencesMaths;
    QCOMPARE(judge(rule).verdict, Verdict::Eligible);
    m_facts.stream = BacStream::Lettres;
    QVERIFY(needs(judge(rule), FactKind::Stream, Need::Kind::Blocks));
}

void SeedRulesTest::anEstimatedYearIsCheckedAtTheEdge() {
    const Expression rule = Expression::is(AgeCondition{15, 30, ReferenceDay::start()});
    const auto verdict = [&](const BirthDate& birth) {
        m_facts.birth = birth;
        return judge(rule).verdict;
    };
    QCOMPARE(verdict(BirthDate::year(2011)), Verdict::EligibleIf);
    QCOMPARE(verdict(BirthDate::year(2010)), Verdict::Eligible);
    QCOMPARE(verdict(BirthDate::year(2012)), Verdict::NotEligible);
    QCOMPARE(verdict(BirthDate::estimated(2010)), Verdict::EligibleIf);
    QCOMPARE(verdict(BirthDate::estimated(2009)), Verdict::Eligible);
    QCOMPARE(verdict(BirthDate::estimated(2013)), Verdict::NotEligible);
    QCOMPARE(verdict(BirthDate()), Verdict::EligibleIf);
}

void SeedRulesTest::noResidenceTitleLeadsToHelp() {
    const auto rules = shippedRules();
    const Expression& rule = defaultRule(rules, TrainingLevel::Qualification, ProviderKind::Ofppt)->expression;
    QVERIFY(!judge(rule).needsResidenceHelp);
    m_facts.residence = ResidenceStatus::None;
    QCOMPARE(judge(rule).verdict, Verdict::EligibleIf);
    QVERIFY(needs(judge(rule), FactKind::Title, Need::Kind::Obtain));
    QVERIFY(judge(rule).needsResidenceHelp);
    m_facts.education = EducationLevel::None; // help is shown beside a no, too
    QCOMPARE(judge(rule).verdict, Verdict::NotEligible);
    QVERIFY(judge(rule).needsResidenceHelp);
    m_facts.education = EducationLevel::Lower3;
    m_facts.residence = ResidenceStatus::Undisclosed;
    m_facts.residenceExpiresOn.reset();
    QVERIFY(needs(judge(rule), FactKind::Title, Need::Kind::Check));
    QVERIFY(judge(rule).needsResidenceHelp);
    const Expression cards = Expression::is(ResidenceCondition{{ResidenceStatus::Residence}});
    m_facts.residence = ResidenceStatus::None;
    QVERIFY(needs(judge(cards), FactKind::Residence, Need::Kind::Obtain));
}

void SeedRulesTest::whatCanBeObtainedIsToldFromWhatCannot() {
    const auto verdict = [&](Condition condition) { return judge(Expression::is(std::move(condition))).verdict; };
    const auto verdictOfNot = [&](Condition condition) {
        return judge(Expression::negated(Expression::is(std::move(condition)))).verdict;
    };
    m_facts.languages = {{u"fra"_qs, CefrLevel::B1, CefrLevel::A1}};
    QCOMPARE(verdict(LanguageCondition{u"fra"_qs, CefrLevel::B2, LanguageUse::Spoken}), Verdict::EligibleIf);
    QCOMPARE(verdictOfNot(LanguageCondition{u"fra"_qs, CefrLevel::A2, LanguageUse::Spoken}), Verdict::NotEligible);
    QCOMPARE(verdict(SchoolCondition{EducationLevel::Bac, true}), Verdict::EligibleIf);
    QCOMPARE(verdict(SchoolCondition{EducationLevel::Bac, false}), Verdict::NotEligible);
    m_facts.equivalence = EquivalenceStatus::ToRequest;
    QCOMPARE(verdict(RecognitionCondition{}), Verdict::EligibleIf);
    m_facts.practiceYears = 1;
    QCOMPARE(verdict(PracticeCondition{3}), Verdict::NotEligible);
    m_facts.sex = Sex::Female;
    QCOMPARE(verdict(SexCondition{Sex::Male}), Verdict::NotEligible);
    m_facts.area = u"06.141.01.53"_qs;
    QCOMPARE(verdict(AreaCondition{{u"06"_qs}}), Verdict::Eligible);
    QCOMPARE(verdict(AreaCondition{{u"04"_qs}}), Verdict::NotEligible);
    m_facts.documents = {{DocumentKind::Photo, DocumentStatus::Expired},
                         {DocumentKind::Passport, DocumentStatus::Held}};
    QCOMPARE(verdict(DocumentCondition{DocumentKind::Photo}), Verdict::EligibleIf);
    QCOMPARE(verdictOfNot(DocumentCondition{DocumentKind::Passport}), Verdict::NotEligible);
}

void SeedRulesTest::anUnknownFactIsNeverANo() {
    m_facts = Facts();
    m_facts.day = QDate(2026, 6, 1);
    for (const AdmissionRule& rule : shippedRules()) {
        const Assessment found = judge(rule.expression);
        QCOMPARE(found.verdict, Verdict::EligibleIf);
        for (const Need& need : found.needs)
            QCOMPARE(need.kind, Need::Kind::Check);
    }
}

void SeedRulesTest::factsAreWhatTheFileSays() {
    Beneficiary person;
    person.birth = BirthDate::year(2000);
    person.sex = Sex::Female;
    person.nationalities = {u"SEN"_qs};
    person.arrondissement = u"06.141.01.53"_qs;
    person.residenceStatus = ResidenceStatus::Receipt;
    person.residenceExpiresOn = QDate(2027, 1, 1);
    person.educationLevel = EducationLevel::Bac;
    person.diplomaEquivalence = EquivalenceStatus::Requested;
    person.languages = {{u"wol"_qs, CefrLevel::Native, CefrLevel::NotSaid}};
    person.practiceYears = 2;
    person.documents = {{DocumentKind::Photo, DocumentStatus::Held}};
    const Facts facts = factsOf(person, QDate(2026, 6, 1));
    QCOMPARE(facts.day, QDate(2026, 6, 1));
    QCOMPARE(facts.birth, person.birth);
    QCOMPARE(facts.sex, person.sex);
    QCOMPARE(facts.nationalities, person.nationalities);
    QCOMPARE(facts.area, person.arrondissement);
    QCOMPARE(facts.residence, person.residenceStatus);
    QCOMPARE(facts.residenceExpiresOn, person.residenceExpiresOn);
    QCOMPARE(facts.education, person.educationLevel);
    QCOMPARE(facts.equivalence, person.diplomaEquivalence);
    QCOMPARE(facts.languages, person.languages);
    QCOMPARE(facts.practiceYears, person.practiceYears);
    QCOMPARE(facts.documents, person.documents);
    QVERIFY(!factsOf(Beneficiary(), QDate(2026, 6, 1)).trainings);
}

TAWJIH_REGISTER_TEST(SeedRulesTest)
#include "SeedRulesTest.moc"
