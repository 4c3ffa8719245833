#include "core/db/Connection.h"
#include "core/db/FileCheck.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/db/Key.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace tawjih;
using namespace Qt::Literals;
using tawjih::test::key;

namespace {

const QByteArray otherKey(32, 'o');

} // namespace

class MaintenanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void backupIsEncryptedAndWhole();
    void backupIsASnapshot();
    void cancelledBackupLeavesNoFile();
    void backupRefusesWhatIsThere();
    void backupRefusesInsideATransaction();
    void backupCopiesTheBytes();
    void backupCopiesPastAReaderOfTheLog();
    void findsAFlippedBit();
    void checksByTwoThreads();
    void findsAnIndexThatLacksAnEntry();
    void findsAReplayedPage();
    void findsABrokenReference();
    void computesYearsBetween_data();
    void computesYearsBetween();

private:
    [[nodiscard]] static int count(db::Connection& connection) {
        return connection.prepare(u"SELECT count(*) FROM person").value<int>().value_or(-1);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
    std::unique_ptr<db::Connection> m_connection;
};

void MaintenanceTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"desk.db"_s);
    m_copy = m_folder->filePath(u"copy.part"_s);
    auto created = db::Connection::create(m_path, key);
    VERIFY_OK(created);
    m_connection = *std::move(created);
    VERIFY_OK(m_connection->execute(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)"));
    // Some 5 MB, so that the copy takes several steps.
    VERIFY_OK(m_connection->execute(u"INSERT INTO person (name) SELECT 'marker' || hex(randomblob(500)) FROM"
                                    " (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                                    " SELECT i FROM n)"));
}

void MaintenanceTest::cleanup() {
    m_connection.reset();
    m_folder.reset();
}

void MaintenanceTest::backupIsEncryptedAndWhole() {
    std::vector<std::pair<int, int>> seen;
    VERIFY_OK(m_connection->backupTo(m_copy, otherKey, [&](int done, int total) {
        seen.emplace_back(done, total);
        return true;
    }));
    QVERIFY(seen.size() > 2);
    QVERIFY(seen.front().first < seen.back().first);
    QCOMPARE(seen.back().first, seen.back().second);
    QFile file(m_copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("marker"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    VERIFY_FAILS(db::Connection::open(m_copy, key), ErrorCode::DeskDamaged);
    auto opened = db::Connection::open(m_copy, otherKey);
    VERIFY_OK(opened);
    QCOMPARE(count(**opened), 5000);
    VERIFY_OK((*opened)->checkIntegrity());
}

void MaintenanceTest::backupIsASnapshot() {
    auto writer = db::Connection::open(m_path, key);
    VERIFY_OK(writer);
    int steps = 0;
    VERIFY_OK(m_connection->backupTo(m_copy, key, [&](int, int) {
        ++steps;
        return (*writer)->execute(u"INSERT INTO person (name) VALUES ('late')").has_value();
    }));
    QVERIFY(steps > 2);
    QCOMPARE(count(*m_connection), 5000 + steps);
    auto opened = db::Connection::open(m_copy, key, db::Access::ReadOnly);
    VERIFY_OK(opened);
    QCOMPARE(count(**opened), 5000);
}

void MaintenanceTest::cancelledBackupLeavesNoFile() {
    VERIFY_FAILS(m_connection->backupTo(m_copy, key, [](int done, int) { return done < 300; }), ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), QStringList());
    // And the desk goes on.
    VERIFY_OK(m_connection->execute(u"DELETE FROM person WHERE id = 1"));
    VERIFY_OK(m_connection->backupTo(m_copy, key));
}

void MaintenanceTest::backupRefusesWhatIsThere() {
    QVERIFY(QFile::copy(m_path, m_copy));
    VERIFY_FAILS(m_connection->backupTo(m_copy, key), ErrorCode::DeskExists);
    QVERIFY(QFile::exists(m_copy));
    VERIFY_FAILS(m_connection->backupTo(m_folder->filePath(u"none/copy"_s), key), ErrorCode::ReadOnly);
}

void MaintenanceTest::backupRefusesInsideATransaction() {
    db::Transaction transaction(*m_connection);
    VERIFY_OK(transaction.begin());
    VERIFY_FAILS(m_connection->backupTo(m_copy, key), ErrorCode::DatabaseBusy);
    QVERIFY(!QFile::exists(m_copy));
}

void MaintenanceTest::findsAFlippedBit() {
    VERIFY_OK(m_connection->checkpoint());
    VERIFY_OK(m_connection->checkIntegrity());
    m_connection.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = 4096 * (file.size() / 4096 / 2) + 100;
    file.seek(place);
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(place));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    const auto checked = (*opened)->checkIntegrity();
    VERIFY_FAILS(checked, ErrorCode::DeskDamaged);
    QVERIFY2(checked.error().detail.contains(u"page"_s), qPrintable(checked.error().detail));
    VERIFY_FAILS(db::checkIntegrity(**opened, m_path, key), ErrorCode::DeskDamaged);
}

void MaintenanceTest::checksByTwoThreads() {
    VERIFY_OK(m_connection->execute(u"CREATE INDEX person_name ON person (name)"));
    VERIFY_OK(db::checkIntegrity(*m_connection, m_path, key));
    // Where the second cannot open the file, the first does all of it.
    VERIFY_OK(db::checkIntegrity(*m_connection, m_path, otherKey));
    // Enough for both: whoever cancels is asked by the first's statements.
    for (int i = 0; i < 12; ++i)
        VERIFY_OK(m_connection->execute(QStringLiteral("CREATE TABLE part%1 AS SELECT id FROM person").arg(i)));
    m_connection->setProgressHandler([] { return true; });
    VERIFY_FAILS(db::checkIntegrity(*m_connection, m_path, key), ErrorCode::Cancelled);
    m_connection->setProgressHandler({});
}

void MaintenanceTest::findsAnIndexThatLacksAnEntry() {
    VERIFY_OK(m_connection->execute(u"CREATE TABLE list (name TEXT)"));
    VERIFY_OK(m_connection->execute(u"CREATE INDEX list_name ON list (name)"));
    VERIFY_OK(m_connection->execute(u"INSERT INTO list VALUES ('a')"));
    VERIFY_OK(m_connection->checkpoint());
    const qint64 page =
        m_connection->prepare(u"SELECT rootpage FROM sqlite_schema WHERE name = 'list_name'").value<qint64>().value();
    const auto read = [&] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) && file.seek(4096 * (page - 1)) ? file.read(4096) : QByteArray();
    };
    const QByteArray older = read();
    VERIFY_OK(m_connection->execute(u"INSERT INTO list VALUES ('b')"));
    VERIFY_OK(m_connection->checkpoint());
    QVERIFY(read() != older);
    m_connection.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096 * (page - 1)) && file.write(older) == older.size());
    file.close();
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    VERIFY_FAILS(db::checkIntegrity(**opened, m_path, key), ErrorCode::DeskDamaged);
}

