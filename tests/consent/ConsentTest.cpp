#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentRules.h"
#include "core/consent/ConsentService.h"
#include "core/db/Statement.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;
using Kind = FieldProblem::Kind;

namespace {

const QDate today(2026, 3, 12);

Consent entry(ConsentPurpose purpose, ConsentDecision decision, QDate on, EstablishmentId centre = {}) {
    Consent made;
    made.purpose = purpose;
    made.decision = decision;
    made.decidedOn = on;
    made.establishment = centre;
    made.recordedAt = QDateTime(on, QTime(12, 0), Qt::UTC);
    return made;
}

// A centre on record: only its key matters here. Null when it cannot be stored.
EstablishmentId addCentre(TestDesk& desk) {
    CatalogueService catalogue(desk.context());
    Provider provider;
    provider.name.fr = u"OFPPT"_qs;
    const auto storedProvider = catalogue.save(provider);
    if (!storedProvider)
        return {};
    Establishment centre;
    centre.provider = storedProvider->id;
    centre.name.fr = u"ISTA"_qs;
    const auto stored = catalogue.save(centre);
    return stored ? stored->id : EstablishmentId();
}

} // namespace

class ConsentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stateTable();
    void statesOfCentresAreApart();
    void rulesRefuse();
    void ledgerGrowsOnly();
    void withdrawing();
    void sharingNeedsConsentOnTheDay();
    void refusals();
    void rolesDecide();
};

void ConsentTest::stateTable() {
    using enum ConsentDecision;
    const auto purpose = ConsentPurpose::Statistics;
    const auto state = [&](const std::vector<Consent>& ledger, QDate day) {
        return ConsentRules::stateOn(ledger, purpose, {}, day);
    };
    QCOMPARE(state({}, today), ConsentState::NeverAsked);
    QCOMPARE(state({entry(ConsentPurpose::Record, Given, today)}, today), ConsentState::NeverAsked);
    QCOMPARE(state({entry(purpose, Given, today)}, today.addDays(-1)), ConsentState::NeverAsked);
    QCOMPARE(state({entry(purpose, Given, today)}, today), ConsentState::Valid);
    QCOMPARE(state({entry(purpose, Refused, today)}, today), ConsentState::Refused);
    const std::vector<Consent> withdrawn{entry(purpose, Withdrawn, today), entry(purpose, Given, today.addDays(-9))};
    QCOMPARE(state(withdrawn, today), ConsentState::Withdrawn);
    QCOMPARE(state(withdrawn, today.addDays(-1)), ConsentState::Valid);
    Consent expiring = entry(purpose, Given, today);
    expiring.expiresOn = today.addDays(3);
    QCOMPARE(state({expiring}, today.addDays(3)), ConsentState::Valid);
    QCOMPARE(state({expiring}, today.addDays(4)), ConsentState::Expired);
    // Of one day, the one recorded last; an earlier decision told late does not overrule a later one.
    Consent later = entry(purpose, Withdrawn, today);
    later.recordedAt = later.recordedAt.addMSecs(1);
    QCOMPARE(state({later, entry(purpose, Given, today)}, today), ConsentState::Withdrawn);
    Consent toldLate = entry(purpose, Given, today.addDays(-20));
    toldLate.recordedAt = later.recordedAt.addSecs(60);
    QCOMPARE(state({later, toldLate}, today), ConsentState::Withdrawn);
}

void ConsentTest::statesOfCentresAreApart() {
    const EstablishmentId one(QUuid::createUuid());
    const EstablishmentId other(QUuid::createUuid());
    const std::vector<Consent> ledger{entry(ConsentPurpose::Share, ConsentDecision::Given, today, one),
                                      entry(ConsentPurpose::Share, ConsentDecision::Refused, today, other)};
    QCOMPARE(ConsentRules::stateOn(ledger, ConsentPurpose::Share, one, today), ConsentState::Valid);
    QCOMPARE(ConsentRules::stateOn(ledger, ConsentPurpose::Share, other, today), ConsentState::Refused);
    QCOMPARE(ConsentRules::stateOn(ledger, ConsentPurpose::Share, {}, today), ConsentState::NeverAsked);
}

void ConsentTest::rulesRefuse() {
    const auto only = [](const Consent& consent, const char* field, Kind kind) {
        return ConsentRules::validate(consent, today) == std::vector<FieldProblem>{{QLatin1String(field), kind}};
    };
    const Consent good = entry(ConsentPurpose::Record, ConsentDecision::Given, today);
    QVERIFY(ConsentRules::validate(good, today).empty());
    Consent bad = good;
    bad.purpose = ConsentPurpose::Share;
    QVERIFY(only(bad, "establishment", Kind::Missing));
    bad = good;
    bad.establishment = EstablishmentId(QUuid::createUuid());
    QVERIFY(only(bad, "establishment", Kind::Contradiction));
    bad = good;
    bad.decidedOn = {};
    QVERIFY(only(bad, "decidedOn", Kind::Missing));
    bad.decidedOn = today.addDays(1);
    QVERIFY(only(bad, "decidedOn", Kind::InFuture));
    bad = good;
    bad.language = u"fr"_qs;
    QVERIFY(only(bad, "language", Kind::Unknown));
    bad.language.clear();
    bad.interpreter = InterpreterKind::Phone;
    QVERIFY(only(bad, "language", Kind::Missing));
    bad = good;
    bad.expiresOn = today.addDays(-1);
    QVERIFY(only(bad, "expiresOn", Kind::Contradiction));
    bad.expiresOn = today;
    QVERIFY(ConsentRules::validate(bad, today).empty());
    bad.decision = ConsentDecision::Refused;
    QVERIFY(only(bad, "expiresOn", Kind::Contradiction));
    bad = good;
    bad.note = QString(2001, u'a');
    QVERIFY(only(bad, "note", Kind::TooLong));
    bad.note = QString(QChar(0));
    QVERIFY(only(bad, "note", Kind::Malformed));
}

