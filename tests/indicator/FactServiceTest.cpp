#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/IntakeWriter.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactRepository.h"
#include "tests/indicator/FactText.h"
#include "tests/indicator/RandomDesk.h"
#include "tests/support/SamplePerson.h"
#include "tests/support/TestMain.h"

using namespace tawjih;
using namespace tawjih::indicator;
using namespace tawjih::test;

class FactServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreNumbers();
    void storedFactsFollowEveryAction_data();
    void storedFactsFollowEveryAction();
    void aRowTakenBackTakesItsNamesBack();
    void everybodyIsDrawnOnce();
    void damagedFactsAreFound_data();
    void damagedFactsAreFound();
    void outdatedFactsAreReadFromTheRecord();
    void bulksAreDrawnAfterwards();
    void loadingCanBeStopped();
    void aNewDeskHasFacts();
    void manyNamesTakeNoRoom();
};

void FactServiceTest::daysAreNumbers() {
    QCOMPARE(toFactDay(QDate(1900, 1, 1)), FactDay(1));
    QCOMPARE(toFactDay(QDate(1899, 12, 31)), FactDay(0));
    QCOMPARE(toFactDay(QDate()), FactDay(0));
    QCOMPARE(toFactDay(QDate(2200, 1, 1)), FactDay(0));
    for (QDate day(2023, 12, 25); day < QDate(2028, 3, 5); day = day.addDays(1))
        QCOMPARE(fromFactDay(toFactDay(day)), day);
    QVERIFY(!fromFactDay(0).isValid());
}

