#pragma once

#include "core/base/Result.h"

namespace tawjih::db {

class Connection;

/// A unit of work. Nests: an inner one is a savepoint, and its rollback leaves the outer one usable. Rolls back when it
/// goes out of scope uncommitted. When SQLite itself gave the work up (disk full, cancelled), every later statement and
/// the commit fail, until the outermost is over: nothing of it is ever stored on its own.
///     db::Transaction transaction(connection);
///     TRY(transaction.begin());
///     …
///     return transaction.commit();
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Takes the write lock at once (BEGIN IMMEDIATE) so that a later write cannot fail half way. Error DatabaseBusy.
    [[nodiscard]] Status begin();
    [[nodiscard]] Status commit();
    void rollback();

private:
    void end();

    Connection& m_connection;
    int m_depth = 0; ///< 0: not begun or over; 1: outermost; above: savepoint
};

} // namespace tawjih::db
