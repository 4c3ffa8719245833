#include "core/db/Migrator.h"

#include "core/base/Clock.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tawjih::db {

namespace {

struct Applied {
    int number;
    QString name;
    QByteArray checksum;
};

Result<bool> hasTable(Connection& connection, const QString& name) {
    TRY_ASSIGN(const int tables,
               connection.prepare(connection.dialect().countTables()).bind("name", name).value<int>());
    return tables > 0;
}

Result<std::vector<Applied>> applied(Connection& connection) {
    TRY_ASSIGN(const bool any, hasTable(connection, QStringLiteral("schema_migration")));
    if (!any)
        return std::vector<Applied>();
    return connection.prepare(u"SELECT number, name, checksum FROM schema_migration ORDER BY number")
        .all([](const Row& row) {
            return Applied{row.get<int>("number"), row.get<QString>("name"), row.get<QByteArray>("checksum")};
        });
}

// What was applied must be the beginning of what we know, unchanged.
Status compare(const std::vector<Applied>& done, const std::vector<Migration>& known) {
    if (!done.empty() && (known.empty() || done.back().number > known.back().number))
        return fail(ErrorCode::DeskNewer, QStringLiteral("schema %1").arg(done.back().number));
    for (size_t i = 0; i < done.size(); ++i) {
        if (done[i].number != known[i].number || done[i].checksum != known[i].checksum())
            return fail(ErrorCode::DeskDamaged,
                        QStringLiteral("migration %1 is not the one applied").arg(done[i].number));
    }
    return {};
}

QStringList stepsOf(const Migration& migration) {
    static const QRegularExpression separator(QStringLiteral("^-- step\\b.*$"), QRegularExpression::MultilineOption);
    return migration.sql.split(separator);
}

Status record(Connection& connection, const Migration& migration) {
    TRY(connection.execute(connection.dialect().resolve(
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                       " checksum {bytes} NOT NULL, applied_at TEXT NOT NULL)"))));
    TRY(connection
            .prepare(u"INSERT INTO schema_migration (number, name, checksum, applied_at)"
                     " VALUES (:number, :name, :checksum, :applied_at)")
            .bind("number", migration.number)
            .bind("name", migration.name)
            .bind("checksum", migration.checksum())
            .bind("applied_at", QDateTime::currentDateTimeUtc())
            .run());
    // So that any SQLite tool shows it, and another program's check of it fails early.
    return connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
}

Status requireReferences(Connection& connection) {
    TRY_ASSIGN(const auto broken, connection.prepare(u"PRAGMA foreign_key_check").first([](const Row& row) {
        return row.at<QString>(0);
    }));
    if (broken)
        return fail(ErrorCode::ConstraintFailed, QStringLiteral("broken reference in ") + *broken);
    return {};
}

Status apply(Connection& connection, const Migration& migration) {
    Transaction transaction(connection);
    TRY(transaction.begin());
    int step = 0;
    for (const QString& sql : stepsOf(migration)) {
        ++step;
        if (auto done = connection.execute(connection.dialect().resolve(sql)); !done) {
            Error error = std::move(done).error();
            error.detail = QStringLiteral("step %1: %2").arg(step).arg(error.detail);
            return fail(std::move(error));
        }
    }
    TRY(requireReferences(connection));
    TRY(record(connection, migration));
    return transaction.commit();
}

// Failures of the machine keep their code, since the person can do something about them.
Error named(const Migration& migration, Error error) {
    switch (error.code) {
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::IoFailed:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Cancelled:
        break;
    default:
        error.code = ErrorCode::MigrationFailed;
    }
    error.detail = QStringLiteral("migration %1 %2: %3").arg(migration.number).arg(migration.name, error.detail);
    return error;
}

} // namespace

QByteArray Migration::checksum() const {
    return QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Blake2b_256);
}

const std::vector<Migration>& shippedMigrations() {
    static const std::vector<Migration> migrations = [] {
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/migrations"));
        const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("A shipped migration cannot be read");
            found.push_back({name.left(4).toInt(), name.mid(5).chopped(4), QString::fromUtf8(file.readAll())});
        }
        return found;
    }();
    return migrations;
}

Migrator::Migrator(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {
    for (size_t i = 0; i < m_migrations.size(); ++i)
        if (m_migrations[i].number != static_cast<int>(i) + 1)
            qFatal("Migrations are numbered from 1 without gaps");
}

Status Migrator::migrate(Connection& connection, const std::function<Status()>& beforeFirst) const {
    TRY_ASSIGN(const auto done, applied(connection));
    TRY(compare(done, m_migrations));
    if (done.size() == m_migrations.size())
        return {};
    if (!done.empty() && beforeFirst)
        TRY(beforeFirst());

    // Rebuilding a table drops it, which with references enforced would delete what refers to it. They are checked
    // before each commit instead. The setting cannot be changed inside a transaction.
    TRY(connection.execute(u"PRAGMA foreign_keys = OFF"));
    Status outcome;
    for (size_t i = done.size(); i < m_migrations.size() && outcome; ++i) {
        if (auto step = apply(connection, m_migrations[i]); !step)
            outcome = fail(named(m_migrations[i], std::move(step).error()));
    }
    TRY(connection.execute(u"PRAGMA foreign_keys = ON"));
    return outcome;
}

Result<bool> Migrator::isUpToDate(Connection& connection) const {
    TRY_ASSIGN(const auto done, applied(connection));
    TRY(compare(done, m_migrations));
    return done.size() == m_migrations.size();
}

Result<int> Migrator::version(Connection& connection) {
    TRY_ASSIGN(const auto done, applied(connection));
    return done.empty() ? 0 : done.back().number;
}

} // namespace tawjih::db
