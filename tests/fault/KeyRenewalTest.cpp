// A new key for the desk: killed at any moment, stopped, and what an old key or an old file still opens.
#include "core/vault/KeyRenewal.h"

#include "core/audit/AuditRepository.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/UserService.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/KilledChild.h"
#include "tests/support/OldSlots.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "ui/widgets/ErrorText.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace tawjih;
using namespace tawjih::vault;
using audit::Action;
using test::ChildEnd;
using test::copyFolder;
using test::readAll;
using test::TemporaryDesk;

namespace {

const QString karim = QStringLiteral("karim");
const QString karimsPassword = QStringLiteral("vent du sud, sable");

/// Every file of a folder with its content, but for what unlocking itself leaves.
QMap<QString, QByteArray> filesOf(const QString& folder) {
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        if (name != QLatin1String("lock") && name != QLatin1String("attempts"))
            files.insert(name, readAll(folder + QLatin1Char('/') + name));
    return files;
}

/// Marked rows, so that a copy can be compared with what it copies.
Status fill(Desk& desk, int rows) {
    db::Connection& connection = desk.connection();
    for (int row = 0; row < rows; ++row)
        TRY(connection.prepare(u"INSERT INTO desk_meta (key, value) VALUES (:key, :value)")
                .bind("key", QStringLiteral("test.%1").arg(row))
                .bind("value", QString(400, QLatin1Char('m')))
                .run());
    return {};
}

int marks(Desk& desk) {
    return desk.connection()
        .prepare(u"SELECT count(*) FROM desk_meta WHERE key LIKE 'test.%'")
        .value<int>()
        .value_or(-1);
}

bool isNoted(Desk& desk, Action action) {
    const auto page = audit::AuditRepository(desk.connection()).page({{}, {}, action}, 0, 1);
    return page && !page->empty();
}

audit::Verification::Finding journalOf(Desk& desk) {
    const auto walked = desk.audit().verify();
    return walked ? walked->finding : audit::Verification::Finding::Broken;
}

/// A desk of an administrator and Karim, with marked rows.
struct RenewalOffice {
    explicit RenewalOffice(int rows = 50) {
        const auto desk = place.unlock().value();
        UserService users(desk->context(changes), desk->keys());
        karimsId = users.add({karim, QStringLiteral("Karim Idrissi"), karimsPassword, Role::Advisor}).value();
        if (!fill(*desk, rows))
            qFatal("the desk was not filled");
        key = desk->keys().deskKey().clone();
    }
    [[nodiscard]] Result<UnlockTicket> ticket() const {
        auto own = Desk::authenticate(place.folder, place.login, place.password, place.clock, TemporaryDesk::options());
        QFile::remove(place.folder + QStringLiteral("/attempts")); // what is not opened counts as a failure
        return own;
    }
    [[nodiscard]] Result<KeyRenewal> renew(bool newCode = false, const BackupProgress& progress = {}) const {
        TRY_ASSIGN(UnlockTicket own, ticket());
        return renewKey(own, {makeSecret(place.password), newCode}, place.clock, progress);
    }
    mutable ChangeNotifier changes;
    TemporaryDesk place;
    UserId karimsId;
    SecureBytes key; ///< before any renewal
};

} // namespace

class KeyRenewalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyKeepsTheirPassword();
    void journalStaysVerifiable();
    void recoveryCodeGoesOnOrIsNew();
    void oldFormatIsReplacedAtTheNextUnlock();
    void accountsOfTheOldFormatAreNamed();
    void backupsLoseWhoIsGone();
    void handedOverDeskOpensAgain();
    void case25_rekeyKilled();
    void case25_rekeyStopped();
    void case25_wrongPasswordChangesNothing();
    void case33_formerColleague();
    void forgedSealOpensNothing();
};