void MaintenanceTest::backupCopiesPastAReaderOfTheLog() {
    auto reader = db::Connection::open(m_path, key, db::Access::ReadOnly);
    VERIFY_OK(reader);
    VERIFY_OK((*reader)->execute(u"BEGIN"));
    QCOMPARE(count(**reader), 5000);
    VERIFY_OK(m_connection->execute(u"INSERT INTO person (name) VALUES ('in the log')"));
    // The log cannot be emptied while somebody reads what was before: the copy has what is in it all the same.
    VERIFY_OK(m_connection->backupTo(m_copy, key));
    auto copied = db::Connection::open(m_copy, key);
    VERIFY_OK(copied);
    QCOMPARE(count(**copied), 5001);
    VERIFY_OK((*copied)->checkIntegrity());
}

void MaintenanceTest::backupCopiesTheBytes() {
    VERIFY_OK(m_connection->backupTo(m_copy, key));
    QFile one(m_path);
    QFile other(m_copy);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == other.readAll());
    QCOMPARE(other.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void MaintenanceTest::findsAReplayedPage() {
    VERIFY_OK(m_connection->execute(u"CREATE INDEX person_name ON person (name)"));
    VERIFY_OK(m_connection->checkpoint());
    const auto read = [&] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = read();
    // Every leaf of table and index changes, so that no old page is right by chance.
    VERIFY_OK(m_connection->execute(u"UPDATE person SET name = 'x' || substr(name, 2)"));
    VERIFY_OK(m_connection->checkpoint());
    m_connection.reset();
    const QByteArray after = read();
    // An old state of one page, whose authentication code is right. A page that is free by now holds nothing and may
    // pass.
    int replayed = 0;
    int found = 0;
    for (qint64 page = 4096; page < std::min(before.size(), after.size()) && replayed < 12; page += 4096) {
        if (after.mid(page, 4096) == before.mid(page, 4096))
            continue;
        ++replayed;
        QByteArray mixed = after;
        mixed.replace(page, 4096, before.mid(page, 4096));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mixed) == mixed.size());
        file.close();
        const auto opened = db::Connection::open(m_path, key);
        const Status checked = opened ? (*opened)->checkIntegrity() : Status(fail(opened.error()));
        if (!checked) {
            QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(ErrorCode::DeskDamaged));
            ++found;
        }
    }
    QVERIFY(replayed > 5);
    QVERIFY2(found * 2 > replayed, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(replayed)));
}

void MaintenanceTest::findsABrokenReference() {
    VERIFY_OK(m_connection->execute(u"CREATE TABLE visit (person_id INTEGER REFERENCES person (id))"));
    VERIFY_OK(m_connection->execute(u"PRAGMA foreign_keys = OFF"));
    VERIFY_OK(m_connection->execute(u"INSERT INTO visit VALUES (-1)"));
    const auto checked = m_connection->checkIntegrity();
    VERIFY_FAILS(checked, ErrorCode::DeskDamaged);
    QCOMPARE(checked.error().detail, u"visit"_s);
}

void MaintenanceTest::computesYearsBetween_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("years");
    QTest::newRow("day before") << QDate(2000, 5, 20) << QDate(2018, 5, 19) << 17;
    QTest::newRow("birthday") << QDate(2000, 5, 20) << QDate(2018, 5, 20) << 18;
    QTest::newRow("leap day, before") << QDate(2004, 2, 29) << QDate(2022, 2, 28) << 17;
    QTest::newRow("leap day, after") << QDate(2004, 2, 29) << QDate(2022, 3, 1) << 18;
    QTest::newRow("same day") << QDate(2004, 1, 1) << QDate(2004, 1, 1) << 0;
}

void MaintenanceTest::computesYearsBetween() {
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const int, years);
    const QString sql = u"SELECT "_s + m_connection->dialect().yearsBetween(u":born"_s, u":on"_s);
    QCOMPARE(*m_connection->prepare(sql).bind("born", from).bind("on", to).value<int>(), years);
}

TAWJIH_REGISTER_TEST(MaintenanceTest)
#include "MaintenanceTest.moc"
