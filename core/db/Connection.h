#pragma once

#include "core/base/Result.h"
#include "core/db/Dialect.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace tawjih::db {

class Statement;

/// How a connection may be used. One writer at a time; any number of readers beside it (write-ahead log).
enum class Access { ReadWrite, ReadOnly };

/// An open database. Owns its QSqlDatabase; belongs to the thread that made it (workers open their own).
class Connection {
public:
    /// Opens an existing encrypted file, fail-closed: it must be a regular file of a positive multiple of 4096 bytes,
    /// not plaintext, and the library must be a SQLCipher (`PRAGMA cipher_version`). Never creates a file. \param key
    /// 32 raw bytes, handed to sqlite3_key_v2, never part of an SQL text. Errors: DeskEmpty, DeskPlaintext, DeskDamaged
    /// (also a wrong key: SQLCipher cannot tell), CipherMissing, DiskFull, ReadOnly, IoFailed.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, const QByteArray& key,
                                                                  Access access = Access::ReadWrite);

    /// Creates a new encrypted file; refuses (DeskExists) where anything is already.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> create(const QString& path, const QByteArray& key);

    /// A database in memory, for tests and for checks that keep nothing.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> inMemory();

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const Dialect& dialect() const;

    /// A prepared statement, from the connection's cache when this text was prepared before.
    [[nodiscard]] Statement prepare(QStringView sql);

    /// Runs one statement that returns no rows.
    [[nodiscard]] Status execute(QStringView sql);

    /// Stops the statement that runs now, from any thread; it fails with Cancelled.
    void interrupt();

    /// Called every few thousand steps of a statement on this connection; return true to cancel it. For workers.
    void setProgressHandler(std::function<bool()> shouldCancel);

    /// Called after each outermost commit (the audit anchor), on the thread of the connection.
    void onCommitted(std::function<void()> callback);

    /// Copies the whole database into `path`, encrypted with `key`, page by page through SQLite's backup API.
    /// `progress(done, total)` in pages; returning false cancels and leaves no file.
    [[nodiscard]] Status backupTo(const QString& path, const QByteArray& key,
                                  const std::function<bool(int, int)>& progress = {});

    /// PRAGMA cipher_integrity_check and integrity_check. Error DeskDamaged names the first finding (page numbers
    /// only).
    [[nodiscard]] Status checkIntegrity();

    /// Moves the write-ahead log into the database file; on closing, before a backup and when idle.
    [[nodiscard]] Status checkpoint();

    /// For the few who need Qt's own classes (the driver's tests). Everybody else uses Statement.
    [[nodiscard]] QSqlDatabase database() const;

private:
    friend class Transaction;
    friend class Statement;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// SQLCipher's and SQLite's versions, for the About page and `tawjih --version`.
[[nodiscard]] QString cipherVersion();
[[nodiscard]] QString sqliteVersion();

} // namespace tawjih::db
