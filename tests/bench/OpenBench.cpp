// Opening a file and reading one row: what fails closed, beside what does not check anything.
#include "core/db/Connection.h"
#include "core/db/Migrator.h"
#include "core/db/Statement.h"
#include "tests/bench/Bench.h"
#include "tests/bench/RawDatabase.h"

#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

namespace tawjih::bench {

namespace {

const QByteArray key(32, 'k');

void open(Report& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db"));
    must(db::Migrator().migrate(*must(db::Connection::create(path, key))));
    const char* const sql = "SELECT name FROM schema_migration WHERE number = 1";
    // Both leave a closed file behind; the time of closing counts.
    const auto ours = [&] {
        const auto connection = must(db::Connection::open(path, key));
        (void)must(connection->prepare(QString::fromLatin1(sql)).value<QString>());
    };
    const auto reference = [&] {
        RawDatabase raw(path, key);
        sqlite3_stmt* statement = raw.prepare(sql);
        if (sqlite3_step(statement) != SQLITE_ROW)
            qFatal("no row");
        (void)QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
    };
    const auto repeated = [](const Report::Work& work) {
        return [work] {
            for (int i = 0; i < 20; ++i)
                work();
        };
    };
    report.compare(QStringLiteral("open and read one row 20 times, Connection / C API"), 1, repeated(ours),
                   repeated(reference), 1.5);
}

} // namespace

TAWJIH_REGISTER_BENCH("open", open)

} // namespace tawjih::bench
