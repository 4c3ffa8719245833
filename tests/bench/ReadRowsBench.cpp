// Rows of ten columns, eight of them text, read into QStrings and integers.
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "tests/bench/Bench.h"
#include "tests/bench/RawDatabase.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

namespace tawjih::bench {

namespace {

const QByteArray key(32, 'k');

struct Person {
    qint64 id;
    QString familyLatin, givenLatin, familyArabic, givenArabic, birthDate, nationality, phone, remark;
    qint64 household;
};

const char* const create = "CREATE TABLE person (id INTEGER PRIMARY KEY, family_latin TEXT, given_latin TEXT,"
                           " family_arabic TEXT, given_arabic TEXT, birth_date TEXT, nationality TEXT, phone TEXT,"
                           " remark TEXT, household INTEGER)";

const char* const fill =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
    " INSERT INTO person SELECT i, 'Family' || (i % 997), 'Given ' || (i % 463), 'عائلة ' || (i % 997),"
    " 'اسم ' || (i % 463), date('1970-01-01', (i % 14000) || ' days'), 'SEN', '+2126' || (10000000 + i),"
    " 'came with a cousin, speaks some French ' || i, i % 9 FROM n";

const char* const select = "SELECT id, family_latin, given_latin, family_arabic, given_arabic, birth_date, nationality,"
                           " phone, remark, household FROM person";

// So that no reading can be optimised away, and all are seen to read the same.
qint64 weigh(const Person& person) {
    return person.id + person.household + person.familyLatin.size() + person.givenLatin.size() +
           person.familyArabic.size() + person.givenArabic.size() + person.birthDate.size() +
           person.nationality.size() + person.phone.size() + person.remark.size();
}

qint64 throughStatement(db::Connection& connection) {
    qint64 sum = 0;
    must(connection.prepare(QString::fromLatin1(select)).each([&](const db::Row& row) {
        sum +=
            weigh({row.at<qint64>(0), row.at<QString>(1), row.at<QString>(2), row.at<QString>(3), row.at<QString>(4),
                   row.at<QString>(5), row.at<QString>(6), row.at<QString>(7), row.at<QString>(8), row.at<qint64>(9)});
    }));
    return sum;
}

qint64 throughStatementByName(db::Connection& connection) {
    qint64 sum = 0;
    must(connection.prepare(QString::fromLatin1(select)).each([&](const db::Row& row) {
        sum += weigh({row.get<qint64>("id"), row.get<QString>("family_latin"), row.get<QString>("given_latin"),
                      row.get<QString>("family_arabic"), row.get<QString>("given_arabic"),
                      row.get<QString>("birth_date"), row.get<QString>("nationality"), row.get<QString>("phone"),
                      row.get<QString>("remark"), row.get<qint64>("household")});
    }));
    return sum;
}

qint64 throughQuery(const QSqlDatabase& database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(select)))
        qFatal("cannot query");
    qint64 sum = 0;
    while (query.next())
        sum += weigh({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                      query.value(6).toString(), query.value(7).toString(), query.value(8).toString(),
                      query.value(9).toLongLong()});
    return sum;
}

qint64 throughLibrary(RawDatabase& database) {
    sqlite3_stmt* statement = database.prepare(select);
    const auto text = [&](int column) {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
    };
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += weigh({sqlite3_column_int64(statement, 0), text(1), text(2), text(3), text(4), text(5), text(6), text(7),
                      text(8), sqlite3_column_int64(statement, 9)});
    sqlite3_finalize(statement);
    return sum;
}

void requireSame(qint64 a, qint64 b) {
    if (a != b || a == 0)
        qFatal("the readings differ");
}

void readEncrypted(Report& report, const QString& path, qint64 size) {
    auto connection = must(db::Connection::create(path, key));
    must(connection->execute(QString::fromUtf8(create)));
    must(connection->execute(QString::fromUtf8(fill).arg(size)));
    must(connection->checkpoint());
    RawDatabase raw(path, key);
    raw.execute("PRAGMA cache_size = -32768");
    const qint64 expected = throughLibrary(raw);
    const QSqlDatabase database = connection->database();
    const auto reference = [&] { requireSame(throughLibrary(raw), expected); };
    const auto compare = [&](const char* name, const std::function<qint64()>& read, double limit) {
        report.compare(
            QString::fromLatin1(name), size, [&] { requireSame(read(), expected); }, reference, limit);
    };
    compare(
        "read rows, Statement / C API", [&] { return throughStatement(*connection); }, 1.5);
    compare(
        "read rows by name, Statement / C API", [&] { return throughStatementByName(*connection); }, 1.5);
    compare(
        "read rows, QSqlQuery on QSQLCIPHER / C API", [&] { return throughQuery(database); }, 0);
}

void readPlain(Report& report, const QString& path, qint64 size) {
    RawDatabase raw(path, {});
    raw.execute(create);
    raw.execute(QString::fromUtf8(fill).arg(size).toUtf8().constData());
    const QString name = QStringLiteral("plain");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open");
        const qint64 expected = throughLibrary(raw);
        report.compare(
            QStringLiteral("for comparison: Qt's QSQLITE / C API, plain file"), size,
            [&] { requireSame(throughQuery(database), expected); },
            [&] { requireSame(throughLibrary(raw), expected); });
    }
    QSqlDatabase::removeDatabase(name);
}

void readRows(Report& report) {
    for (const qint64 size : report.sizes()) {
        const QTemporaryDir folder;
        readEncrypted(report, folder.filePath(QStringLiteral("desk.db")), size);
        readPlain(report, folder.filePath(QStringLiteral("plain.db")), size);
    }
}

} // namespace

TAWJIH_REGISTER_BENCH("read-rows", readRows)

} // namespace tawjih::bench
