#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::GuidanceDesk;

namespace {

ContactAttempt tried(const GuidanceDesk& desk, BeneficiaryId person, FollowUpMark mark, ContactResult result) {
    ContactAttempt attempt;
    attempt.beneficiary = person;
    attempt.mark = mark;
    attempt.attemptedAt = desk.clock.now();
    attempt.result = result;
    attempt.note = QStringLiteral("rang twice");
    return attempt;
}

void see(GuidanceDesk& desk, BeneficiaryId person, QDate day) {
    CounsellingSession session;
    session.beneficiary = person;
    session.heldAt = QDateTime(day, QTime(9, 0), Qt::LocalTime);
    session.language = QStringLiteral("fra");
    if (!SessionService(desk.context()).save(session))
        throw std::runtime_error("session refused");
}

} // namespace

class ContactAttemptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLedger();
    void rulesRefuse();
    void theFirstWeek();
    void oneMarkAPerson();
    void threeInVainOfferUnreachable();
    void refusalEndsTheMark();
    void consentIsHeeded();
    void aCallStoresBothOrNothing();
    void permissions();
};

void ContactAttemptTest::keepsTheLedger() {
    GuidanceDesk desk(test::everyRole, GuidanceDesk::Place::EncryptedFile);
    const BeneficiaryId person = desk.addPerson(desk.today().addDays(-8));
    const auto first = desk.followUps.note(tried(desk, person, FollowUpMark::Week1, ContactResult::NoAnswer));
    VERIFY_OK(first);
    desk.clock.advance(60);
    const auto second = desk.followUps.note(tried(desk, person, FollowUpMark::Week1, ContactResult::Reached));
    VERIFY_OK(second);
    const std::vector<ContactAttempt> expected{*second, *first};
    QVERIFY(desk.followUps.attempts(person).value() == expected);
    QCOMPARE(desk.countAudited(audit::Action::ContactAttempted), 2);
}

void ContactAttemptTest::rulesRefuse() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    ContactAttempt attempt = tried(desk, {}, FollowUpMark::Month1, ContactResult::NoAnswer);
    VERIFY_FAILS(desk.followUps.note(attempt), ErrorCode::Invalid);
    attempt.beneficiary = BeneficiaryId::create(desk.clock);
    VERIFY_FAILS(desk.followUps.note(attempt), ErrorCode::NotFound);
    attempt.beneficiary = person;
    attempt.attemptedAt = desk.clock.now().addSecs(60);
    VERIFY_FAILS(desk.followUps.note(attempt), ErrorCode::Invalid);
    attempt.attemptedAt = {};
    VERIFY_FAILS(desk.followUps.note(attempt), ErrorCode::Invalid);
    QVERIFY(desk.followUps.attempts(person)->empty());
}

void ContactAttemptTest::theFirstWeek() {
    GuidanceDesk desk;
    const QDate today = desk.today();
    desk.addPerson(today.addDays(-6));
    const BeneficiaryId week = desk.addPerson(today.addDays(-7));
    const BeneficiaryId seenLate = desk.addPerson(today.addDays(-12));
    see(desk, seenLate, today.addDays(-5)); // a week after the first session is not over
    const BeneficiaryId back = desk.addPerson(today.addDays(-14));
    see(desk, back, today.addDays(-14));
    see(desk, back, today.addDays(-2));
    const auto due = desk.followUps.due(today);
    VERIFY_OK(due);
    QCOMPARE(due->size(), 1U);
    QCOMPARE(due->front().beneficiary, week);
    QCOMPARE(due->front().mark, FollowUpMark::Week1);
    QCOMPARE(due->front().dueOn, today);
    QCOMPARE(desk.followUps.due(today.addDays(2))->size(), 3U);
    VERIFY_OK(desk.followUps.note(tried(desk, week, FollowUpMark::Week1, ContactResult::Reached)));
    QVERIFY(desk.followUps.due(today)->empty());
}

