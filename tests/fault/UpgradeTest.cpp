#include "core/db/Migrator.h"
#include "core/db/Statement.h"
#include "core/vault/Backup.h"
#include "tests/fault/DeskWork.h"
#include "tests/fault/FaultSupport.h"
#include "tests/fault/FaultyDisk.h"
#include "tests/fault/OldDesk.h"

#include <QDir>

#include <cerrno>

using namespace tawjih;
using namespace tawjih::test;

/// Desks of every earlier version of the schema, and of a later one.
class UpgradeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVersionOpensWithItsContent_data() { versions(); }
    void everyVersionOpensWithItsContent();
    void case23_migrationCutOff_data() { versions(); }
    void case23_migrationCutOff();
    void case23_diskFullInAMigration();
    void case24_newerSchemaIsLeftUntouched();

private:
    static void versions() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < newestSchema(); ++version)
            QTest::addRow("from %d", version) << version;
    }
};

void UpgradeTest::everyVersionOpensWithItsContent() {
    QFETCH(int, version);
    const OldDesk old(version);
    QVERIFY(old.rows() > 30);
    const auto desk = old.unlock();
    VERIFY_OK(desk);
    QCOMPARE(*db::Migrator::version((*desk)->connection()), newestSchema());
    QCOMPARE(old.lostIn((*desk)->connection()), QStringList());
    VERIFY_OK((*desk)->connection().checkIntegrity());
    // The desk as it was stands beside it, and opens too.
    const auto backups = vault::listBackups(old.folder + QStringLiteral("/backups"));
    QCOMPARE(backups.size(), 1U);
    const QString copy = old.temporary.filePath(QStringLiteral("copy.tawjih"));
    QVERIFY(copyFolder(backups.front().folder, copy));
    const auto restored = old.unlock(copy);
    VERIFY_OK(restored);
    QCOMPARE(old.lostIn((*restored)->connection()), QStringList());
}

void UpgradeTest::case23_migrationCutOff() {
    QFETCH(int, version);
    std::mt19937_64 chance(static_cast<unsigned>(version));
    OldDesk old(version);
    const QTemporaryDir cuts;
    QStringList folders;
    {
        const QString copy = old.temporary.filePath(QStringLiteral("copy.tawjih"));
        QVERIFY(copyFolder(old.folder, copy));
        FaultyDisk disk(copy);
        disk.onCall([&] {
            if (std::bernoulli_distribution(std::min(1.0, 0.02 * faultScale()))(chance)) {
                folders << cuts.filePath(QString::number(folders.size()));
                disk.cut(folders.back(), chance);
            }
        });
        VERIFY_OK(old.unlock(copy));
    }
    QVERIFY(!folders.isEmpty());
    old.clock.advance(60);
    for (const QString& folder : folders) {
        const auto desk = old.unlock(folder);
        VERIFY_OK(desk);
        QCOMPARE(*db::Migrator::version((*desk)->connection()), newestSchema());
        QCOMPARE(old.lostIn((*desk)->connection()), QStringList());
        VERIFY_OK((*desk)->connection().checkIntegrity());
    }
}

void UpgradeTest::case23_diskFullInAMigration() {
    OldDesk old(1);
    int refusals = 0;
    for (qint64 nth = 1;; nth += 1 + nth / 4) {
        old.clock.advance(1);
        FaultyDisk disk(old.folder);
        disk.fail({ENOSPC, DiskCall::Write, nth, -1});
        const auto desk = old.unlock();
        const bool struck = disk.hasStruck();
        disk.mend();
        if (!desk) {
            ++refusals;
            VERIFY_SAYS(desk, ErrorCode::DiskFull);
        } else if (!struck) {
            QCOMPARE(old.lostIn((*desk)->connection()), QStringList());
            break;
        }
    }
    QVERIFY(refusals > 5);
}

void UpgradeTest::case24_newerSchemaIsLeftUntouched() {
    const TemporaryDesk place;
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK(
            (*desk)->connection().execute(u"INSERT INTO schema_migration (number, name, checksum, applied_at) "
                                          u"SELECT 9999, 'later', checksum, applied_at FROM schema_migration LIMIT 1"));
    }
    const auto content = [&] {
        QMap<QString, QByteArray> files;
        for (const QString& name : QDir(place.folder).entryList(QDir::Files))
            if (!name.endsWith(QLatin1String("-shm"))) // of no file: SQLite's index of a log that is empty
                files.insert(name, readAll(place.folder + u'/' + name));
        files.insert(QStringLiteral("desk.db-wal"), readAll(place.folder + QStringLiteral("/desk.db-wal")));
        return files;
    };
    const auto before = content();
    QVERIFY(before.size() > 3);
    VERIFY_SAYS(place.unlock(), ErrorCode::DeskNewer);
    QCOMPARE(content(), before);
}

TAWJIH_REGISTER_TEST(UpgradeTest)
#include "UpgradeTest.moc"
