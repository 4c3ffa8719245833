#include "core/audit/AuditRepository.h"
#include "core/vault/BackupService.h"
#include "core/vault/DeskPlace.h"
#include "core/vault/SettingsService.h"
#include "tests/fault/FaultSupport.h"
#include "tests/fault/WorkedDesk.h"
#include "tests/support/OrdinaryUser.h"
#include "ui/shell/StandingNotice.h"

#include <QDir>

#include <memory>

using namespace tawjih;
using namespace tawjih::test;
using vault::PlaceRisk;

/// Where a desk's folder lies: on a medium that cannot be written, on a network, in a synchronised folder.
class PlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case06_readOnlyMediumOpensToBeRead();
    void case06_olderSchemaOnAReadOnlyMedium();
    void case10_networkFolders_data();
    void case10_networkFolders();
    void case10_tableOfMounts();
    void case06_case10_theWindowSaysSo();

private:
    /// Makes every file and folder of a desk one of an ordinary user that nobody may write.
    static QStringList protect(const QString& folder) {
        QStringList paths{folder};
        for (const QString& name : QDir(folder).entryList(QDir::Files))
            paths << folder + u'/' + name;
        for (const QString& path : paths)
            QFile::setPermissions(path, path == folder ? QFile::ReadOwner | QFile::ExeOwner
                                                       : QFileDevice::Permissions(QFile::ReadOwner));
        return paths;
    }
};

void PlaceTest::case06_readOnlyMediumOpensToBeRead() {
    const WorkedDesk worked(DeskWork::kinds);
    QMap<QString, QByteArray> before;
    for (const QString& name : QDir(worked.folder).entryList(QDir::Files))
        before.insert(name, readAll(worked.folder + u'/' + name));
    const QStringList paths = protect(worked.folder);
    {
        const OrdinaryUser user(paths + QStringList{worked.place.temporary.path()});
        QVERIFY(user.ok());
        const auto desk = worked.place.unlock();
        VERIFY_OK(desk);
        QVERIFY((*desk)->isReadOnly());
        QCOMPARE(missingFrom(**desk, worked.traces), QStringList());
        QCOMPARE(faultsOf(**desk), QString());
        // A worker's way in is no other.
        const auto worker = (*desk)->openWorker();
        VERIFY_OK(worker);
        QCOMPARE(int((*worker)->context().db.access()), int(db::Access::ReadOnly));
        // Every change is refused, and said.
        ChangeNotifier changes;
        const ServiceContext context = (*desk)->context(changes);
        Beneficiary person;
        person.name.familyLatin = QStringLiteral("Diallo");
        Consent consent;
        consent.language = QStringLiteral("fra");
        VERIFY_SAYS(IntakeService(context).registerPerson(person, OpeningReason::Orientation, {consent}, {}),
                    ErrorCode::ReadOnly);
        VERIFY_SAYS(vault::DraftStore(context).save(QStringLiteral("session"), {}, QStringLiteral("x")),
                    ErrorCode::ReadOnly);
        VERIFY_SAYS(vault::SettingsService(context).save({{QStringLiteral("x"), 1}}), ErrorCode::ReadOnly);
        vault::UserService users(context, (*desk)->keys());
        VERIFY_SAYS(users.add({QStringLiteral("new"), QStringLiteral("N"), QStringLiteral("neige sur le Toubkal"),
                               vault::Role::Advisor}),
                    ErrorCode::ReadOnly);
        VERIFY_OK(vault::BackupService(**desk).backUpIfDue());
        VERIFY_OK((*desk)->close());
        QCOMPARE(worked.verify(worked.folder), 0);
        VERIFY_SAYS(vault::Desk::recover(worked.folder, worked.place.recoveryCode, worked.place.login,
                                         QStringLiteral("neige sur le Toubkal"), worked.place.clock),
                    ErrorCode::ReadOnly);
        VERIFY_SAYS(worked.place.unlockAs(worked.place.login, QStringLiteral("wrong")), ErrorCode::WrongPassword);
    }
    for (auto file = before.begin(); file != before.end(); ++file)
        QCOMPARE(readAll(worked.folder + u'/' + file.key()), *file);
    QCOMPARE(QDir(worked.folder).entryList(QDir::Files).size(), before.size());
}

