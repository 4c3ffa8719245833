#include "core/referral/ReferralService.h"

#include "tests/support/GuidanceDesk.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>

using namespace tawjih;
using test::GuidanceDesk;
using test::TestDesk;

class ReferralServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wayOfAReferral_data();
    void wayOfAReferral();
    void sendingNeedsConsent();
    void draftsChangeUntilSent();
    void conflictOnEveryStep();
    void everyStepIsKept();
    void refusedStepWritesNothing();
    void requestsExpire();
    void overdueComeFirst();
    void listFiltersAndPages();
    void countsByStatus();
    void permissions();
    void importKeepsThePast();
    void importRefusesWhatRulesRefuse();
};

void ReferralServiceTest::wayOfAReferral_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("in memory") << false;
    QTest::newRow("encrypted file") << true;
}

void ReferralServiceTest::wayOfAReferral() {
    QFETCH(bool, encrypted);
    GuidanceDesk desk(test::everyRole, encrypted ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
    QSignalSpy spy(&desk.changes, &ChangeNotifier::changed);
    const BeneficiaryId person = desk.addPerson(desk.today().addDays(-60));
    desk.consentToShare(person, desk.places[0].id, desk.today().addDays(-60));

    Referral draft;
    draft.beneficiary = person;
    draft.establishment = desk.places[0].id;
    draft.programme = desk.programmes[0].id;
    draft.createdOn = desk.today().addDays(-50);
    draft.message = QStringLiteral("Couture, si possible le matin");
    auto referral = desk.referrals.draft(draft);
    VERIFY_OK(referral);
    QCOMPARE(referral->advisor, desk.actor.id);
    QCOMPARE(desk.referrals.find(referral->id).value(), *referral);

    const QDate day = desk.today().addDays(-50);
    referral = desk.referrals.send(*referral, day);
    VERIFY_OK(referral);
    referral = desk.referrals.answer(*referral, {ReferralStatus::UnderReview, day.addDays(5), {}, {}});
    VERIFY_OK(referral);
    referral = desk.referrals.answer(*referral, {ReferralStatus::Accepted, day.addDays(9), {}, QStringLiteral("Yes")});
    VERIFY_OK(referral);
    for (const TrainingOutcome outcome : {TrainingOutcome::Admitted, TrainingOutcome::Enrolled,
                                          TrainingOutcome::Attending, TrainingOutcome::Completed}) {
        referral = desk.referrals.recordOutcome(*referral, {outcome, day.addDays(10), {}, {}});
        VERIFY_OK(referral);
    }
    referral = desk.referrals.recordOutcome(*referral, {TrainingOutcome::Certified, desk.today(), {}, {}});
    VERIFY_OK(referral);
    QCOMPARE(referral->stamp.version, 9);
    QCOMPARE(referral->message, draft.message);
    QCOMPARE(referral->outcome->completedOn, day.addDays(10));
    QCOMPARE(desk.referrals.find(referral->id).value(), *referral);

    const auto rows = desk.referrals.ofBeneficiary(person);
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(rows->front().referral, *referral);
    QCOMPARE(rows->front().establishment, desk.places[0].name);
    QCOMPARE(rows->front().programme, desk.programmes[0].name);
    QCOMPARE(rows->front().daysSinceSending, 50);
    QVERIFY(!rows->front().overdue);
    QVERIFY(!rows->front().personLatin.isEmpty() && !rows->front().caseNumber.isEmpty());
    QCOMPARE(desk.countAudited(audit::Action::ReferralCreated), 1);
    QCOMPARE(desk.countAudited(audit::Action::ReferralStepped), 3);
    QCOMPARE(desk.countAudited(audit::Action::OutcomeRecorded), 5);
    QVERIFY(spy.count() >= 9);
}

void ReferralServiceTest::sendingNeedsConsent() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    const Referral draft = desk.draft(person, 0);
    VERIFY_FAILS(desk.referrals.send(draft, desk.today()), ErrorCode::ConsentMissing);
    QCOMPARE(desk.referrals.find(draft.id).value(), draft);
    QVERIFY(desk.referrals.transitions(draft.id)->empty());
    // Consent to share with another centre is none for this one.
    desk.consentToShare(person, desk.places[1].id, desk.today());
    VERIFY_FAILS(desk.referrals.send(draft, desk.today()), ErrorCode::ConsentMissing);
    desk.consentToShare(person, desk.places[0].id, desk.today());
    VERIFY_OK(desk.referrals.send(draft, desk.today()));
    // Withdrawn: nothing more goes there.
    const Referral second = desk.draft(person, 0);
    VERIFY_OK(desk.consents.withdraw(person, ConsentPurpose::Share, desk.places[0].id,
                                     {desk.today(), ConsentForm::Verbal, QStringLiteral("fra"), {}, {}}));
    VERIFY_FAILS(desk.referrals.send(second, desk.today()), ErrorCode::ConsentMissing);
    VERIFY_OK(desk.referrals.withdraw(second, desk.today()));
}

