#include "core/vault/BackupService.h"

#include "core/audit/AuditRepository.h"
#include "core/vault/Desk.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"
#include "tests/vault/VaultFiles.h"

#include <QDir>

using namespace tawjih;
using namespace tawjih::vault;
using test::audited;
using test::PeopledDesk;

namespace {

constexpr qint64 aDay = 24 * 3600;

} // namespace

class BackupServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void remembersWhatItWrote();
    void copiesToTheSecondPlace();
    void secondPlaceThatIsAway();
    void fullSecondPlaceCostsNothing();
    void secondPlaceIsNotInsideTheDesk();
    void thinsBothPlacesOut();
    void anotherDesksBackupsStay();
    void dueOnceADay();
    void drillTellsWhatIsInside();
    void drillFindsDamage();
    void drillIsCancelled();
    void forgetsTheOldest();

private:
    [[nodiscard]] BackupService service() const { return BackupService(*m_desk); }
    [[nodiscard]] QString second() const { return m_stick->path(); }
    [[nodiscard]] BackupLine newest() const { return service().overview().value().lines.front(); }

    std::unique_ptr<PeopledDesk> m_place;
    std::unique_ptr<QTemporaryDir> m_stick;
    std::unique_ptr<Desk> m_desk;
};

void BackupServiceTest::init() {
    m_place = std::make_unique<PeopledDesk>(5);
    m_stick = std::make_unique<QTemporaryDir>();
    m_desk = m_place->opened();
}

void BackupServiceTest::cleanup() {
    m_desk.reset();
    m_stick.reset();
    m_place.reset();
}

void BackupServiceTest::remembersWhatItWrote() {
    const auto made = service().backUp();
    VERIFY_OK(made);
    QVERIFY(!made->copied && !made->copyFailed);
    const auto overview = service().overview();
    VERIFY_OK(overview);
    QCOMPARE(overview->lines.size(), 1U);
    const BackupLine& line = overview->lines.front();
    QCOMPARE(line.entry.folder, made->folder);
    QCOMPARE(line.place, BackupPlace::Here);
    QVERIFY(line.bytes > 100'000);
    QVERIFY(line.proof && line.proof->sound);
    QCOMPARE(line.proof->counts.persons, 5);
    QVERIFY(line.proof->counts.sessions > 0);
    QCOMPARE(overview->newest(), std::optional(m_place->clock.now()));
    QCOMPARE(overview->second, QString());
}

void BackupServiceTest::copiesToTheSecondPlace() {
    VERIFY_OK(service().chooseSecond(second()));
    QCOMPARE(audited(*m_desk, audit::Action::SettingsChanged), 1U);
    const auto made = service().backUp();
    VERIFY_OK(made);
    QVERIFY(made->copied);
    const auto overview = service().overview();
    VERIFY_OK(overview);
    QCOMPARE(overview->lines.size(), 2U);
    QVERIFY(overview->secondIsThere);
    QCOMPARE(overview->secondCopiedAt, m_place->clock.now());
    const BackupLine& copy = overview->lines.back();
    QCOMPARE(copy.place, BackupPlace::Second);
    QVERIFY(copy.entry.folder.startsWith(second()));
    QVERIFY(copy.proof && copy.proof->sound);
    VERIFY_OK(
        Desk::unlock(copy.entry.folder, m_place->login, m_place->password, m_place->clock, PeopledDesk::options()));
    VERIFY_OK(service().chooseSecond({}));
    QCOMPARE(service().overview().value().second, QString());
}

void BackupServiceTest::secondPlaceThatIsAway() {
    VERIFY_OK(service().chooseSecond(second()));
    VERIFY_OK(service().backUp());
    const QDateTime copiedAt = m_place->clock.now();
    const QString away = second() + QStringLiteral("-away");
    QVERIFY(QDir().rename(second(), away));
    m_place->clock.advance(3 * aDay);
    const auto made = service().backUp();
    VERIFY_OK(made);
    QVERIFY(!made->copied && !made->copyFailed);
    const auto overview = service().overview();
    VERIFY_OK(overview);
    QVERIFY(!overview->secondIsThere);
    QCOMPARE(overview->secondCopiedAt, copiedAt); // how old the last copy is
    QVERIFY(QDir().rename(away, second()));
    VERIFY_OK(service().backUpIfDue()); // today's is there: it only goes where it is missing
    QCOMPARE(listBackups(second()).size(), 2U);
    QCOMPARE(service().overview()->secondCopiedAt, m_place->clock.now());
}

void BackupServiceTest::fullSecondPlaceCostsNothing() {
    VERIFY_OK(service().chooseSecond(second()));
    // A file stands where the copy wants its folder: what a medium that cannot be written answers.
    QFile blocked(second() + QLatin1Char('/') +
                  m_place->clock.now().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) +
                  QStringLiteral(".tawjih.part"));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const auto made = service().backUp();
    VERIFY_OK(made);
    QVERIFY(!made->copied);
    QVERIFY(made->copyFailed.has_value());
    QCOMPARE(listBackups(DeskFiles{m_place->folder}.backups()).size(), 1U);
    QVERIFY(listBackups(second()).empty());
}

