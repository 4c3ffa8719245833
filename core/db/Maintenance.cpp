// What keeps a desk's file sound: backup, checks, checkpoint.
#include "core/db/ConnectionPrivate.h"
#include "core/db/Statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

using sqlcipher::Handle;

namespace {

constexpr int pagesPerStep = 256;

Status copyPages(Handle& from, Handle& to, const std::function<bool(int, int)>& progress) {
    sqlite3_backup* backup = sqlite3_backup_init(to.connection(), "main", from.connection(), "main");
    if (!backup)
        return fail(to.error(sqlite3_extended_errcode(to.connection())));
    bool cancelled = false;
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !cancelled) {
        code = sqlite3_backup_step(backup, pagesPerStep);
        const int total = sqlite3_backup_pagecount(backup);
        if ((code == SQLITE_OK || code == SQLITE_DONE) && progress)
            cancelled = !progress(total - sqlite3_backup_remaining(backup), total);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (cancelled)
        return fail(ErrorCode::Cancelled);
    if (code != SQLITE_DONE)
        return fail(to.error(code));
    if (finished != SQLITE_OK)
        return fail(to.error(finished));
    return {};
}

Status requireNoRows(Connection& connection, QStringView check, QLatin1String sound) {
    TRY_ASSIGN(const auto finding, connection.prepare(check).first([](const Row& row) {
        return row.at<std::optional<QString>>(0).value_or(QString());
    }));
    if (finding && *finding != sound)
        return fail(ErrorCode::DeskDamaged, finding->left(200));
    return {};
}

} // namespace

Status Connection::backupTo(const QString& path, const QByteArray& key, const std::function<bool(int, int)>& progress) {
    if (d->handle->transactionDepth > 0)
        return fail(ErrorCode::DatabaseBusy, QStringLiteral("inside a unit of work"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::DeskExists : ErrorCode::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();

    const auto copy = [&]() -> Status {
        TRY_ASSIGN(const auto target, Handle::open(QFile::encodeName(path), SQLITE_OPEN_READWRITE, key));
        TRY(target->evaluate("PRAGMA synchronous = EXTRA"));
        // One reading transaction around all steps: what others commit meanwhile does not make it start again.
        TRY(d->handle->evaluate("BEGIN"));
        auto snapshot = d->handle->evaluate("SELECT count(*) FROM sqlite_master");
        Status copied = snapshot ? copyPages(*d->handle, *target, progress) : Status(fail(std::move(snapshot).error()));
        (void)d->handle->evaluate("ROLLBACK");
        return copied;
    };
    Status copied = copy();
    if (!copied) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
    return copied;
}

Status Connection::checkIntegrity() {
    if (d->encrypted) {
        // It reads the file past the log, and a crash while the log was moved left pages there that only the log has
        // whole.
        if (d->access == Access::ReadWrite && d->handle->transactionDepth == 0)
            (void)checkpoint().has_value();
        TRY(requireNoRows(*this, u"PRAGMA cipher_integrity_check", QLatin1String()));
    }
    TRY(requireNoRows(*this, u"PRAGMA integrity_check(1)", QLatin1String("ok")));
    return requireNoRows(*this, u"PRAGMA foreign_key_check", QLatin1String());
}

Status Connection::checkpoint() {
    TRY(d->handle->enterGate());
    const int code =
        sqlite3_wal_checkpoint_v2(d->handle->connection(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    Status done = code == SQLITE_OK ? Status() : Status(fail(d->handle->error(code)));
    d->handle->leaveGate();
    return done;
}

} // namespace tawjih::db