void KeyRenewalTest::everybodyKeepsTheirPassword() {
    const RenewalOffice office;
    VERIFY_OK(office.renew());
    VERIFY_FAILS(db::Connection::open(office.place.folder + QStringLiteral("/desk.db"), office.key.borrowed()),
                 ErrorCode::DeskDamaged); // as any wrong key
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    QVERIFY(!(*desk)->keys().deskKey().equals(office.key));
    QCOMPARE(marks(**desk), 50);
    VERIFY_OK((*desk)->connection().checkIntegrity());
    VERIFY_OK((*desk)->close());
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
    QCOMPARE(QDir(office.place.folder).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("audit.anchor"), QStringLiteral("desk.db"), QStringLiteral("keys.1"),
                          QStringLiteral("keys.2")}));
}

void KeyRenewalTest::journalStaysVerifiable() {
    const RenewalOffice office;
    VERIFY_OK(office.renew());
    VERIFY_OK(office.renew());
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    QVERIFY(isNoted(**desk, Action::KeyRenewed));
    QCOMPARE(journalOf(**desk), audit::Verification::Finding::Intact);
    // An entry of each key is found out when it is edited.
    for (const int sequence : {2, 8}) {
        VERIFY_OK((*desk)
                      ->connection()
                      .prepare(u"UPDATE audit SET quantity = quantity + 1 WHERE sequence = :sequence")
                      .bind("sequence", sequence)
                      .run());
        const auto walked = (*desk)->audit().verify();
        VERIFY_OK(walked);
        QCOMPARE(walked->finding, audit::Verification::Finding::Broken);
        QCOMPARE(walked->sequence, qint64(sequence));
        VERIFY_OK((*desk)
                      ->connection()
                      .prepare(u"UPDATE audit SET quantity = quantity - 1 WHERE sequence = :sequence")
                      .bind("sequence", sequence)
                      .run());
    }
    QCOMPARE(journalOf(**desk), audit::Verification::Finding::Intact);
}

void KeyRenewalTest::recoveryCodeGoesOnOrIsNew() {
    const RenewalOffice office;
    const auto recover = [&office](const QString& code) {
        return Desk::recover(office.place.folder, code, office.place.login, office.place.password, office.place.clock,
                             TemporaryDesk::options());
    };
    const auto kept = office.renew();
    VERIFY_OK(kept);
    QVERIFY(kept->recoveryCode.isEmpty());
    VERIFY_OK(recover(office.place.recoveryCode));
    const auto renewed = office.renew(true);
    VERIFY_OK(renewed);
    VERIFY_FAILS(recover(office.place.recoveryCode), ErrorCode::RecoveryCodeWrong);
    VERIFY_OK(recover(renewed->recoveryCode));
}

/// Gives the desk the slots that an earlier version wrote.
static Status putOldSlots(const RenewalOffice& office) {
    TRY_ASSIGN(const auto desk, office.place.unlock());
    KeyRing& keys = desk->keys();
    SlotTable next = keys.table();
    const auto put = [&](const UserId& user, const QString& login, Roles roles, const SecureBytes& secret) {
        next.put(test::oldSlot(next, user, login, roles, secret, keys.deskKey()));
    };
    put(desk->actor().id, office.place.login, desk->actor().roles, SecureBytes::fromPassword(office.place.password));
    put(office.karimsId, karim, Role::Advisor, SecureBytes::fromPassword(karimsPassword));
    put({}, {}, {}, *parseRecoveryCode(office.place.recoveryCode));
    ChangeNotifier nobody;
    const ServiceContext context = desk->context(nobody);
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    return keys.commit(context.db, transaction, std::move(next));
}

void KeyRenewalTest::oldFormatIsReplacedAtTheNextUnlock() {
    const RenewalOffice office;
    VERIFY_OK(putOldSlots(office));
    const QString file = office.place.folder + QStringLiteral("/keys.1");
    QVERIFY(readAll(file).contains("\"version\": 1"));
    {
        const auto desk = office.place.unlock();
        VERIFY_OK(desk);
        QVERIFY((*desk)->keys().table().findUser((*desk)->actor().id)->isRenewable());
        QVERIFY(!(*desk)->keys().table().findUser(office.karimsId)->isRenewable());
        QVERIFY((*desk)->keys().deskKey().equals(office.key));
    }
    QVERIFY(readAll(file).contains("\"version\": 2"));
    VERIFY_OK(office.place.unlock());
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
    // The recovery code's slot follows when the code is typed.
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    ChangeNotifier nobody;
    UserService users((*desk)->context(nobody), (*desk)->keys());
    QVERIFY(!(*desk)->keys().table().recovery()->isRenewable());
    VERIFY_OK(users.testRecoveryCode(office.place.recoveryCode));
    QVERIFY((*desk)->keys().table().recovery()->isRenewable());
    VERIFY_OK(users.testRecoveryCode(office.place.recoveryCode));
    QVERIFY(users.withoutAccountKeys()->empty());
}

