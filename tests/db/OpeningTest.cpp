#include "core/db/ConnectionPrivate.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/db/Key.h"
#include "tests/support/OrdinaryUser.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <sqlcipher/sqlite3.h>

using namespace tawjih;
using namespace Qt::Literals;
using tawjih::test::key;

namespace {

const QString marker = u"Marker Person مرجع"_s;

} // namespace

Q_DECLARE_METATYPE(std::function<QStringList(db::Connection&)>)

class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fileHoldsNothingReadable();
    void sqlcipherOpensItWithTheRawKey();
    void theLibraryOpensItWithTheRawKey();
    void createRefusesWhatIsThere();
    void refusesWhatIsNoDesk_data();
    void refusesWhatIsNoDesk();
    void refusesAWrongKey();
    void refusesAKeyOfAnotherLength();
    void refusesTheFileOfAnotherProgram();
    void refusesDamageToTheFirstPages_data();
    void refusesDamageToTheFirstPages();
    void missesNoDamageAtTheEndOfAValue_data();
    void missesNoDamageAtTheEndOfAValue();
    void neverCreatesAnything();
    void isHardened();
    void readerCannotWrite();
    void readerSeesTheLastCommitBesideAWriter();
    void writersTakeTurns();
    void logIsEmptiedByCheckpoint();
    void opensReadOnlyWhatCannotBeWritten();
    void survivesTheLossOfTheProcess();
    void refusesALibraryWithoutACipher();
    void namesItsVersions();

private:
    void fill();
    [[nodiscard]] QByteArray content(const QString& suffix = {}) const;
    void put(const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void OpeningTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"desk.db"_s);
}

void OpeningTest::cleanup() {
    m_folder.reset();
}

// A desk with one row, closed.
void OpeningTest::fill() {
    auto created = db::Connection::create(m_path, key);
    VERIFY_OK(created);
    VERIFY_OK((*created)->execute(u"CREATE TABLE person (name TEXT)"));
    VERIFY_OK((*created)->prepare(u"INSERT INTO person VALUES (:name)").bind("name", marker).run());
}

QByteArray OpeningTest::content(const QString& suffix) const {
    QFile file(m_path + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OpeningTest::put(const QByteArray& bytes) const {
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void OpeningTest::fileHoldsNothingReadable() {
    auto created = db::Connection::create(m_path, key);
    VERIFY_OK(created);
    // From the first moment, also with the log still beside it.
    QVERIFY(content().size() >= 4096);
    VERIFY_OK((*created)->execute(u"CREATE TABLE person (name TEXT)"));
    VERIFY_OK((*created)->prepare(u"INSERT INTO person VALUES (:name)").bind("name", marker).run());
    QVERIFY(!content(u"-wal"_s).isEmpty());
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QByteArray bytes = content(suffix);
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
        QVERIFY(!bytes.contains(marker.toUtf8()));
        QVERIFY(!bytes.contains("Marker Person"));
        QVERIFY(!bytes.contains(key));
    }
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_path + u"-wal"_s) & others, QFile::Permissions());
}

void OpeningTest::sqlcipherOpensItWithTheRawKey() {
    fill();
    const QString shell = QStandardPaths::findExecutable(u"sqlcipher"_s);
    QVERIFY2(!shell.isEmpty(), "the package sqlcipher is missing");
    QProcess process;
    process.start(shell, {u"-batch"_s, m_path});
    process.write("PRAGMA key = \"x'" + key.toHex() + "'\";\nSELECT name FROM person;\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(output.split(u'\n').contains(marker), qPrintable(output));

    process.start(shell, {u"-batch"_s, m_path});
    process.write("SELECT name FROM person;\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(!QString::fromUtf8(process.readAllStandardOutput()).contains(marker));
}

void OpeningTest::theLibraryOpensItWithTheRawKey() {
    fill();
    sqlite3* connection = nullptr;
    QCOMPARE(sqlite3_open_v2(QFile::encodeName(m_path).constData(), &connection, SQLITE_OPEN_READWRITE, nullptr),
             SQLITE_OK);
    const QByteArray literal = QByteArray("x'") + key.toHex() + "'";
    QCOMPARE(sqlite3_key(connection, literal.constData(), static_cast<int>(literal.size())), SQLITE_OK);
    sqlite3_stmt* statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(connection, "SELECT name FROM person", -1, &statement, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    QCOMPARE(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))), marker);
    sqlite3_finalize(statement);
    sqlite3_close(connection);
}

