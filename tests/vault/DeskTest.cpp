#include "core/vault/Desk.h"

#include "core/audit/AuditRepository.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/vault/Attempts.h"
#include "core/vault/DraftStore.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "tests/vault/VaultFiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <thread>

using namespace tawjih;
using namespace tawjih::vault;
using audit::Action;
using test::contentOf;
using test::putContent;
using test::TemporaryDesk;

namespace {

std::optional<audit::Entry> lastEntry(Desk& desk, Action action) {
    const auto page = audit::AuditRepository(desk.connection()).page({{}, {}, action}, 0, 1);
    return page && !page->empty() ? std::optional(page->front()) : std::nullopt;
}

} // namespace

class DeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsUnlocksAndLocks();
    void folderIsPrivateAndCiphertext();
    void refusesToCreateOverAnything();
    void refusesAWeakBeginning();
    void failedCreationLeavesNothing();
    void glanceNeedsNoPassword();
    void sameAnswerForUnknownUserAndWrongPassword();
    void failuresDelayAndAreNoted();
    void oneInstanceADesk();
    void lockOfADeadProcessIsStale();
    void recoveryGivesANewPassword();
    void recoveryRefusesOthers();
    void damagedFiles_data();
    void damagedFiles();
    void slotsOfAnotherDesk();
    void bothSlotCopiesDamaged();
    void oneDamagedSlotSparesTheOthers();
    void oldDatabasePutBack();
    void lostAnchor();
    void crashIsNoticedAndChecked();
    void newerSchemaIsRefused();
    void readOnlyFolder();
    void closedDeskGivesNoConnection();
    void workersHaveTheirOwnWayIn();
    void identityChangesTheLabel();
    void draftsBelongToTheirOwner();
};

void DeskTest::createsUnlocksAndLocks() {
    const TemporaryDesk place;
    auto desk = place.unlock();
    VERIFY_OK(desk);
    QCOMPARE((*desk)->actor().name, QStringLiteral("Amina Benali"));
    QVERIFY((*desk)->actor().roles.testFlag(Role::Administrator));
    QVERIFY((*desk)->identity() == TemporaryDesk::identity());
    QVERIFY(!(*desk)->mustChangePassword());
    QVERIFY(lastEntry(**desk, Action::DeskCreated));
    QVERIFY(lastEntry(**desk, Action::DeskOpened));
    VERIFY_OK((*desk)->close());
    desk = place.unlock();
    VERIFY_OK(desk);
    QVERIFY(lastEntry(**desk, Action::DeskLocked));
    const auto verification = (*desk)->audit().verify();
    VERIFY_OK(verification);
    QCOMPARE(verification->finding, audit::Verification::Finding::Intact);
    QCOMPARE(verification->entries, 5);
}

void DeskTest::folderIsPrivateAndCiphertext() {
    const TemporaryDesk place;
    VERIFY_OK(place.unlock().map([](const auto& desk) { return desk->folder(); }));
    const QDir folder(place.folder);
    const auto permissions = [](const QString& path) {
        return QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
    };
    QCOMPARE(permissions(place.folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("audit.anchor"), QStringLiteral("desk.db"), QStringLiteral("keys.1"),
                                 QStringLiteral("keys.2")}));
    for (const QString& name : names) {
        QCOMPARE(permissions(folder.filePath(name)), QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray content = contentOf(folder.filePath(name));
        QVERIFY(!content.contains("SQLite format 3"));
        QVERIFY(!content.contains("Benali"));
        QVERIFY(!content.contains("benali"));
    }
}

void DeskTest::refusesToCreateOverAnything() {
    const TemporaryDesk place;
    const NewUser user{place.login, QStringLiteral("A"), place.password, Role::Administrator};
    const QByteArray before = contentOf(place.folder + QStringLiteral("/keys.1"));
    VERIFY_FAILS(Desk::create(place.folder, TemporaryDesk::identity(), user, place.clock, KdfCost::light()),
                 ErrorCode::DeskExists);
    QCOMPARE(contentOf(place.folder + QStringLiteral("/keys.1")), before);
    const QString file = place.temporary.filePath(QStringLiteral("file"));
    QVERIFY(putContent(file, "text"));
    VERIFY_FAILS(Desk::create(file, TemporaryDesk::identity(), user, place.clock, KdfCost::light()),
                 ErrorCode::DeskExists);
    const QString empty = place.temporary.filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkdir(empty));
    VERIFY_OK(Desk::create(empty, TemporaryDesk::identity(), user, place.clock, KdfCost::light()));
}