void ContactAttemptTest::oneMarkAPerson() {
    GuidanceDesk desk;
    const QDate registered = desk.today().addDays(-3);
    const BeneficiaryId person = desk.addPerson(registered);
    for (QDate day = desk.today(); day < registered.addMonths(19); day = day.addDays(1)) {
        const auto due = desk.followUps.due(day);
        VERIFY_OK(due);
        const bool over = day >= registered.addMonths(18);
        const bool early = day < registered.addDays(7);
        QCOMPARE(due->size(), early || over ? 0U : 1U);
        if (due->empty())
            continue;
        QCOMPARE(due->front().beneficiary, person);
        QCOMPARE(due->front().months, FollowUpRules::markOn(registered, day).value_or(0));
    }
}

void ContactAttemptTest::threeInVainOfferUnreachable() {
    GuidanceDesk desk;
    const QDate today = desk.today();
    const BeneficiaryId month = desk.addPerson(today.addMonths(-3));
    const BeneficiaryId week = desk.addPerson(today.addDays(-8));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(desk.followUps.due(today)->size(), 2U);
        QVERIFY(!desk.followUps.due(today)->front().mayBeUnreachable());
        VERIFY_OK(desk.followUps.note(tried(desk, month, FollowUpMark::Month3, ContactResult::NoAnswer)));
        VERIFY_OK(desk.followUps.note(tried(desk, week, FollowUpMark::Week1, ContactResult::WrongNumber)));
    }
    const auto due = desk.followUps.due(today);
    QCOMPARE(due->size(), 1U); // the first week's ends by itself
    QCOMPARE(due->front().beneficiary, month);
    QCOMPARE(due->front().attempts, 3);
    QVERIFY(due->front().mayBeUnreachable());
    QCOMPARE(due->front().lastAttemptAt, std::optional(desk.clock.now()));
}

void ContactAttemptTest::refusalEndsTheMark() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    VERIFY_OK(desk.followUps.note(tried(desk, person, FollowUpMark::Month3, ContactResult::Refused)));
    QVERIFY(desk.followUps.due(desk.today())->empty());
    QCOMPARE(desk.followUps.due(desk.today().addMonths(3))->size(), 1U);
}

void ContactAttemptTest::consentIsHeeded() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    const BeneficiaryId recent = desk.addPerson(desk.today().addDays(-9));
    QCOMPARE(desk.followUps.due(desk.today())->size(), 2U);
    for (const BeneficiaryId id : {person, recent}) {
        Consent refusal;
        refusal.beneficiary = id;
        refusal.purpose = ConsentPurpose::FollowUp;
        refusal.decision = ConsentDecision::Refused;
        refusal.decidedOn = desk.today();
        VERIFY_OK(desk.consents.record(refusal));
    }
    QVERIFY(desk.followUps.due(desk.today())->empty());
}

void ContactAttemptTest::aCallStoresBothOrNothing() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addMonths(-3));
    const ContactAttempt attempt = tried(desk, person, FollowUpMark::Month3, ContactResult::Reached);
    FollowUp found;
    found.beneficiary = person;
    found.months = 2;
    found.checkedOn = desk.today();
    found.situation = EmploymentSituation::Employed;
    VERIFY_FAILS(desk.followUps.recordCall(attempt, found), ErrorCode::Invalid);
    QVERIFY(desk.followUps.attempts(person)->empty());
    found.months = 3;
    QSignalSpy changes(&desk.changes, &ChangeNotifier::changed);
    VERIFY_OK(desk.followUps.recordCall(attempt, found));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(desk.followUps.attempts(person)->size(), 1U);
    QCOMPARE(desk.followUps.ofBeneficiary(person)->size(), 1U);
    QVERIFY(desk.followUps.due(desk.today())->empty());
}

void ContactAttemptTest::permissions() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    const vault::Actor admin = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    FollowUpService followUps(desk.contextFor(admin));
    const ContactAttempt attempt = tried(desk, person, FollowUpMark::Week1, ContactResult::Reached);
    VERIFY_FAILS(followUps.note(attempt), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.recordCall(attempt, {}), ErrorCode::NotAllowed);
    VERIFY_FAILS(followUps.attempts(person), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(ContactAttemptTest)
#include "ContactAttemptTest.moc"