void ConsentTest::ledgerGrowsOnly() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    ConsentService service(desk.context());
    Consent given = entry(ConsentPurpose::FollowUp, ConsentDecision::Given, today);
    given.beneficiary = person;
    given.form = ConsentForm::Written;
    given.language = u"dyu"_qs;
    given.interpreter = InterpreterKind::Professional;
    given.expiresOn = today.addYears(1);
    given.note = u"'); DROP TABLE consent; --"_qs;
    const auto stored = service.record(given);
    VERIFY_OK(stored);
    QCOMPARE(stored->certifiedBy, desk.actor.id);
    const auto ledger = service.ledger(person);
    VERIFY_OK(ledger);
    QCOMPARE(ledger->size(), size_t(2));
    QVERIFY(ledger->back() == *stored);
    QCOMPARE(desk.countAudited(audit::Action::ConsentGiven), 2);
}

void ConsentTest::withdrawing() {
    TestDesk desk;
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    ConsentService service(desk.context());
    Withdrawal withdrawal;
    withdrawal.on = today;
    VERIFY_FAILS(service.withdraw(person, ConsentPurpose::FollowUp, {}, withdrawal), ErrorCode::TransitionRefused);
    // Given and withdrawn on one day, again and again, with a clock that stands still.
    Consent given = entry(ConsentPurpose::FollowUp, ConsentDecision::Given, today);
    given.beneficiary = person;
    for (int i = 0; i < 3; ++i) {
        VERIFY_OK(service.record(given));
        QCOMPARE(*service.stateOn(person, ConsentPurpose::FollowUp, {}, today), ConsentState::Valid);
        VERIFY_OK(service.withdraw(person, ConsentPurpose::FollowUp, {}, withdrawal));
        QCOMPARE(*service.stateOn(person, ConsentPurpose::FollowUp, {}, today), ConsentState::Withdrawn);
    }
    VERIFY_FAILS(service.withdraw(person, ConsentPurpose::FollowUp, {}, withdrawal), ErrorCode::TransitionRefused);
    QCOMPARE(desk.countAudited(audit::Action::ConsentWithdrawn), 3);
    VERIFY_FAILS(service.withdraw(person, ConsentPurpose::Record, {}, {}), ErrorCode::Invalid);
}

void ConsentTest::sharingNeedsConsentOnTheDay() {
    TestDesk desk;
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    const EstablishmentId centre = addCentre(desk);
    QVERIFY(!centre.isNull());
    ConsentService service(desk.context());
    VERIFY_FAILS(service.mayShare(person, centre, today), ErrorCode::ConsentMissing);
    Consent given = entry(ConsentPurpose::Share, ConsentDecision::Given, today, centre);
    given.beneficiary = person;
    given.expiresOn = today.addDays(30);
    VERIFY_OK(service.record(given));
    VERIFY_OK(service.mayShare(person, centre, today));
    VERIFY_OK(service.mayShare(person, centre, today.addDays(30)));
    VERIFY_FAILS(service.mayShare(person, centre, today.addDays(31)), ErrorCode::ConsentMissing);
    VERIFY_FAILS(service.mayShare(person, EstablishmentId::create(desk.clock), today), ErrorCode::ConsentMissing);
    given.establishment = EstablishmentId::create(desk.clock);
    VERIFY_FAILS(service.record(given), ErrorCode::NotFound);
}

void ConsentTest::refusals() {
    TestDesk desk;
    ConsentService service(desk.context());
    Consent given = entry(ConsentPurpose::Record, ConsentDecision::Given, today);
    given.beneficiary = BeneficiaryId::create(desk.clock);
    VERIFY_FAILS(service.record(given), ErrorCode::NotFound);
    given.decidedOn = {};
    VERIFY_FAILS(service.record(given), ErrorCode::Invalid);
    QCOMPARE(desk.countAudited(audit::Action::ConsentGiven), 0);
}

void ConsentTest::rolesDecide() {
    TestDesk desk;
    const BeneficiaryId person = registered(desk, test::fullPerson()).person.id;
    ConsentService service(desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator))));
    Consent given = entry(ConsentPurpose::FollowUp, ConsentDecision::Given, today);
    given.beneficiary = person;
    Withdrawal withdrawal;
    withdrawal.on = today;
    VERIFY_FAILS(service.record(given), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.withdraw(person, ConsentPurpose::Record, {}, withdrawal), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.ledger(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.stateOn(person, ConsentPurpose::Record, {}, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.mayShare(person, {}, today), ErrorCode::NotAllowed);
    VERIFY_FAILS(service.check(given), ErrorCode::NotAllowed);
}

TAWJIH_REGISTER_TEST(ConsentTest)
#include "ConsentTest.moc"
