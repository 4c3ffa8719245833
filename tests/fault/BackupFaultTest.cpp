// Backups and restoring when the medium is cut short or the power goes; slots on a full disk.
#include "core/vault/BackupService.h"
#include "core/vault/Desk.h"
#include "core/vault/Restore.h"
#include "core/vault/UserService.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"
#include "ui/backup/BackupText.h"
#include "ui/widgets/ErrorText.h"

#include <QDir>
#include <QScopeGuard>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tawjih;
using namespace tawjih::vault;
using test::PeopledDesk;

namespace {

const QString damagedSentence =
    QStringLiteral("This backup is damaged: do not rely on it. The desk itself was not touched. Choose another backup, "
                   "and make a new one while the desk opens.");
const QString fullSentence = QStringLiteral("The disk is full. Nothing was saved, and what you typed is still here. "
                                            "Free some space, then save again.");
constexpr int killed = 9;
constexpr int failedWork = 1;

/// Runs work in a process of its own, which ends as by a power cut when `progress` is asked for the n-th time. Returns
/// whether it was cut off; a failure of the work itself fails the test.
bool cutOff(int at, const std::function<bool(const BackupProgress&)>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        int asked = 0;
        const bool done = work([&](int, int) {
            if (asked++ == at)
                ::_exit(killed);
            return true;
        });
        ::_exit(done ? 0 : failedWork);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == failedWork)
        qFatal("the work itself failed at step %d", at);
    return WEXITSTATUS(status) == killed;
}

