#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
#include "core/rights/RightsService.h"
#include "core/rights/WithdrawalService.h"
#include "tests/support/FilledDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::rights;
using namespace tawjih::test;
using namespace Qt::Literals;

namespace {

/// Somebody with a request at a centre, an appointment and calls to come, who agreed to all of it.
struct Agreed : FilledDesk {
    Agreed() : FilledDesk(0), service(desk.context(), consents) {
        Beneficiary blank = fullPerson();
        blank.registeredOn = desk.clock.today();
        person = registered(desk, blank).person.id;
        centre = catalogue.establishments()->front().id;
        Consent share = recordConsent();
        share.beneficiary = person;
        share.purpose = ConsentPurpose::Share;
        share.establishment = centre;
        Consent follow = recordConsent();
        follow.beneficiary = person;
        follow.purpose = ConsentPurpose::FollowUp;
        Referral referral;
        referral.beneficiary = person;
        referral.establishment = centre;
        CounsellingSession appointment;
        appointment.beneficiary = person;
        appointment.heldAt = desk.clock.now().addDays(3);
        appointment.attendance = Attendance::Unknown;
        appointment.kind = SessionKind::Reception;
        if (!consents.record(share) || !consents.record(follow) || !sessions.save(appointment))
            throw std::runtime_error("not recorded");
        const auto draft = referrals.draft(referral);
        if (!draft || !referrals.send(*draft, desk.clock.today()))
            throw std::runtime_error("not sent");
    }
    [[nodiscard]] Withdrawal today() {
        return {desk.clock.today(), ConsentForm::Verbal, {}, InterpreterKind::None, {}};
    }
    [[nodiscard]] RightsRequest objectionTo(const std::vector<ConsentPurpose>& purposes) {
        RightsRequest request;
        request.beneficiary = person;
        request.kind = RightsKind::Opposition;
        request.receivedOn = desk.clock.today();
        request.purposes = purposes;
        return request;
    }

    WithdrawalService service;
    BeneficiaryId person;
    EstablishmentId centre;
};

} // namespace

class WithdrawalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharingEndsTheRequest();
    void followUpEndsTheCalls();
    void theRecordEndsEverything();
    void whatIsShownIsNotDone();
    void aNewConsentBeginsAnew();
    void theRecordAsksForTheErasure();
    void anObjectionEndsTheSame();
    void objectingToTheRecordEndsEverything();
};

void WithdrawalTest::sharingEndsTheRequest() {
    Agreed desk;
    const auto effects = desk.service.effects(desk.person, ConsentPurpose::Share, desk.centre);
    VERIFY_OK(effects);
    QCOMPARE(effects->referrals.size(), size_t(1));
    QVERIFY(effects->appointments.empty() && effects->calls.empty() && !effects->closesCase);
    VERIFY_OK(desk.service.withdraw(desk.person, ConsentPurpose::Share, desk.centre, desk.today()));
    QCOMPARE(desk.referrals.ofBeneficiary(desk.person)->front().referral.status, ReferralStatus::Withdrawn);
    VERIFY_FAILS(desk.consents.mayShare(desk.person, desk.centre, desk.desk.clock.today()), ErrorCode::ConsentMissing);
}

void WithdrawalTest::followUpEndsTheCalls() {
    Agreed desk;
    const auto ended = desk.service.withdraw(desk.person, ConsentPurpose::FollowUp, {}, desk.today());
    VERIFY_OK(ended);
    QCOMPARE(ended->calls.size(), size_t(4));
    QVERIFY(ended->appointments.empty()); // it is no follow-up
    QVERIFY(desk.service.effects(desk.person, ConsentPurpose::FollowUp, {})->isNothing());
}

void WithdrawalTest::theRecordEndsEverything() {
    Agreed desk;
    const auto ended = desk.service.withdraw(desk.person, ConsentPurpose::Record, {}, desk.today());
    VERIFY_OK(ended);
    QCOMPARE(ended->referrals.size(), size_t(1));
    QCOMPARE(ended->appointments.size(), size_t(1));
    QVERIFY(ended->closesCase && ended->leavesExports && ended->leavesAbroad);
    QCOMPARE(desk.cases.find(desk.person)->status, CaseStatus::Closed);
    QCOMPARE(desk.sessions.ofBeneficiary(desk.person)->front().attendance, Attendance::Revoked);
}

