#include "core/vault/Restore.h"

#include "core/audit/AuditRepository.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/UserService.h"
#include "tests/support/PeopledDesk.h"
#include "tests/support/TestMain.h"

#include <QDir>

using namespace tawjih;
using namespace tawjih::vault;
using test::PeopledDesk;

class RestoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void takesThePlaceOfTheDesk();
    void tellsWhatThePresentDeskHas();
    void damagedDeskIsReplaced();
    void intoAPlaceThatIsEmpty();
    void presentPasswordsStay();
    void needsAnAdministrator();
    void damagedBackupIsRefused();
    void cancelledLeavesNothing();
    void deskThatIsOpenStays();
    void finishesWithoutExchange();

private:
    [[nodiscard]] Result<PreparedDesk> prepare(const BackupProgress& progress = {}) const {
        return prepareRestore({m_backup, m_place->folder, m_place->login, m_place->password}, m_place->clock, progress);
    }
    [[nodiscard]] QStringList folders() const {
        return QDir(m_place->temporary.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    void rename(const QString& city) const {
        const auto desk = m_place->opened();
        ChangeNotifier changes;
        DeskIdentity identity = desk->identity();
        identity.city = city;
        VERIFY_OK(desk->saveIdentity(identity, changes));
        VERIFY_OK(desk->close());
    }

    std::unique_ptr<PeopledDesk> m_place;
    QString m_backup;
};

void RestoreTest::init() {
    m_place = std::make_unique<PeopledDesk>(8);
    const auto desk = m_place->opened();
    const auto backup = desk->backUp();
    VERIFY_OK(backup);
    m_backup = *backup;
    VERIFY_OK(desk->close());
    m_place->clock.advance(3600);
}

void RestoreTest::takesThePlaceOfTheDesk() {
    rename(QStringLiteral("Mohammedia"));
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    QCOMPARE(folders(),
             (QStringList{QStringLiteral("test-restored-20260312T230000Z.tawjih"), QStringLiteral("test.tawjih")}));
    const auto replaced = putInPlace(*prepared, m_place->clock);
    VERIFY_OK(replaced);
    QCOMPARE(folders(),
             (QStringList{QStringLiteral("test-replaced-20260312T230000Z.tawjih"), QStringLiteral("test.tawjih")}));
    {
        const auto desk = m_place->opened(); // not called older than it should be
        QCOMPARE(desk->identity().city, PeopledDesk::identity().city);
        const auto noted =
            audit::AuditRepository(desk->connection()).page({{}, {}, audit::Action::BackupRestored}, 0, 9);
        VERIFY_OK(noted);
        QCOMPARE(noted->size(), 1U);
        const auto journal = desk->audit().verify();
        VERIFY_OK(journal);
        QCOMPARE(journal->finding, audit::Verification::Finding::Intact);
        QCOMPARE(listBackups(DeskFiles{m_place->folder}.backups()).size(), 1U); // they came along
    }
    const auto before =
        Desk::unlock(*replaced, m_place->login, m_place->password, m_place->clock, PeopledDesk::options());
    VERIFY_OK(before);
    QCOMPARE((*before)->identity().city, QStringLiteral("Mohammedia"));
}

void RestoreTest::tellsWhatThePresentDeskHas() {
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    QCOMPARE(prepared->counts.persons, 8);
    QVERIFY(prepared->counts.sessions > 0);
    QCOMPARE(prepared->present, std::optional(prepared->counts));
}

void RestoreTest::damagedDeskIsReplaced() {
    QVERIFY(test::overwrite(m_place->file(QStringLiteral("desk.db")), 0, QByteArray(5000, 'x')));
    VERIFY_FAILS(m_place->unlock(), ErrorCode::DeskDamaged);
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    QVERIFY(!prepared->present);
    VERIFY_OK(putInPlace(*prepared, m_place->clock));
    VERIFY_OK(m_place->unlock());
}

void RestoreTest::intoAPlaceThatIsEmpty() {
    const QString other = m_place->temporary.filePath(QStringLiteral("new.tawjih"));
    const auto prepared = prepareRestore({m_backup, other, m_place->login, m_place->password}, m_place->clock);
    VERIFY_OK(prepared);
    QVERIFY(!prepared->present);
    const auto replaced = putInPlace(*prepared, m_place->clock);
    VERIFY_OK(replaced);
    QCOMPARE(*replaced, QString());
    VERIFY_OK(Desk::unlock(other, m_place->login, m_place->password, m_place->clock, PeopledDesk::options()));
}

void RestoreTest::presentPasswordsStay() {
    const QString password = QStringLiteral("zellige bleu du matin");
    {
        const auto desk = m_place->opened();
        ChangeNotifier changes;
        UserService users(desk->context(changes), desk->keys());
        VERIFY_OK(users.changeOwnPassword(m_place->password, password));
        VERIFY_OK(desk->close());
    }
    const auto prepared = prepareRestore({m_backup, m_place->folder, m_place->login, password}, m_place->clock);
    VERIFY_OK(prepared);
    VERIFY_OK(putInPlace(*prepared, m_place->clock));
    VERIFY_FAILS(m_place->unlock(), ErrorCode::WrongPassword);
    m_place->clock.advance(60);
    VERIFY_OK(m_place->unlockAs(m_place->login, password));
}

void RestoreTest::needsAnAdministrator() {
    {
        const auto desk = m_place->opened();
        ChangeNotifier changes;
        UserService users(desk->context(changes), desk->keys());
        VERIFY_OK(users.add({QStringLiteral("salma"), QStringLiteral("S. Idrissi"), m_place->password, Role::Advisor}));
        m_backup = desk->backUp().value_or(QString());
        QVERIFY(!m_backup.isEmpty());
        VERIFY_OK(desk->close());
    }
    VERIFY_FAILS(
        prepareRestore({m_backup, m_place->folder, QStringLiteral("salma"), m_place->password}, m_place->clock),
        ErrorCode::NotAllowed);
    VERIFY_FAILS(
        prepareRestore({m_backup, m_place->folder, m_place->login, QStringLiteral("not the password")}, m_place->clock),
        ErrorCode::WrongPassword);
    QCOMPARE(folders(), QStringList{QStringLiteral("test.tawjih")});
}

void RestoreTest::damagedBackupIsRefused() {
    QVERIFY(test::overwrite(m_backup + QStringLiteral("/desk.db"), 9000, QByteArray(10, 'x')));
    VERIFY_FAILS(prepare(), ErrorCode::DeskDamaged);
    QCOMPARE(folders(), QStringList{QStringLiteral("test.tawjih")});
}

void RestoreTest::cancelledLeavesNothing() {
    VERIFY_FAILS(prepare([](int, int) { return false; }), ErrorCode::Cancelled);
    QCOMPARE(folders(), QStringList{QStringLiteral("test.tawjih")});
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    for (const int last : {0, 1, 2}) {
        VERIFY_FAILS(putInPlace(*prepared, m_place->clock, [&](int step, int) { return step < last; }),
                     ErrorCode::Cancelled);
        VERIFY_OK(m_place->unlock());
    }
    giveUp(*prepared);
    QCOMPARE(folders(), QStringList{QStringLiteral("test.tawjih")});
}

void RestoreTest::deskThatIsOpenStays() {
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    const auto open = m_place->opened();
    VERIFY_FAILS(putInPlace(*prepared, m_place->clock), ErrorCode::DeskInUse);
    QVERIFY(QFileInfo::exists(m_place->folder));
}

void RestoreTest::finishesWithoutExchange() {
    // A file system that cannot exchange two folders: the crash came between the two renames.
    const auto prepared = prepare();
    VERIFY_OK(prepared);
    VERIFY_FAILS(putInPlace(*prepared, m_place->clock, [](int step, int) { return step < 2; }), ErrorCode::Cancelled);
    const QString replaced = folderBeside(m_place->folder, QStringLiteral("replaced"), m_place->clock);
    QVERIFY(QDir().rename(m_place->folder, replaced));
    QVERIFY(!QFileInfo::exists(m_place->folder));
    const auto desk = m_place->unlock();
    VERIFY_OK(desk);
    QCOMPARE(listBackups(DeskFiles{m_place->folder}.backups()).size(), 1U);
    QVERIFY(!QFileInfo::exists(m_place->folder + QStringLiteral("/replacing")));
}

TAWJIH_REGISTER_TEST(RestoreTest)
#include "RestoreTest.moc"