void OpeningTest::createRefusesWhatIsThere() {
    put("something");
    VERIFY_FAILS(db::Connection::create(m_path, key), ErrorCode::DeskExists);
    QCOMPARE(content(), QByteArray("something"));
}

void OpeningTest::refusesWhatIsNoDesk_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("0 bytes") << QByteArray() << static_cast<int>(ErrorCode::DeskEmpty);
    QTest::newRow("1 byte") << QByteArray("x") << static_cast<int>(ErrorCode::DeskEmpty);
    QTest::newRow("no whole page") << QByteArray(4095, 'x') << static_cast<int>(ErrorCode::DeskDamaged);
    QTest::newRow("a page and a byte") << QByteArray(4097, 'x') << static_cast<int>(ErrorCode::DeskDamaged);
    QTest::newRow("noise") << QByteArray(8192, 'x') << static_cast<int>(ErrorCode::DeskDamaged);
    QTest::newRow("zeros") << QByteArray(8192, '\0') << static_cast<int>(ErrorCode::DeskDamaged);
    const QByteArray plaintext = QByteArray("SQLite format 3").leftJustified(4096, '\0');
    QTest::newRow("plaintext") << plaintext << static_cast<int>(ErrorCode::DeskPlaintext);
}

void OpeningTest::refusesWhatIsNoDesk() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    put(bytes);
    VERIFY_FAILS(db::Connection::open(m_path, key), static_cast<ErrorCode>(code));
    VERIFY_FAILS(db::Connection::open(m_path, key, db::Access::ReadOnly), static_cast<ErrorCode>(code));
    QCOMPARE(content(), bytes);
}

void OpeningTest::refusesAWrongKey() {
    fill();
    const QByteArray before = content();
    VERIFY_FAILS(db::Connection::open(m_path, QByteArray(32, 'x')), ErrorCode::DeskDamaged);
    QCOMPARE(content(), before);
    VERIFY_OK(db::Connection::open(m_path, key));
}

void OpeningTest::refusesAKeyOfAnotherLength() {
    fill();
    for (const int length : {0, 16, 31, 33})
        VERIFY_FAILS(db::Connection::open(m_path, QByteArray(length, 'x')), ErrorCode::DatabaseFailed);
    VERIFY_FAILS(db::Connection::create(m_path + u"2"_s, QByteArray()), ErrorCode::DatabaseFailed);
    QVERIFY(!QFile::exists(m_path + u"2"_s));
}

void OpeningTest::refusesTheFileOfAnotherProgram() {
    fill();
    {
        auto opened = db::Connection::open(m_path, key);
        VERIFY_OK(opened);
        VERIFY_OK((*opened)->execute(u"PRAGMA application_id = 7"));
    }
    VERIFY_FAILS(db::Connection::open(m_path, key), ErrorCode::DeskForeign);
}

void OpeningTest::refusesDamageToTheFirstPages_data() {
    QTest::addColumn<int>("position");
    QTest::newRow("salt") << 3;
    QTest::newRow("header") << 20;
    QTest::newRow("schema") << 3000;
    QTest::newRow("initialisation vector") << 4096 - 70;
    QTest::newRow("authentication code") << 4096 - 10;
}

