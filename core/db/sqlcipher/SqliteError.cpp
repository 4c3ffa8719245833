#include "core/db/sqlcipher/SqliteError.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <sqlcipher/sqlite3.h>

namespace tawjih::db::sqlcipher {

namespace {

ErrorCode codeFor(int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return code == SQLITE_IOERR_NOMEM ? ErrorCode::OutOfMemory : ErrorCode::IoFailed;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseBusy;
    case SQLITE_CONSTRAINT:
        return ErrorCode::ConstraintFailed;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DeskDamaged;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

QString nameOf(int code) {
    struct Named {
        int code;
        const char* name;
    };
    static constexpr Named names[] = {
        {SQLITE_ERROR, "SQLITE_ERROR"},
        {SQLITE_BUSY, "SQLITE_BUSY"},
        {SQLITE_BUSY_SNAPSHOT, "SQLITE_BUSY_SNAPSHOT"},
        {SQLITE_LOCKED, "SQLITE_LOCKED"},
        {SQLITE_NOMEM, "SQLITE_NOMEM"},
        {SQLITE_READONLY, "SQLITE_READONLY"},
        {SQLITE_INTERRUPT, "SQLITE_INTERRUPT"},
        {SQLITE_IOERR_READ, "SQLITE_IOERR_READ"},
        {SQLITE_IOERR_SHORT_READ, "SQLITE_IOERR_SHORT_READ"},
        {SQLITE_IOERR_WRITE, "SQLITE_IOERR_WRITE"},
        {SQLITE_IOERR_FSYNC, "SQLITE_IOERR_FSYNC"},
        {SQLITE_CORRUPT, "SQLITE_CORRUPT"},
        {SQLITE_FULL, "SQLITE_FULL"},
        {SQLITE_CANTOPEN, "SQLITE_CANTOPEN"},
        {SQLITE_NOTADB, "SQLITE_NOTADB"},
        {SQLITE_RANGE, "SQLITE_RANGE"},
        {SQLITE_MISUSE, "SQLITE_MISUSE"},
        {SQLITE_AUTH, "SQLITE_AUTH"},
        {SQLITE_CONSTRAINT_CHECK, "SQLITE_CONSTRAINT_CHECK"},
        {SQLITE_CONSTRAINT_FOREIGNKEY, "SQLITE_CONSTRAINT_FOREIGNKEY"},
        {SQLITE_CONSTRAINT_NOTNULL, "SQLITE_CONSTRAINT_NOTNULL"},
        {SQLITE_CONSTRAINT_PRIMARYKEY, "SQLITE_CONSTRAINT_PRIMARYKEY"},
        {SQLITE_CONSTRAINT_TRIGGER, "SQLITE_CONSTRAINT_TRIGGER"},
        {SQLITE_CONSTRAINT_UNIQUE, "SQLITE_CONSTRAINT_UNIQUE"},
    };
    const auto* found = std::ranges::find(names, code, &Named::code);
    if (found != std::end(names))
        return QString::fromLatin1(found->name);
    return QStringLiteral("SQLite code %1 (%2)").arg(code).arg(QLatin1String(sqlite3_errstr(code)));
}

/// Whether the system refused to read the file. SQLite takes that for damage (SQLITE_IOERR_CORRUPTFS), and the file may
/// be whole on a disk that was pulled out.
bool wasUnreadable(sqlite3* connection) {
    int error = 0;
    sqlite3_file* log = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    if (error == 0 && sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK &&
        log != nullptr && log->pMethods != nullptr)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error != 0;
}

} // namespace

Error errorOf(sqlite3* connection, int code, bool whilePreparing) {
    if (connection && (code & 0xff) == SQLITE_CORRUPT && wasUnreadable(connection))
        code = SQLITE_IOERR_READ;
    // What cannot be made, and the index of the log that cannot grow, have codes of their own.
    const bool failedBelow = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    if (connection && failedBelow && sqlite3_system_errno(connection) == ENOSPC)
        code = SQLITE_FULL;
    QString detail = nameOf(code);
    // Other messages at run time may quote what was bound: a search expression, a malformed JSON.
    if (connection && (whilePreparing || (code & 0xff) == SQLITE_CONSTRAINT))
        detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(connection)).left(200);
    return Error{codeFor(code), detail, {}};
}

} // namespace tawjih::db::sqlcipher
