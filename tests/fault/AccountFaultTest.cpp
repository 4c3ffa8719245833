// What goes wrong with passwords, slots and accounts, by the numbers of the cases that the desk must survive; each with
// the sentence that the person reads. The mechanisms by themselves: tests/vault.
#include "core/audit/AuditRepository.h"
#include "core/db/ConnectionPrivate.h"
#include "core/db/Transaction.h"
#include "core/vault/Desk.h"
#include "core/vault/UserService.h"
#include "tests/fault/FaultSupport.h"
#include "tests/support/TemporaryDesk.h"
#include "tests/support/TestMain.h"
#include "ui/widgets/ErrorText.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlcipher/sqlite3.h>

using namespace tawjih;
using namespace tawjih::vault;
using audit::Action;
using test::readAll;
using test::TemporaryDesk;
using test::writeAll;

namespace {

const QString karim = QStringLiteral("karim");
const QString karimsPassword = QStringLiteral("vent du sud, sable");
const QString otherPassword = QStringLiteral("trois figues mures");

/// A desk of an administrator and of Karim, an advisor, closed.
struct AccountOffice {
    AccountOffice() {
        const auto desk = place.unlock().value();
        UserService users(desk->context(changes), desk->keys());
        karimsId = users.add({karim, QStringLiteral("Karim Idrissi"), karimsPassword, Role::Advisor}).value();
    }
    [[nodiscard]] QString keys(int copy) const { return SlotStore(place.folder).path(copy); }
    [[nodiscard]] bool putBoth(const QByteArray& content) const {
        return writeAll(keys(1), content) && writeAll(keys(2), content);
    }
    /// Changes Karim's slot, as it stands in both files.
    [[nodiscard]] bool editKarim(const std::function<void(QJsonObject&)>& edit) const {
        QJsonObject table = QJsonDocument::fromJson(readAll(keys(1))).object();
        QJsonArray list = table[QStringLiteral("slots")].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject slot = list[i].toObject();
            if (slot[QStringLiteral("user")].toString() != karimsId.uuid().toString(QUuid::WithoutBraces))
                continue;
            edit(slot);
            list[i] = slot;
        }
        table[QStringLiteral("slots")] = list;
        return putBoth(QJsonDocument(table).toJson());
    }
    mutable ChangeNotifier changes;
    TemporaryDesk place;
    UserId karimsId;
};

template <typename T>
QString saidOf(const Result<T>& result) {
    return result ? QStringLiteral("done") : ui::errorText(result.error());
}

/// Fails unless what the person reads has these words.
#define VERIFY_READS(result, words)                                                                                    \
    do {                                                                                                               \
        const QString said_ = saidOf(result);                                                                          \
        QVERIFY2(said_.contains(QStringLiteral(words)), qPrintable(said_));                                            \
    } while (false)

} // namespace

class AccountFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case28_wrongPasswordAgainAndAgain();
    void case29_flippedByteOfASlot();
    void case30_bothSlotCopiesDamaged();
    void case31_otherParametersOfTheDerivation_data();
    void case31_otherParametersOfTheDerivation();
    void case32_slotsSwapped();
    void case34_roleEdited();
    void case35_lastAdministratorAndRecoverySlot();
    void case36_newPasswordThatCannotBeReadBack();
    void case39_plainSqliteAnswers();
    void case40_plaintextDatabasePutInPlace();
};

void AccountFaultTest::case28_wrongPasswordAgainAndAgain() {
    AccountOffice office;
    int waited = 0;
    constexpr int failures = 10;
    for (int failure = 1; failure <= failures; ++failure) {
        const auto refused = office.place.unlockAs(karim, otherPassword);
        VERIFY_FAILS(refused, ErrorCode::WrongPassword);
        VERIFY_READS(refused, "not right");
        const int delay = Desk::probe(office.place.folder, office.place.clock)->secondsToWait;
        QVERIFY(delay >= waited && delay <= 60); // it grows, and ends somewhere
        waited = delay;
        if (delay > 0) {
            const auto tooSoon = office.place.unlockAs(karim, karimsPassword); // the right one waits too
            VERIFY_FAILS(tooSoon, ErrorCode::TooManyAttempts);
            VERIFY_READS(tooSoon, "Wait");
        }
        office.place.clock.advance(delay);
    }
    QCOMPARE(waited, 60);
    const auto desk = office.place.unlockAs(karim, karimsPassword); // nothing was destroyed
    VERIFY_OK(desk);
    const auto opened = audit::AuditRepository((*desk)->connection()).page({{}, {}, Action::DeskOpened}, 0, 1);
    VERIFY_OK(opened);
    QCOMPARE(opened->front().quantity, qint64(failures)); // and the journal has the count
}