void ReferralServiceTest::draftsChangeUntilSent() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today());
    Referral draft = desk.draft(person, 0);
    draft.message = QStringLiteral("changed");
    const auto changed = desk.referrals.draft(draft);
    VERIFY_OK(changed);
    QCOMPARE(changed->stamp.version, 2);
    QCOMPARE(desk.countAudited(audit::Action::ReferralChanged), 1);
    VERIFY_FAILS(desk.referrals.draft(draft), ErrorCode::Conflict);
    Referral another = *changed;
    another.beneficiary = desk.addPerson(desk.today());
    VERIFY_FAILS(desk.referrals.draft(another), ErrorCode::TransitionRefused);
    desk.consentToShare(person, desk.places[0].id, desk.today());
    const auto sent = desk.referrals.send(*changed, desk.today());
    VERIFY_OK(sent);
    // A page that still shows the draft's fields cannot write them over what was sent.
    Referral late = *changed;
    late.stamp = sent->stamp;
    VERIFY_FAILS(desk.referrals.draft(late), ErrorCode::TransitionRefused);
    VERIFY_FAILS(desk.referrals.draft(Referral()), ErrorCode::Invalid);
}

void ReferralServiceTest::conflictOnEveryStep() {
    GuidanceDesk desk;
    const Referral shown = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const RequestStep accept{ReferralStatus::Accepted, desk.today(), {}, {}};
    VERIFY_OK(desk.referrals.answer(shown, accept));
    VERIFY_FAILS(desk.referrals.answer(shown, accept), ErrorCode::Conflict);
    VERIFY_FAILS(desk.referrals.withdraw(shown, desk.today()), ErrorCode::Conflict);
    VERIFY_FAILS(desk.referrals.send(shown, desk.today()), ErrorCode::Conflict);
    VERIFY_FAILS(desk.referrals.recordOutcome(shown, {TrainingOutcome::Admitted, desk.today(), {}, {}}),
                 ErrorCode::Conflict);
    Referral unknown = shown;
    unknown.id = ReferralId::create(desk.clock);
    VERIFY_FAILS(desk.referrals.answer(unknown, accept), ErrorCode::NotFound);
}

void ReferralServiceTest::everyStepIsKept() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    desk.clock.advance(3600);
    const auto refused = desk.referrals.answer(
        sent, {ReferralStatus::Refused, desk.today(), {RefusalReason::SessionFull}, QStringLiteral("In September")});
    VERIFY_OK(refused);
    const auto versions = desk.referrals.versions(sent.id);
    QCOMPARE(versions->size(), 3U);
    QCOMPARE(versions->at(0).status, ReferralStatus::Draft);
    QCOMPARE(versions->at(1), sent);
    QCOMPARE(versions->at(2), *refused);
    const auto steps = desk.referrals.transitions(sent.id);
    QCOMPARE(steps->size(), 2U);
    QCOMPARE(steps->back().from, QStringLiteral("sent"));
    QCOMPARE(steps->back().to, QStringLiteral("refused"));
    QCOMPARE(steps->back().note, QStringLiteral("In September"));
    QCOMPARE(steps->back().reasons, QStringList{QStringLiteral("session_full")});
    QCOMPARE(steps->back().recordedAt, desk.clock.now());
    QCOMPARE(steps->back().recordedBy, desk.actor.id);
}

void ReferralServiceTest::refusedStepWritesNothing() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const int audited = desk.countAudited(audit::Action::ReferralStepped);
    VERIFY_FAILS(desk.referrals.answer(sent, {ReferralStatus::Refused, desk.today(), {}, {}}), ErrorCode::Invalid);
    VERIFY_FAILS(desk.referrals.answer(sent, {ReferralStatus::Withdrawn, desk.today(), {}, {}}),
                 ErrorCode::TransitionRefused);
    VERIFY_FAILS(desk.referrals.recordOutcome(sent, {TrainingOutcome::Admitted, desk.today(), {}, {}}),
                 ErrorCode::TransitionRefused);
    QCOMPARE(desk.referrals.find(sent.id).value(), sent);
    QCOMPARE(desk.countAudited(audit::Action::ReferralStepped), audited);
    QCOMPARE(desk.referrals.transitions(sent.id)->size(), 1U);
}