void KeyRenewalTest::accountsOfTheOldFormatAreNamed() {
    const RenewalOffice office;
    VERIFY_OK(putOldSlots(office));
    const auto renewal = office.renew();
    VERIFY_OK(renewal);
    QCOMPARE(renewal->leftOut, std::vector{office.karimsId});
    QVERIFY(!renewal->recoveryCode.isEmpty()); // its slot could not be sealed again either
    VERIFY_FAILS(office.place.unlockAs(karim, karimsPassword), ErrorCode::WrongPassword);
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    ChangeNotifier nobody;
    UserService users((*desk)->context(nobody), (*desk)->keys());
    const auto missing = users.withoutAccountKeys();
    VERIFY_OK(missing);
    QCOMPARE(missing->size(), 1U);
    VERIFY_OK(users.resetPassword(office.karimsId, karimsPassword));
    VERIFY_OK((*desk)->close());
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
}

void KeyRenewalTest::backupsLoseWhoIsGone() {
    const RenewalOffice office;
    QString backup;
    {
        const auto desk = office.place.unlock();
        VERIFY_OK(desk);
        const auto written = (*desk)->backUp();
        VERIFY_OK(written);
        backup = *written;
        UserService users((*desk)->context(office.changes), (*desk)->keys());
        VERIFY_OK(users.suspend(office.karimsId));
    }
    VERIFY_OK(office.renew());
    const auto open = [&](const QString& login, const QString& password) {
        return Desk::unlock(backup, login, password, office.place.clock, TemporaryDesk::options());
    };
    VERIFY_FAILS(open(karim, karimsPassword), ErrorCode::WrongPassword);
    const auto desk = open(office.place.login, office.place.password);
    VERIFY_OK(desk);
    QCOMPARE(marks(**desk), 50);
    QVERIFY((*desk)->keys().deskKey().equals(office.key)); // a backup keeps the key it was made with
}

void KeyRenewalTest::handedOverDeskOpensAgain() {
    const RenewalOffice office;
    auto desk = office.place.unlock();
    VERIFY_OK(desk);
    auto ticket = (*desk)->handOver();
    VERIFY_OK(ticket);
    VERIFY_FAILS((*desk)->openConnection(db::Access::ReadOnly), ErrorCode::DeskMissing);
    VERIFY_FAILS(office.place.unlock(), ErrorCode::DeskInUse); // the lock was kept
    VERIFY_OK(renewKey(*ticket, {makeSecret(office.place.password), false}, office.place.clock));
    auto again = Desk::open(*std::move(ticket), office.place.clock);
    VERIFY_OK(again);
    QCOMPARE((*again)->actor().name, QStringLiteral("Amina Benali"));
    QCOMPARE(marks(**again), 50);
    QCOMPARE(journalOf(**again), audit::Verification::Finding::Intact);
}

/// At which of the calls to be killed: at each of the last ones, with which the new takes the old one's place, and at
/// some of those that copy and prove.
static std::vector<int> momentsOf(const test::FileCalls& calls) {
    constexpr std::size_t decisive = 45;
    const std::size_t between = std::max<std::size_t>(1, calls.size() / 30);
    std::vector<int> moments;
    for (std::size_t i = 0; i < calls.size(); ++i)
        if (i + decisive >= calls.size() || i % between == 0)
            moments.push_back(static_cast<int>(i) + 1);
    return moments;
}

