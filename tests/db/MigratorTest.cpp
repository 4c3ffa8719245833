#include "core/db/Migrator.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "tests/db/Key.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace tawjih;
using namespace Qt::Literals;
using tawjih::test::key;

namespace {

std::vector<db::Migration> two() {
    return {{1, u"person"_s,
             u"-- The people.\nCREATE TABLE person (id {uuid} PRIMARY KEY, photo {bytes});\n-- step\n"
             "CREATE INDEX person_photo ON person (photo);\n"_s},
            {2, u"visit"_s, u"CREATE TABLE visit (person_id {uuid} REFERENCES person (id) ON DELETE CASCADE)"_s}};
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void runsWhatIsMissing();
    void asksBeforeTouchingAnExistingSchema();
    void refusesAChangedMigration();
    void refusesANewerSchemaAndWritesNothing();
    void rollsBackTheOneThatFails();
    void rebuildingATableKeepsWhatRefersToIt();
    void refusesABrokenReference();
    void shippedOnesAreNumberedAndRun();
    void everyIdOfTheSchemaIsAForeignKey();

private:
    [[nodiscard]] int count(QStringView table) {
        return m_connection->prepare(QString(u"SELECT count(*) FROM "_s + table)).value<int>().value_or(-1);
    }
    std::unique_ptr<db::Connection> m_connection;
};

void MigratorTest::init() {
    auto opened = db::Connection::inMemory();
    VERIFY_OK(opened);
    m_connection = *std::move(opened);
}

void MigratorTest::runsWhatIsMissing() {
    QCOMPARE(*db::Migrator::version(*m_connection), 0);
    VERIFY_OK(db::Migrator({two().front()}).migrate(*m_connection));
    QCOMPARE(*db::Migrator::version(*m_connection), 1);
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection));
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection));
    QCOMPARE(*db::Migrator::version(*m_connection), 2);
    QCOMPARE(*m_connection->prepare(u"PRAGMA user_version").value<int>(), 2);
    QCOMPARE(*m_connection->prepare(u"PRAGMA foreign_keys").value<int>(), 1);
    QCOMPARE(*m_connection->prepare(u"SELECT name FROM schema_migration WHERE number = 2").value<QString>(),
             u"visit"_s);
    QCOMPARE(count(u"visit"), 0);
}

void MigratorTest::asksBeforeTouchingAnExistingSchema() {
    int asked = 0;
    const auto ask = [&]() -> Status {
        ++asked;
        return fail(ErrorCode::DiskFull);
    };
    VERIFY_OK(db::Migrator({two().front()}).migrate(*m_connection, ask));
    QCOMPARE(asked, 0);
    VERIFY_FAILS(db::Migrator(two()).migrate(*m_connection, ask), ErrorCode::DiskFull);
    QCOMPARE(asked, 1);
    QCOMPARE(*db::Migrator::version(*m_connection), 1);
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection, []() -> Status { return {}; }));
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection, ask));
    QCOMPARE(asked, 1);
}

void MigratorTest::refusesAChangedMigration() {
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection));
    auto changed = two();
    changed[0].sql += u' ';
    VERIFY_FAILS(db::Migrator(changed).migrate(*m_connection), ErrorCode::DeskDamaged);
}

void MigratorTest::refusesANewerSchemaAndWritesNothing() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.db"_s);
    {
        auto created = db::Connection::create(path, key);
        VERIFY_OK(created);
        VERIFY_OK(db::Migrator(two()).migrate(**created));
    }
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    {
        auto opened = db::Connection::open(path, key);
        VERIFY_OK(opened);
        VERIFY_FAILS(db::Migrator({two().front()}).migrate(**opened), ErrorCode::DeskNewer);
        VERIFY_FAILS(db::Migrator(std::vector<db::Migration>()).migrate(**opened), ErrorCode::DeskNewer);
    }
    QCOMPARE(content(), before);
}

