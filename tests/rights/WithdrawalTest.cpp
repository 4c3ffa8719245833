#include "core/casework/CaseService.h"
#include "core/casework/SessionService.h"
#include "core/outcome/FollowUpService.h"
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
    Agreed() : FilledDesk(0), service(desk.context(), {consents, referrals, sessions, cases, followUps}) {
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

TAWJIH_REGISTER_TEST(WithdrawalTest)
#include "WithdrawalTest.moc"