void OpeningTest::refusesDamageToTheFirstPages() {
    QFETCH(const int, position);
    fill();
    QByteArray bytes = content();
    bytes[position] = static_cast<char>(bytes[position] ^ 1);
    put(bytes);
    VERIFY_FAILS(db::Connection::open(m_path, key), ErrorCode::DeskDamaged);
}

void OpeningTest::missesNoDamageAtTheEndOfAValue_data() {
    using Read = std::function<QStringList(db::Connection&)>;
    QTest::addColumn<Read>("read");
    const QString select = u"SELECT text FROM note"_s;
    const auto textOf = [](const db::Row& row) { return row.get<QString>("text"); };
    // Each gives the value, or nothing with an error.
    QTest::newRow("first") << Read([=](db::Connection& desk) {
        auto found = desk.prepare(select).first(textOf);
        return found && *found ? QStringList{**found} : QStringList();
    });
    QTest::newRow("all") << Read([=](db::Connection& desk) {
        auto found = desk.prepare(select).all(textOf);
        return found ? QStringList(found->begin(), found->end()) : QStringList();
    });
    QTest::newRow("value") << Read([=](db::Connection& desk) {
        auto found = desk.prepare(select).value<QString>();
        return found ? QStringList{*found} : QStringList();
    });
    QTest::newRow("within a unit of work") << Read([=](db::Connection& desk) {
        db::Transaction unit(desk);
        auto found = unit.begin() ? desk.prepare(select).all(textOf) : Result<std::vector<QString>>();
        return found && unit.commit() ? QStringList(found->begin(), found->end()) : QStringList();
    });
    QTest::newRow("while another is read") << Read([=](db::Connection& desk) {
        QStringList texts;
        const auto outer = desk.prepare(u"SELECT 1 FROM other").each([&](const db::Row&) -> Status {
            TRY_ASSIGN(const auto found, desk.prepare(select).all(textOf));
            texts = QStringList(found.begin(), found.end());
            return {};
        });
        return outer ? texts : QStringList();
    });
    QTest::newRow("Qt's query") << Read([=](db::Connection& desk) {
        QSqlQuery query(desk.database());
        query.setForwardOnly(true);
        return query.exec(select) && query.next() ? QStringList{query.value(0).toString()} : QStringList();
    });
}

// SQLCipher by itself gives the value without its end, and no error, when its last page is damaged.
void OpeningTest::missesNoDamageAtTheEndOfAValue() {
    QFETCH(const std::function<QStringList(db::Connection&)>, read);
    const QString text = QString(9000, u'x') + u"the end"_s; // three pages
    {
        auto created = db::Connection::create(m_path, key);
        VERIFY_OK(created);
        VERIFY_OK((*created)->execute(u"CREATE TABLE note (text TEXT)"));
        VERIFY_OK((*created)->execute(u"CREATE TABLE other (id INTEGER)"));
        VERIFY_OK((*created)->execute(u"INSERT INTO other VALUES (1)"));
        VERIFY_OK((*created)->prepare(u"INSERT INTO note VALUES (:text)").bind("text", text).run());
    }
    const QByteArray sound = content();
    int damaged = 0;
    for (qsizetype page = 1; page < sound.size() / 4096; ++page) {
        QByteArray bytes = sound;
        bytes[page * 4096 + 100] = char(bytes[page * 4096 + 100] ^ 1);
        put(bytes);
        auto opened = db::Connection::open(m_path, key);
        VERIFY_OK(opened);
        const QStringList texts = read(**opened);
        if (texts.isEmpty())
            ++damaged;
        else
            QCOMPARE(texts, QStringList{text});
    }
    QVERIFY(damaged >= 3);
    put(sound);
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    QCOMPARE(read(**opened), QStringList{text});
}

