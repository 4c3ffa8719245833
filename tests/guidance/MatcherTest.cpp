#include "core/guidance/Matcher.h"

#include "tests/support/RandomGuidance.h"
#include "tests/support/TestMain.h"

#include <numbers>

using namespace tawjih;
using namespace tawjih::test;

class MatcherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void distanceIsTheGreatCircle();
    void theIntakeHasAStateOfItsOwn();
    void theQuotaConcernsForeignersOnly();
    void hoursSuitOrNot();
    void completionIsShownForManyOnly();
    void ranksByVerdictThenWishThenHoursThenDistance();
    void anUnknownDistanceStaysUnknown();
    void anIntakeWithoutRuleSaysSo();
    void whatIfAnswersWithOtherFacts();
    void reasonsSayWhatIsKnown();
    void judgingManyAgreesWithJudgingOne();
    void judgingCanBeStopped();

private:
    AdmissionRule m_adults;
    Offer m_offer;
    Seeker m_seeker;
};

void MatcherTest::init() {
    m_adults = {};
    m_adults.id = AdmissionRuleId(QUuid::createUuid());
    m_adults.expression = Expression::all({Expression::is(AgeCondition{18, std::nullopt, ReferenceDay::start()}),
                                           Expression::is(DocumentCondition{DocumentKind::Passport})});
    m_offer = {};
    m_offer.startsOn = QDate(2026, 9, 15);
    m_offer.rule = m_adults.id;
    m_seeker = {};
    m_seeker.facts.day = QDate(2026, 6, 1);
    m_seeker.facts.birth = BirthDate::exact(QDate(2000, 1, 1));
    m_seeker.facts.residence = ResidenceStatus::Residence;
    m_seeker.facts.documents = {{DocumentKind::Passport, DocumentStatus::Held}};
}

void MatcherTest::distanceIsTheGreatCircle() {
    const GeoPoint casablanca{33.5731, -7.5898};
    const GeoPoint rabat{34.0209, -6.8416};
    QVERIFY(std::abs(kilometresBetween(casablanca, rabat) - 85.2) < 0.5);
    QCOMPARE(kilometresBetween(rabat, rabat), 0.0);
    QVERIFY(std::abs(kilometresBetween({0, 0}, {0, 180}) - 6371 * std::numbers::pi) < 0.001);
}

void MatcherTest::theIntakeHasAStateOfItsOwn() {
    Facts& facts = m_seeker.facts;
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Open);
    m_offer.opensOn = QDate(2026, 6, 1);
    m_offer.closesOn = QDate(2026, 6, 30);
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Open);
    facts.day = QDate(2026, 5, 31);
    QCOMPARE(stateOf(m_offer, facts), IntakeState::NotOpenYet);
    facts.day = QDate(2026, 6, 30);
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Open);
    m_offer.seatsFree = 0;
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Full);
    facts.day = QDate(2026, 7, 1);
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Closed);
    m_offer.closesOn.reset();
    m_offer.seatsFree.reset();
    facts.day = QDate(2026, 9, 16);
    QCOMPARE(stateOf(m_offer, facts), IntakeState::Closed);

    // A closed intake changes nothing about the person.
    const Matcher matcher({m_offer}, {m_adults});
    QCOMPARE(matcher.matchesFor(m_seeker).front().assessment->verdict, Verdict::Eligible);
}

void MatcherTest::theQuotaConcernsForeignersOnly() {
    m_offer.quotaLeft = 0;
    m_seeker.facts.nationalities = {u"SEN"_qs};
    QCOMPARE(stateOf(m_offer, m_seeker.facts), IntakeState::QuotaUsed);
    m_seeker.facts.nationalities << u"MAR"_qs;
    QCOMPARE(stateOf(m_offer, m_seeker.facts), IntakeState::Open);
    m_seeker.facts.nationalities.clear();
    QCOMPARE(stateOf(m_offer, m_seeker.facts), IntakeState::Open);
}

void MatcherTest::hoursSuitOrNot() {
    QCOMPARE(suits(Schedule::FullTime, {}), Truth::Yes);
    QCOMPARE(suits(Schedule::NotKnown, {Constraint::Transport}), Truth::Yes);
    QCOMPARE(suits(Schedule::NotKnown, {Constraint::Hours}), Truth::Unknown);
    QCOMPARE(suits(Schedule::FullTime, {Constraint::Hours}), Truth::No);
    QCOMPARE(suits(Schedule::Alternating, {Constraint::Hours}), Truth::No);
    QCOMPARE(suits(Schedule::Evening, {Constraint::Hours}), Truth::Yes);
    QCOMPARE(suits(Schedule::Evening, {Constraint::Hours, Constraint::Childcare}), Truth::No);
    QCOMPARE(suits(Schedule::HalfDay, {Constraint::Hours, Constraint::Childcare}), Truth::Yes);
}

