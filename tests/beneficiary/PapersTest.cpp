#include "core/beneficiary/Papers.h"

#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/TodayService.h"
#include "core/db/Statement.h"
#include "core/guidance/Facts.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using test::TestDesk;

class PapersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alertsAt90And60And30();
    void residenceTitleOfTheFileCounts();
    void readsTheOldFormOfDocuments();
    void trainingsToldApart();
    void expiredPapersAreNoFacts();
    void todayShowsPapers();
};

void PapersTest::alertsAt90And60And30() {
    const QDate today(2026, 3, 12);
    using Alert = std::optional<PaperAlert>;
    QCOMPARE(Papers::alertOn(today.addDays(-1), today), Alert(PaperAlert::Expired));
    QCOMPARE(Papers::alertOn(today, today), Alert(PaperAlert::Within30));
    QCOMPARE(Papers::alertOn(today.addDays(30), today), Alert(PaperAlert::Within30));
    QCOMPARE(Papers::alertOn(today.addDays(31), today), Alert(PaperAlert::Within60));
    QCOMPARE(Papers::alertOn(today.addDays(60), today), Alert(PaperAlert::Within60));
    QCOMPARE(Papers::alertOn(today.addDays(61), today), Alert(PaperAlert::Within90));
    QCOMPARE(Papers::alertOn(today.addDays(90), today), Alert(PaperAlert::Within90));
    QCOMPARE(Papers::alertOn(today.addDays(91), today), Alert());
}

void PapersTest::residenceTitleOfTheFileCounts() {
    Beneficiary person = test::fullPerson(); // title until 1 May, passport until 20 April
    person.documents.push_back({DocumentKind::ResidenceTitle, DocumentStatus::Held, QDate(2030, 1, 1), {}});
    person.documents.push_back({DocumentKind::Insurance, DocumentStatus::Missing, QDate(2026, 3, 20), {}});
    const std::vector<DatedPaper> expected{{DocumentKind::Passport, QDate(2026, 4, 20)},
                                           {DocumentKind::ResidenceTitle, QDate(2026, 5, 1)}};
    QVERIFY(Papers::dated(person) == expected);
    person.residenceExpiresOn.reset();
    QCOMPARE(Papers::dated(person).back().expiresOn, QDate(2030, 1, 1));
}

void PapersTest::readsTheOldFormOfDocuments() {
    TestDesk desk(test::everyRole, TestDesk::Place::EncryptedFile);
    BeneficiaryService persons(desk.context());
    const BeneficiaryId id = test::registered(desk, test::fullPerson()).person.id;
    VERIFY_OK(desk.db->prepare(u"UPDATE beneficiary SET documents = 'passport:held,photo:missing'").run());
    const auto old = persons.find(id);
    VERIFY_OK(old);
    const std::vector<DocumentState> expected{{DocumentKind::Passport, DocumentStatus::Held, {}, {}},
                                              {DocumentKind::Photo, DocumentStatus::Missing, {}, {}}};
    QVERIFY(old->documents == expected);
    VERIFY_OK(desk.db->prepare(u"UPDATE beneficiary SET documents = 'passport:held:2026-13-01'").run());
    VERIFY_FAILS(persons.find(id), ErrorCode::DeskDamaged);
}

void PapersTest::trainingsToldApart() {
    TestDesk desk;
    BeneficiaryService persons(desk.context());
    Beneficiary stored = test::registered(desk, test::barePerson(u"Awa"_qs, u"Diallo"_qs)).person;
    QVERIFY(!persons.find(stored.id)->earlierLevels);
    using Trainings = std::vector<EarlierTraining>;
    for (const Trainings& trainings :
         {Trainings{}, Trainings{{TrainingLevel::BacPro, {}}},
          Trainings{{TrainingLevel::Specialisation, u"7531"_qs}, {TrainingLevel::Technician, {}}}}) {
        stored.earlierLevels = trainings;
        const auto saved = persons.save(stored);
        VERIFY_OK(saved);
        stored = *saved;
        QVERIFY(persons.find(stored.id)->earlierLevels == trainings);
        QVERIFY(factsOf(stored, QDate(2026, 3, 12)).trainings == trainings);
    }
    stored.earlierLevels = Trainings{{TrainingLevel::BacPro, u"nothing"_qs}};
    VERIFY_FAILS(persons.save(stored), ErrorCode::Invalid);
}

void PapersTest::expiredPapersAreNoFacts() {
    const Beneficiary person = test::fullPerson();
    QCOMPARE(factsOf(person, QDate(2026, 4, 20)).documents.front().status, DocumentStatus::Held);
    QCOMPARE(factsOf(person, QDate(2026, 4, 21)).documents.front().status, DocumentStatus::Expired);
    QCOMPARE(factsOf(person, QDate(2026, 4, 21)).stream, BacStream::Lettres);
}

void PapersTest::todayShowsPapers() {
    TestDesk desk;
    const Beneficiary stored = test::registered(desk, test::fullPerson()).person;
    TodayService today(desk.context());
    auto titles = today.expiringTitles(std::nullopt);
    VERIFY_OK(titles);
    QCOMPARE(titles->size(), size_t(2));
    QCOMPARE(titles->at(0).document, DocumentKind::Passport);
    QCOMPARE(titles->at(0).expiresOn, QDate(2026, 4, 20));
    QCOMPARE(titles->at(1).document, DocumentKind::ResidenceTitle);
    Beneficiary changed = stored;
    changed.documents.front().expiresOn = QDate(2031, 1, 1);
    VERIFY_OK(BeneficiaryService(desk.context()).save(changed));
    QCOMPARE(today.expiringTitles(desk.actor.id)->size(), size_t(1));
}

TAWJIH_REGISTER_TEST(PapersTest)
#include "PapersTest.moc"