void KeyRenewalTest::case25_rekeyKilled() {
    const RenewalOffice office;
    const QString whole = office.place.temporary.filePath(QStringLiteral("whole"));
    QVERIFY(QDir().rename(office.place.folder, whole));
    const auto renewInChild = [&office](int at, test::FileCalls* calls) {
        auto ticket = office.ticket();
        if (!ticket)
            return ChildEnd::Failed;
        return test::killedAtCall(
            at,
            [&] {
                return renewKey(*ticket, {makeSecret(office.place.password), false}, office.place.clock).has_value();
            },
            calls);
    };
    test::FileCalls calls;
    QVERIFY(copyFolder(whole, office.place.folder));
    const ChildEnd undisturbed = renewInChild(0, &calls);
    if (undisturbed == ChildEnd::NotTraced)
        QSKIP("the system forbids tracing");
    QVERIFY(undisturbed == ChildEnd::Succeeded);
    int old = 0;
    int renewed = 0;
    for (const int at : momentsOf(calls)) {
        QVERIFY(QDir(office.place.folder).removeRecursively());
        QVERIFY(copyFolder(whole, office.place.folder));
        const ChildEnd end = renewInChild(at, nullptr);
        QVERIFY2(end == ChildEnd::Killed, qPrintable(QStringLiteral("call %1").arg(at)));
        const auto desk = office.place.unlock();
        const QString said = desk ? QString() : ui::errorText(desk.error());
        QVERIFY2(desk, qPrintable(QStringLiteral("call %1: %2").arg(at).arg(said)));
        // Wholly the one or wholly the other: key, journal, content, and nothing left of the work.
        const bool isNew = !(*desk)->keys().deskKey().equals(office.key);
        ++(isNew ? renewed : old);
        QCOMPARE(isNoted(**desk, Action::KeyRenewed), isNew);
        QCOMPARE(marks(**desk), 50);
        QCOMPARE(journalOf(**desk), audit::Verification::Finding::Intact);
        VERIFY_OK((*desk)->connection().checkIntegrity());
        QVERIFY(QDir(office.place.folder).entryList({QStringLiteral("rekey*")}, QDir::AllEntries).isEmpty());
        const Slot* slot = (*desk)->keys().table().findUser(office.karimsId);
        QVERIFY(slot != nullptr);
        if (at % 10 == 0) {
            const auto key = openSlot((*desk)->keys().table(), *slot, SecureBytes::fromPassword(karimsPassword));
            VERIFY_OK(key);
            QVERIFY(key->equals((*desk)->keys().deskKey()));
        }
    }
    QVERIFY(old > 10);
    QVERIFY(renewed > 5);
}

void KeyRenewalTest::case25_rekeyStopped() {
    const RenewalOffice office(3000); // so many pages that copying them has a middle
    const auto before = filesOf(office.place.folder);
    for (const int call : {1, 2, 4}) {
        int asked = 0;
        const auto stopped = office.renew(false, [&](int, int) { return ++asked < call; });
        VERIFY_FAILS(stopped, ErrorCode::Cancelled);
        QVERIFY(ui::errorText(stopped.error()).contains(QStringLiteral("Nothing was changed")));
        QCOMPARE(filesOf(office.place.folder), before);
    }
    // And the last moment at which it can be stopped.
    const auto stopped = office.renew(false, [](int done, int total) { return done != total || total != 1; });
    VERIFY_FAILS(stopped, ErrorCode::Cancelled);
    QCOMPARE(filesOf(office.place.folder), before);
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    QVERIFY((*desk)->keys().deskKey().equals(office.key));
}

void KeyRenewalTest::case25_wrongPasswordChangesNothing() {
    const RenewalOffice office;
    auto ticket = office.ticket(); // it counts the trial, and takes that back
    VERIFY_OK(ticket);
    const auto before = filesOf(office.place.folder);
    const auto refused = renewKey(*ticket, {makeSecret(karimsPassword), false}, office.place.clock);
    VERIFY_FAILS(refused, ErrorCode::WrongPassword);
    QVERIFY(ui::errorText(refused.error()).contains(QStringLiteral("not right")));
    QCOMPARE(filesOf(office.place.folder), before);
    auto advisor =
        Desk::authenticate(office.place.folder, karim, karimsPassword, office.place.clock, TemporaryDesk::options());
    VERIFY_FAILS(advisor, ErrorCode::DeskInUse);
    ticket->lock.reset();
    advisor =
        Desk::authenticate(office.place.folder, karim, karimsPassword, office.place.clock, TemporaryDesk::options());
    VERIFY_OK(advisor);
    VERIFY_FAILS(renewKey(*advisor, {makeSecret(karimsPassword), false}, office.place.clock), ErrorCode::NotAllowed);
    QCOMPARE(filesOf(office.place.folder), before);
}