void ReferralServiceTest::requestsExpire() {
    GuidanceDesk desk;
    const QDate long_ago = desk.today().addDays(-40);
    const Referral late = desk.sent(desk.addPerson(long_ago), 0, long_ago);
    const Referral lastDay = desk.sent(desk.addPerson(long_ago), 0, desk.today().addDays(-30));
    const Referral waitlisted = desk.sent(desk.addPerson(long_ago), 1, long_ago);
    VERIFY_OK(desk.referrals.answer(waitlisted, {ReferralStatus::Waitlisted, long_ago, {}, {}}));
    const vault::Actor administrator = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    ConsentService consents(desk.contextFor(administrator));
    QCOMPARE(ReferralService(desk.contextFor(administrator), consents).expireOverdue(desk.today()).value(), 0);
    QCOMPARE(desk.referrals.find(late.id)->status, ReferralStatus::Sent);

    QCOMPARE(desk.referrals.expireOverdue(desk.today()).value(), 1);
    const auto expired = desk.referrals.find(late.id);
    QCOMPARE(expired->status, ReferralStatus::Expired);
    QCOMPARE(expired->statusOn, long_ago.addDays(31));
    QCOMPARE(desk.referrals.find(lastDay.id)->status, ReferralStatus::Sent);
    QCOMPARE(desk.referrals.find(waitlisted.id)->status, ReferralStatus::Waitlisted);
    QCOMPARE(desk.referrals.expireOverdue(desk.today()).value(), 0);
    QCOMPARE(desk.referrals.transitions(late.id)->back().to, QStringLiteral("expired"));
}

void ReferralServiceTest::overdueComeFirst() {
    GuidanceDesk desk;
    const QDate start = desk.today().addDays(-40);
    const Referral fresh = desk.sent(desk.addPerson(start), 0, desk.today());
    const Referral waiting = desk.sent(desk.addPerson(start), 0, desk.today().addDays(-20));
    const Referral longest = desk.sent(desk.addPerson(start), 1, desk.today().addDays(-25));
    const Referral answered = desk.sent(desk.addPerson(start), 1, desk.today().addDays(-28));
    VERIFY_OK(desk.referrals.answer(answered, {ReferralStatus::Accepted, desk.today().addDays(-3), {}, {}}));
    const auto rows = desk.referrals.list({});
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 4U);
    QCOMPARE(rows->at(0).referral.id, longest.id);
    QCOMPARE(rows->at(1).referral.id, waiting.id);
    QCOMPARE(rows->at(2).referral.id, fresh.id);
    QCOMPARE(rows->at(3).referral.id, answered.id);
    QVERIFY(rows->at(0).overdue && rows->at(1).overdue && !rows->at(2).overdue && !rows->at(3).overdue);
    QCOMPARE(rows->at(0).daysSinceSending, 25);
    QCOMPARE(desk.referrals.overdueCount().value(), 2);
    QCOMPARE(desk.referrals.overdueCount(UserId::create(desk.clock)).value(), 0);
    ReferralQuery overdue;
    overdue.overdueOnly = true;
    QCOMPARE(desk.referrals.list(overdue)->size(), 2U);
}

void ReferralServiceTest::listFiltersAndPages() {
    GuidanceDesk desk;
    const QDate start = desk.today().addDays(-29);
    for (int i = 0; i < 12; ++i)
        desk.sent(desk.addPerson(start), i % 2, start.addDays(i * 2));
    const auto all = desk.referrals.list({});
    QCOMPARE(all->size(), 12U);
    // Whatever the size of a page, pages put together are the list.
    for (const int size : {1, 3, 5, 7, 11}) {
        std::vector<ReferralRow> joined;
        for (int offset = 0; offset < 12; offset += size) {
            ReferralQuery page;
            page.limit = size;
            page.offset = offset;
            const auto rows = desk.referrals.list(page);
            VERIFY_OK(rows);
            joined.insert(joined.end(), rows->begin(), rows->end());
        }
        QCOMPARE(joined, *all);
    }
    ReferralQuery query;
    query.provider = desk.places[0].provider;
    const auto ofProvider = desk.referrals.list(query);
    QCOMPARE(ofProvider->size(), 6U);
    for (const ReferralRow& row : *ofProvider)
        QCOMPARE(row.provider, desk.places[0].provider);
    query = {};
    query.status = ReferralStatus::Accepted;
    QVERIFY(desk.referrals.list(query)->empty());
    query.status = ReferralStatus::Sent;
    QCOMPARE(desk.referrals.list(query)->size(), 12U);
    query = {};
    query.advisor = desk.actor.id;
    QCOMPARE(desk.referrals.list(query)->size(), 12U);
    query.advisor = UserId::create(desk.clock);
    QVERIFY(desk.referrals.list(query)->empty());
}

