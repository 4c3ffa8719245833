#pragma once

#include "core/db/Connection.h"
#include "core/db/Statement.h"

/// How a record with versions is stored: one row of its table, the versions before it in `<table>_history`.
namespace tawjih::db {

/// A table of records with versions. Its first columns are id, version, recorded_at and recorded_by: the `id` and the
/// `stamp` (RecordStamp) of the record.
struct VersionedTable {
    QLatin1String name;
    QLatin1String ownColumns; ///< the others, joined by ", ", in any order

    /// All columns for a SELECT. \param alias of the table in the query, with its point ("r.")
    [[nodiscard]] QString columns(QLatin1String alias = {}) const;
    /// INSERT of all columns, each from the placeholder of its name.
    [[nodiscard]] QString insertSql() const;
    /// INSERT of a version that is over into the history, with `:superseded_at`.
    [[nodiscard]] QString insertPastSql() const;
    /// UPDATE of all columns of the row that has the version before the record's.
    [[nodiscard]] QString updateSql() const;
};

/// Keeps the present version of a row before it is changed: copies it from `table` to `<table>_history`, in force until
/// `supersededAt`. Call it in the transaction of the change. Error NotFound when there is no such row.
/// \param table a name of the schema, never anything typed
[[nodiscard]] Status archive(Connection& connection, QLatin1String table, const QUuid& id,
                             const QDateTime& supersededAt);

template <typename Record>
void readStamp(const Row& row, Record& record) {
    record.id = row.get<decltype(record.id)>("id");
    record.stamp.version = row.get<int>("version");
    record.stamp.recordedAt = row.get<QDateTime>("recorded_at");
    record.stamp.recordedBy = row.get<decltype(record.stamp.recordedBy)>("recorded_by");
}

template <typename Record>
Statement& bindStamp(Statement& statement, const Record& record) {
    return statement.bind("id", record.id)
        .bind("version", record.stamp.version)
        .bind("recorded_at", record.stamp.recordedAt)
        .bind("recorded_by", record.stamp.recordedBy);
}

/// Stores a new record. \param bind binds all of it: `bind(Statement&, const Record&)`
template <typename Record, typename Bind>
[[nodiscard]] Status insert(Connection& connection, const VersionedTable& table, const Record& record, Bind bind) {
    Statement statement = connection.prepare(table.insertSql());
    bind(statement, record);
    TRY(statement.run());
    return {};
}

/// Archives the version that is stored and puts the record in its place, in the caller's transaction. Errors: NotFound,
/// Conflict (what is stored is not the version before the record's).
template <typename Record, typename Bind>
[[nodiscard]] Status replace(Connection& connection, const VersionedTable& table, const Record& record, Bind bind) {
    TRY(archive(connection, table.name, record.id.uuid(), record.stamp.recordedAt));
    Statement statement = connection.prepare(table.updateSql());
    bind(statement, record);
    TRY_ASSIGN(const int changed, statement.run());
    return changed == 1 ? Status() : fail(ErrorCode::Conflict, QString(table.name));
}

} // namespace tawjih::db