void DeskTest::refusesAWeakBeginning() {
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("x.tawjih"));
    const FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    NewUser user{QStringLiteral("benali"), QStringLiteral("Amina"), QStringLiteral("password1234"),
                 Role::Administrator};
    VERIFY_FAILS(Desk::create(folder, TemporaryDesk::identity(), user, clock), ErrorCode::WeakPassword);
    user.password = QStringLiteral("casablanca guichet 1");
    VERIFY_FAILS(Desk::create(folder, TemporaryDesk::identity(), user, clock), ErrorCode::WeakPassword);
    user.password = QStringLiteral("lune sur l'oued");
    user.roles = Role::Advisor;
    VERIFY_FAILS(Desk::create(folder, TemporaryDesk::identity(), user, clock), ErrorCode::Invalid);
    user.roles = Role::Administrator;
    VERIFY_FAILS(Desk::create(folder, {}, user, clock), ErrorCode::Invalid);
    QVERIFY(QDir(temporary.path()).isEmpty());
}

void DeskTest::failedCreationLeavesNothing() {
    const QTemporaryDir temporary;
    const FixedClock clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    QVERIFY(putContent(temporary.filePath(QStringLiteral("file")), "text"));
    const QString below = temporary.filePath(QStringLiteral("file/x.tawjih"));
    const NewUser user{QStringLiteral("benali"), QStringLiteral("Amina"), QStringLiteral("lune sur l'oued"),
                       Role::Administrator};
    VERIFY_FAILS(Desk::create(below, TemporaryDesk::identity(), user, clock, KdfCost::light()), ErrorCode::ReadOnly);
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void DeskTest::glanceNeedsNoPassword() {
    const TemporaryDesk place;
    auto glance = Desk::probe(place.folder, place.clock);
    VERIFY_OK(glance);
    QCOMPARE(glance->label, QStringLiteral("Guichet de Casablanca"));
    QCOMPARE(glance->language, QStringLiteral("fr"));
    QVERIFY(glance->holder.isEmpty());
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    glance = Desk::probe(place.folder, place.clock);
    VERIFY_OK(glance);
    QVERIFY(glance->holder.startsWith(QString::number(QCoreApplication::applicationPid())));
    VERIFY_FAILS(Desk::probe(place.temporary.path(), place.clock), ErrorCode::DeskMissing);
    VERIFY_FAILS(Desk::probe(place.folder + QStringLiteral("x"), place.clock), ErrorCode::DeskMissing);
}

void DeskTest::sameAnswerForUnknownUserAndWrongPassword() {
    const TemporaryDesk place;
    const auto wrong = place.unlockAs(place.login, QStringLiteral("not the password"));
    const auto unknown = place.unlockAs(QStringLiteral("nobody"), place.password);
    VERIFY_FAILS(wrong, ErrorCode::WrongPassword);
    QVERIFY(wrong.error() == unknown.error());
}

void DeskTest::failuresDelayAndAreNoted() {
    TemporaryDesk place;
    for (int failure = 0; failure < 3; ++failure) {
        VERIFY_FAILS(place.unlockAs(place.login, QStringLiteral("not the password")), ErrorCode::WrongPassword);
        place.clock.advance(delayAfter(failure + 1));
    }
    VERIFY_FAILS(place.unlockAs(place.login, QStringLiteral("not the password")), ErrorCode::WrongPassword);
    const auto refused = place.unlock(); // even the right one waits
    VERIFY_FAILS(refused, ErrorCode::TooManyAttempts);
    QCOMPARE(refused.error().detail, QStringLiteral("4"));
    const auto glance = Desk::probe(place.folder, place.clock);
    VERIFY_OK(glance);
    QCOMPARE(glance->secondsToWait, 4);
    place.clock.advance(4);
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    const auto entry = lastEntry(**desk, Action::DeskOpened);
    QVERIFY(entry);
    QCOMPARE(entry->quantity, 4);
    QVERIFY(!QFile::exists(place.folder + QStringLiteral("/attempts")));
}

void DeskTest::oneInstanceADesk() {
    const TemporaryDesk place;
    const auto first = place.unlock();
    VERIFY_OK(first);
    const auto second = place.unlock();
    VERIFY_FAILS(second, ErrorCode::DeskInUse);
    QVERIFY(second.error().detail.startsWith(QString::number(QCoreApplication::applicationPid())));
    VERIFY_OK((*first)->close());
    VERIFY_OK(place.unlock());
}

void DeskTest::lockOfADeadProcessIsStale() {
    const TemporaryDesk place;
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    const QByteArray lock = QByteArray::number(process) + "\ntawjih\n" + QSysInfo::machineHostName().toUtf8() + '\n' +
                            QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    QVERIFY(putContent(place.folder + QStringLiteral("/lock"), lock));
    VERIFY_OK(place.unlock());
}

void DeskTest::recoveryGivesANewPassword() {
    const TemporaryDesk place;
    const QString fresh = QStringLiteral("neige sur le Toubkal");
    auto ticket = Desk::recover(place.folder, place.recoveryCode.toLower(), place.login, fresh, place.clock,
                                TemporaryDesk::options());
    VERIFY_OK(ticket);
    auto desk = Desk::open(*std::move(ticket), place.clock);
    VERIFY_OK(desk);
    QVERIFY(lastEntry(**desk, Action::PasswordReset));
    QVERIFY(lastEntry(**desk, Action::DeskRecovered));
    desk->reset();
    VERIFY_FAILS(place.unlock(), ErrorCode::WrongPassword);
    desk = place.unlockAs(place.login, fresh);
    VERIFY_OK(desk);
    QVERIFY(!(*desk)->mustChangePassword());
}

void DeskTest::recoveryRefusesOthers() {
    const TemporaryDesk place;
    const auto recover = [&](const QString& code, const QString& login, const QString& password) {
        return Desk::recover(place.folder, code, login, password, place.clock, TemporaryDesk::options());
    };
    const QString fresh = QStringLiteral("neige sur le Toubkal");
    QString mistyped = place.recoveryCode;
    mistyped[0] = mistyped[0] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    VERIFY_FAILS(recover(mistyped, place.login, fresh), ErrorCode::RecoveryCodeWrong);
    VERIFY_FAILS(recover(TemporaryDesk().recoveryCode, place.login, fresh), ErrorCode::RecoveryCodeWrong);
    VERIFY_FAILS(recover(place.recoveryCode, QStringLiteral("nobody"), fresh), ErrorCode::NotFound);
    VERIFY_FAILS(recover(place.recoveryCode, place.login, QStringLiteral("password1234")), ErrorCode::WeakPassword);
    VERIFY_OK(place.unlock());
}

void DeskTest::damagedFiles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const QByteArray& content, ErrorCode code) {
        QTest::newRow(name) << content << static_cast<int>(code);
    };
    row("empty", QByteArray(), ErrorCode::DeskEmpty);
    row("one byte", QByteArray("x"), ErrorCode::DeskEmpty);
    row("cut off", QByteArray(5000, 'x'), ErrorCode::DeskDamaged);
    row("noise", QByteArray(8192, 'x'), ErrorCode::DeskDamaged);
    row("plaintext", QByteArray("SQLite format 3").leftJustified(4096, '\0'), ErrorCode::DeskPlaintext);
}

