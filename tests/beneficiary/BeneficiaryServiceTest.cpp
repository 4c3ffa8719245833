#include "core/beneficiary/BeneficiaryService.h"

#include "core/db/Statement.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;

class BeneficiaryServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesEveryField_data();
    void storesEveryField();
    void readingIsRecorded();
    void editMakesAVersion();
    void unchangedWritesNothing();
    void conflictOverwritesNothing();
    void refusesInvalidAndUnknown();
    void asKnownOnAPastDay();
    void hostileTextStaysText();
    void likelySame();
    void rolesDecide();
    void tellsWhoListens();
};

void BeneficiaryServiceTest::storesEveryField_data() {
    QTest::addColumn<bool>("inFile");
    QTest::newRow("in memory") << false;
    QTest::newRow("in an encrypted file") << true;
}

void BeneficiaryServiceTest::storesEveryField() {
    QFETCH(bool, inFile);
    TestDesk desk(test::everyRole, inFile ? TestDesk::Place::EncryptedFile : TestDesk::Place::Memory);
    const Registration stored = registered(desk, test::fullPerson());
    const auto found = BeneficiaryService(desk.context()).find(stored.person.id);
    VERIFY_OK(found);
    QVERIFY(*found == stored.person);
    Beneficiary expected = test::fullPerson();
    expected.id = stored.person.id;
    expected.stamp = {1, desk.clock.now(), desk.actor.id};
    QVERIFY(*found == expected);
}

void BeneficiaryServiceTest::readingIsRecorded() {
    TestDesk desk;
    const BeneficiaryId id = registered(desk, test::fullPerson()).person.id;
    BeneficiaryService service(desk.context());
    VERIFY_OK(service.find(id));
    QCOMPARE(desk.countAudited(audit::Action::PersonRead), 1);
    VERIFY_OK(service.versions(id));
    QCOMPARE(desk.countAudited(audit::Action::PersonRead), 2);
    VERIFY_FAILS(service.find(BeneficiaryId::create(desk.clock)), ErrorCode::NotFound);
    QCOMPARE(desk.countAudited(audit::Action::PersonRead), 2);
}

void BeneficiaryServiceTest::editMakesAVersion() {
    TestDesk desk;
    const Beneficiary first = registered(desk, test::fullPerson()).person;
    desk.clock.advance(60);
    BeneficiaryService service(desk.context());
    Beneficiary edit = first;
    edit.phone = u"0612345678"_qs;
    edit.residenceExpiresOn.reset();
    edit.languages.clear();
    const auto second = service.save(edit);
    VERIFY_OK(second);
    QCOMPARE(second->stamp.version, 2);
    QCOMPARE(second->stamp.recordedAt, desk.clock.now());
    const auto versions = service.versions(first.id);
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    QVERIFY(versions->at(0) == first);
    QVERIFY(versions->at(1) == *second);
    QCOMPARE(desk.countAudited(audit::Action::PersonChanged), 1);
}

void BeneficiaryServiceTest::unchangedWritesNothing() {
    TestDesk desk;
    const Beneficiary first = registered(desk, test::fullPerson()).person;
    const auto again = BeneficiaryService(desk.context()).save(first);
    VERIFY_OK(again);
    QVERIFY(*again == first);
    QCOMPARE(desk.countAudited(audit::Action::PersonChanged), 0);
}

void BeneficiaryServiceTest::conflictOverwritesNothing() {
    TestDesk desk;
    const Beneficiary shown = registered(desk, test::fullPerson()).person;
    BeneficiaryService service(desk.context());
    Beneficiary theirs = shown;
    theirs.address = u"theirs"_qs;
    VERIFY_OK(service.save(theirs));
    Beneficiary mine = shown;
    mine.address = u"mine"_qs;
    VERIFY_FAILS(service.save(mine), ErrorCode::Conflict);
    QCOMPARE(service.find(shown.id)->address, u"theirs"_qs);
    QCOMPARE(desk.countAudited(audit::Action::PersonChanged), 1);
}

void BeneficiaryServiceTest::refusesInvalidAndUnknown() {
    TestDesk desk;
    Beneficiary person = registered(desk, test::fullPerson()).person;
    BeneficiaryService service(desk.context());
    person.name = {};
    const auto refused = service.save(person);
    VERIFY_FAILS(refused, ErrorCode::Invalid);
    QCOMPARE(refused.error().problems.front().field, u"name"_qs);
    Beneficiary stranger = test::fullPerson();
    stranger.id = BeneficiaryId::create(desk.clock);
    VERIFY_FAILS(service.save(stranger), ErrorCode::NotFound);
}

void BeneficiaryServiceTest::asKnownOnAPastDay() {
    TestDesk desk;
    const QDateTime registeredAt = desk.clock.now();
    const Beneficiary first = registered(desk, test::fullPerson()).person;
    desk.clock.advance(3600);
    BeneficiaryService service(desk.context());
    Beneficiary edit = first;
    edit.educationLevel = EducationLevel::Bac;
    VERIFY_OK(service.save(edit));
    QVERIFY(!*service.asOf(first.id, registeredAt.addSecs(-1)));
    QCOMPARE((*service.asOf(first.id, registeredAt))->educationLevel, EducationLevel::Lower3);
    QCOMPARE((*service.asOf(first.id, registeredAt.addSecs(3599)))->educationLevel, EducationLevel::Lower3);
    QCOMPARE((*service.asOf(first.id, desk.clock.now()))->educationLevel, EducationLevel::Bac);
    // The query that a figure uses: how many with the baccalauréat, as known at an instant.
    const auto asKnown = [&](const QDateTime& instant) {
        return *desk.db
                    ->prepare(uR"(
SELECT count(*) FROM (
    SELECT education_level FROM beneficiary WHERE recorded_at <= :at
    UNION ALL
    SELECT education_level FROM beneficiary_history WHERE recorded_at <= :at AND superseded_at > :at)
 WHERE education_level = 'bac')")
                    .bind("at", instant)
                    .value<int>();
    };
    QCOMPARE(asKnown(registeredAt), 0);
    QCOMPARE(asKnown(desk.clock.now()), 1);
}

