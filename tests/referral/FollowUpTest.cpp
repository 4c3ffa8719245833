#include "core/casework/CaseService.h"
#include "core/db/Statement.h"
#include "core/outcome/FollowUpService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::GuidanceDesk;

namespace {

FollowUp asked(BeneficiaryId person, int months, QDate on) {
    FollowUp followUp;
    followUp.beneficiary = person;
    followUp.months = months;
    followUp.checkedOn = on;
    followUp.situation = EmploymentSituation::Employed;
    followUp.evidence = EvidenceLevel::Document;
    followUp.note = QStringLiteral("pay slip");
    return followUp;
}

BeneficiaryId completed(GuidanceDesk& desk, QDate registered, QDate on) {
    const BeneficiaryId person = desk.addPerson(registered);
    Referral referral = desk.sent(person, 0, registered);
    referral = desk.referrals.answer(referral, {ReferralStatus::Accepted, registered, {}, {}}).value();
    for (const TrainingOutcome to :
         {TrainingOutcome::Admitted, TrainingOutcome::Enrolled, TrainingOutcome::Attending, TrainingOutcome::Completed})
        referral = desk.referrals.recordOutcome(referral, {to, on, {}, {}}).value();
    return person;
}

} // namespace

class FollowUpTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks();
    void basesAgreeWithMarks();
    void roundTripAndCorrection();
    void rulesRefuse();
    void dueAfterRegistration();
    void dueAfterTraining();
    void closedCasesAreNotAsked();
    void permissions();
};

void FollowUpTest::marks() {
    const QDate base(2025, 1, 31);
    using Mark = std::optional<int>;
    QCOMPARE(FollowUpRules::markOn(base, QDate(2025, 2, 27)), Mark());
    QCOMPARE(FollowUpRules::markOn(base, QDate(2025, 2, 28)), Mark(1)); // no 31 February
    QCOMPARE(FollowUpRules::markOn(base, QDate(2025, 4, 29)), Mark(1));
    QCOMPARE(FollowUpRules::markOn(base, QDate(2025, 4, 30)), Mark(3));
    QCOMPARE(FollowUpRules::markOn(base, QDate(2025, 7, 31)), Mark(6));
    QCOMPARE(FollowUpRules::markOn(base, QDate(2026, 1, 31)), Mark(12));
    QCOMPARE(FollowUpRules::markOn(base, QDate(2026, 7, 30)), Mark(12));
    QCOMPARE(FollowUpRules::markOn(base, QDate(2026, 7, 31)), Mark());
}

void FollowUpTest::basesAgreeWithMarks() {
    for (QDate today(2024, 1, 25); today < QDate(2024, 9, 5); today = today.addDays(1))
        for (const int mark : FollowUpRules::marks) {
            const auto [first, last] = FollowUpRules::basesOf(mark, today);
            for (QDate base = first.addDays(-4); base <= last.addDays(4); base = base.addDays(1))
                QVERIFY2((FollowUpRules::markOn(base, today) == mark) == (first <= base && base <= last),
                         qPrintable(base.toString(Qt::ISODate) + u' ' + today.toString(Qt::ISODate)));
        }
}

void FollowUpTest::roundTripAndCorrection() {
    GuidanceDesk desk(test::everyRole, GuidanceDesk::Place::EncryptedFile);
    const BeneficiaryId person = desk.addPerson(desk.today().addDays(-100));
    const auto first = desk.followUps.record(asked(person, 3, desk.today()));
    VERIFY_OK(first);
    QCOMPARE(desk.followUps.ofBeneficiary(person)->front(), *first);
    desk.clock.advance(60);
    FollowUp corrected = *first;
    corrected.situation = EmploymentSituation::Seeking;
    const auto second = desk.followUps.record(corrected);
    VERIFY_OK(second);
    QCOMPARE(second->stamp.version, 2);
    VERIFY_FAILS(desk.followUps.record(corrected), ErrorCode::Conflict);
    QCOMPARE(desk.followUps.ofBeneficiary(person)->size(), 1U);
    QCOMPARE(desk.db->prepare(u"SELECT situation FROM follow_up_history").value<QString>().value(),
             QStringLiteral("employed"));
    QCOMPARE(desk.countAudited(audit::Action::FollowUpRecorded), 2);
    FollowUp gone = *second;
    gone.id = FollowUpId::create(desk.clock);
    VERIFY_FAILS(desk.followUps.record(gone), ErrorCode::NotFound);
}

