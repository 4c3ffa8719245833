#include "core/demo/DemoLife.h"

#include "core/demo/DemoPeople.h"
#include "core/referral/ReferralRules.h"
#include "tests/support/TestMain.h"

#include <map>

using namespace tawjih;
using namespace tawjih::demo;

namespace {

const QDate today(2026, 11, 20);

std::vector<DemoOffer> someOffers() {
    const SystemClock clock;
    std::vector<DemoOffer> offers;
    for (const auto kind : {ProviderKind::Handicrafts, ProviderKind::Ofppt, ProviderKind::Entraide})
        offers.push_back({kind, EstablishmentId::create(clock), ProgrammeId::create(clock), QStringLiteral("7531"),
                          kind == ProviderKind::Entraide ? TrainingMode::Apprenticeship : TrainingMode::Centre, 9});
    return offers;
}

Beneficiary personOf(DemoRandom& random, int daysAgo) {
    static const DemoPeople people;
    Beneficiary person = people.make(random, today.addDays(-daysAgo));
    person.id = BeneficiaryId::create(SystemClock());
    return person;
}

} // namespace

class DemoLifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedMakesTheSamePeople();
    void proportionsAreThoseOfTheSurveys();
    void nothingHappensAfterTodayButAppointments();
    void everyReferralObeysTheRules();
};

void DemoLifeTest::theSameSeedMakesTheSamePeople() {
    const DemoPeople people;
    DemoRandom first(7);
    DemoRandom second(7);
    DemoRandom other(8);
    bool differs = false;
    for (int i = 0; i < 200; ++i) {
        const Beneficiary person = people.make(first, today);
        QCOMPARE(people.make(second, today) == person, true);
        differs = differs || !(people.make(other, today) == person);
    }
    QVERIFY(differs);
}

void DemoLifeTest::proportionsAreThoseOfTheSurveys() {
    const DemoPeople people;
    DemoRandom random(1);
    std::map<QString, int> nationality;
    int women = 0;
    int arabicOnly = 0;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i) {
        const Beneficiary person = people.make(random, today);
        ++nationality[person.nationalities.front()];
        women += person.sex == Sex::Female;
        QVERIFY(!person.name.isEmpty());
        QVERIFY(person.birth.isKnown());
        QVERIFY(*person.birth.ageOn(today) >= 15);
        arabicOnly += person.name.latin().isEmpty();
    }
    // domain.md: CIV 22, SEN 21, GIN 12 per cent; women 41 per cent.
    QVERIFY(std::abs(nationality[QStringLiteral("CIV")] - count * 22 / 100) < count / 100);
    QVERIFY(std::abs(nationality[QStringLiteral("SEN")] - count * 21 / 100) < count / 100);
    QVERIFY(std::abs(nationality[QStringLiteral("GIN")] - count * 12 / 100) < count / 100);
    QVERIFY(std::abs(women - count * 42 / 100) < count * 2 / 100);
    QVERIFY(arabicOnly > 0);
}

void DemoLifeTest::nothingHappensAfterTodayButAppointments() {
    const auto offers = someOffers();
    DemoRandom random(3);
    int appointments = 0;
    for (int i = 0; i < 3000; ++i) {
        const Beneficiary person = personOf(random, random.between(0, 1000));
        const DemoLife life = live(person, UserId::create(SystemClock()), offers, today, random);
        for (const auto& session : life.sessions) {
            if (session.heldAt.date() > today || session.attendance == Attendance::Unknown) {
                QCOMPARE(session.attendance, Attendance::Unknown);
                ++appointments;
            }
            QVERIFY(session.heldAt.date() >= person.registeredOn);
        }
        for (const auto& referral : life.referrals)
            for (const auto& step : referral.steps)
                QVERIFY(step.on <= today);
        for (const auto& followUp : life.followUps)
            QVERIFY(followUp.checkedOn <= today);
        if (life.closing)
            QVERIFY(life.closing->on <= today);
    }
    QVERIFY(appointments > 10);
}

void DemoLifeTest::everyReferralObeysTheRules() {
    const auto offers = someOffers();
    DemoRandom random(4);
    int referrals = 0;
    int completed = 0;
    for (int i = 0; i < 3000; ++i) {
        const Beneficiary person = personOf(random, random.between(100, 1000));
        const DemoLife life = live(person, UserId::create(SystemClock()), offers, today, random);
        for (const auto& demo : life.referrals) {
            ++referrals;
            Referral referral = demo.draft;
            VERIFY_OK(ReferralRules::checkDraft(referral, today));
            for (const auto& step : demo.steps) {
                const Transition transition =
                    step.status
                        ? Transition(RequestStep{*step.status, step.on, step.reasons, {}})
                        : Transition(OutcomeStep{step.outcome->outcome, step.on, step.outcome->dropOutReason, {}});
                auto next = ReferralRules::apply(referral, transition, today);
                VERIFY_OK(next);
                referral = *next;
            }
            completed += referral.outcome && (referral.outcome->outcome == TrainingOutcome::Completed ||
                                              referral.outcome->outcome == TrainingOutcome::Certified);
        }
    }
    QVERIFY(referrals > 1000);
    QVERIFY(completed > 100);
}

TAWJIH_REGISTER_TEST(DemoLifeTest)
#include "DemoLifeTest.moc"
