#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/db/sqlcipher/SqlCipherDriver.h"
#include "tests/support/TestMain.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTemporaryDir>

#include <thread>

using namespace tawjih;
using namespace Qt::Literals;
using db::sqlcipher::Handle;

class DriverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isRegisteredUnderItsName();
    void queriesForwardOnly();
    void queriesBackAndForth();
    void bindsByNameAndByPosition();
    void reportsErrors();
    void knowsTablesAndColumns();
    void transactsThroughQt();
    void fillsATableModel();
    void livesBesideQtsOwnSqlite();
    void doesNotOpenFilesByItself();
    void keepsStatementsCompiled();
    void leavesOutTheLeastRecentlyUsed();
    void pragmasAreNeverKept();
    void nestsTheSameText();
    void callsFunctionsOfOurs();
    void interruptsFromAnotherThread();
    void progressHandlerCancels();

private:
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_connection->database()); }
    std::unique_ptr<db::Connection> m_connection;
};

void DriverTest::init() {
    auto opened = db::Connection::inMemory();
    VERIFY_OK(opened);
    m_connection = *std::move(opened);
    VERIFY_OK(m_connection->execute(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL,"
                                    " photo BLOB)"));
    VERIFY_OK(m_connection->execute(u"INSERT INTO person VALUES (1, 'Amina', 50.5, x'00ff'), (2, 'Brahim', NULL, NULL),"
                                    " (3, 'Chama', 61, x'')"));
}

void DriverTest::cleanup() {
    m_connection.reset();
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void DriverTest::isRegisteredUnderItsName() {
    const QSqlDatabase database = m_connection->database();
    QCOMPARE(database.driverName(), u"QSQLCIPHER"_s);
    QVERIFY(database.isOpen());
    QVERIFY(QSqlDatabase::drivers().contains(u"QSQLCIPHER"_s));
    QCOMPARE(m_connection->database().connectionName(), database.connectionName());
    QVERIFY(database.driver()->handle().isValid());
}

void DriverTest::queriesForwardOnly() {
    QSqlQuery select = query();
    select.setForwardOnly(true);
    QVERIFY(select.exec(u"SELECT id, name, weight, photo FROM person ORDER BY id"_s));
    QVERIFY(select.isSelect() && select.isActive());
    QVERIFY(select.next());
    QCOMPARE(select.value(0), QVariant(1LL));
    QCOMPARE(select.value(u"name"_s), QVariant(u"Amina"_s));
    QCOMPARE(select.value(2), QVariant(50.5));
    QCOMPARE(select.value(3), QVariant(QByteArray::fromHex("00ff")));
    QVERIFY(select.next());
    QVERIFY(select.isNull(2) && select.isNull(3) && !select.isNull(1));
    QVERIFY(select.next());
    QCOMPARE(select.at(), 2);
    QVERIFY(!select.isNull(3));
    QVERIFY(!select.next());
    QVERIFY(!select.next());
    QCOMPARE(select.at(), static_cast<int>(QSql::AfterLastRow));
    QVERIFY(select.exec(u"SELECT 1 WHERE 1 = 0"_s));
    QVERIFY(!select.next());
}

void DriverTest::queriesBackAndForth() {
    QSqlQuery select = query();
    QVERIFY(select.exec(u"SELECT name FROM person ORDER BY id"_s));
    QVERIFY(select.last());
    QCOMPARE(select.value(0).toString(), u"Chama"_s);
    QVERIFY(select.previous());
    QCOMPARE(select.value(0).toString(), u"Brahim"_s);
    QVERIFY(select.first());
    QCOMPARE(select.value(0).toString(), u"Amina"_s);
    QVERIFY(select.seek(2));
    QCOMPARE(select.value(0).toString(), u"Chama"_s);
    QVERIFY(!select.next());
    QVERIFY(select.seek(1));
    QCOMPARE(select.value(0).toString(), u"Brahim"_s);
    QVERIFY(select.first());
    QVERIFY(!select.previous());
    QVERIFY(select.next());
    QCOMPARE(select.value(0).toString(), u"Amina"_s);
}

void DriverTest::bindsByNameAndByPosition() {
    QSqlQuery insert = query();
    QVERIFY(insert.prepare(u"INSERT INTO person (id, name, weight) VALUES (:id, :name, :id)"_s));
    insert.bindValue(u":id"_s, 9);
    insert.bindValue(u":name"_s, u"O'Brien; DROP TABLE person"_s);
    QVERIFY(insert.exec());
    QCOMPARE(insert.numRowsAffected(), 1);
    QCOMPARE(insert.lastInsertId().toLongLong(), 9);
    QVERIFY(insert.prepare(u"INSERT INTO person (name, photo) VALUES (?, ?)"_s));
    insert.addBindValue(u""_s);
    insert.addBindValue(QVariant());
    QVERIFY(insert.exec());
    QCOMPARE(*m_connection->prepare(u"SELECT count(*) FROM person WHERE name = '' AND photo IS NULL").value<int>(), 1);
    QCOMPARE(*m_connection->prepare(u"SELECT weight FROM person WHERE id = 9").value<double>(), 9.0);
}

void DriverTest::reportsErrors() {
    QSqlQuery broken = query();
    QVERIFY(!broken.exec(u"SELECT nonsense"_s));
    QCOMPARE(broken.lastError().type(), QSqlError::StatementError);
    QVERIFY(!broken.isActive());
    QVERIFY(broken.prepare(u"INSERT INTO person (id, name) VALUES (1, :name)"_s));
    broken.bindValue(u":name"_s, u"Marker Person"_s);
    QVERIFY(!broken.exec());
    QVERIFY2(broken.lastError().text().contains(u"person.id"_s), qPrintable(broken.lastError().text()));
    QVERIFY(!broken.lastError().text().contains(u"Marker"_s));
}

void DriverTest::knowsTablesAndColumns() {
    VERIFY_OK(m_connection->execute(u"CREATE VIEW grown AS SELECT name FROM person"));
    const QSqlDatabase database = m_connection->database();
    QCOMPARE(database.tables(), QStringList{u"person"_s});
    QCOMPARE(database.tables(QSql::Views), QStringList{u"grown"_s});
    const QSqlRecord record = database.record(u"person"_s);
    QCOMPARE(record.count(), 4);
    QCOMPARE(record.fieldName(1), u"name"_s);
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(2).metaType().id(), static_cast<int>(QMetaType::Double));
    QCOMPARE(database.primaryIndex(u"person"_s).count(), 1);
    QCOMPARE(database.primaryIndex(u"person"_s).fieldName(0), u"id"_s);
    QSqlQuery select = query();
    QVERIFY(select.exec(u"SELECT id, name AS called FROM person"_s));
    QCOMPARE(select.record().indexOf(u"called"_s), 1);
}