void FactServiceTest::storedFactsFollowEveryAction_data() {
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Long sequences of anything: what is stored along the way is what drawing everybody anew gives.
void FactServiceTest::storedFactsFollowEveryAction() {
    QFETCH(quint32, seed);
    RandomDesk desk(seed);
    for (int round = 0; round < 4; ++round) {
        desk.live(700);
        const FactsPointer kept = loaded(desk);
        QVERIFY(kept->persons() > 30);
        VERIFY_OK(FactService(*desk.db).refreshAll());
        const QString difference = differenceOf(*kept, *loaded(desk));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    for (const auto& [name, times] : desk.done())
        QVERIFY2(times.first > 0, name.c_str());
}

/// A row of an import that is refused after its names got numbers gives these back; somebody else's names take them
/// before the next row comes. Whoever remembers the numbers must notice.
void FactServiceTest::aRowTakenBackTakesItsNamesBack() {
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    const auto other = registered(desk, barePerson(QStringLiteral("Awa"), {}));
    db::Transaction transaction(*desk.db);
    VERIFY_OK(transaction.begin());
    IntakeWriter writer(desk.context());
    VERIFY_OK(writer.begin());
    const auto add = [&](const QString& nationality) {
        PersonIntake intake;
        intake.person.name.givenLatin = QStringLiteral("Binta");
        intake.person.nationalities = {nationality};
        must(writer.add(intake));
        return intake.person.id.uuid().toString(QUuid::WithoutBraces);
    };
    {
        db::Transaction row(*desk.db);
        VERIFY_OK(row.begin());
        add(QStringLiteral("CIV"));
        row.rollback();
    }
    Beneficiary changed = other.person;
    changed.nationalities = {QStringLiteral("SEN")};
    VERIFY_OK(BeneficiaryService(desk.context()).save(changed));
    const QString next = add(QStringLiteral("CIV"));
    VERIFY_OK(writer.finish());
    VERIFY_OK(transaction.commit());
    const QMap<QString, QString> kept = personsAsText(*loaded(desk));
    QVERIFY2(kept.value(next).contains(QStringLiteral("<CIV>")), qPrintable(kept.value(next)));
    QVERIFY(kept.value(other.person.id.uuid().toString(QUuid::WithoutBraces)).contains(QStringLiteral("<SEN>")));
}

/// On two threads as on one: a desk of more persons than one thread reads, made of copies.
void FactServiceTest::everybodyIsDrawnOnce() {
    RandomDesk desk(11);
    desk.live(300);
    const FactsPointer few = loaded(desk);
    // Numbers far apart stand for many rows.
    VERIFY_OK(desk.db->execute(u"UPDATE person_facts SET number = number * 50000 WHERE number % 2 = 0"));
    const FactsPointer many = loaded(desk);
    QCOMPARE(many->shards.size(), std::size_t(2));
    QVERIFY(many->shards[1].size() > 0);
    const QString difference = differenceOf(*few, *many);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    // And however they are cut, the same is counted.
    for (const Indicator& indicator : shipped().indicators.all()) {
        const Question question{indicator, Dimension::Desk, {}, {}};
        QCOMPARE(described(answered(*few, question)), described(answered(*many, question)));
    }
}

void FactServiceTest::damagedFactsAreFound_data() {
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << QStringLiteral("x''");
    QTest::newRow("one byte") << QStringLiteral("x'01'");
    QTest::newRow("cut") << QStringLiteral("substr(body, 1, length(body) - 1)");
    QTest::newRow("cut by a fact") << QStringLiteral("substr(body, 1, length(body) - 4)");
    QTest::newRow("too long") << QStringLiteral("body || x'0000'");
    QTest::newRow("half") << QStringLiteral("substr(body, 1, length(body) / 2)");
    QTest::newRow("counts that are not there")
        << QStringLiteral("substr(body, 1, %1) || x'FFFFFFFFFFFF'").arg(sizeof(PersonFact));
}

void FactServiceTest::damagedFactsAreFound() {
    QFETCH(QString, body);
    RandomDesk desk(5);
    desk.live(120);
    VERIFY_OK(desk.db->execute(QStringLiteral("UPDATE person_facts SET body = CAST(%1 AS BLOB) WHERE number = "
                                              "(SELECT max(number) FROM person_facts)")
                                   .arg(body)));
    VERIFY_FAILS(FactService::load(openerOf(desk), desk.clock.today()), ErrorCode::DeskDamaged);
    // Nothing is lost: they are drawn anew.
    VERIFY_OK(FactService(*desk.db).refreshAll());
    VERIFY_OK(FactService::load(openerOf(desk), desk.clock.today()));
}

void FactServiceTest::outdatedFactsAreReadFromTheRecord() {
    RandomDesk desk(6);
    desk.live(300);
    const FactsPointer kept = loaded(desk);
    VERIFY_OK(desk.db->execute(u"UPDATE desk_meta SET value = '-1' WHERE key = 'facts_format'"));
    VERIFY_OK(desk.db->execute(u"UPDATE person_facts SET body = x'00'"));
    const QString difference = differenceOf(*kept, *loaded(desk));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    // Nobody draws one by one while all will be drawn.
    desk.live(100);
    const FactsPointer later = loaded(desk);
    QVERIFY(!differenceOf(*kept, *later).isEmpty());
    VERIFY_OK(FactService(*desk.db).refreshOutdated());
    QCOMPARE(must(FactRepository(*desk.db).storedFormat()), FactRepository::formatVersion);
    const QString afterwards = differenceOf(*later, *loaded(desk));
    QVERIFY2(afterwards.isEmpty(), qPrintable(afterwards));
}

void FactServiceTest::bulksAreDrawnAfterwards() {
    RandomDesk desk(7);
    desk.live(100);
    VERIFY_OK(FactService(*desk.db).suspend());
    desk.live(200);
    const FactsPointer fromRecord = loaded(desk);
    VERIFY_OK(FactService(*desk.db).refreshOutdated());
    const QString difference = differenceOf(*fromRecord, *loaded(desk));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    // What is kept is left alone.
    VERIFY_OK(desk.db->execute(u"DELETE FROM person_facts"));
    VERIFY_OK(FactService(*desk.db).refreshOutdated());
    QCOMPARE(loaded(desk)->persons(), std::size_t(0));
}

void FactServiceTest::loadingCanBeStopped() {
    RandomDesk desk(8);
    desk.live(100);
    // As many rows as it takes to be asked.
    VERIFY_OK(desk.db->execute(u"INSERT INTO person_facts (beneficiary_id, body) WITH RECURSIVE n (i) AS (VALUES (1) "
                               u"UNION ALL SELECT i + 1 FROM n WHERE i < 9000) "
                               u"SELECT randomblob(16), (SELECT body FROM person_facts LIMIT 1) FROM n"));
    int asked = 0;
    VERIFY_FAILS(FactService::load(openerOf(desk), desk.clock.today(), [&] { return ++asked < 2; }),
                 ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
    const FactsPointer facts = loaded(desk);
    const std::vector<Question> questions(3, Question{shipped().indicators.all().front(), {}, {}, {}});
    VERIFY_FAILS(count(*facts, questions, [] { return false; }), ErrorCode::Cancelled);
    VERIFY_OK(count(*facts, questions, [] { return true; }));
}

void FactServiceTest::aNewDeskHasFacts() {
    TestDesk desk(everyRole, TestDesk::Place::EncryptedFile);
    QCOMPARE(must(FactRepository(*desk.db).storedFormat()), FactRepository::formatVersion);
    const FactsPointer none = loaded(desk);
    QCOMPARE(none->persons(), std::size_t(0));
    for (const Indicator& indicator : shipped().indicators.all())
        for (const Dimension dimension : breakdownsOf(indicator))
            QVERIFY(answered(*none, {indicator, dimension, {}, {}}).rowKeys.isEmpty());
    [[maybe_unused]] const auto first = registered(desk, fullPerson());
    QCOMPARE(loaded(desk)->persons(), std::size_t(1));
}

/// The square of all names would be more memory than there is.
void FactServiceTest::manyNamesTakeNoRoom() {
    RandomDesk desk(9);
    desk.live(300);
    const Question question{*shipped().indicators.find(u"new_persons"), Dimension::Nationality,
                            Dimension::Arrondissement, FigureFilter{}};
    const QString before = described(answered(*loaded(desk), question));
    VERIFY_OK(desk.db->execute(u"INSERT INTO fact_code (number, code) WITH RECURSIVE n (i) AS (SELECT max(number) + 1 "
                               u"FROM fact_code UNION ALL SELECT i + 1 FROM n WHERE i < 65000) "
                               u"SELECT i, 'name ' || i FROM n"));
    const FactsPointer facts = loaded(desk);
    QVERIFY(facts->codes.size() > 65000);
    QCOMPARE(described(answered(*facts, question)), before);
}

TAWJIH_REGISTER_TEST(FactServiceTest)
#include "FactServiceTest.moc"
