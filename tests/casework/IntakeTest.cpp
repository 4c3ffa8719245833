#include "core/casework/CaseService.h"
#include "core/casework/IntakeService.h"
#include "core/casework/IntakeWriter.h"
#include "core/consent/ConsentService.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/casework/Casework.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using test::today;

namespace {

int rows(TestDesk& desk, const char* table) {
    return *desk.db->prepare(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).value<int>();
}

} // namespace

class IntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAllTogether();
    void refusedWithoutConsentToARecord();
    void refusedAsAWhole();
    void advisorOfTheCase();
    void writerNeedsItsPermission();
    void writerKeepsAPast();
    void writerRollsBackWithItsTransaction();
};

void IntakeTest::storesAllTogether() {
    TestDesk desk;
    Consent refused;
    refused.purpose = ConsentPurpose::Statistics;
    refused.decision = ConsentDecision::Refused;
    Beneficiary person = test::fullPerson();
    person.registeredOn = {};
    const auto stored = IntakeService(desk.context())
                            .registerPerson(person, OpeningReason::Transfer, {test::recordConsent(), refused}, {});
    VERIFY_OK(stored);
    QCOMPARE(stored->person.registeredOn, today);
    QCOMPARE(stored->file.openedOn, today);
    QCOMPARE(stored->file.openingReason, OpeningReason::Transfer);
    QVERIFY(stored->file.advisor.isNull());
    QCOMPARE(stored->consents.size(), size_t(2));
    QVERIFY(*CaseService(desk.context()).find(stored->person.id) == stored->file);
    QVERIFY(*ConsentService(desk.context()).ledger(stored->person.id) == stored->consents);
    QCOMPARE(desk.countAudited(audit::Action::PersonCreated), 1);
    QCOMPARE(desk.countAudited(audit::Action::CaseOpened), 1);
    QCOMPARE(desk.countAudited(audit::Action::ConsentGiven), 1);
    QCOMPARE(desk.countAudited(audit::Action::ConsentRefused), 1);
}

void IntakeTest::refusedWithoutConsentToARecord() {
    TestDesk desk;
    IntakeService service(desk.context());
    const auto attempt = [&](const std::vector<Consent>& consents) {
        return service.registerPerson(test::fullPerson(), OpeningReason::Orientation, consents, {});
    };
    Consent refused = test::recordConsent();
    refused.decision = ConsentDecision::Refused;
    Consent expired = test::recordConsent();
    expired.decidedOn = today.addDays(-9);
    expired.expiresOn = today.addDays(-1);
    Consent other = test::recordConsent();
    other.purpose = ConsentPurpose::FollowUp;
    VERIFY_FAILS(attempt({}), ErrorCode::ConsentMissing);
    VERIFY_FAILS(attempt({refused}), ErrorCode::ConsentMissing);
    VERIFY_FAILS(attempt({expired}), ErrorCode::ConsentMissing);
    VERIFY_FAILS(attempt({other}), ErrorCode::ConsentMissing);
    VERIFY_FAILS(attempt({test::recordConsent(), refused}), ErrorCode::ConsentMissing);
    QCOMPARE(rows(desk, "beneficiary"), 0);
}

void IntakeTest::refusedAsAWhole() {
    TestDesk desk;
    IntakeService service(desk.context());
    Consent toNobody = test::recordConsent();
    toNobody.purpose = ConsentPurpose::Share;
    VERIFY_FAILS(
        service.registerPerson(test::fullPerson(), OpeningReason::Orientation, {test::recordConsent(), toNobody}, {}),
        ErrorCode::Invalid);
    toNobody.establishment = EstablishmentId::create(desk.clock);
    VERIFY_FAILS(
        service.registerPerson(test::fullPerson(), OpeningReason::Orientation, {test::recordConsent(), toNobody}, {}),
        ErrorCode::NotFound);
    VERIFY_FAILS(service.registerPerson({}, OpeningReason::Orientation, {test::recordConsent()}, {}),
                 ErrorCode::Invalid);
    VERIFY_FAILS(service.registerPerson(test::fullPerson(), OpeningReason::Orientation, {test::recordConsent()},
                                        UserId::create(desk.clock)),
                 ErrorCode::NotFound);
    for (const char* table : {"beneficiary", "case_file", "consent", "beneficiary_listing", "search_token"})
        QCOMPARE(rows(desk, table), 0);
    QCOMPARE(desk.countAudited(audit::Action::PersonCreated), 0);
    QCOMPARE(registered(desk, test::fullPerson()).file.number, u"CAS-2026-00001"_qs);
}