void PlaceTest::case06_olderSchemaOnAReadOnlyMedium() {
    const TemporaryDesk place;
    {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->connection().execute(u"DELETE FROM schema_migration WHERE number > 1"));
    }
    const QStringList paths = protect(place.folder);
    const OrdinaryUser user(paths + QStringList{place.temporary.path()});
    QVERIFY(user.ok());
    VERIFY_SAYS(place.unlock(), ErrorCode::ReadOnly);
}

void PlaceTest::case10_networkFolders_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("risk");
    const auto row = [](const char* folder, PlaceRisk risk) {
        QTest::newRow(folder) << QString::fromUtf8(folder) << int(risk);
    };
    row("/home/a/Documents/Tawjih/x.tawjih", PlaceRisk::None);
    row("/home/a/Box of papers/x.tawjih", PlaceRisk::None);
    row("/media/a/KEY/x.tawjih", PlaceRisk::None);
    row("/mnt/server/x.tawjih", PlaceRisk::Network);
    row("/mnt/server", PlaceRisk::Network);
    row("/mnt/server2/x.tawjih", PlaceRisk::None);
    row("/mnt/server/disk/x.tawjih", PlaceRisk::None); // a disk mounted below it
    row("/home/a/gvfs/x.tawjih", PlaceRisk::Network);
    row("/home/a/Dropbox/x.tawjih", PlaceRisk::Synchronised);
    row("/home/a/Dropbox (Guichet)/x.tawjih", PlaceRisk::Synchronised);
    row("/home/a/OneDrive - ICMPD/Tawjih/x.tawjih", PlaceRisk::Synchronised);
    row("/home/a/nextcloud/x.tawjih", PlaceRisk::Synchronised);
    row("/home/a/Google Drive/x.tawjih", PlaceRisk::Synchronised);
    row("/home/a/shared/desk/x.tawjih", PlaceRisk::Synchronised); // Syncthing's mark in /home/a/shared
}

void PlaceTest::case10_networkFolders() {
    QFETCH(QString, folder);
    const auto at = [](const char* root, const char* type) {
        return vault::Mount{QString::fromUtf8(root), QString::fromUtf8(type)};
    };
    const std::vector<vault::Mount> mounts{at("/", "ext4"), at("/media/a/KEY", "vfat"), at("/mnt/server", "cifs"),
                                           at("/mnt/server/disk", "xfs"), at("/home/a/gvfs", "fuse.gvfsd-fuse")};
    const auto exists = [](const QString& path) { return path == QStringLiteral("/home/a/shared/.stfolder"); };
    QTEST(int(vault::riskOf(folder, mounts, exists)), "risk");
}

void PlaceTest::case10_tableOfMounts() {
    const auto mounts = vault::mountsFrom("/dev/sda1 / ext4 rw 0 0\n//srv/d /mnt/two\\040words cifs rw 0 0\n\nx\n");
    QCOMPARE(mounts.size(), 2U);
    QCOMPARE(mounts[1].root, QStringLiteral("/mnt/two words"));
    QCOMPARE(mounts[1].type, QStringLiteral("cifs"));
#ifdef Q_OS_LINUX
    QVERIFY(!vault::presentMounts().empty());
#endif
}

void PlaceTest::case06_case10_theWindowSaysSo() {
    QSet<QString> said;
    for (const auto& notice : {std::unique_ptr<ui::StandingNotice>(ui::StandingNotice::readOnly()),
                               std::unique_ptr<ui::StandingNotice>(ui::StandingNotice::place(PlaceRisk::Network)),
                               std::unique_ptr<ui::StandingNotice>(ui::StandingNotice::place(PlaceRisk::Synchronised))})
        said << notice->text();
    QCOMPARE(said.size(), 3);
    QVERIFY(!said.contains(QString()));
}

TAWJIH_REGISTER_TEST(PlaceTest)
#include "PlaceTest.moc"