void DriverTest::transactsThroughQt() {
    QSqlDatabase database = m_connection->database();
    QVERIFY(database.transaction());
    VERIFY_OK(m_connection->execute(u"DELETE FROM person"));
    QVERIFY(database.rollback());
    QCOMPARE(*m_connection->prepare(u"SELECT count(*) FROM person").value<int>(), 3);
}

void DriverTest::fillsATableModel() {
    QSqlTableModel model(nullptr, m_connection->database());
    model.setTable(u"person"_s);
    QVERIFY2(model.select(), qPrintable(model.lastError().text()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.data(model.index(1, 1)).toString(), u"Brahim"_s);
    QVERIFY(model.setData(model.index(1, 1), u"Brahim II"_s));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(*m_connection->prepare(u"SELECT name FROM person WHERE id = 2").value<QString>(), u"Brahim II"_s);
}

void DriverTest::livesBesideQtsOwnSqlite() {
    // The other SQLite in the process, which theme plugins may bring too, must not answer for ours.
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.db"_s);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(plain);
        QVERIFY(other.open());
        QSqlQuery create(other);
        QVERIFY(create.exec(u"CREATE TABLE a (b)"_s));
        QVERIFY(create.exec(u"PRAGMA cipher_version"_s));
        QVERIFY(!create.next());
        const QString ours = folder.filePath(u"ours.db"_s);
        auto created = db::Connection::create(ours, QByteArray(32, 'k'));
        VERIFY_OK(created);
        VERIFY_OK((*created)->execute(u"CREATE TABLE a (b)"));
        QFile file(ours);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(16).startsWith("SQLite format 3"));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    VERIFY_FAILS(db::Connection::open(plain, QByteArray(32, 'k')), ErrorCode::DeskPlaintext);
}

void DriverTest::doesNotOpenFilesByItself() {
    (void)m_connection->database();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"lonely"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY(!database.open());
        QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::exec: database not open");
        QVERIFY(!QSqlQuery(database).exec(u"SELECT 1"_s));
    }
    QSqlDatabase::removeDatabase(u"lonely"_s);
}