void IntakeTest::advisorOfTheCase() {
    TestDesk desk;
    const vault::Actor omar = desk.addUser(u"Omar"_qs, vault::Roles(vault::Role::Advisor));
    const vault::Actor admin = desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator));
    const auto attempt = [&](const vault::Actor& who, UserId advisor) {
        return IntakeService(desk.contextFor(who))
            .registerPerson(test::fullPerson(), OpeningReason::Orientation, {test::recordConsent()}, advisor);
    };
    VERIFY_OK(attempt(omar, omar.id));
    VERIFY_OK(attempt(omar, {}));
    VERIFY_FAILS(attempt(omar, desk.actor.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(attempt(admin, {}), ErrorCode::NotAllowed);
    VERIFY_OK(attempt(desk.actor, omar.id));
    VERIFY_FAILS(attempt(desk.actor, admin.id), ErrorCode::NotFound);
}

void IntakeTest::writerNeedsItsPermission() {
    TestDesk desk;
    for (const auto role : {vault::Role::Advisor, vault::Role::Administrator})
        VERIFY_FAILS(IntakeWriter(desk.contextFor(desk.addUser(u"Other"_qs, vault::Roles(role)))).begin(),
                     ErrorCode::NotAllowed);
    VERIFY_OK(IntakeWriter(desk.contextFor(desk.addUser(u"Other"_qs, vault::Roles(vault::Role::Supervisor)))).begin());
}

void IntakeTest::writerKeepsAPast() {
    TestDesk desk;
    const QDateTime opened = desk.clock.now().addYears(-2);
    PersonIntake intake;
    intake.person = test::fullPerson();
    intake.person.registeredOn = opened.date();
    intake.person.stamp.recordedAt = opened;
    CaseFile first;
    first.openedOn = opened.date();
    first.stamp.recordedAt = opened;
    CaseFile closed = first;
    closed.status = CaseStatus::Closed;
    closed.closing = CaseClosing{opened.date().addDays(30), ClosingReason::Left};
    closed.stamp.recordedAt = opened.addDays(30);
    CaseFile again = first;
    again.openedOn = opened.date().addDays(60);
    again.openingReason = OpeningReason::Return;
    again.spell = 2;
    again.stamp.recordedAt = opened.addDays(60);
    intake.versions = {first, closed, again};
    intake.consents = {test::recordConsent()};
    CounsellingSession session;
    session.heldAt = opened;
    intake.sessions = {session};

    db::Transaction transaction(*desk.db);
    VERIFY_OK(transaction.begin());
    IntakeWriter writer(desk.context());
    VERIFY_OK(writer.begin());
    VERIFY_OK(writer.add(intake));
    VERIFY_OK(writer.finish());
    VERIFY_OK(transaction.commit());

    CaseService service(desk.context());
    const auto versions = service.versions(intake.versions.back().id);
    VERIFY_OK(versions);
    QVERIFY(*versions == intake.versions);
    QCOMPARE(versions->back().number, u"CAS-2024-00001"_qs);
    QCOMPARE(service.spells(intake.versions.back().id)->size(), size_t(2));
    const auto openThen = desk.db
                              ->prepare(u"SELECT count(*) FROM case_file_history WHERE status = 'closed' "
                                        u"AND recorded_at <= :at AND superseded_at > :at")
                              .bind("at", opened.addDays(45))
                              .value<int>();
    QCOMPARE(*openThen, 1);
    QCOMPARE(rows(desk, "counselling_session"), 1);
    QCOMPARE(rows(desk, "person_facts"), 1);
    QCOMPARE(desk.countAudited(audit::Action::PersonCreated), 1);
}

void IntakeTest::writerRollsBackWithItsTransaction() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    {
        db::Transaction transaction(*desk.db);
        VERIFY_OK(transaction.begin());
        IntakeWriter writer(desk.context());
        VERIFY_OK(writer.begin());
        for (int i = 0; i < 300; ++i) {
            PersonIntake intake;
            intake.person = test::fullPerson();
            intake.consents = {test::recordConsent()};
            VERIFY_OK(writer.add(intake));
        }
        VERIFY_OK(writer.finish());
        QCOMPARE(rows(desk, "person_facts"), 300);
    }
    for (const char* table : {"beneficiary", "case_file", "consent", "beneficiary_listing", "search_token",
                              "person_facts", "case_counter", "audit"})
        QCOMPARE(rows(desk, table), 0);
}

TAWJIH_REGISTER_TEST(IntakeTest)
#include "IntakeTest.moc"