void WithdrawalTest::whatIsShownIsNotDone() {
    Agreed desk;
    VERIFY_OK(desk.service.effects(desk.person, ConsentPurpose::Record, {}));
    QCOMPARE(desk.cases.find(desk.person)->status, CaseStatus::Open);
    QCOMPARE(desk.referrals.ofBeneficiary(desk.person)->front().referral.status, ReferralStatus::Sent);
    // What was never given cannot be withdrawn, and then nothing ends.
    VERIFY_FAILS(desk.service.withdraw(desk.person, ConsentPurpose::Statistics, {}, desk.today()),
                 ErrorCode::TransitionRefused);
}

void WithdrawalTest::aNewConsentBeginsAnew() {
    Agreed desk;
    VERIFY_OK(desk.service.withdraw(desk.person, ConsentPurpose::Share, desk.centre, desk.today()));
    Consent again = recordConsent();
    again.beneficiary = desk.person;
    again.purpose = ConsentPurpose::Share;
    again.establishment = desk.centre;
    again.decidedOn = desk.desk.clock.today();
    VERIFY_OK(desk.consents.record(again));
    VERIFY_OK(desk.consents.mayShare(desk.person, desk.centre, desk.desk.clock.today()));
}

void WithdrawalTest::theRecordAsksForTheErasure() {
    Agreed desk;
    RightsService requests(desk.desk.context(), desk.consents);
    QVERIFY(desk.service.effects(desk.person, ConsentPurpose::Record, {})->asksErasure);
    VERIFY_OK(desk.service.withdraw(desk.person, ConsentPurpose::Record, {}, desk.today()));
    const auto recorded = requests.ofPerson(desk.person);
    VERIFY_OK(recorded);
    QCOMPARE(recorded->size(), size_t(1));
    QCOMPARE(recorded->front().kind, RightsKind::Erasure);
    QCOMPARE(recorded->front().state, RightsState::Open);
    QCOMPARE(recorded->front().receivedOn, desk.desk.clock.today());
    // What waits is not asked for again.
    QVERIFY(!desk.service.effects(desk.person, ConsentPurpose::Record, {})->asksErasure);
}

void WithdrawalTest::anObjectionEndsTheSame() {
    Agreed desk;
    RightsService requests(desk.desk.context(), desk.consents);
    const auto recorded = requests.record(desk.objectionTo({ConsentPurpose::Share, ConsentPurpose::FollowUp}));
    VERIFY_OK(recorded);
    const auto effects = requests.effects(*recorded);
    VERIFY_OK(effects);
    QCOMPARE(effects->referrals.size(), size_t(1));
    QCOMPARE(effects->calls.size(), size_t(4));
    QVERIFY(!effects->closesCase && !effects->asksErasure);
    QCOMPARE(desk.referrals.ofBeneficiary(desk.person)->front().referral.status, ReferralStatus::Sent);
    VERIFY_OK(requests.grant(*recorded));
    QCOMPARE(desk.referrals.ofBeneficiary(desk.person)->front().referral.status, ReferralStatus::Withdrawn);
    QCOMPARE(desk.cases.find(desk.person)->status, CaseStatus::Open);
}

void WithdrawalTest::objectingToTheRecordEndsEverything() {
    Agreed desk;
    RightsService requests(desk.desk.context(), desk.consents);
    const auto recorded = requests.record(desk.objectionTo({ConsentPurpose::Record, ConsentPurpose::Share}));
    VERIFY_OK(recorded);
    VERIFY_OK(requests.grant(*recorded));
    QCOMPARE(desk.cases.find(desk.person)->status, CaseStatus::Closed);
    QCOMPARE(desk.referrals.ofBeneficiary(desk.person)->front().referral.status, ReferralStatus::Withdrawn);
    QCOMPARE(desk.sessions.ofBeneficiary(desk.person)->front().attendance, Attendance::Revoked);
    const auto asked = requests.ofPerson(desk.person);
    QVERIFY(std::ranges::any_of(*asked, [](const RightsRequest& each) {
        return each.kind == RightsKind::Erasure && each.state == RightsState::Open;
    }));
}

TAWJIH_REGISTER_TEST(WithdrawalTest)
#include "WithdrawalTest.moc"