void DriverTest::keepsStatementsCompiled() {
    auto handle = Handle::open(":memory:", 0x6, {}); // SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    VERIFY_OK(handle);
    for (int i = 0; i < 10; ++i) {
        auto statement = (*handle)->take(u"SELECT 1");
        VERIFY_OK(statement);
        (*handle)->giveBack(u"SELECT 1", *statement);
    }
    QCOMPARE((*handle)->compiledStatements(), 1);
    QCOMPARE((*handle)->cachedStatements(), 1);
}

void DriverTest::leavesOutTheLeastRecentlyUsed() {
    auto handle = Handle::open(":memory:", 0x6, {});
    VERIFY_OK(handle);
    const auto use = [&](int number) {
        const QString sql = u"SELECT %1"_s.arg(number);
        auto statement = (*handle)->take(sql);
        VERIFY_OK(statement);
        (*handle)->giveBack(sql, *statement);
    };
    for (int i = 0; i < Handle::cacheCapacity; ++i)
        use(i);
    use(0);                     // now the most recently used
    use(Handle::cacheCapacity); // pushes 1 out
    QCOMPARE((*handle)->cachedStatements(), Handle::cacheCapacity);
    const int before = (*handle)->compiledStatements();
    use(0);
    QCOMPARE((*handle)->compiledStatements(), before);
    use(1);
    QCOMPARE((*handle)->compiledStatements(), before + 1);
}

void DriverTest::pragmasAreNeverKept() {
    for (const bool on : {false, true, false, true}) {
        VERIFY_OK(m_connection->execute(on ? u"PRAGMA foreign_keys = ON" : u"PRAGMA foreign_keys = OFF"));
        QCOMPARE(*m_connection->prepare(u"PRAGMA foreign_keys").value<bool>(), on);
    }
}

void DriverTest::nestsTheSameText() {
    const QString sql = u"SELECT id FROM person ORDER BY id"_s;
    int pairs = 0;
    VERIFY_OK(m_connection->prepare(sql).each(
        [&](const db::Row&) { VERIFY_OK(m_connection->prepare(sql).each([&](const db::Row&) { ++pairs; })); }));
    QCOMPARE(pairs, 9);
}

void DriverTest::callsFunctionsOfOurs() {
    VERIFY_OK(m_connection->addFunction(u"twice"_s, 1, [](const QVariantList& arguments) -> QVariant {
        const QVariant& value = arguments.first();
        return value.typeId() == QMetaType::QString ? QVariant(value.toString().repeated(2)) : value;
    }));
    QCOMPARE(*m_connection->prepare(u"SELECT twice(:text)").bind("text", u"كلمة"_s).value<QString>(), u"كلمةكلمة"_s);
    QCOMPARE(*m_connection->prepare(u"SELECT twice(7)").value<int>(), 7);
    QVERIFY(!m_connection->prepare(u"SELECT twice(NULL)").value<std::optional<QString>>()->has_value());
    // Indexes may use it, though the schema is not trusted.
    VERIFY_OK(m_connection->execute(u"CREATE INDEX person_twice ON person (twice(name))"));
    QCOMPARE(*m_connection->prepare(u"SELECT id FROM person WHERE twice(name) = 'ChamaChama'").value<int>(), 3);
}

namespace {

const QString endless = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

}

void DriverTest::interruptsFromAnotherThread() {
    std::atomic<bool> running = true;
    // Again and again, since one that comes before the statement starts has no effect.
    std::thread stopper([&] {
        while (running) {
            m_connection->interrupt();
            std::this_thread::yield();
        }
    });
    const auto outcome = m_connection->prepare(endless).value<qint64>();
    running = false;
    stopper.join();
    VERIFY_FAILS(outcome, ErrorCode::Cancelled);
    QCOMPARE(*m_connection->prepare(u"SELECT 1").value<int>(), 1);
}

void DriverTest::progressHandlerCancels() {
    int asked = 0;
    m_connection->setProgressHandler([&] { return ++asked == 3; });
    VERIFY_FAILS(m_connection->prepare(endless).value<qint64>(), ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    m_connection->setProgressHandler({});
    QCOMPARE(*m_connection->prepare(u"SELECT count(*) FROM person").value<int>(), 3);
}

TAWJIH_REGISTER_TEST(DriverTest)
#include "DriverTest.moc"