void MigratorTest::rollsBackTheOneThatFails() {
    auto broken = two();
    broken[1].sql += u"\n-- step\nINSERT INTO nowhere VALUES (1)"_s;
    const auto outcome = db::Migrator(broken).migrate(*m_connection);
    VERIFY_FAILS(outcome, ErrorCode::MigrationFailed);
    QVERIFY2(outcome.error().detail.startsWith(u"migration 2 visit: step 2: "_s), qPrintable(outcome.error().detail));
    QCOMPARE(*db::Migrator::version(*m_connection), 1);
    QCOMPARE(*m_connection->prepare(u"PRAGMA user_version").value<int>(), 1);
    QCOMPARE(*m_connection->prepare(u"PRAGMA foreign_keys").value<int>(), 1);
    QCOMPARE(count(u"visit"), -1);
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection));
}

void MigratorTest::rebuildingATableKeepsWhatRefersToIt() {
    VERIFY_OK(db::Migrator(two()).migrate(*m_connection));
    VERIFY_OK(m_connection->execute(u"INSERT INTO person VALUES (x'01', x'02')"));
    VERIFY_OK(m_connection->execute(u"INSERT INTO visit VALUES (x'01')"));
    auto three = two();
    three.push_back({3, u"rebuild"_s,
                     u"CREATE TABLE person_new (id {uuid} PRIMARY KEY, photo {bytes} NOT NULL)\n-- step\n"
                     "INSERT INTO person_new SELECT * FROM person\n-- step\nDROP TABLE person\n-- step\n"
                     "ALTER TABLE person_new RENAME TO person"_s});
    VERIFY_OK(db::Migrator(three).migrate(*m_connection));
    QCOMPARE(count(u"visit"), 1);
    VERIFY_FAILS(m_connection->execute(u"INSERT INTO visit VALUES (x'99')"), ErrorCode::ConstraintFailed);
}

void MigratorTest::refusesABrokenReference() {
    auto three = two();
    three.push_back({3, u"bad"_s, u"INSERT INTO visit VALUES (x'99')"_s});
    VERIFY_FAILS(db::Migrator(three).migrate(*m_connection), ErrorCode::MigrationFailed);
    QCOMPARE(count(u"visit"), 0);
}

void MigratorTest::shippedOnesAreNumberedAndRun() {
    const auto& shipped = db::shippedMigrations();
    QVERIFY(!shipped.empty());
    for (size_t i = 0; i < shipped.size(); ++i) {
        QCOMPARE(shipped[i].number, static_cast<int>(i) + 1);
        QVERIFY(!shipped[i].name.isEmpty() && !shipped[i].name.contains(u'.'));
    }
    VERIFY_OK(db::Migrator().migrate(*m_connection));
    QCOMPARE(*db::Migrator::version(*m_connection), static_cast<int>(shipped.size()));
    VERIFY_OK(m_connection->checkIntegrity());
}

void MigratorTest::everyIdOfTheSchemaIsAForeignKey() {
    VERIFY_OK(db::Migrator().migrate(*m_connection));
    // core/db/README.md says why these have none.
    const auto loose = m_connection
                           ->prepare(uR"(
SELECT t.name || '.' || c.name
  FROM sqlite_master t, pragma_table_info(t.name) c
 WHERE t.type = 'table' AND t.name NOT LIKE '%!_history' ESCAPE '!' AND c.name LIKE '%!_id' ESCAPE '!'
   AND c.name <> 'external_id'
   AND t.name NOT IN ('audit', 'draft', 'beneficiary_listing', 'search_token', 'person_facts', 'person_merge_row',
                      'ledger_move', 'not_same', 'not_household', 'duplicate_pair')
   AND t.name || '.' || c.name NOT IN ('person_merge.kept_id', 'person_merge.merged_id', 'import_row.row_id')
   AND c.name NOT IN (SELECT f."from" FROM pragma_foreign_key_list(t.name) f))")
                           .all([](const db::Row& row) { return row.at<QString>(0); });
    VERIFY_OK(loose);
    QCOMPARE(QStringList(loose->begin(), loose->end()), QStringList());
    QVERIFY2(*m_connection->prepare(u"SELECT count(*) FROM pragma_foreign_key_list('consent')").value<int>() == 2,
             "the person and the centre");
}

TAWJIH_REGISTER_TEST(MigratorTest)
#include "MigratorTest.moc"