void AccountFaultTest::case29_flippedByteOfASlot() {
    for (const char* part : {"salt", "nonce", "key", "public", "sealed", "proof"}) {
        const AccountOffice office;
        QVERIFY(office.editKarim([part](QJsonObject& slot) {
            QByteArray bytes = QByteArray::fromBase64(slot[QLatin1String(part)].toString().toLatin1());
            bytes[3] = static_cast<char>(bytes[3] ^ 4);
            slot[QLatin1String(part)] = QString::fromLatin1(bytes.toBase64());
        }));
        const auto his = office.place.unlockAs(karim, karimsPassword);
        VERIFY_FAILS(his, ErrorCode::SlotsDamaged);
        VERIFY_READS(his, "not touched");
        VERIFY_OK(office.place.unlock()); // the others' slots are sound, and heal the files from the database
        VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
    }
}

void AccountFaultTest::case30_bothSlotCopiesDamaged() {
    const AccountOffice office;
    VERIFY_FAILS(takeSlotsFromBackup(office.place.folder), ErrorCode::SlotsDamaged); // no backup yet
    {
        const auto desk = office.place.unlock();
        VERIFY_OK(desk);
        VERIFY_OK((*desk)->backUp());
        UserService users((*desk)->context(office.changes), (*desk)->keys());
        VERIFY_OK(users.changeOwnPassword(office.place.password, otherPassword));
    }
    QVERIFY(office.putBoth("{ \"format\": \"tawjih keys\", \"ver"));
    const auto refused = office.place.unlock();
    VERIFY_FAILS(refused, ErrorCode::SlotsDamaged);
    VERIFY_READS(refused, "records themselves are not touched");
    VERIFY_READS(refused, "from a backup");
    const auto taken = takeSlotsFromBackup(office.place.folder);
    VERIFY_OK(taken);
    QCOMPARE(*taken, office.place.clock.now());
    // Whoever's password is the same opens, and with that everybody's slots are the present ones again.
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
    VERIFY_OK(office.place.unlockAs(office.place.login, otherPassword));
    VERIFY_FAILS(office.place.unlock(), ErrorCode::WrongPassword);
}

void AccountFaultTest::case31_otherParametersOfTheDerivation_data() {
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("memory");
    QTest::newRow("weaker") << QStringLiteral("1") << QStringLiteral("8192");
    QTest::newRow("less memory") << QStringLiteral("3") << QStringLiteral("1048576");
    QTest::newRow("all memory") << QStringLiteral("3") << QStringLiteral("1000000000000");
    QTest::newRow("for ever") << QStringLiteral("4000000000") << QStringLiteral("67108864");
    QTest::newRow("not a number") << QStringLiteral("-1") << QStringLiteral("x");
}

