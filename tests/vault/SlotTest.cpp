#include "core/vault/Slot.h"

#include "core/vault/Attempts.h"
#include "core/vault/KeyRing.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/SlotStore.h"
#include "tests/support/OldSlots.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace tawjih;
using namespace tawjih::vault;

namespace {

const QString benali = QStringLiteral("benali");
const QString idrissi = QStringLiteral("idrissi");

SecureBytes password(const char* text) {
    return SecureBytes::fromPassword(QString::fromUtf8(text));
}

/// A table of two users and a recovery slot. Made once: each slot costs a fifth of a second.
struct Fixture {
    SecureBytes key = SecureBytes::random(32);
    SecureBytes code = SecureBytes::random(32);
    UserId first = UserId(QUuid::createUuid());
    UserId second = UserId(QUuid::createUuid());
    SlotTable table;

    Fixture() {
        table.deskId = QUuid::createUuid();
        table.label = QStringLiteral("Guichet");
        table.language = QStringLiteral("fr");
        table.put(*sealForUser(table, first, benali, Role::Administrator, password("first pass phrase"), key,
                               KdfCost::light()));
        table.put(
            *sealForUser(table, second, idrissi, Role::Advisor, password("second pass phrase"), key, KdfCost::light()));
        table.put(sealForRecovery(table, code, key));
        table.generation = 1;
        table.seal(key);
    }
};

} // namespace

class SlotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWithItsPasswordOnly();
    void opensWithTheRecoveryCodeOnly();
    void loginsAreNotInTheFile();
    void loginsIgnoreCaseAndComposition();
    void bindsEverythingThatIsNotSecret();
    void refusesAbsurdParametersWithoutRunning_data();
    void refusesAbsurdParametersWithoutRunning();
    void swappedBetweenUsersOrDesks();
    void fileKeepsEverything();
    void laterFormatIsNewer();
    void flippedBytesNeverGiveAWrongKey();
    void garbageIsDamaged();
    void reconcilesFileAndMirror();
    void storeKeepsTwoCopies();
    void oneDamagedCopyIsNoHarm();
    void failedCheckPutsTheOldTableBack();
    void fullDiskKeepsTheOldTable();
    void passwordsNormalise();
    void firstFormatStillOpens();
    void anotherDeskKeyNeedsNoPassword();

private:
    Fixture f;
};

void SlotTest::opensWithItsPasswordOnly() {
    const auto key = openSlot(f.table, *f.table.findLogin(benali), password("first pass phrase"));
    VERIFY_OK(key);
    QVERIFY(key->equals(f.key));
    VERIFY_FAILS(openSlot(f.table, *f.table.findLogin(idrissi), password("first pass phrase")),
                 ErrorCode::WrongPassword);
    VERIFY_FAILS(openNoSlot(password("first pass phrase"), KdfCost::light()), ErrorCode::WrongPassword);
}

void SlotTest::opensWithTheRecoveryCodeOnly() {
    const auto key = openSlot(f.table, *f.table.recovery(), f.code);
    VERIFY_OK(key);
    QVERIFY(key->equals(f.key));
    VERIFY_FAILS(openSlot(f.table, *f.table.recovery(), SecureBytes::random(32)), ErrorCode::WrongPassword);
}

void SlotTest::loginsAreNotInTheFile() {
    const QByteArray text = toFile(f.table);
    QVERIFY(!text.contains("benali"));
    QVERIFY(!text.contains("idrissi"));
    // Nor comparable between desks.
    SlotTable other = f.table;
    other.deskId = QUuid::createUuid();
    QVERIFY(other.hashLogin(benali) != f.table.hashLogin(benali));
}

void SlotTest::loginsIgnoreCaseAndComposition() {
    QCOMPARE(f.table.hashLogin(QStringLiteral(" Benali ")), f.table.hashLogin(benali));
    QCOMPARE(normaliseLogin(QStringLiteral("Ame\u0301lie")), normaliseLogin(QStringLiteral("AM\u00c9LIE")));
}