void OpeningTest::neverCreatesAnything() {
    VERIFY_FAILS(db::Connection::open(m_path, key), ErrorCode::DeskMissing);
    VERIFY_FAILS(db::Connection::open(m_folder->path(), key), ErrorCode::DeskDamaged);
    fill();
    QVERIFY(QFile::link(m_path, m_path + u"-link"_s));
    VERIFY_FAILS(db::Connection::open(m_path + u"-link"_s, key), ErrorCode::DeskDamaged);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::System),
             (QStringList{u"desk.db"_s, u"desk.db-link"_s}));
    VERIFY_FAILS(db::Connection::create(m_folder->filePath(u"none/desk.db"_s), key), ErrorCode::ReadOnly);
}

void OpeningTest::isHardened() {
    fill();
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    db::Connection& connection = **opened;
    const auto pragma = [&](QStringView name) {
        return connection.prepare(QString(u"PRAGMA "_s + name)).value<QString>().value_or(QString());
    };
    QCOMPARE(pragma(u"journal_mode"), u"wal"_s);
    QCOMPARE(pragma(u"synchronous"), u"2"_s);
    QCOMPARE(pragma(u"foreign_keys"), u"1"_s);
    QCOMPARE(pragma(u"secure_delete"), u"1"_s);
    QCOMPARE(pragma(u"temp_store"), u"2"_s);
    QCOMPARE(pragma(u"mmap_size"), u"0"_s);
    QCOMPARE(pragma(u"cell_size_check"), u"1"_s);
    QCOMPARE(pragma(u"trusted_schema"), u"0"_s);
    QCOMPARE(pragma(u"wal_autocheckpoint"), u"256"_s);
    QCOMPARE(pragma(u"busy_timeout"), u"0"_s); // a handler of ours waits, which whoever is cancelled leaves
    QVERIFY(!pragma(u"cipher_version").isEmpty());
    // Defensive: the schema cannot be written as if it were a table.
    QVERIFY(connection.execute(u"PRAGMA writable_schema = ON"));
    QVERIFY(!connection.execute(u"DELETE FROM sqlite_master"));
    QVERIFY(!connection.prepare(u"SELECT load_extension('x')").value<QString>());
}

void OpeningTest::readerCannotWrite() {
    fill();
    auto reader = db::Connection::open(m_path, key, db::Access::ReadOnly);
    VERIFY_OK(reader);
    QVERIFY((*reader)->access() == db::Access::ReadOnly);
    QCOMPARE(*(*reader)->prepare(u"SELECT name FROM person").value<QString>(), marker);
    VERIFY_FAILS((*reader)->execute(u"DELETE FROM person"), ErrorCode::ReadOnly);
    // Reading may be a unit of work; writing in it is refused.
    db::Transaction transaction(**reader);
    VERIFY_OK(transaction.begin());
    VERIFY_FAILS((*reader)->execute(u"DELETE FROM person"), ErrorCode::ReadOnly);
    QCOMPARE(*(*reader)->prepare(u"SELECT name FROM person").value<QString>(), marker);
    VERIFY_OK(transaction.commit());
}

void OpeningTest::readerSeesTheLastCommitBesideAWriter() {
    fill();
    auto writer = db::Connection::open(m_path, key);
    VERIFY_OK(writer);
    auto reader = db::Connection::open(m_path, key, db::Access::ReadOnly);
    VERIFY_OK(reader);
    (*reader)->setBusyTimeout(0);
    auto count = (*reader)->prepare(u"SELECT count(*) FROM person");
    {
        db::Transaction transaction(**writer);
        VERIFY_OK(transaction.begin());
        VERIFY_OK((*writer)->execute(u"INSERT INTO person VALUES ('second')"));
        QCOMPARE(*count.value<int>(), 1);
        VERIFY_OK(transaction.commit());
    }
    QCOMPARE(*count.value<int>(), 2);
    // Another reader may come while there is an uncommitted write.
    db::Transaction transaction(**writer);
    VERIFY_OK(transaction.begin());
    VERIFY_OK((*writer)->execute(u"INSERT INTO person VALUES ('third')"));
    VERIFY_OK(db::Connection::open(m_path, key, db::Access::ReadOnly));
    QCOMPARE(*count.value<int>(), 2);
}