void AccountFaultTest::case31_otherParametersOfTheDerivation() {
    QFETCH(QString, operations);
    QFETCH(QString, memory);
    const AccountOffice office;
    QVERIFY(office.editKarim([&](QJsonObject& slot) {
        slot[QStringLiteral("operations")] = operations;
        slot[QStringLiteral("memory")] = memory;
    }));
    QElapsedTimer time;
    time.start();
    const auto refused = office.place.unlockAs(karim, karimsPassword);
    QVERIFY(time.elapsed() < 20'000);
    VERIFY_FAILS(refused, ErrorCode::SlotsDamaged);
    VERIFY_READS(refused, "key file is damaged");
    VERIFY_OK(office.place.unlock());
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
}

void AccountFaultTest::case32_slotsSwapped() {
    const AccountOffice office;
    // Karim puts his own slot's secrets under the administrator's name.
    QJsonObject table = QJsonDocument::fromJson(readAll(office.keys(1))).object();
    QJsonArray list = table[QStringLiteral("slots")].toArray();
    QJsonObject first = list[0].toObject();
    const QJsonObject second = list[2].toObject();
    for (const char* part : {"salt", "nonce", "key", "public", "sealed", "proof", "escrow"})
        first[QLatin1String(part)] = second[QLatin1String(part)];
    list[0] = first;
    table[QStringLiteral("slots")] = list;
    const QByteArray whole = readAll(office.keys(1));
    QVERIFY(office.putBoth(QJsonDocument(table).toJson()));
    VERIFY_FAILS(office.place.unlockAs(office.place.login, karimsPassword), ErrorCode::SlotsDamaged);
    VERIFY_OK(office.place.unlockAs(karim, karimsPassword));
    VERIFY_OK(office.place.unlock()); // healed
    // The slots of another desk, which its own people's passwords open.
    const TemporaryDesk other;
    QVERIFY(office.putBoth(readAll(SlotStore(other.folder).path(1))));
    const auto refused = office.place.unlock();
    VERIFY_FAILS(refused, ErrorCode::DeskDamaged);
    VERIFY_READS(refused, "Nothing was written");
    QVERIFY(office.putBoth(whole));
    VERIFY_OK(office.place.unlock());
}

void AccountFaultTest::case34_roleEdited() {
    const AccountOffice office;
    QVERIFY(office.editKarim(
        [](QJsonObject& slot) { slot[QStringLiteral("roles")] = QStringLiteral("advisor,supervisor,administrator"); }));
    const auto refused = office.place.unlockAs(karim, karimsPassword);
    VERIFY_FAILS(refused, ErrorCode::SlotsDamaged);
    VERIFY_READS(refused, "key file is damaged");
    VERIFY_OK(office.place.unlock());
    const auto his = office.place.unlockAs(karim, karimsPassword);
    VERIFY_OK(his);
    QVERIFY((*his)->actor().roles == Roles(Role::Advisor)); // those in force stand in the database
    UserService users((*his)->context(office.changes), (*his)->keys());
    const auto list = users.list();
    VERIFY_FAILS(list, ErrorCode::NotAllowed);
    VERIFY_READS(list, "Your role does not include this");
}

void AccountFaultTest::case35_lastAdministratorAndRecoverySlot() {
    AccountOffice office;
    const auto desk = office.place.unlock();
    VERIFY_OK(desk);
    UserService users((*desk)->context(office.changes), (*desk)->keys());
    for (const Status& refused :
         {users.suspend((*desk)->actor().id), users.setRoles((*desk)->actor().id, Role::Advisor)}) {
        VERIFY_FAILS(refused, ErrorCode::LastAdministrator);
        VERIFY_READS(refused, "Name another one first");
    }
    const auto without = [&](auto drop) -> Status {
        SlotTable next = (*desk)->keys().table();
        std::erase_if(next.entries, drop);
        db::Transaction transaction((*desk)->connection());
        TRY(transaction.begin());
        return (*desk)->keys().commit((*desk)->connection(), transaction, std::move(next));
    };
    VERIFY_FAILS(without([](const Slot& slot) { return slot.kind == Slot::Kind::Recovery; }),
                 ErrorCode::LastAdministrator);
    VERIFY_FAILS(without([](const Slot& slot) { return slot.kind == Slot::Kind::User; }), ErrorCode::LastAdministrator);
    // The code that is on the sheet still opens, and that it does is noted.
    QVERIFY(!users.keyState()->isCodeTested());
    VERIFY_OK(users.testRecoveryCode(office.place.recoveryCode));
    QVERIFY(users.keyState()->isCodeTested());
    // A new one has not been tested by anybody; the old one is no more.
    office.place.clock.advance(60);
    VERIFY_OK(users.renewRecoveryCode());
    QVERIFY(!users.keyState()->isCodeTested());
    const auto old = users.testRecoveryCode(office.place.recoveryCode);
    VERIFY_FAILS(old, ErrorCode::RecoveryCodeWrong);
    VERIFY_READS(old, "not the recovery code of this desk");
    QVERIFY(!users.keyState()->isCodeTested());
}

void AccountFaultTest::case36_newPasswordThatCannotBeReadBack() {
    const AccountOffice office;
    {
        const auto desk = office.place.unlock();
        VERIFY_OK(desk);
        // The second copy cannot be written: a folder stands in its place.
        QVERIFY(QFile::remove(office.keys(2)));
        QVERIFY(QDir().mkpath(office.keys(2) + QStringLiteral("/x")));
        UserService users((*desk)->context(office.changes), (*desk)->keys());
        const Status refused = users.changeOwnPassword(office.place.password, otherPassword);
        VERIFY_FAILS(refused, ErrorCode::IoFailed);
        VERIFY_READS(refused, "What was saved before is safe");
        QVERIFY(QDir(office.keys(2)).removeRecursively());
    }
    VERIFY_FAILS(office.place.unlockAs(office.place.login, otherPassword), ErrorCode::WrongPassword);
    VERIFY_OK(office.place.unlock());
}

void AccountFaultTest::case39_plainSqliteAnswers() {
    // What a library without a cipher answers to the question that every opening asks first; that every opening asks
    // it: tests/db/OpeningTest.
    const AccountOffice office;
    const Status refused = db::requireCipher(QString());
    VERIFY_FAILS(refused, ErrorCode::CipherMissing);
    VERIFY_READS(refused, "nothing was opened");
    // And ours is none of those, whatever else is loaded: the desk's first bytes are no plain database's.
    const QByteArray database = readAll(office.place.folder + QStringLiteral("/desk.db"));
    QVERIFY(!database.startsWith("SQLite format 3"));
    QVERIFY(!database.contains("app_user"));
}

void AccountFaultTest::case40_plaintextDatabasePutInPlace() {
    const AccountOffice office;
    const QString path = office.place.folder + QStringLiteral("/desk.db");
    QVERIFY(QFile::remove(path));
    sqlite3* plain = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain,
                          "CREATE TABLE app_user (id, login, display_name, roles, active);"
                          "INSERT INTO app_user VALUES (1, 'benali', 'Amina', 'administrator', 1);",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    QCOMPARE(sqlite3_close(plain), SQLITE_OK);
    const QByteArray before = readAll(path);
    QVERIFY(before.startsWith("SQLite format 3"));
    const auto refused = office.place.unlock();
    VERIFY_FAILS(refused, ErrorCode::DeskPlaintext);
    VERIFY_READS(refused, "not encrypted");
    VERIFY_READS(refused, "It was not opened");
    QCOMPARE(readAll(path), before);
}

TAWJIH_REGISTER_TEST(AccountFaultTest)
#include "AccountFaultTest.moc"
