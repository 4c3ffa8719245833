#include "core/db/Transaction.h"

#include "core/db/ConnectionPrivate.h"

#include <sqlcipher/sqlite3.h>

namespace tawjih::db {

namespace {

// `verb` with the savepoint of a depth.
QString onSavepoint(const char* verb, int depth) {
    return QStringLiteral("%1 unit%2").arg(QLatin1String(verb)).arg(depth);
}

} // namespace

Transaction::Transaction(Connection& connection) : m_connection(connection) {}

Transaction::~Transaction() {
    rollback();
}

Status Transaction::begin() {
    Q_ASSERT(m_depth == 0);
    int& depth = m_connection.d->handle->transactionDepth;
    if (depth == 0)
        TRY(m_connection.execute(u"BEGIN IMMEDIATE"));
    else
        TRY(m_connection.execute(onSavepoint("SAVEPOINT", depth + 1)));
    m_depth = ++depth;
    return {};
}

Status Transaction::commit() {
    sqlcipher::Handle& handle = *m_connection.d->handle;
    // Also when one around this has ended already.
    if (m_depth == 0 || m_depth != handle.transactionDepth)
        return fail(ErrorCode::DatabaseFailed, QStringLiteral("no unit of work to commit"));
    if (m_depth > 1) {
        if (auto released = m_connection.execute(onSavepoint("RELEASE", m_depth)); !released) {
            rollback();
            return released;
        }
        handle.transactionDepth = std::exchange(m_depth, 0) - 1;
        return {};
    }
    if (auto committed = m_connection.execute(u"COMMIT"); !committed) {
        rollback();
        return committed;
    }
    handle.transactionDepth = m_depth = 0;
    const auto callbacks = m_connection.d->committed; // one of them may add another
    for (const auto& callback : callbacks)
        callback();
    return {};
}

void Transaction::rollback() {
    sqlcipher::Handle& handle = *m_connection.d->handle;
    const int depth = std::exchange(m_depth, 0);
    if (depth == 0 || depth > handle.transactionDepth)
        return;
    // SQLite may have rolled back by itself: then there is nothing left to undo. What fails here, fails harmlessly:
    // nothing can be committed any more.
    if (!handle.transactionLost()) {
        if (depth == 1) {
            (void)handle.evaluate("ROLLBACK");
        } else {
            (void)m_connection.execute(onSavepoint("ROLLBACK TO", depth));
            (void)m_connection.execute(onSavepoint("RELEASE", depth));
        }
    }
    // A lost unit of work stays lost for those around this one, until the outermost ends.
    handle.transactionDepth = depth - 1;
}

} // namespace tawjih::db