void BeneficiaryServiceTest::hostileTextStaysText() {
    TestDesk desk;
    BeneficiaryService service(desk.context());
    Beneficiary person = registered(desk, test::fullPerson()).person;
    const QString hostile = u"'); DROP TABLE beneficiary; -- \"%_\\ =cmd|' /C calc'!A0 <b>&amp;"_qs;
    for (QString* field :
         {&person.externalId, &person.name.familyLatin, &person.name.givenLatin, &person.name.familyArabic,
          &person.name.givenArabic, &person.contactNote, &person.address, &person.documentNumber, &person.diploma,
          &person.earlierTraining, &person.sentBy, &person.remarks})
        *field = hostile;
    const auto saved = service.save(person);
    VERIFY_OK(saved);
    const auto found = service.find(person.id);
    VERIFY_OK(found);
    QCOMPARE(found->remarks, hostile);
    QVERIFY(*found == *saved);
    const auto same = service.likelySame(person.name, person.birth);
    VERIFY_OK(same);
    QCOMPARE(same->size(), size_t(1));
}

void BeneficiaryServiceTest::likelySame() {
    TestDesk desk;
    const Registration awa = registered(desk, test::fullPerson());
    BeneficiaryService service(desk.context());
    const auto found = [&](const PersonName& name, const BirthDate& birth) {
        const auto same = service.likelySame(name, birth);
        return same && same->size() == 1 && same->front().id == awa.person.id &&
               same->front().number == awa.file.number;
    };
    const BirthDate born = awa.person.birth;
    QVERIFY(found({u"DIALLO"_qs, u"Awá"_qs, {}, {}}, born));
    QVERIFY(found({u"Awa"_qs, u"Diallo"_qs, {}, {}}, {}));
    QVERIFY(found({{}, {}, u"ديالو"_qs, u"اوا"_qs}, born));
    QVERIFY(found({u"Diallo"_qs, u"Awa"_qs, {}, {}}, BirthDate::year(1999)));
    QVERIFY(found({u"Diallo"_qs, u"Awa"_qs, {}, {}}, BirthDate::estimated(2001)));
    QVERIFY(!found({u"Diallo"_qs, u"Awa"_qs, {}, {}}, BirthDate::estimated(2002)));
    QVERIFY(!found({u"Diallo"_qs, u"Awa"_qs, {}, {}}, BirthDate::year(2000)));
    QVERIFY(!found({u"Diallo"_qs, u"Awa"_qs, {}, {}}, BirthDate::exact(QDate(1999, 3, 6))));
    QVERIFY(!found({u"Diallo"_qs, u"Awa Marie"_qs, {}, {}}, born));
    QVERIFY(!found({u"Diallo"_qs, {}, {}, {}}, born));
    const auto nobody = service.likelySame({}, born);
    VERIFY_OK(nobody);
    QVERIFY(nobody->empty());
}

void BeneficiaryServiceTest::rolesDecide() {
    TestDesk desk;
    const Beneficiary person = registered(desk, test::fullPerson()).person;
    BeneficiaryService administrator(
        desk.contextFor(desk.addUser(u"Admin"_qs, vault::Roles(vault::Role::Administrator))));
    VERIFY_FAILS(administrator.find(person.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(administrator.save(person), ErrorCode::NotAllowed);
    VERIFY_FAILS(administrator.versions(person.id), ErrorCode::NotAllowed);
    VERIFY_FAILS(administrator.asOf(person.id, desk.clock.now()), ErrorCode::NotAllowed);
    VERIFY_FAILS(administrator.likelySame(person.name, person.birth), ErrorCode::NotAllowed);
    for (const vault::Role role : {vault::Role::Advisor, vault::Role::Supervisor}) {
        BeneficiaryService allowed(desk.contextFor(desk.addUser(u"Other"_qs, vault::Roles(role))));
        VERIFY_OK(allowed.find(person.id));
        VERIFY_OK(allowed.save(person));
    }
}

void BeneficiaryServiceTest::tellsWhoListens() {
    TestDesk desk;
    Beneficiary person = registered(desk, test::fullPerson()).person;
    int told = 0;
    connect(&desk.changes, &ChangeNotifier::changed, this, [&](ChangeKind kind, const QUuid& subject) {
        told += kind == ChangeKind::Beneficiary && subject == person.id.uuid() ? 1 : 0;
    });
    BeneficiaryService service(desk.context());
    person.stamp.version = 7;
    person.address = u"elsewhere"_qs;
    VERIFY_FAILS(service.save(person), ErrorCode::Conflict);
    QCOMPARE(told, 0);
    person.stamp.version = 1;
    VERIFY_OK(service.save(person));
    QCOMPARE(told, 1);
}

TAWJIH_REGISTER_TEST(BeneficiaryServiceTest)
#include "BeneficiaryServiceTest.moc"