void BackupServiceTest::secondPlaceIsNotInsideTheDesk() {
    VERIFY_FAILS(service().chooseSecond(m_place->folder), ErrorCode::Invalid);
    VERIFY_FAILS(service().chooseSecond(m_place->folder + QStringLiteral("/backups")), ErrorCode::Invalid);
    VERIFY_FAILS(service().chooseSecond(second() + QStringLiteral("/nothing")), ErrorCode::ReadOnly);
    QCOMPARE(service().overview()->second, QString());
}

void BackupServiceTest::thinsBothPlacesOut() {
    VERIFY_OK(service().chooseSecond(second()));
    for (int i = 0; i < 10; ++i) { // ten in one day: one stays
        VERIFY_OK(service().backUp());
        m_place->clock.advance(60);
    }
    QCOMPARE(listBackups(DeskFiles{m_place->folder}.backups()).size(), 1U);
    QCOMPARE(listBackups(second()).size(), 1U);
}

void BackupServiceTest::anotherDesksBackupsStay() {
    const test::TemporaryDesk other;
    {
        const auto desk = other.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->backUp({}, second())); // of the morning of this day
    }
    VERIFY_OK(service().chooseSecond(second()));
    VERIFY_OK(service().backUp());
    QCOMPARE(listBackups(second()).size(), 2U); // though both are of one day
    QCOMPARE(service().overview()->lines.size(), 2U);
}

void BackupServiceTest::dueOnceADay() {
    const QString here = DeskFiles{m_place->folder}.backups();
    VERIFY_OK(service().backUpIfDue());
    m_place->clock.advance(60);
    VERIFY_OK(service().backUpIfDue());
    QCOMPARE(listBackups(here).size(), 1U);
    m_place->clock.advance(aDay);
    VERIFY_OK(service().backUpIfDue());
    QCOMPARE(listBackups(here).size(), 2U);
    m_place->clock.advance(aDay);
    VERIFY_FAILS(service().backUpIfDue([](int, int) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(listBackups(here).size(), 2U);
}

void BackupServiceTest::drillTellsWhatIsInside() {
    VERIFY_OK(service().backUp());
    const QStringList before = QDir(newest().entry.folder).entryList(QDir::Files);
    m_place->clock.advance(aDay);
    const auto report = service().prove(newest());
    VERIFY_OK(report);
    QCOMPARE(report->proof.counts.persons, 5);
    QCOMPARE(report->now, report->proof.counts);
    QCOMPARE(report->proof.journal.finding, audit::Verification::Finding::Intact);
    QCOMPARE(audited(*m_desk, audit::Action::BackupProved), 1U);
    QCOMPARE(newest().proof->at, m_place->clock.now());
    QCOMPARE(QDir(newest().entry.folder).entryList(QDir::Files), before); // nothing was written there
    QCOMPARE(QDir(DeskFiles{m_place->folder}.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void BackupServiceTest::drillFindsDamage() {
    VERIFY_OK(service().backUp());
    const QString file = newest().entry.folder + QStringLiteral("/desk.db");
    QVERIFY(test::overwrite(file, QFileInfo(file).size() / 2, QByteArray(8, 'x')));
    VERIFY_FAILS(service().prove(newest()), ErrorCode::DeskDamaged);
    QVERIFY(newest().proof && !newest().proof->sound);
    QVERIFY(!service().overview()->newest()); // it does not count any more
    QCOMPARE(audited(*m_desk, audit::Action::BackupProved), 0U);
}

void BackupServiceTest::drillIsCancelled() {
    VERIFY_OK(service().backUp());
    const BackupLine before = newest();
    VERIFY_FAILS(service().prove(before, [](int, int) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(newest(), before);
    QCOMPARE(QDir(DeskFiles{m_place->folder}.backups()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void BackupServiceTest::forgetsTheOldest() {
    BackupMemory memory(m_desk->connection());
    const QDateTime first = m_place->clock.now();
    for (int i = 0; i < 100; ++i)
        VERIFY_OK(memory.remember(BackupPlace::Here, QString::number(i), {first.addSecs(i), true, {i, 0, 0, 0}}));
    const auto proofs = memory.proofs();
    VERIFY_OK(proofs);
    QCOMPARE(proofs->size(), 80);
    QVERIFY(!proofs->contains(BackupMemory::keyOf(BackupPlace::Here, QStringLiteral("19"))));
    QCOMPARE(proofs->value(BackupMemory::keyOf(BackupPlace::Here, QStringLiteral("20"))),
             (RememberedProof{first.addSecs(20), true, {20, 0, 0, 0}}));
}

TAWJIH_REGISTER_TEST(BackupServiceTest)
#include "BackupServiceTest.moc"