/// A disk of a few megabytes, where the tests may mount one.
class SmallDisk {
public:
    SmallDisk() {
        m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=6m") == 0;
    }
    ~SmallDisk() {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Takes all the room that is left.
    void fill() const {
        QFile filler(path(QStringLiteral("filler")));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            while (filler.write(QByteArray(4096, 'x')) > 0) {
            }
    }
    void makeRoom() const { QFile::remove(path(QStringLiteral("filler"))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class BackupFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case04_diskFullWritingSlotsAndSettings();
    void case21_truncatedBackupIsNeverMarkedGood_data();
    void case21_truncatedBackupIsNeverMarkedGood();
    void case21_backupCutOffIsNeverListed();
    void case21_copyCutOffIsNeverListed();
    void case22_restoreInterruptedWhileCopying();
    void case22_restoreInterruptedWhileReplacing();
};

void BackupFaultTest::case04_diskFullWritingSlotsAndSettings() {
    const SmallDisk disk;
    if (!disk.isThere())
        QSKIP("this account may not mount a small disk");
    test::TemporaryDesk place;
    place.folder = disk.path(QStringLiteral("full.tawjih"));
    VERIFY_OK(Desk::create(place.folder, place.identity(),
                           {place.login, QStringLiteral("A. Benali"), place.password, Role::Administrator}, place.clock,
                           KdfCost::light()));
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        ChangeNotifier changes;
        UserService users((*desk)->context(changes), (*desk)->keys());
        DeskIdentity identity = (*desk)->identity();
        identity.city = QString(200, QLatin1Char('x'));
        disk.fill();
        const Status password = users.changeOwnPassword(place.password, QStringLiteral("zellige bleu du matin"));
        VERIFY_FAILS(password, ErrorCode::DiskFull);
        QCOMPARE(ui::errorText(password.error()), fullSentence);
        const Status settings = (*desk)->saveIdentity(identity, changes);
        VERIFY_FAILS(settings, ErrorCode::DiskFull);
        QCOMPARE(ui::errorText(settings.error()), fullSentence);
        QCOMPARE((*desk)->identity().city, place.identity().city);
        disk.makeRoom();
        VERIFY_OK((*desk)->close());
    }
    const auto again = place.unlock(); // with the password of before
    VERIFY_OK(again);
    QCOMPARE((*again)->identity().city, place.identity().city);
}

void BackupFaultTest::case21_truncatedBackupIsNeverMarkedGood_data() {
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("more");
    QTest::newRow("nothing left") << 0 << 0;
    QTest::newRow("one byte") << 0 << 1;
    QTest::newRow("one page") << 0 << 4096;
    QTest::newRow("half, at the end of a page") << 50 << 0;
    QTest::newRow("half, inside a page") << 50 << 100;
    QTest::newRow("without its last page") << 100 << -4096;
    QTest::newRow("without its last byte") << 100 << -1;
}

void BackupFaultTest::case21_truncatedBackupIsNeverMarkedGood() {
    QFETCH(int, percent);
    QFETCH(int, more);
    const PeopledDesk place(3);
    const QTemporaryDir stick;
    const auto desk = place.opened();
    const BackupService service(*desk);
    const auto made = service.backUp();
    VERIFY_OK(made);
    QFile file(made->folder + QStringLiteral("/desk.db"));
    constexpr qint64 page = 4096;
    QVERIFY(file.resize(file.size() * percent / 100 / page * page + more));

    const auto line = service.overview()->lines.front();
    const auto report = service.prove(line);
    QVERIFY(!report);
    QVERIFY(report.error().code == ErrorCode::DeskEmpty || report.error().code == ErrorCode::DeskDamaged);
    QCOMPARE(ui::backupErrorText(report.error()), damagedSentence);
    QVERIFY(!service.overview()->lines.front().proof->sound);
    QVERIFY(!service.overview()->newest());

    VERIFY_OK(service.chooseSecond(stick.path()));
    const auto copied = service.backUpIfDue(); // today's is there, and should go to the stick
    VERIFY_OK(copied);
    QVERIFY(copied->copyFailed.has_value());
    QVERIFY(QDir(stick.path()).isEmpty());

    VERIFY_OK(desk->close());
    const auto restored = prepareRestore({made->folder, place.folder, place.login, place.password}, place.clock);
    QVERIFY(!restored);
    QCOMPARE(ui::backupErrorText(restored.error()), damagedSentence);
    QCOMPARE(QDir(place.temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    VERIFY_OK(place.unlock());
}

void BackupFaultTest::case21_backupCutOffIsNeverListed() {
    PeopledDesk place(3);
    const QString backups = DeskFiles{place.folder}.backups();
    bool wasCut = true;
    int survived = 0;
    for (int at = 0; wasCut; at += 7) {
        wasCut = cutOff(at, [&](const BackupProgress& progress) {
            const auto desk = place.unlock();
            return desk && (*desk)->backUp(progress).has_value();
        });
        // Whatever is listed after a cut is whole.
        for (const BackupEntry& entry : listBackups(backups)) {
            const auto opened =
                Desk::unlock(entry.folder, place.login, place.password, place.clock, PeopledDesk::options());
            VERIFY_OK(opened);
            VERIFY_OK((*opened)->connection().checkIntegrity());
            ++survived;
        }
        VERIFY_OK(place.unlock());
        place.clock.advance(1);
    }
    QVERIFY(survived > 0);
}

void BackupFaultTest::case21_copyCutOffIsNeverListed() {
    PeopledDesk place(3);
    const QTemporaryDir stick;
    {
        const auto desk = place.opened();
        VERIFY_OK(BackupService(*desk).backUp());
        VERIFY_OK(BackupService(*desk).chooseSecond(stick.path()));
    }
    bool wasCut = true;
    for (int at = 0; wasCut; at += 3) {
        wasCut = cutOff(at, [&](const BackupProgress& progress) {
            const auto desk = place.unlock();
            return desk && BackupService(**desk).backUpIfDue(progress).has_value();
        });
        QCOMPARE(listBackups(stick.path()).size(), wasCut ? 0U : 1U);
    }
    QCOMPARE(QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // no remains
}

void BackupFaultTest::case22_restoreInterruptedWhileCopying() {
    PeopledDesk place(3);
    QString backup;
    {
        const auto desk = place.opened();
        backup = desk->backUp().value_or(QString());
    }
    bool wasCut = true;
    for (int at = 0; wasCut; at += 3) {
        wasCut = cutOff(at, [&](const BackupProgress& progress) {
            return prepareRestore({backup, place.folder, place.login, place.password}, place.clock, progress)
                .has_value();
        });
        VERIFY_OK(place.unlock());
        place.clock.advance(1);
    }
}

void BackupFaultTest::case22_restoreInterruptedWhileReplacing() {
    bool wasCut = true;
    int before = 0;
    int after = 0;
    for (int at = 0; wasCut; ++at) {
        PeopledDesk place(1);
        QString backup;
        {
            const auto desk = place.opened();
            backup = desk->backUp().value_or(QString());
            ChangeNotifier changes;
            DeskIdentity identity = desk->identity();
            identity.city = QStringLiteral("Mohammedia");
            VERIFY_OK(desk->saveIdentity(identity, changes));
        }
        place.clock.advance(60);
        wasCut = cutOff(at, [&](const BackupProgress& progress) {
            const auto prepared = prepareRestore({backup, place.folder, place.login, place.password}, place.clock);
            return prepared && putInPlace(*prepared, place.clock, progress).has_value();
        });
        const auto desk = place.unlock(); // the old one or the new one, and nothing is asked
        VERIFY_OK(desk);
        const bool isOld = (*desk)->identity().city == QStringLiteral("Mohammedia");
        ++(isOld ? before : after);
        QVERIFY(isOld || (*desk)->identity().city == PeopledDesk::identity().city);
        QCOMPARE(listBackups(DeskFiles{place.folder}.backups()).size(), 1U);
        VERIFY_OK((*desk)->connection().checkIntegrity());
        const QStringList folders =
            QDir(place.temporary.path()).entryList({QStringLiteral("*-replaced-*")}, QDir::Dirs);
        QCOMPARE(folders.size(), isOld ? 0 : 1); // the other one is kept under its name
    }
    QVERIFY(before > 0 && after > 1);
}

TAWJIH_REGISTER_TEST(BackupFaultTest)
#include "BackupFaultTest.moc"