void SlotTest::bindsEverythingThatIsNotSecret() {
    const Slot original = *f.table.findLogin(idrissi);
    const auto fails = [&](auto edit) {
        Slot slot = original;
        edit(slot);
        const auto key = openSlot(f.table, slot, password("second pass phrase"));
        return !key && key.error().code == ErrorCode::WrongPassword;
    };
    QVERIFY(fails([](Slot& slot) { slot.roles = Role::Advisor | Roles(Role::Administrator); }));
    QVERIFY(fails([](Slot& slot) { slot.cost.operations = 4; }));
    QVERIFY(fails([](Slot& slot) { ++slot.generation; }));
    QVERIFY(fails([&](Slot& slot) { slot.user = f.first; }));
    QVERIFY(fails([&](Slot& slot) { slot.login = f.table.hashLogin(benali); }));
}

void SlotTest::refusesAbsurdParametersWithoutRunning_data() {
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memory");
    constexpr quint64 mebibyte = 1024ULL * 1024;
    QTest::newRow("too little memory") << quint64(3) << 63 * mebibyte;
    QTest::newRow("no memory") << quint64(3) << quint64(0);
    QTest::newRow("too much memory") << quint64(3) << 1025 * mebibyte;
    QTest::newRow("absurd memory") << quint64(3) << ~quint64(0);
    QTest::newRow("no passes") << quint64(0) << 64 * mebibyte;
    QTest::newRow("few passes") << quint64(2) << 64 * mebibyte;
    QTest::newRow("endless passes") << ~quint64(0) << 64 * mebibyte;
}

void SlotTest::refusesAbsurdParametersWithoutRunning() {
    QFETCH(quint64, operations);
    QFETCH(quint64, memory);
    Slot slot = *f.table.findLogin(benali);
    slot.cost = {operations, memory};
    // Had it run, the answer would be WrongPassword (or never come).
    VERIFY_FAILS(openSlot(f.table, slot, password("first pass phrase")), ErrorCode::SlotsDamaged);
}

void SlotTest::swappedBetweenUsersOrDesks() {
    SlotTable other = f.table;
    other.deskId = QUuid::createUuid();
    VERIFY_FAILS(openSlot(other, *f.table.findLogin(benali), password("first pass phrase")), ErrorCode::WrongPassword);
    SlotTable swapped = f.table;
    std::swap(swapped.entries[0].wrapped, swapped.entries[1].wrapped);
    std::swap(swapped.entries[0].salt, swapped.entries[1].salt);
    std::swap(swapped.entries[0].nonce, swapped.entries[1].nonce);
    VERIFY_FAILS(openSlot(swapped, swapped.entries[0], password("second pass phrase")), ErrorCode::WrongPassword);
    QVERIFY(!swapped.isIntact());
    QVERIFY(!swapped.isSealedBy(f.key));
}

void SlotTest::fileKeepsEverything() {
    const auto table = fromFile(toFile(f.table));
    VERIFY_OK(table);
    QVERIFY(*table == f.table);
    QVERIFY(table->isIntact());
    QVERIFY(table->isSealedBy(f.key));
    QVERIFY(!table->isSealedBy(SecureBytes::random(32)));
}

void SlotTest::laterFormatIsNewer() {
    QByteArray text = toFile(f.table);
    QVERIFY(text.contains("\"version\": 2"));
    text.replace("\"version\": 2", "\"version\": 3");
    VERIFY_FAILS(fromFile(text), ErrorCode::DeskNewer);
}

