#include "core/db/Transaction.h"

#include "core/db/ConnectionPrivate.h"

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

namespace {

constexpr auto rollbackText = u"ROLLBACK";

// `verb` with the savepoint of a depth.
QString onSavepoint(const char* verb, int depth) {
    return QStringLiteral("%1 unit%2").arg(QLatin1String(verb)).arg(depth);
}

// The way back is compiled before it is needed: out of memory, nothing can be. One that failed all the same is made up
// for, else no unit of work could begin any more.
Status beginUnit(sqlcipher::Handle& handle, Access access) {
    TRY_ASSIGN(sqlite3_stmt* const wayBack, handle.take(rollbackText));
    handle.giveBack(rollbackText, wayBack);
    handle.lossReason.reset();
    if (sqlite3_get_autocommit(handle.connection()) == 0)
        TRY(handle.evaluate("ROLLBACK"));
    // Where nothing can be written, reading is a unit of work all the same, and the first write is what is refused.
    TRY(handle.evaluate(access == Access::ReadWrite ? "BEGIN IMMEDIATE" : "BEGIN"));
    return {};
}

} // namespace

Transaction::Transaction(Connection& connection) : m_connection(connection) {}

Transaction::~Transaction() {
    rollback();
}

Status Transaction::begin() {
    Q_ASSERT(m_depth == 0);
    sqlcipher::Handle& handle = *m_connection.d->handle;
    if (handle.transactionDepth == 0) {
        TRY(handle.enterGate());
        if (auto begun = beginUnit(handle, m_connection.access()); !begun) {
            handle.leaveGate();
            return fail(std::move(begun).error());
        }
    } else {
        TRY(m_connection.execute(onSavepoint("SAVEPOINT", handle.transactionDepth + 1)));
    }
    m_depth = ++handle.transactionDepth;
    return {};
}

Status Transaction::commit() {
    // Also when one around this has ended already.
    if (m_depth == 0 || m_depth != m_connection.d->handle->transactionDepth)
        return fail(ErrorCode::DatabaseFailed, QStringLiteral("no unit of work to commit"));
    const bool outermost = m_depth == 1;
    auto done = m_connection.execute(outermost ? QStringLiteral("COMMIT") : onSavepoint("RELEASE", m_depth));
    if (!done) {
        rollback();
        return done;
    }
    end();
    if (outermost) {
        const auto callbacks = m_connection.d->committed; // one of them may add another
        for (const auto& callback : callbacks)
            callback();
    }
    return {};
}

void Transaction::rollback() {
    sqlcipher::Handle& handle = *m_connection.d->handle;
    if (m_depth == 0 || m_depth > handle.transactionDepth) {
        m_depth = 0;
        return;
    }
    // SQLite may have rolled back by itself: then there is nothing left to undo. What fails here is made up for by the
    // next beginning: nothing of it can be committed any more.
    if (!handle.transactionLost()) {
        if (m_depth == 1) {
            (void)m_connection.execute(rollbackText);
        } else {
            (void)m_connection.execute(onSavepoint("ROLLBACK TO", m_depth));
            (void)m_connection.execute(onSavepoint("RELEASE", m_depth));
        }
    }
    end();
}

void Transaction::end() {
    sqlcipher::Handle& handle = *m_connection.d->handle;
    // A lost unit of work stays lost for those around this one, until the outermost ends.
    handle.transactionDepth = std::exchange(m_depth, 0) - 1;
    if (handle.transactionDepth == 0)
        handle.leaveGate();
}

} // namespace tawjih::db