void OpeningTest::writersTakeTurns() {
    fill();
    auto first = db::Connection::open(m_path, key);
    VERIFY_OK(first);
    auto second = db::Connection::open(m_path, key);
    VERIFY_OK(second);
    {
        db::Transaction transaction(**first);
        VERIFY_OK(transaction.begin());
        db::Transaction other(**second);
        VERIFY_FAILS(other.begin(), ErrorCode::DatabaseBusy);
        VERIFY_FAILS((*second)->execute(u"DELETE FROM person"), ErrorCode::DatabaseBusy);
        VERIFY_FAILS((*second)->checkpoint(), ErrorCode::DatabaseBusy);
        VERIFY_OK(transaction.commit());
    }
    VERIFY_OK((*second)->execute(u"DELETE FROM person"));
    VERIFY_OK((*first)->checkpoint());
    db::Transaction again(**first);
    VERIFY_OK(again.begin());
}

void OpeningTest::logIsEmptiedByCheckpoint() {
    fill();
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    VERIFY_OK((*opened)->execute(u"INSERT INTO person VALUES ('second')"));
    QVERIFY(content(u"-wal"_s).size() > 0);
    VERIFY_OK((*opened)->checkpoint());
    QCOMPARE(content(u"-wal"_s).size(), 0);
    opened->reset();
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
}

void OpeningTest::opensReadOnlyWhatCannotBeWritten() {
    fill();
    QFile::setPermissions(m_path, QFile::ReadOwner);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        const test::OrdinaryUser user({m_path, m_folder->path()});
        QVERIFY(user.ok());
        auto opened = db::Connection::open(m_path, key);
        VERIFY_OK(opened);
        QVERIFY((*opened)->access() == db::Access::ReadOnly);
        QCOMPARE(*(*opened)->prepare(u"SELECT name FROM person").value<QString>(), marker);
        VERIFY_FAILS((*opened)->execute(u"DELETE FROM person"), ErrorCode::ReadOnly);
        VERIFY_OK((*opened)->checkIntegrity());
        VERIFY_FAILS(db::Connection::create(m_path + u"2"_s, key), ErrorCode::ReadOnly);
    }
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void OpeningTest::survivesTheLossOfTheProcess() {
    // What the disk holds when the process is gone without closing: the file and its log.
    fill();
    auto opened = db::Connection::open(m_path, key);
    VERIFY_OK(opened);
    VERIFY_OK((*opened)->execute(u"INSERT INTO person VALUES ('second')"));
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    auto after = db::Connection::open(copy, key);
    VERIFY_OK(after);
    QCOMPARE(*(*after)->prepare(u"SELECT count(*) FROM person").value<int>(), 2);
    VERIFY_OK((*after)->checkIntegrity());
}

void OpeningTest::refusesALibraryWithoutACipher() {
    const auto handle = db::sqlcipher::Handle::open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
    VERIFY_OK(handle);
    VERIFY_OK(db::requireCipher((*handle)->evaluate("PRAGMA cipher_version")));
    // What a library without a cipher says: as to any pragma that it does not know, nothing.
    const auto unknown = (*handle)->evaluate("PRAGMA cipher_version_of_another_library");
    VERIFY_OK(unknown);
    VERIFY_FAILS(db::requireCipher(unknown), ErrorCode::CipherMissing);
    VERIFY_FAILS(db::requireCipher(fail(ErrorCode::DatabaseFailed)), ErrorCode::CipherMissing);
}

void OpeningTest::namesItsVersions() {
    QVERIFY2(db::cipherVersion().startsWith(u"4."_s), qPrintable(db::cipherVersion()));
    QVERIFY2(db::sqliteVersion().startsWith(u"3."_s), qPrintable(db::sqliteVersion()));
}

TAWJIH_REGISTER_TEST(OpeningTest)
#include "OpeningTest.moc"