void DeskTest::damagedFiles() {
    QFETCH(QByteArray, content);
    QFETCH(int, expected);
    const TemporaryDesk place;
    const QString database = place.folder + QStringLiteral("/desk.db");
    QVERIFY(putContent(database, content));
    VERIFY_FAILS(place.unlock(), static_cast<ErrorCode>(expected));
    QCOMPARE(contentOf(database), content); // never created anew
}

void DeskTest::slotsOfAnotherDesk() {
    const TemporaryDesk place;
    TemporaryDesk other;
    for (const QString& name : {QStringLiteral("/keys.1"), QStringLiteral("/keys.2")})
        QVERIFY(putContent(place.folder + name, contentOf(other.folder + name)));
    // They open with their own password, but not this database.
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskDamaged);
}

void DeskTest::bothSlotCopiesDamaged() {
    const TemporaryDesk place;
    const QByteArray whole = contentOf(place.folder + QStringLiteral("/keys.1"));
    QVERIFY(putContent(place.folder + QStringLiteral("/keys.1"), whole.left(whole.size() / 2)));
    VERIFY_OK(place.unlock()); // one is enough, and heals the other
    QCOMPARE(contentOf(place.folder + QStringLiteral("/keys.1")), whole);
    for (const QString& name : {QStringLiteral("/keys.1"), QStringLiteral("/keys.2")})
        QVERIFY(putContent(place.folder + name, whole.left(whole.size() / 2)));
    VERIFY_FAILS(place.unlock(), ErrorCode::SlotsDamaged);
    VERIFY_FAILS(Desk::probe(place.folder, place.clock), ErrorCode::SlotsDamaged);
}

