#include "core/outcome/FollowUpService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::GuidanceDesk;

namespace {

ContactAttempt attemptAt(const GuidanceDesk& desk, BeneficiaryId person, FollowUpMark mark, ContactResult result) {
    ContactAttempt attempt;
    attempt.beneficiary = person;
    attempt.mark = mark;
    attempt.attemptedAt = desk.clock.now();
    attempt.result = result;
    return attempt;
}

FollowUp answerOf(BeneficiaryId person, int months, QDate on, EmploymentSituation situation) {
    FollowUp answer;
    answer.beneficiary = person;
    answer.months = months;
    answer.checkedOn = on;
    answer.situation = situation;
    return answer;
}

} // namespace

/// What whoever calls somebody has to know of them.
class FollowUpStandingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMarkIsThatOfTheDay();
    void whatWasFoundBelongsToItsMark();
    void attemptsInVainAreCountedByMark();
    void refusalIsShown();
    void correctionsKeepTheirVersions();
    void needsAPersonAndAPermission();
};

void FollowUpStandingTest::theMarkIsThatOfTheDay() {
    GuidanceDesk desk;
    const QDate today = desk.today();
    const std::pair<QDate, FollowUpMark> expected[] = {
        {today, FollowUpMark::Week1},
        {today.addDays(-20), FollowUpMark::Week1},
        {today.addMonths(-1), FollowUpMark::Month1},
        {today.addMonths(-4), FollowUpMark::Month3},
        {today.addMonths(-7), FollowUpMark::Month6},
        {today.addMonths(-13), FollowUpMark::Month12},
        {today.addMonths(-40), FollowUpMark::Month12}, // all lapsed: the last that came
    };
    for (const auto& [registered, mark] : expected) {
        const BeneficiaryId person = desk.addPerson(registered);
        const auto standing = desk.followUps.standing(person, today);
        VERIFY_OK(standing);
        QCOMPARE(standing->mark, mark);
        QCOMPARE(standing->base, registered);
        QVERIFY(!standing->afterTraining);
    }
}

void FollowUpStandingTest::whatWasFoundBelongsToItsMark() {
    GuidanceDesk desk(test::everyRole, GuidanceDesk::Place::EncryptedFile);
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    const auto stored = desk.followUps.record(answerOf(person, 3, desk.today(), EmploymentSituation::Employed));
    VERIFY_OK(stored);
    // Of an earlier training: it was asked before counting began.
    VERIFY_OK(desk.followUps.record(answerOf(person, 1, desk.today().addMonths(-5), EmploymentSituation::Seeking)));
    const auto standing = desk.followUps.standing(person, desk.today());
    VERIFY_OK(standing);
    QVERIFY(standing->foundAt(FollowUpMark::Month3) != nullptr);
    QVERIFY(*standing->foundAt(FollowUpMark::Month3) == *stored);
    QVERIFY(standing->foundAt(FollowUpMark::Month1) == nullptr);
    QVERIFY(standing->foundAt(FollowUpMark::Week1) == nullptr);
    QCOMPARE(standing->found.size(), size_t(2));
    QVERIFY(*desk.followUps.find(stored->id) == *stored);
}

void FollowUpStandingTest::attemptsInVainAreCountedByMark() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    const std::pair<FollowUpMark, ContactResult> calls[] = {
        {FollowUpMark::Month1, ContactResult::NoAnswer},    {FollowUpMark::Month3, ContactResult::NoAnswer},
        {FollowUpMark::Month3, ContactResult::WrongNumber}, {FollowUpMark::Month3, ContactResult::Reached},
        {FollowUpMark::Month3, ContactResult::Refused},
    };
    for (const auto& [mark, result] : calls) {
        desk.clock.advance(60);
        VERIFY_OK(desk.followUps.note(attemptAt(desk, person, mark, result)));
    }
    const auto standing = desk.followUps.standing(person, desk.today());
    VERIFY_OK(standing);
    QCOMPARE(standing->inVainAt(FollowUpMark::Month1), 1);
    QCOMPARE(standing->inVainAt(FollowUpMark::Month3), 2);
    QCOMPARE(standing->attemptsAt(FollowUpMark::Month3).size(), size_t(4));
    QCOMPARE(standing->attemptsAt(FollowUpMark::Month3).front().result, ContactResult::Refused);
}

void FollowUpStandingTest::refusalIsShown() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    QVERIFY(!desk.followUps.standing(person, desk.today())->refused);
    Consent refusal;
    refusal.beneficiary = person;
    refusal.purpose = ConsentPurpose::FollowUp;
    refusal.decision = ConsentDecision::Refused;
    refusal.decidedOn = desk.today();
    VERIFY_OK(desk.consents.record(refusal));
    QVERIFY(desk.followUps.standing(person, desk.today())->refused);
}

void FollowUpStandingTest::correctionsKeepTheirVersions() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    const auto first = desk.followUps.record(answerOf(person, 3, desk.today(), EmploymentSituation::Seeking));
    VERIFY_OK(first);
    FollowUp changed = *first;
    changed.situation = EmploymentSituation::Employed;
    desk.clock.advance(60);
    const auto second = desk.followUps.record(changed);
    VERIFY_OK(second);
    const std::vector<FollowUp> versions{*first, *second};
    QVERIFY(*desk.followUps.versionsOf(person) == versions);
    VERIFY_FAILS(desk.followUps.record(changed), ErrorCode::Conflict);
}

void FollowUpStandingTest::needsAPersonAndAPermission() {
    GuidanceDesk desk;
    VERIFY_FAILS(desk.followUps.standing(BeneficiaryId::create(desk.clock), desk.today()), ErrorCode::NotFound);
    const BeneficiaryId person = desk.addPerson(desk.today());
    const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    const FollowUpService followUps(desk.contextFor(admin));
    VERIFY_FAILS(followUps.standing(person, desk.today()), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.versionsOf(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.find(FollowUpId::create(desk.clock)), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(FollowUpStandingTest)
#include "FollowUpStandingTest.moc"