void KeyRenewalTest::case33_formerColleague() {
    const RenewalOffice office;
    const QString copy = office.place.temporary.filePath(QStringLiteral("copy of Karim"));
    QVERIFY(copyFolder(office.place.folder, copy));
    {
        const auto desk = office.place.unlock();
        VERIFY_OK(desk);
        UserService users((*desk)->context(office.changes), (*desk)->keys());
        VERIFY_OK(users.suspend(office.karimsId));
        QVERIFY(users.keyState()->isKeyDue());
    }
    VERIFY_OK(office.renew());
    // His password alone.
    VERIFY_FAILS(office.place.unlockAs(karim, karimsPassword), ErrorCode::WrongPassword);
    // His old key files beside the new database.
    const QString forged = office.place.temporary.filePath(QStringLiteral("forged.tawjih"));
    QVERIFY(copyFolder(office.place.folder, forged));
    for (const char* name : {"/keys.1", "/keys.2"}) {
        QVERIFY(QFile::remove(forged + QLatin1String(name)));
        QVERIFY(QFile::copy(copy + QLatin1String(name), forged + QLatin1String(name)));
    }
    const auto tried = Desk::unlock(forged, karim, karimsPassword, office.place.clock, TemporaryDesk::options());
    VERIFY_FAILS(tried, ErrorCode::DeskDamaged);
    QVERIFY(ui::errorText(tried.error()).contains(QStringLiteral("Nothing was written")));
    // The key itself, which he may have kept, and all that follows from it.
    VERIFY_FAILS(db::Connection::open(office.place.folder + QStringLiteral("/desk.db"), office.key.borrowed()),
                 ErrorCode::DeskDamaged);
    const auto tables = SlotStore(office.place.folder).read();
    VERIFY_OK(tables);
    QVERIFY(tables->front().findUser(office.karimsId) == nullptr);
    QVERIFY(!tables->front().isSealedBy(office.key));
    for (const Slot& slot : tables->front().entries) {
        QVERIFY(!resealFor(tables->front(), slot, office.key, SecureBytes::random(32)));
        if (slot.kind == Slot::Kind::User)
            VERIFY_FAILS(openSlot(tables->front(), slot, SecureBytes::fromPassword(karimsPassword)),
                         ErrorCode::WrongPassword);
    }
    // The administrator's page asks no more.
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    UserService users((*desk)->context(office.changes), (*desk)->keys());
    QVERIFY(!users.keyState()->isKeyDue());
}

void KeyRenewalTest::forgedSealOpensNothing() {
    // Who can write the files but has no key seals a key of their own, for a database of their own.
    const RenewalOffice office;
    auto tables = SlotStore(office.place.folder).read();
    VERIFY_OK(tables);
    SlotTable table = tables->front();
    const SecureBytes forged = SecureBytes::random(32);
    const SecureBytes theirs = SecureBytes::random(32);
    const Slot own = sealForRecovery(table, forged, theirs);
    Slot slot = *table.findLogin(office.place.login);
    slot.sealed = own.sealed;
    VERIFY_FAILS(openSlot(table, slot, SecureBytes::fromPassword(office.place.password)), ErrorCode::WrongPassword);
    slot = *table.findLogin(office.place.login);
    slot.publicKey = own.publicKey;
    slot.sealed = own.sealed;
    slot.proof = own.proof;
    slot.escrow = own.escrow;
    VERIFY_FAILS(openSlot(table, slot, SecureBytes::fromPassword(office.place.password)), ErrorCode::WrongPassword);
}

TAWJIH_REGISTER_TEST(KeyRenewalTest)
#include "KeyRenewalTest.moc"