void DeskTest::oneDamagedSlotSparesTheOthers() {
    const TemporaryDesk place;
    QByteArray text = contentOf(place.folder + QStringLiteral("/keys.1"));
    auto table = fromFile(text);
    VERIFY_OK(table);
    for (Slot& slot : table->entries)
        if (slot.kind == Slot::Kind::User)
            slot.wrapped[0] = static_cast<char>(slot.wrapped[0] ^ 1);
    for (const QString& name : {QStringLiteral("/keys.1"), QStringLiteral("/keys.2")})
        QVERIFY(putContent(place.folder + name, toFile(*table)));
    VERIFY_FAILS(place.unlock(), ErrorCode::SlotsDamaged); // not "wrong password": the file is known to be damaged
    // The recovery slot still opens, and the files are healed from the mirror in the database.
    auto ticket = Desk::recover(place.folder, place.recoveryCode, place.login, QStringLiteral("neige sur le Toubkal"),
                                place.clock, TemporaryDesk::options());
    VERIFY_OK(ticket);
    VERIFY_OK(Desk::open(*std::move(ticket), place.clock));
    VERIFY_OK(place.unlockAs(place.login, QStringLiteral("neige sur le Toubkal")));
}

void DeskTest::oldDatabasePutBack() {
    const TemporaryDesk place;
    const QString database = place.folder + QStringLiteral("/desk.db");
    VERIFY_OK((*place.unlock())->close());
    const QByteArray old = contentOf(database);
    VERIFY_OK((*place.unlock())->close());
    QVERIFY(putContent(database, old));
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskRolledBack);
    const auto desk = place.unlock(true);
    VERIFY_OK(desk);
    QVERIFY(lastEntry(**desk, Action::RollbackAccepted));
    VERIFY_OK((*desk)->close());
    VERIFY_OK(place.unlock());
}

void DeskTest::lostAnchor() {
    const TemporaryDesk place;
    QVERIFY(QFile::remove(place.folder + QStringLiteral("/audit.anchor")));
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskRolledBack);
    VERIFY_OK(place.unlock(true));
    VERIFY_OK(place.unlock());
}

void DeskTest::crashIsNoticedAndChecked() {
    const TemporaryDesk place;
    const QString database = place.folder + QStringLiteral("/desk.db");
    // A copy of the folder of an open desk is what a crash leaves.
    const QString crashed = place.temporary.filePath(QStringLiteral("crashed.tawjih"));
    {
        auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->connection().checkpoint());
        QVERIFY(QDir().mkdir(crashed));
        for (const QString& name : {QStringLiteral("/desk.db"), QStringLiteral("/keys.1"), QStringLiteral("/keys.2"),
                                    QStringLiteral("/audit.anchor")})
            QVERIFY(putContent(crashed + name, contentOf(place.folder + name)));
    }
    const auto unlock = [&](const QString& folder) {
        return Desk::unlock(folder, place.login, place.password, place.clock, TemporaryDesk::options());
    };
    // A flipped bit in the last page: found in the desk that was not closed, where the checks run.
    const auto flipLastPage = [](const QString& path) {
        QByteArray content = contentOf(path);
        content[content.size() - 100] = static_cast<char>(content[content.size() - 100] ^ 1);
        return putContent(path, content);
    };
    const QByteArray whole = contentOf(crashed + QStringLiteral("/desk.db"));
    QVERIFY(flipLastPage(crashed + QStringLiteral("/desk.db")));
    VERIFY_FAILS(unlock(crashed), ErrorCode::DeskDamaged);
    QVERIFY(putContent(crashed + QStringLiteral("/desk.db"), whole));
    VERIFY_OK(unlock(crashed));
    QVERIFY(!contentOf(database).isEmpty());
}

void DeskTest::newerSchemaIsRefused() {
    const TemporaryDesk place;
    {
        auto desk = place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK(
            (*desk)->connection().execute(u"INSERT INTO schema_migration (number, name, checksum, applied_at) "
                                          u"SELECT 9999, 'later', checksum, applied_at FROM schema_migration LIMIT 1"));
    }
    VERIFY_FAILS(place.unlock(), ErrorCode::DeskNewer);
}

void DeskTest::readOnlyFolder() {
    const TemporaryDesk place;
    QVERIFY(QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::ExeOwner));
    const bool enforced = !QFile(place.folder + QStringLiteral("/probe")).open(QIODevice::WriteOnly);
    if (enforced) {
        const auto desk = place.unlock();
        VERIFY_OK(desk);
        QVERIFY((*desk)->isReadOnly());
    }
    QVERIFY(QFile::setPermissions(place.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!enforced)
        QSKIP("this account may write everywhere");
}