void MatcherTest::completionIsShownForManyOnly() {
    QVERIFY(!completionRate(PastCompletion{}));
    QVERIFY(!completionRate(PastCompletion{19, 19}));
    QCOMPARE(completionRate(PastCompletion{20, 15}), std::optional(0.75));
}

void MatcherTest::ranksByVerdictThenWishThenHoursThenDistance() {
    AdmissionRule young = m_adults;
    young.id = AdmissionRuleId(QUuid::createUuid());
    young.expression = Expression::is(AgeCondition{15, 20, ReferenceDay::start()});
    AdmissionRule photo = m_adults;
    photo.id = AdmissionRuleId(QUuid::createUuid());
    photo.expression = Expression::is(DocumentCondition{DocumentKind::Photo});
    m_seeker.wishes = QStringList{u"7313"_qs, u"7531"_qs};
    m_seeker.constraints = {Constraint::Hours};
    m_seeker.home = GeoPoint{33.57, -7.58};

    const auto offer = [&](const char* trade, Schedule schedule, double latitude, const AdmissionRule& rule) {
        Offer made = m_offer;
        made.trade = QLatin1String(trade);
        made.schedule = schedule;
        made.place = GeoPoint{latitude, -7.58};
        made.rule = rule.id;
        return made;
    };
    std::vector<Offer> expected{
        offer("7313", Schedule::Evening, 33.58, m_adults),  offer("7313", Schedule::Evening, 33.70, m_adults),
        offer("7313", Schedule::FullTime, 33.57, m_adults), offer("7531", Schedule::Evening, 33.57, m_adults),
        offer("7122", Schedule::Evening, 33.57, m_adults),  offer("7313", Schedule::Evening, 33.57, photo),
        offer("7313", Schedule::Evening, 33.57, young)};
    // Within one step of distance, what starts first comes first, then what people like them complete.
    expected.insert(expected.begin() + 1, expected.front());
    expected[1].place->latitude = 33.575;
    m_seeker.facts.sex = Sex::Female;
    expected[1].completion.at(Sex::Female, AgeGroup::From25To54) = {100, 10};
    expected[0].completion.at(Sex::Female, AgeGroup::From25To54) = {100, 90};
    expected.insert(expected.begin() + 2, expected[1]);
    expected[2].startsOn = expected[2].startsOn.addDays(7);

    const std::vector<Offer> shuffled(expected.rbegin(), expected.rend());
    const Matcher matcher(shuffled, {m_adults, young, photo});
    const std::vector<Match> matches = matcher.matchesFor(m_seeker);
    QCOMPARE(matches.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(matcher.offers()[matches[i].offer] == expected[i], qPrintable(QString::number(i)));
}

void MatcherTest::anUnknownDistanceStaysUnknown() {
    m_seeker.home = GeoPoint{33.57, -7.58};
    Offer far = m_offer;
    far.place = GeoPoint{34.02, -6.84};
    const Matcher matcher({m_offer, far}, {m_adults});
    const auto matches = matcher.matchesFor(m_seeker);
    QCOMPARE(matches.front().offer, size_t(1));
    QVERIFY(matches.front().kilometres.has_value());
    QVERIFY(!matches.back().kilometres.has_value());
}

void MatcherTest::anIntakeWithoutRuleSaysSo() {
    Offer unruled = m_offer;
    unruled.rule = {};
    AdmissionRule broken = m_adults;
    broken.id = AdmissionRuleId(QUuid::createUuid());
    broken.expression = Expression::is(AgeCondition{30, 15, ReferenceDay::start()});
    Offer unclear = m_offer;
    unclear.rule = broken.id;
    const Matcher matcher({unruled, unclear}, {m_adults, broken});
    m_seeker.facts.residence = ResidenceStatus::None;
    for (size_t i = 0; i < 2; ++i)
        QCOMPARE(matcher.assess(i, m_seeker.facts), (Assessment{Verdict::NoRule, {}, true}));
    QCOMPARE(matcher.matchesFor(m_seeker).front().assessment->verdict, Verdict::NoRule);
}

void MatcherTest::whatIfAnswersWithOtherFacts() {
    const Matcher matcher({m_offer}, {m_adults});
    Facts facts = m_seeker.facts;
    facts.documents.clear();
    const Assessment before = matcher.assess(0, facts);
    QCOMPARE(before.verdict, Verdict::EligibleIf);
    QCOMPARE(before.needs.size(), size_t(1));
    QCOMPARE(before.needs.front().kind, Need::Kind::Check);
    facts.documents = {{DocumentKind::Passport, DocumentStatus::Missing}};
    QCOMPARE(matcher.assess(0, facts).needs.front().kind, Need::Kind::Obtain);
    facts.documents = {{DocumentKind::Passport, DocumentStatus::Waived}};
    QCOMPARE(matcher.assess(0, facts).verdict, Verdict::Eligible);
    facts.birth = BirthDate::exact(QDate(2010, 1, 1));
    QCOMPARE(matcher.assess(0, facts).verdict, Verdict::NotEligible);
}

void MatcherTest::reasonsSayWhatIsKnown() {
    m_offer.trade = u"7313"_qs;
    m_offer.place = GeoPoint{33.61, -7.58};
    m_offer.schedule = Schedule::Evening;
    m_offer.language = u"fra"_qs;
    m_offer.completion.at(Sex::Female, AgeGroup::From25To54) = {40, 30};
    m_offer.completion.at(Sex::Male, AgeGroup::From25To54) = {400, 3};
    m_offer.completion.at(Sex::Female, AgeGroup::Under25) = {400, 3};
    m_seeker.facts.sex = Sex::Female;
    m_seeker.wishes = QStringList{u"7313"_qs};
    m_seeker.home = GeoPoint{33.57, -7.58};
    m_seeker.constraints = {Constraint::Hours};
    const Matcher matcher({m_offer}, {m_adults});
    const auto reasons = reasonsFor(matcher.matchesFor(m_seeker).front(), m_offer, m_seeker);
    QCOMPARE(reasons.size(), size_t(6));
    QCOMPARE(reasons[0].number, 1);
    QCOMPARE(reasons[1].number, 4);
    QCOMPARE(reasons[2].day, m_offer.startsOn);
    QCOMPARE(reasons[3].fits, Truth::Yes);
    QCOMPARE(reasons[4].fits, Truth::Unknown);
    QCOMPARE(reasons[5].number, 75);

    m_offer = Offer();
    QVERIFY(reasonsFor(Match(), m_offer, m_seeker).empty());
}

void MatcherTest::judgingManyAgreesWithJudgingOne() {
    RandomGuidance random(23);
    std::vector<AdmissionRule> rules;
    std::vector<Offer> offers;
    for (int i = 0; i < 40; ++i) {
        AdmissionRule rule;
        rule.id = AdmissionRuleId(QUuid::createUuid());
        rule.expression = random.rule(8, 4);
        Offer offer;
        offer.rule = rule.id;
        offer.startsOn = random.start();
        rules.push_back(rule);
        offers.push_back(offer);
        offers.push_back(offer);
    }
    const Matcher matcher(offers, rules);
    std::vector<Facts> people(200);
    for (Facts& facts : people)
        facts = random.facts();
    const std::vector<size_t> asked{3, 79, 0, 12, 13, 40};
    size_t next = 0;
    size_t judged = 0;
    QVERIFY(matcher.judgeEach(
        asked,
        [&](Facts& facts) {
            if (next == people.size())
                return false;
            facts = people[next++];
            return true;
        },
        [&](size_t person, std::span<const Verdict> verdicts) {
            for (size_t i = 0; i < asked.size(); ++i)
                judged += verdicts[i] == matcher.assess(asked[i], people[person]).verdict;
            return true;
        }));
    QCOMPARE(judged, people.size() * asked.size());
}

void MatcherTest::judgingCanBeStopped() {
    const Matcher matcher({m_offer}, {m_adults});
    const std::vector<size_t> asked{0};
    int seen = 0;
    QVERIFY(!matcher.judgeEach(
        asked, [](Facts&) { return true; }, [&](size_t, std::span<const Verdict>) { return ++seen < 5; }));
    QCOMPARE(seen, 5);
}

TAWJIH_REGISTER_TEST(MatcherTest)
#include "MatcherTest.moc"
