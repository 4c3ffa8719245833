#include "core/vault/Backup.h"

#include "core/audit/AuditRepository.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/vault/Desk.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>

#include <semaphore>
#include <thread>
#include <utility>

using namespace tawjih;
using namespace tawjih::vault;
using test::TemporaryDesk;

namespace {

std::vector<BackupEntry> daily(const QDate& last, int days) {
    std::vector<BackupEntry> backups;
    for (int i = 0; i < days; ++i) {
        const QDateTime at(last.addDays(-i), QTime(17, 0), Qt::UTC);
        backups.push_back({at.toString(Qt::ISODate), at});
    }
    return backups;
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pruningKeepsDaysWeeksAndMonths();
    void pruningKeepsTheNewestOfADay();
    void backupIsADeskOfItsOwn();
    void cancelledBackupLeavesNothing();
    void cutOffBackupIsNotListed();
    void cutOffBackupGoesWithTheNextDays();
    void elsewhere();
    void preparedBackupRunsBesideWork();
    void preparedBackupIsCancelledAtEveryStage();
    void preparedBackupNeedsAnOpenDesk();
};

void BackupTest::pruningKeepsDaysWeeksAndMonths() {
    const QDate last(2026, 3, 12); // a Thursday
    const auto all = daily(last, 500);
    const auto dropped = toPrune(all);
    QStringList kept;
    for (const BackupEntry& backup : all)
        if (std::ranges::find(dropped, backup) == dropped.end())
            kept << backup.takenAt.date().toString(Qt::ISODate);
    // Seven days; the newest of this week (the 12th) and of three before (Sundays 8, 1, 22); of twelve months.
    QCOMPARE(kept, QStringLiteral("2026-03-12 2026-03-11 2026-03-10 2026-03-09 2026-03-08 2026-03-07 2026-03-06 "
                                  "2026-03-01 2026-02-28 2026-02-22 2026-01-31 2025-12-31 2025-11-30 2025-10-31 "
                                  "2025-09-30 2025-08-31 2025-07-31 2025-06-30 2025-05-31 2025-04-30")
                       .split(QLatin1Char(' ')));
    QVERIFY(toPrune(daily(last, 7)).empty());
    QVERIFY(toPrune({}).empty());
}

void BackupTest::pruningKeepsTheNewestOfADay() {
    const BackupEntry morning{QStringLiteral("m"), QDateTime(QDate(2026, 3, 12), QTime(8, 0), Qt::UTC)};
    const BackupEntry evening{QStringLiteral("e"), QDateTime(QDate(2026, 3, 12), QTime(18, 0), Qt::UTC)};
    QCOMPARE(toPrune({evening, morning}), (std::vector<BackupEntry>{morning}));
}

void BackupTest::backupIsADeskOfItsOwn() {
    TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    int reports = 0;
    const auto folder = (*desk)->backUp([&](int done, int total) {
        ++reports;
        return done <= total;
    });
    VERIFY_OK(folder);
    QVERIFY(reports > 0);
    QVERIFY(folder->startsWith(place.folder + QStringLiteral("/backups/")));
    const QStringList names = QDir(*folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("audit.anchor"), QStringLiteral("desk.db"), QStringLiteral("keys.1"),
                                 QStringLiteral("keys.2")}));
    QFile file(*folder + QStringLiteral("/desk.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.read(16).startsWith("SQLite format 3"));
    const auto noted = audit::AuditRepository((*desk)->connection()).page({{}, {}, audit::Action::BackupMade}, 0, 9);
    VERIFY_OK(noted);
    QCOMPARE(noted->size(), 1U);

    const auto restored = Desk::unlock(*folder, place.login, place.password, place.clock, TemporaryDesk::options());
    VERIFY_OK(restored);
    const auto verification = (*restored)->audit().verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, audit::Verification::Finding::Intact);
    VERIFY_FAILS((*desk)->backUp(), ErrorCode::DeskExists); // within the same second
}

void BackupTest::cancelledBackupLeavesNothing() {
    const TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_FAILS((*desk)->backUp([](int, int) { return false; }), ErrorCode::Cancelled);
    QVERIFY(QDir(place.folder + QStringLiteral("/backups")).isEmpty());
}

void BackupTest::cutOffBackupIsNotListed() {
    const TemporaryDesk place;
    const QString backups = place.folder + QStringLiteral("/backups");
    QVERIFY(QDir().mkpath(backups + QStringLiteral("/20260312T093000Z.tawjih.part")));
    QVERIFY(QDir().mkpath(backups + QStringLiteral("/holiday.tawjih")));
    QVERIFY(listBackups(backups).empty());
    QVERIFY(isBackupDue(backups, place.clock));
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->backUp()); // over the remains of one cut off in that second
    QCOMPARE(listBackups(backups).size(), 1U);
    QVERIFY(!isBackupDue(backups, place.clock));
}