void DeskTest::closedDeskGivesNoConnection() {
    const TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    VERIFY_OK((*desk)->openConnection(db::Access::ReadOnly));
    VERIFY_OK((*desk)->close());
    VERIFY_FAILS((*desk)->openConnection(db::Access::ReadOnly), ErrorCode::DeskMissing);
    VERIFY_FAILS((*desk)->openWorker(), ErrorCode::DeskMissing);
    VERIFY_OK((*desk)->close());
}

void DeskTest::workersHaveTheirOwnWayIn() {
    const TemporaryDesk place;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    Status worked = fail(ErrorCode::Cancelled);
    int changes = 0;
    std::thread worker([&] {
        const auto work = [&]() -> Status {
            TRY_ASSIGN(const auto own, (*desk)->openWorker());
            QObject::connect(&own->changes(), &ChangeNotifier::changed, [&] { ++changes; });
            const ServiceContext context = own->context();
            db::Transaction transaction(context.db);
            TRY(transaction.begin());
            TRY(context.audit.record(Action::PersonsImported, {}, 3));
            TRY(transaction.commit());
            context.changes.notify(ChangeKind::Everything);
            return {};
        };
        worked = work();
    });
    worker.join();
    VERIFY_OK(worked);
    QCOMPARE(changes, 1);
    QVERIFY(lastEntry(**desk, Action::PersonsImported));
    VERIFY_OK((*desk)->close());
    VERIFY_OK(place.unlock());
}

void DeskTest::identityChangesTheLabel() {
    const TemporaryDesk place;
    ChangeNotifier changes;
    const auto desk = place.unlock();
    VERIFY_OK(desk);
    DeskIdentity identity = TemporaryDesk::identity();
    identity.nameFrench = QStringLiteral("Guichet de Rabat");
    VERIFY_OK((*desk)->saveIdentity(identity, changes));
    const auto glance = Desk::probe(place.folder, place.clock);
    VERIFY_OK(glance);
    QCOMPARE(glance->label, identity.nameFrench);
    identity.numberPrefix.clear();
    VERIFY_FAILS((*desk)->saveIdentity(identity, changes), ErrorCode::Invalid);
    VERIFY_OK((*desk)->close());
    const auto again = place.unlock();
    VERIFY_OK(again);
    QCOMPARE((*again)->identity().nameFrench, QStringLiteral("Guichet de Rabat"));
}

void DeskTest::draftsBelongToTheirOwner() {
    const TemporaryDesk place;
    ChangeNotifier changes;
    const QString kind = QStringLiteral("session");
    const QUuid subject = QUuid::createUuid();
    auto desk = place.unlock();
    VERIFY_OK(desk);
    {
        DraftStore drafts((*desk)->context(changes));
        VERIFY_OK(drafts.save(kind, subject, QStringLiteral("Elle souhaite")));
        VERIFY_OK(drafts.save(kind, subject, QStringLiteral("Elle souhaite la couture")));
        VERIFY_OK(drafts.save(kind, {}, QStringLiteral("nouveau")));
        VERIFY_FAILS(drafts.save(kind, {}, QString(1'000'001, QLatin1Char('x'))), ErrorCode::Invalid);
    }
    desk->reset(); // as a crash or the idle lock would
    desk = place.unlock();
    VERIFY_OK(desk);
    DraftStore drafts((*desk)->context(changes));
    const auto draft = drafts.load(kind, subject);
    VERIFY_OK(draft);
    QVERIFY(draft->has_value());
    QCOMPARE((*draft)->text, QStringLiteral("Elle souhaite la couture"));
    QCOMPARE((*draft)->savedAt, place.clock.now());
    QVERIFY((*drafts.load(kind, {}))->subject.isNull());
    QCOMPARE(drafts.all()->size(), 2U);

    const Actor other{UserId::create(place.clock), QStringLiteral("B"), Role::Advisor};
    DraftStore others({(*desk)->connection(), (*desk)->audit(), place.clock, other, changes});
    QVERIFY(!others.load(kind, subject)->has_value());
    VERIFY_OK(drafts.save(kind, subject, {}));
    VERIFY_OK(drafts.remove(kind, {}));
    QVERIFY(drafts.all()->empty());
}

TAWJIH_REGISTER_TEST(DeskTest)
#include "DeskTest.moc"
