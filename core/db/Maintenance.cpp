// What keeps a desk's file sound: backup, checkpoint.
#include "core/base/SafeFile.h"
#include "core/db/ConnectionPrivate.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

using sqlcipher::Handle;

namespace {

constexpr int pagesPerStep = 256;
constexpr qsizetype bytesOfAPage = 4096; // SQLCipher's

/// The file of a database or of its log, as SQLite has it open: opened once more and closed, it would lose its locks.
sqlite3_file* fileOf(const Handle& handle, int which) {
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(handle.connection(), "main", which, static_cast<void*>(&file));
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

/// Whether a key is the one that a database is encrypted with.
bool isOwnKey(const Handle& handle, const QByteArray& key) {
    const char* path = sqlite3_db_filename(handle.connection(), "main");
    const auto other = path && *path ? Handle::open(path, SQLITE_OPEN_READONLY, key)
                                     : Result<std::shared_ptr<Handle>>(fail(ErrorCode::IoFailed));
    return other && (*other)->evaluate("SELECT count(*) FROM sqlite_master").has_value();
}

/// Whether everything of the reading transaction that has begun stands in the file, and stays there until it ends: then
/// it reads past the log, which keeps every other connection from moving the log into the file.
bool isWholeInFile(const Handle& handle) {
    sqlite3_file* log = fileOf(handle, SQLITE_FCNTL_JOURNAL_POINTER);
    sqlite3_int64 size = 0;
    return log && log->pMethods->xFileSize(log, &size) == SQLITE_OK && size == 0;
}

/// The file's bytes, encrypted as they are.
Status copyBytes(const Handle& from, QFile& target, const std::function<bool(int, int)>& progress) {
    sqlite3_file* source = fileOf(from, SQLITE_FCNTL_FILE_POINTER);
    sqlite3_int64 size = 0;
    if (!source || source->pMethods->xFileSize(source, &size) != SQLITE_OK)
        return fail(ErrorCode::IoFailed, QStringLiteral("size of the database"));
    QByteArray bytes(pagesPerStep * bytesOfAPage, Qt::Uninitialized);
    for (sqlite3_int64 done = 0; done < size;) {
        const int amount = int(std::min<sqlite3_int64>(bytes.size(), size - done));
        if (const int code = source->pMethods->xRead(source, bytes.data(), amount, done); code != SQLITE_OK)
            return fail(from.error(code));
        if (target.write(bytes.constData(), amount) != amount)
            return fail(fileError(target, "write copy"));
        done += amount;
        if (progress && !progress(int(done / bytesOfAPage), int(size / bytesOfAPage)))
            return fail(ErrorCode::Cancelled);
    }
    return target.flush() ? syncFile(target) : Status(fail(fileError(target, "write copy")));
}

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

} // namespace

Status Connection::backupTo(const QString& path, const QByteArray& key, const std::function<bool(int, int)>& progress) {
    if (d->handle->transactionDepth > 0)
        return fail(ErrorCode::DatabaseBusy, QStringLiteral("inside a unit of work"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(QFileInfo::exists(path) ? ErrorCode::DeskExists : ErrorCode::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    const auto throughSqlite = [&]() -> Status {
        file.close();
        TRY_ASSIGN(const auto target, Handle::open(QFile::encodeName(path), SQLITE_OPEN_READWRITE, key));
        TRY(target->evaluate("PRAGMA synchronous = EXTRA"));
        return copyPages(*d->handle, *target, progress);
    };
    const auto copy = [&]() -> Status {
        const bool asItLies = d->encrypted && isOwnKey(*d->handle, key);
        if (asItLies && d->access == Access::ReadWrite)
            (void)checkpoint().has_value();
        // One reading transaction around all steps: what others commit meanwhile does not make it start again.
        TRY(d->handle->evaluate("BEGIN"));
        auto snapshot = d->handle->evaluate("SELECT count(*) FROM sqlite_master");
        Status copied = !snapshot                               ? Status(fail(std::move(snapshot).error()))
                        : asItLies && isWholeInFile(*d->handle) ? copyBytes(*d->handle, file, progress)
                                                                : throughSqlite();
        (void)d->handle->evaluate("ROLLBACK");
        return copied;
    };
    Status copied = copy();
    file.close();
    if (!copied) {
        QFile::remove(path);
        QFile::remove(path + QStringLiteral("-journal"));
    }
    return copied;
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