void ReferralServiceTest::countsByStatus() {
    GuidanceDesk desk;
    QVERIFY(desk.referrals.countsByStatus()->empty());
    const BeneficiaryId person = desk.addPerson(desk.today());
    desk.draft(person, 0);
    desk.draft(person, 1);
    desk.sent(person, 1, desk.today());
    const auto counts = desk.referrals.countsByStatus();
    QCOMPARE(*counts, (std::map<ReferralStatus, qint64>{{ReferralStatus::Draft, 2}, {ReferralStatus::Sent, 1}}));
    ReferralQuery query;
    query.provider = desk.places[0].provider;
    QCOMPARE(*desk.referrals.countsByStatus(query), (std::map<ReferralStatus, qint64>{{ReferralStatus::Draft, 1}}));
}

void ReferralServiceTest::permissions() {
    GuidanceDesk desk;
    const Referral sent = desk.sent(desk.addPerson(desk.today()), 0, desk.today());
    const vault::Actor administrator = desk.addUser(QStringLiteral("Admin"), vault::Role::Administrator);
    ConsentService consents(desk.contextFor(administrator));
    ReferralService asAdministrator(desk.contextFor(administrator), consents);
    VERIFY_FAILS(asAdministrator.draft(sent), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.send(sent, desk.today()), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.withdraw(sent, desk.today()), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.find(sent.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.ofBeneficiary(sent.beneficiary), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.transitions(sent.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.versions(sent.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.list({}), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.countsByStatus(), ErrorCode::NotAllowed);
    VERIFY_FAILS(asAdministrator.overdueCount(), ErrorCode::NotAllowed);
    const vault::Actor advisor = desk.addUser(QStringLiteral("Advisor"), vault::Role::Advisor);
    ConsentService advisorConsents(desk.contextFor(advisor));
    ReferralService asAdvisor(desk.contextFor(advisor), advisorConsents);
    VERIFY_OK(asAdvisor.answer(sent, {ReferralStatus::UnderReview, desk.today(), {}, {}}));
    VERIFY_FAILS(asAdvisor.insertAll({}), ErrorCode::NotAllowed);
}

void ReferralServiceTest::importKeepsThePast() {
    GuidanceDesk desk;
    const BeneficiaryId person = desk.addPerson(desk.today().addDays(-10));
    ReferralRecord record;
    record.referral.beneficiary = person;
    record.referral.establishment = desk.places[0].id;
    record.referral.advisor = desk.actor.id;
    record.referral.createdOn = record.referral.statusOn = desk.today().addDays(-10);
    record.earlierVersions.push_back(record.referral);
    record.earlierVersions.back().stamp = {1, desk.clock.now().addDays(-10), desk.actor.id};
    record.referral.status = ReferralStatus::Accepted;
    record.referral.sentOn = desk.today().addDays(-10);
    record.referral.expiresOn = desk.today().addDays(20);
    record.referral.outcome = OutcomeState{TrainingOutcome::Certified, desk.today(), {}};
    ReferralTransition step;
    step.from = QStringLiteral("draft");
    step.to = QStringLiteral("accepted");
    step.happenedOn = desk.today();
    step.recordedAt = desk.clock.now();
    step.recordedBy = desk.actor.id;
    record.transitions.push_back(step);
    VERIFY_OK(desk.referrals.insertAll(std::vector{record}));

    const auto rows = desk.referrals.ofBeneficiary(person);
    QCOMPARE(rows->size(), 1U);
    const Referral& stored = rows->front().referral;
    QCOMPARE(stored.stamp.version, 2);
    QCOMPARE(stored.outcome->completedOn, desk.today()); // left out: the day of the certificate
    const auto versions = desk.referrals.versions(stored.id);
    QCOMPARE(versions->size(), 2U);
    QCOMPARE(versions->front().status, ReferralStatus::Draft);
    QCOMPARE(desk.referrals.transitions(stored.id)->size(), 1U);
}

void ReferralServiceTest::importRefusesWhatRulesRefuse() {
    GuidanceDesk desk;
    ReferralRecord record;
    record.referral.beneficiary = desk.addPerson(desk.today());
    record.referral.establishment = desk.places[0].id;
    record.referral.advisor = desk.actor.id;
    record.referral.createdOn = record.referral.statusOn = desk.today();
    record.referral.status = ReferralStatus::Accepted; // never sent
    VERIFY_FAILS(desk.referrals.insertAll(std::vector{record}), ErrorCode::Invalid);
    QVERIFY(desk.referrals.list({})->empty());
}

TAWJIH_REGISTER_TEST(ReferralServiceTest)
#include "ReferralServiceTest.moc"