void BackupTest::cutOffBackupGoesWithTheNextDays() {
    TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const QDir backups(place.folder + QStringLiteral("/backups"));
    const auto cutOff = [&](const QDateTime& begun) {
        const QString name = begun.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")) + u".tawjih.part"_qs;
        if (!backups.mkpath(backups.filePath(name)))
            return QString();
        QFile half(backups.filePath(name + u"/desk.db"_qs));
        return half.open(QIODevice::WriteOnly) && half.write("half") == 4 ? name : QString();
    };
    const QString yesterdays = cutOff(place.clock.now().addDays(-1));
    const QString atWork = cutOff(place.clock.now().addSecs(-600)); // perhaps another worker's
    QVERIFY(!yesterdays.isEmpty() && !atWork.isEmpty());
    VERIFY_OK((*desk)->backUp());
    QVERIFY(!backups.exists(yesterdays));
    QVERIFY(backups.exists(atWork));
}

void BackupTest::elsewhere() {
    const TemporaryDesk place;
    const QTemporaryDir stick;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const auto folder = (*desk)->backUp({}, stick.path());
    VERIFY_OK(folder);
    QVERIFY(folder->startsWith(stick.path()));
    QCOMPARE(listBackups(stick.path()).size(), 1U);
    QVERIFY(!QFileInfo::exists(place.folder + QStringLiteral("/backups")));
}

void BackupTest::preparedBackupRunsBesideWork() {
    const TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const BackupTask task = (*desk)->prepareBackup();
    ChangeNotifier changes;
    Status renamed = fail(ErrorCode::Invalid);
    Result<QString> folder = fail(ErrorCode::Invalid);
    std::binary_semaphore copying(0);
    std::binary_semaphore written(0);
    std::thread worker([&] {
        folder = task([&, first = true](int, int) mutable {
            if (std::exchange(first, false)) {
                copying.release();
                written.acquire();
            }
            return true;
        });
    });
    copying.acquire();
    DeskIdentity identity = TemporaryDesk::identity();
    identity.city = QStringLiteral("Mohammedia");
    renamed = (*desk)->saveIdentity(identity, changes);
    written.release();
    worker.join();
    VERIFY_OK(renamed);
    VERIFY_OK(folder);
    QCOMPARE(listBackups(place.folder + QStringLiteral("/backups")).size(), 1U);
    const auto noted = audit::AuditRepository((*desk)->connection()).page({{}, {}, audit::Action::BackupMade}, 0, 9);
    VERIFY_OK(noted);
    QCOMPARE(noted->size(), 1U);
    const auto restored = Desk::unlock(*folder, place.login, place.password, place.clock, TemporaryDesk::options());
    VERIFY_OK(restored);
    // As it was when copying began: what was written meanwhile is whole in the desk and absent from the copy.
    QCOMPARE((*restored)->identity().city, TemporaryDesk::identity().city);
}

void BackupTest::preparedBackupIsCancelledAtEveryStage() {
    TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    // Large enough for checking the copy to ask whether to go on.
    VERIFY_OK((*desk)->connection().execute(uR"(
CREATE TABLE filler AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i, randomblob(100) AS b FROM n)"));
    int questions = 0;
    int afterThePages = 0;
    VERIFY_OK((*desk)->prepareBackup()([&](int done, int total) {
        ++questions;
        afterThePages += done == total ? 1 : 0;
        return true;
    }));
    const int pages = questions - afterThePages;
    QVERIFY(pages >= 2);
    QVERIFY(afterThePages >= 3); // with the last pages, while checking, when all was checked
    const QString backups = place.folder + QStringLiteral("/backups");
    int complete = 1;
    // How often those who check ask depends on which thread was quicker: the last question may not come again.
    for (const int last : {0, 1, pages, pages + 1, questions - 2, questions - 1}) {
        place.clock.advance(1);
        bool refused = false;
        const auto made = (*desk)->prepareBackup()([&, asked = 0](int, int) mutable {
            const bool goOn = asked++ < last;
            refused |= !goOn;
            return goOn;
        });
        QVERIFY(refused || last > pages + 1);
        if (refused) {
            VERIFY_FAILS(made, ErrorCode::Cancelled);
        } else {
            VERIFY_OK(made);
            ++complete;
        }
        QCOMPARE(QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // of a day the newest
    }
    const auto noted = audit::AuditRepository((*desk)->connection()).page({{}, {}, audit::Action::BackupMade}, 0, 9);
    VERIFY_OK(noted);
    QCOMPARE(noted->size(), static_cast<size_t>(complete));
}

void BackupTest::preparedBackupNeedsAnOpenDesk() {
    const TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const BackupTask task = (*desk)->prepareBackup();
    VERIFY_OK((*desk)->close());
    VERIFY_FAILS(task({}), ErrorCode::DeskMissing);
    QVERIFY(!QFileInfo::exists(place.folder + QStringLiteral("/backups")));
}

TAWJIH_REGISTER_TEST(BackupTest)
#include "BackupTest.moc"
