#pragma once

#include "core/base/Result.h"
#include "core/db/Dialect.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>

namespace tawjih::db {

class Statement;

/// How a connection may be used. One writer at a time; any number of readers beside it (write-ahead log), which never
/// wait for it and see the state of the last commit.
enum class Access { ReadWrite, ReadOnly };

/// "TWJH": the application id in the header of every desk's database.
inline constexpr qint32 applicationId = 0x54574a48;

/// An open database. Belongs to the thread that made it; workers open their own. Statements must not outlive it.
class Connection {
public:
    /// Opens an existing encrypted file, fail-closed: it must be a regular file of a positive multiple of 4096 bytes,
    /// not plaintext, and the library must be a SQLCipher (`PRAGMA cipher_version`). Never creates a file. \param key
    /// 32 raw bytes, handed to sqlite3_key_v2, never part of an SQL text. Where the file or its folder cannot be
    /// written it opens read-only whatever was asked: see access(). Errors: DeskMissing, DeskEmpty, DeskPlaintext,
    /// DeskDamaged (also a wrong key: SQLCipher cannot tell), DeskForeign, CipherMissing, DatabaseBusy, DiskFull,
    /// ReadOnly (a write-ahead log that cannot be read from a read-only place), IoFailed.
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
    [[nodiscard]] Access access() const;

    /// A prepared statement, from the connection's cache when this text was prepared before.
    [[nodiscard]] Statement prepare(QStringView sql);

    /// Runs one statement that returns no rows.
    [[nodiscard]] Status execute(QStringView sql);

    /// Stops the statement that runs now, from any thread; it fails with Cancelled.
    void interrupt();

    /// Called every few thousand steps of a statement on this connection; return true to cancel it, which fails with
    /// Cancelled and, for a write, rolls back the whole transaction. For workers. An empty function takes it away.
    void setProgressHandler(std::function<bool()> shouldCancel);

    /// Asks that function, for whoever waits on this connection's thread while no statement of it runs.
    [[nodiscard]] bool isCancelled() const;

    /// How long a statement waits for another connection's write before it fails with DatabaseBusy. At first 80 ms for
    /// a writer, so that a window never freezes, and 2 s for a reader; a worker that writes wants more. Whoever is
    /// cancelled (setProgressHandler) gives up waiting: Cancelled, or DatabaseBusy where SQLite itself waited.
    void setBusyTimeout(int milliseconds);

    /// A function for SQL, of text, numbers, bytes or NULL as QVariant. It must depend on its arguments alone; indexes
    /// and triggers may use it.
    using Function = std::function<QVariant(const QVariantList&)>;
    [[nodiscard]] Status addFunction(const QString& name, int arguments, Function function);

    /// Called after each outermost commit of a Transaction (the audit anchor), on the thread of the connection.
    void onCommitted(std::function<void()> callback);

    /// Copies the whole database as it is now into a new file `path`, encrypted with `key`, and syncs it; others may go
    /// on writing. Under its own key its bytes are copied, under another each page is encrypted anew. `progress(done,
    /// total)` in pages; returning false cancels (Cancelled). Whatever fails leaves no file. Errors: DeskExists,
    /// DatabaseBusy (inside a transaction), DiskFull, IoFailed.
    [[nodiscard]] Status backupTo(const QString& path, const QByteArray& key,
                                  const std::function<bool(int, int)>& progress = {});

    /// PRAGMA cipher_integrity_check, integrity_check and foreign_key_check. Error DeskDamaged names the first finding:
    /// pages, tables and indexes, no content.
    [[nodiscard]] Status checkIntegrity();

    /// Moves the write-ahead log into the database file and empties it; on closing, before a backup and when idle.
    /// DatabaseBusy when a reader still needs it: nothing is lost, the next one takes it.
    [[nodiscard]] Status checkpoint();

    /// The same connection for Qt's own classes (driver QSQLCIPHER). Everybody else uses Statement.
    [[nodiscard]] QSqlDatabase database() const;

private:
    friend class Transaction;
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// SQLCipher's and SQLite's versions, for the About page and `tawjih --version`.
[[nodiscard]] QString cipherVersion();
[[nodiscard]] QString sqliteVersion();

} // namespace tawjih::db