void SlotTest::flippedBytesNeverGiveAWrongKey() {
    const QByteArray whole = toFile(f.table);
    QRandomGenerator random(20260312);
    int unreadable = 0;
    int damaged = 0;
    int trials = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        const auto table = fromFile(flipped);
        if (!table) {
            ++unreadable;
            continue;
        }
        if (*table == f.table)
            continue; // white space
        ++damaged;
        QVERIFY(!table->isIntact() || !table->isSealedBy(f.key));
        // The recovery slot costs nothing to try: it gives the key or nothing.
        if (const Slot* slot = table->recovery()) {
            const auto key = openSlot(*table, *slot, f.code);
            QVERIFY(key ? key->equals(f.key) : key.error().code == ErrorCode::WrongPassword);
        }
        // A password's slot that was not touched still opens; one that was does not. A few are enough.
        if (random.bounded(40) == 0) {
            ++trials;
            const Slot* slot = table->findLogin(idrissi);
            const bool same =
                slot != nullptr && *slot == *f.table.findLogin(idrissi) && table->deskId == f.table.deskId;
            if (slot != nullptr) {
                const auto key = openSlot(*table, *slot, password("second pass phrase"));
                QCOMPARE(key.has_value(), same);
                QVERIFY(!key || key->equals(f.key));
            }
        }
    }
    QVERIFY(unreadable > 0);
    QVERIFY(damaged > 0);
    QVERIFY(trials > 0);
}

void SlotTest::garbageIsDamaged() {
    for (const QByteArray& text : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray(5000, '['),
                                   QByteArray("{\"format\":\"tawjih keys\",\"version\":1,\"slots\":[]}")})
        VERIFY_FAILS(fromFile(text), ErrorCode::SlotsDamaged);
}

void SlotTest::reconcilesFileAndMirror() {
    const Slot used = *f.table.findLogin(benali);
    SlotTable newer = f.table;
    newer.generation = 2;
    newer.remove(f.second);
    newer.seal(f.key);
    const Slot gone = *f.table.findLogin(idrissi);

    // The program died between files and commit: the newer file is taken over.
    QVERIFY(reconcile(newer, used, f.table, f.key).value() == newer);
    // An old file, by somebody whose slot still stands: healed from the mirror.
    QVERIFY(reconcile(f.table, used, newer, f.key).value() == newer);
    // An old file, by somebody who was removed.
    VERIFY_FAILS(reconcile(f.table, gone, newer, f.key), ErrorCode::DeskRolledBack);
    // A file that claims to be newer but nobody with the key wrote it.
    SlotTable forged = newer;
    forged.generation = 9;
    forged.entries.push_back(gone);
    QVERIFY(reconcile(forged, used, newer, f.key).value() == newer);
    VERIFY_FAILS(reconcile(forged, gone, newer, f.key), ErrorCode::SlotsDamaged);
    VERIFY_FAILS(reconcile(forged, gone, std::nullopt, f.key), ErrorCode::SlotsDamaged);
}

