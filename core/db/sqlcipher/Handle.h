#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QSemaphore>
#include <QString>
#include <QVariant>

#include <functional>
#include <list>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace tawjih::db::sqlcipher {

/// One connection of SQLCipher's C API with its prepared statements. Statements and query results share it, so that it
/// closes after the last of them. Belongs to one thread, but for interrupt().
class Handle {
public:
    /// \param fileName UTF-8, or a URI when `flags` has SQLITE_OPEN_URI. \param key 32 raw bytes, or empty for a
    /// database in memory. Nothing is read yet: a wrong key shows at the first statement.
    [[nodiscard]] static Result<std::shared_ptr<Handle>> open(const QByteArray& fileName, int flags,
                                                              const QByteArray& key);
    ~Handle();
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    [[nodiscard]] sqlite3* connection() const { return m_connection; }
    [[nodiscard]] Error error(int code) const;

    /// A statement ready to bind, from the cache when the same text was prepared before. Null for a text of comments
    /// only; more than one statement in a text is refused.
    [[nodiscard]] Result<sqlite3_stmt*> take(QStringView sql);
    /// Resets it and keeps it for the next take() of the same text.
    void giveBack(QStringView sql, sqlite3_stmt* statement);

    /// For PRAGMA and the like. Returns the first column of the first row, empty when there is none.
    [[nodiscard]] Result<QString> evaluate(const char* sql);

    /// SQLite's code of the last page that could not be read, SQLITE_OK when all could. SQLCipher hands out a page
    /// whose seal is broken as zeros and fails at the next page that is asked for: a value whose last page is damaged
    /// comes without its end, and that nothing else was read after it hides the error. To be asked while what was read
    /// is still open: SQLite forgets the error with the end of the reading transaction.
    [[nodiscard]] int pageError();
    class Reading;

    void interrupt();
    void setProgressHandler(std::function<bool()> shouldCancel);
    [[nodiscard]] bool isCancelled() const { return m_shouldCancel && m_shouldCancel(); }
    /// Whoever is cancelled meanwhile waits no longer.
    void setBusyTimeout(int milliseconds);

    using Function = std::function<QVariant(const QVariantList&)>;
    [[nodiscard]] Status addFunction(const QByteArray& name, int arguments, Function function);

    /// Statements kept beyond their use; the least recently used goes first.
    static constexpr int cacheCapacity = 160;
    [[nodiscard]] int cachedStatements() const { return static_cast<int>(m_entries.size()); }
    /// How often a statement had to be compiled, for the tests of the cache.
    [[nodiscard]] int compiledStatements() const { return m_compiled; }

    /// Connections of one file take turns at writing (WriterGate.h); those in memory are alone and have no gate.
    void setGate(std::shared_ptr<QSemaphore> gate) { m_gate = std::move(gate); }
    /// Errors: DatabaseBusy when another connection writes for longer than the busy timeout, Cancelled.
    [[nodiscard]] Status enterGate();
    void leaveGate();
    /// Whether `statement` would write as a transaction of its own, and so has to take its turn.
    [[nodiscard]] bool writesAlone(sqlite3_stmt* statement) const;

    /// Open units of work: 0 none, 1 the outermost, above savepoints. Kept by db::Transaction.
    int transactionDepth = 0;
    /// SQLite ended the unit of work by itself (disk full, interrupted): what follows must not run on its own.
    [[nodiscard]] bool transactionLost() const;
    /// Why it did, as far as a statement was told.
    std::optional<Error> lossReason;

private:
    struct Entry {
        QString sql;
        sqlite3_stmt* statement;
    };
    Handle() = default;
    [[nodiscard]] Result<sqlite3_stmt*> compile(QStringView sql);
    /// SQLite asks: whether to try again for a lock, after a pause.
    [[nodiscard]] bool waitsOn(int tries);

    sqlite3* m_connection = nullptr;
    bool m_isEncrypted = false;
    sqlite3_stmt* m_pageProbe = nullptr; ///< asks for a page; compiled when first needed
    sqlite3_stmt* m_readHold = nullptr;  ///< keeps a reading transaction open; the same
    int m_readings = 0;
    std::list<Entry> m_entries; ///< most recently used first
    QHash<QStringView, std::list<Entry>::iterator> m_bySql;
    std::function<bool()> m_shouldCancel;
    int m_compiled = 0;
    std::shared_ptr<QSemaphore> m_gate;
    int m_patience = 0; ///< milliseconds
    QElapsedTimer m_waiting;
};

/// Holds the reading transaction open while one statement is read, beyond its last row too, so that pageError() can be
/// asked when all rows are there. Does nothing for statements that write and in a database in memory.
class Handle::Reading {
public:
    Reading(Handle& handle, sqlite3_stmt* statement);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    /// That of the handle, or what kept the transaction from being held.
    [[nodiscard]] int pageError();

private:
    Handle* m_handle = nullptr;
    int m_holding = 0; ///< SQLite's code
};

} // namespace tawjih::db::sqlcipher
