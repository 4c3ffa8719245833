#include "core/audit/AuditRepository.h"
#include "core/vault/Backup.h"
#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"

using namespace tawjih;
using namespace tawjih::test;

/// The machine's clock jumps: an empty battery, a wrong year, a journey.
class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case26_sequenceOrdersWhateverTheClock();
    void case26_aWrongYearPutsOffNoBackup();
    void case26_failedAttemptsWaitNoLonger();
};

void ClockTest::case26_sequenceOrdersWhateverTheClock() {
    TemporaryDesk place;
    const QDateTime right = place.clock.now();
    std::vector<Trace> traces;
    int number = 0;
    // Right, back to the year of an empty battery, far ahead, right again.
    for (const QDateTime& now :
         {right, QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC), right.addYears(20), right.addSecs(3600)}) {
        place.clock.set(now);
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        DeskWork worker(**desk, place.clock, number);
        for (int i = 0; i < DeskWork::kinds; ++i) {
            const auto trace = worker.next();
            VERIFY_OK(trace);
            traces.push_back(*trace);
        }
        number = worker.number();
        QCOMPARE(missingFrom(**desk, traces), QStringList());
        QCOMPARE(faultsOf(**desk), QString());
        VERIFY_OK((*desk)->close());
    }
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    QCOMPARE(faultsOf(**desk), QString());
    // The journal is read in the order in which things happened, not of what the clock said.
    const auto page = audit::AuditRepository((*desk)->connection()).page({}, 0, 10'000);
    VERIFY_OK(page);
    bool back = false;
    for (size_t i = 1; i < page->size(); ++i) {
        QCOMPARE((*page)[i].sequence, (*page)[i - 1].sequence - 1);
        back = back || (*page)[i].at > (*page)[i - 1].at;
    }
    QVERIFY2(back, "the clock never went back");
}

void ClockTest::case26_aWrongYearPutsOffNoBackup() {
    TemporaryDesk place;
    const QString backups = place.folder + QStringLiteral("/backups");
    const QDateTime right = place.clock.now();
    place.clock.set(right.addYears(4));
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->backUp());
        VERIFY_OK((*desk)->close());
    }
    QVERIFY(!vault::isBackupDue(backups, place.clock));
    place.clock.set(right);
    QVERIFY2(vault::isBackupDue(backups, place.clock), "no backup for four years");
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->backUp());
    QVERIFY(!vault::isBackupDue(backups, place.clock));
}

void ClockTest::case26_failedAttemptsWaitNoLonger() {
    TemporaryDesk place;
    const QDateTime right = place.clock.now();
    for (int failure = 0; failure < 4; ++failure) {
        VERIFY_SAYS(place.unlockAs(place.login, QStringLiteral("not the password")), ErrorCode::WrongPassword);
        place.clock.advance(60);
    }
    VERIFY_SAYS(place.unlockAs(place.login, QStringLiteral("not the password")), ErrorCode::WrongPassword);
    place.clock.set(right.addYears(-10));
    VERIFY_SAYS(place.unlock(), ErrorCode::TooManyAttempts);
    place.clock.advance(60);
    VERIFY_OK(place.unlock());
}

TAWJIH_REGISTER_TEST(ClockTest)
#include "ClockTest.moc"