void SlotTest::storeKeepsTwoCopies() {
    const QTemporaryDir folder;
    const SlotStore store(folder.path());
    VERIFY_FAILS(store.read(), ErrorCode::DeskMissing);
    VERIFY_OK(store.write(f.table));
    QVERIFY(store.holds(f.table));
    const auto tables = store.read();
    VERIFY_OK(tables);
    QCOMPARE(tables->size(), 1U);
    for (const int copy : {1, 2})
        QCOMPARE(QFile::permissions(store.path(copy)) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void SlotTest::oneDamagedCopyIsNoHarm() {
    const QTemporaryDir folder;
    const SlotStore store(folder.path());
    VERIFY_OK(store.write(f.table));
    for (const int copy : {1, 2}) {
        QFile::remove(store.path(copy));
        QFile file(store.path(copy));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": \"taw");
        file.close();
        const auto tables = store.read();
        VERIFY_OK(tables);
        QVERIFY(tables->front() == f.table);
        QVERIFY(!store.holds(f.table));
        if (copy == 1)
            VERIFY_OK(store.write(f.table));
    }
    QVERIFY(QFile::resize(store.path(1), 0));
    VERIFY_FAILS(store.read(), ErrorCode::SlotsDamaged);
}

void SlotTest::failedCheckPutsTheOldTableBack() {
    const QTemporaryDir folder;
    const SlotStore store(folder.path());
    VERIFY_OK(store.write(f.table));
    SlotTable next = f.table;
    ++next.generation;
    next.seal(f.key);
    bool oldWasThere = false;
    const auto written = store.write(next, [&](const SlotTable& onDisk) -> Status {
        const auto tables = store.read();
        oldWasThere = onDisk == next && tables && tables->size() == 2 && (*tables)[1] == f.table;
        return fail(ErrorCode::WrongPassword);
    });
    VERIFY_FAILS(written, ErrorCode::WrongPassword);
    QVERIFY(oldWasThere);
    QVERIFY(store.holds(f.table));
}

void SlotTest::fullDiskKeepsTheOldTable() {
    const QTemporaryDir folder;
    const SlotStore store(folder.path());
    VERIFY_OK(store.write(f.table));
    SlotTable next = f.table;
    ++next.generation;
    next.seal(f.key);

    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 100; // bytes a file may have: writing fails half way, as on a full disk
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = store.write(next);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!written);
    QVERIFY(store.holds(f.table));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void SlotTest::passwordsNormalise() {
    QVERIFY(SecureBytes::fromPassword(QStringLiteral("caf\u00e9 au lait frais"))
                .equals(SecureBytes::fromPassword(QStringLiteral("cafe\u0301 au lait frais"))));
    QVERIFY(
        !SecureBytes::fromPassword(QStringLiteral("Cafe")).equals(SecureBytes::fromPassword(QStringLiteral("cafe"))));
}

void SlotTest::firstFormatStillOpens() {
    SlotTable table = f.table;
    table.entries.clear();
    table.put(test::oldSlot(table, f.first, benali, Role::Administrator, password("first pass phrase"), f.key));
    table.put(test::oldSlot(table, {}, {}, {}, f.code, f.key));
    table.seal(f.key);
    const QByteArray text = toFile(table);
    QVERIFY(text.contains("\"version\": 1")); // readable for the version that wrote it
    const auto read = fromFile(text);
    VERIFY_OK(read);
    QVERIFY(*read == table);
    QVERIFY(read->isIntact() && read->isSealedBy(f.key));
    const auto key = openSlot(*read, *read->findLogin(benali), password("first pass phrase"));
    VERIFY_OK(key);
    QVERIFY(key->equals(f.key));
    QVERIFY(openSlot(*read, *read->recovery(), f.code)->equals(f.key));
    VERIFY_FAILS(openSlot(*read, *read->findLogin(benali), password("second pass phrase")), ErrorCode::WrongPassword);
    VERIFY_FAILS(resealFor(*read, *read->findLogin(benali), f.key, SecureBytes::random(32)), ErrorCode::SlotsDamaged);
}

void SlotTest::anotherDeskKeyNeedsNoPassword() {
    const SecureBytes next = SecureBytes::random(32);
    const auto sealed = resealFor(f.table, *f.table.findLogin(idrissi), f.key, next);
    VERIFY_OK(sealed);
    const auto key = openSlot(f.table, *sealed, password("second pass phrase"));
    VERIFY_OK(key);
    QVERIFY(key->equals(next));
    VERIFY_FAILS(openSlot(f.table, *sealed, password("first pass phrase")), ErrorCode::WrongPassword);
    // Only whoever holds the desk's key can do that, and the next time it is the new one that is needed.
    VERIFY_FAILS(resealFor(f.table, *sealed, f.key, SecureBytes::random(32)), ErrorCode::SlotsDamaged);
    VERIFY_OK(resealFor(f.table, *sealed, next, SecureBytes::random(32)));
    const auto recovery = resealFor(f.table, *f.table.recovery(), f.key, next);
    VERIFY_OK(recovery);
    QVERIFY(openSlot(f.table, *recovery, f.code)->equals(next));
}

TAWJIH_REGISTER_TEST(SlotTest)
#include "SlotTest.moc"
