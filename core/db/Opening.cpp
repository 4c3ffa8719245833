// Connection's ways in: an existing file, a new one, memory. Everything here fails closed.
#include "core/base/SafeFile.h"
#include "core/db/ConnectionPrivate.h"
#include "core/db/sqlcipher/WriterGate.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

using sqlcipher::Handle;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int keyBytes = 32;
constexpr int writerPatience = 80; // milliseconds: a window must never freeze
constexpr int readerPatience = 2000;

Status checkKey(const QByteArray& key) {
    if (key.size() != keyBytes)
        return fail(ErrorCode::DatabaseFailed, QStringLiteral("a key has 32 bytes"));
    return {};
}

bool hasLog(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

// What can be said of the file before any library reads it.
Status checkFile(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return fail(ErrorCode::DeskMissing);
    if (file.isSymLink() || !file.isFile())
        return fail(ErrorCode::DeskDamaged, QStringLiteral("not a regular file"));
    if (file.size() <= 1)
        return fail(ErrorCode::DeskEmpty);
    // A full disk may have taken part of a page when the log was moved into the file: it is in the log still.
    if (file.size() % pageSize != 0 && !hasLog(path))
        return fail(ErrorCode::DeskDamaged, QStringLiteral("size %1").arg(file.size()));
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, QStringLiteral("cannot be read"));
    if (content.read(16).startsWith("SQLite format 3"))
        return fail(ErrorCode::DeskPlaintext);
    return {};
}

bool isWritable(const QString& path) {
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

// Runs each in turn; they return nothing that matters.
Status evaluateAll(Handle& handle, std::initializer_list<const char*> statements) {
    for (const char* statement : statements)
        TRY(handle.evaluate(statement));
    return {};
}

Status requireOurCipher(Handle& handle) {
    return requireCipher(handle.evaluate("PRAGMA cipher_version"));
}

Status configure(Handle& handle) {
    return evaluateAll(handle, {"PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
                                "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0"});
}

void keepLogOnClosing(Handle& handle, bool keep) {
    sqlite3_db_config(handle.connection(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Status configureFile(Handle& handle, Access access) {
    TRY(configure(handle));
    // 32 MB: a page that is not in the cache costs its decryption, ten times the reading.
    TRY(handle.evaluate("PRAGMA cache_size = -32768"));
    if (access == Access::ReadOnly) {
        // Only a writer moves the log into the file: two connections that do so at once met a bug of SQLite's.
        return evaluateAll(handle, {"PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0"});
    }
    TRY_ASSIGN(const QString journal, handle.evaluate("PRAGMA journal_mode = WAL"));
    if (journal != QLatin1String("wal"))
        return fail(ErrorCode::IoFailed, QStringLiteral("no write-ahead log here: journal mode ") + journal);
    keepLogOnClosing(handle, false);
    return evaluateAll(handle, {"PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 256"});
}

// The first reading of the file: a wrong key, another format and damage to the first pages all look alike.
Status checkContent(Handle& handle) {
    auto schema = handle.evaluate("SELECT count(*) FROM sqlite_master");
    if (!schema && schema.error().code == ErrorCode::DatabaseFailed)
        return fail(ErrorCode::DeskDamaged, schema.error().detail);
    TRY(schema);
    TRY_ASSIGN(const QString id, handle.evaluate("PRAGMA application_id"));
    if (id != QString::number(applicationId))
        return fail(ErrorCode::DeskForeign);
    return {};
}

} // namespace

Status requireCipher(const Result<QString>& version) {
    if (!version && version.error().code == ErrorCode::OutOfMemory)
        return fail(version.error());
    return version && !version->isEmpty() ? Status() : fail(ErrorCode::CipherMissing);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const QByteArray& key, Access access) {
    TRY(checkKey(key));
    TRY(checkFile(path));
    auto d = std::make_unique<Private>();
    const bool writable = isWritable(path);
    d->access = writable ? access : Access::ReadOnly;
    QByteArray name = QFile::encodeName(path);
    int flags = d->access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (!writable && !hasLog(path)) {
        // Without this SQLite would want to make the log's files beside the database.
        name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    TRY_ASSIGN(d->handle, Handle::open(name, flags, key));
    keepLogOnClosing(*d->handle, true); // of what is refused, nothing is changed
    d->handle->setBusyTimeout(d->access == Access::ReadWrite ? writerPatience : readerPatience);
    TRY(requireOurCipher(*d->handle));
    auto content = checkContent(*d->handle);
    if (!content && content.error().code == ErrorCode::IoFailed)
        // The log's files could not be made beside it: SQLite does not say why.
        return fail(writable ? whyNotWritable(QFileInfo(path).absolutePath(), "log")
                             : Error{ErrorCode::ReadOnly, content.error().detail, {}});
    TRY(content);
    TRY(configureFile(*d->handle, d->access));
    d->handle->setGate(sqlcipher::writerGate(path));
    return std::unique_ptr<Connection>(new Connection(std::move(d)));
}

Result<std::unique_ptr<Connection>> Connection::create(const QString& path, const QByteArray& key) {
    TRY(checkKey(key));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo there(path);
        return fail(there.exists() || there.isSymLink() ? ErrorCode::DeskExists : ErrorCode::ReadOnly);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    const auto fillFile = [&]() -> Status {
        TRY_ASSIGN(const auto handle, Handle::open(QFile::encodeName(path), SQLITE_OPEN_READWRITE, key));
        TRY(requireOurCipher(*handle));
        // Written through a rollback journal: the header is in the file itself before the log begins.
        TRY(evaluateAll(*handle, {"PRAGMA synchronous = EXTRA"}));
        return evaluateAll(*handle,
                           {QByteArray("PRAGMA application_id = " + QByteArray::number(applicationId)).constData()});
    };
    Status filled = fillFile();
    if (!filled) {
        QFile::remove(path);
        return fail(std::move(filled).error());
    }
    return open(path, key);
}

Result<std::unique_ptr<Connection>> Connection::inMemory() {
    auto d = std::make_unique<Private>();
    d->encrypted = false;
    TRY_ASSIGN(d->handle, Handle::open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {}));
    TRY(requireOurCipher(*d->handle));
    TRY(configure(*d->handle));
    return std::unique_ptr<Connection>(new Connection(std::move(d)));
}

} // namespace tawjih::db