void FollowUpTest::rulesRefuse() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    VERIFY_FAILS(desk.followUps.record(asked({}, 3, desk.today())), ErrorCode::Invalid);
    VERIFY_FAILS(desk.followUps.record(asked(person, 2, desk.today())), ErrorCode::Invalid);
    VERIFY_FAILS(desk.followUps.record(asked(person, 3, desk.today().addDays(1))), ErrorCode::Invalid);
    VERIFY_FAILS(desk.followUps.record(asked(person, 3, {})), ErrorCode::Invalid);
    QVERIFY(desk.followUps.ofBeneficiary(person)->empty());
}

void FollowUpTest::dueAfterRegistration() {
    GuidanceDesk desk;
    desk.addPerson(desk.today().addDays(-6)); // not yet a week
    const BeneficiaryId later = desk.addPerson(desk.today().addMonths(-3).addDays(-2));
    const BeneficiaryId sooner = desk.addPerson(desk.today().addMonths(-6).addDays(-9));
    desk.addPerson(desk.today().addMonths(-20));
    const auto due = desk.followUps.due(desk.today());
    VERIFY_OK(due);
    QCOMPARE(due->size(), 2U);
    QCOMPARE(due->at(0).beneficiary, sooner);
    QCOMPARE(due->at(0).months, 6);
    QCOMPARE(due->at(0).dueOn, desk.today().addMonths(-6).addDays(-9).addMonths(6));
    QVERIFY(!due->at(0).afterTraining && !due->at(0).personLatin.isEmpty() && !due->at(0).caseNumber.isEmpty());
    QCOMPARE(due->at(1).beneficiary, later);
    QCOMPARE(due->at(1).months, 3);
    VERIFY_OK(desk.followUps.record(asked(sooner, 6, desk.today())));
    QCOMPARE(desk.followUps.due(desk.today())->size(), 1U);
    // Asked at another mark is not asked at this one.
    VERIFY_OK(desk.followUps.record(asked(later, 1, desk.today())));
    QCOMPARE(desk.followUps.due(desk.today())->size(), 1U);
    QCOMPARE(desk.followUps.due(desk.today(), {}, 0)->size(), 0U);
    QVERIFY(desk.followUps.due(desk.today(), UserId::create(desk.clock))->empty());
}

void FollowUpTest::dueAfterTraining() {
    GuidanceDesk desk;
    const QDate end = desk.today().addMonths(-6);
    const BeneficiaryId person = completed(desk, end.addMonths(-12), end);
    const auto due = desk.followUps.due(desk.today());
    QCOMPARE(due->size(), 1U);
    QCOMPARE(due->front().beneficiary, person);
    QCOMPARE(due->front().months, 6);
    QVERIFY(due->front().afterTraining);
    QCOMPARE(due->front().dueOn, desk.today());
    // Six months after registration was before the training ended: asked then is not asked now.
    VERIFY_OK(desk.followUps.record(asked(person, 6, end.addDays(-1))));
    QCOMPARE(desk.followUps.due(desk.today())->size(), 1U);
    VERIFY_OK(desk.followUps.record(asked(person, 6, end)));
    QVERIFY(desk.followUps.due(desk.today())->empty());
}

void FollowUpTest::closedCasesAreNotAsked() {
    GuidanceDesk desk;
    const QDate then = desk.today().addMonths(-4);
    CaseService cases(desk.context());
    for (const BeneficiaryId person : {desk.addPerson(then), completed(desk, then, then)})
        VERIFY_OK(cases.close(cases.find(person).value(), ClosingReason::GoalReached, desk.today()));
    const auto due = desk.followUps.due(desk.today());
    QCOMPARE(due->size(), 1U); // who completed a training is asked all the same
    QVERIFY(due->front().afterTraining);
}

void FollowUpTest::permissions() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    const vault::Actor administrator = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    FollowUpService followUps(desk.contextFor(administrator));
    VERIFY_FAILS(followUps.record(asked(person, 1, desk.today())), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.ofBeneficiary(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.due(desk.today()), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.insertAll({}), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(FollowUpTest)
#include "FollowUpTest.moc"
