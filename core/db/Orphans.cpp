// References that lead nowhere, in a database put together from pieces.
#include "core/db/Connection.h"
#include "core/db/Rescue.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/db/sqlcipher/RowCopier.h"

#include <QHash>
#include <QStringList>

namespace tawjih::db {

using sqlcipher::quoted;

namespace {

struct Reference {
    QString column;
    bool mayBeEmpty = false;
};

Result<Reference> referenceOf(Connection& connection, const QString& table, int number) {
    TRY_ASSIGN(const auto found, connection
                                     .prepare(uR"(
        SELECT k."from" AS name, c."notnull" AS needed
        FROM pragma_foreign_key_list(:of) k JOIN pragma_table_info(:of) c ON c.name = k."from"
        WHERE k.id = :number)")
                                     .bind("of", table)
                                     .bind("number", number)
                                     .first([](const Row& row) {
                                         return Reference{row.get<QString>("name"), !row.get<bool>("needed")};
                                     }));
    if (!found)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("reference of ") + table);
    return *found;
}

} // namespace

Result<std::vector<Orphan>> orphansOf(Connection& connection) {
    struct Finding {
        Orphan orphan;
        int number;
    };
    TRY_ASSIGN(auto findings,
               connection.prepare(u"SELECT \"table\", rowid, parent, fkid FROM pragma_foreign_key_check")
                   .all([](const Row& row) {
                       return Finding{{row.at<QString>(0), row.at<qint64>(1), {}, row.at<QString>(2), {}, false},
                                      row.at<int>(3)};
                   }));
    QHash<std::pair<QString, int>, Reference> references;
    std::vector<Orphan> orphans;
    for (Finding& finding : findings) {
        Reference& reference = references[{finding.orphan.table, finding.number}];
        if (reference.column.isEmpty()) {
            TRY_ASSIGN(reference, referenceOf(connection, finding.orphan.table, finding.number));
        }
        Orphan& orphan = finding.orphan;
        orphan.column = reference.column;
        orphan.mayBeEmpty = reference.mayBeEmpty;
        const QString sql =
            QStringLiteral("SELECT %1 FROM %2 WHERE rowid = :row").arg(quoted(orphan.column), quoted(orphan.table));
        TRY_ASSIGN(orphan.key, connection.prepare(sql).bind("row", orphan.row).value<QByteArray>());
        orphans.push_back(std::move(orphan));
    }
    return orphans;
}

Result<Revived> reviveVersion(Connection& connection, const QString& table, const QByteArray& key) {
    TRY_ASSIGN(const auto history,
               connection.prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name = :name")
                   .bind("name", QString(table + QLatin1String("_history")))
                   .first([](const Row& row) { return row.at<QString>(0); }));
    if (!history)
        return Revived::No;
    TRY_ASSIGN(
        const auto names,
        connection.prepare(u"SELECT name FROM pragma_table_info(:name)").bind("name", table).all([](const Row& row) {
            return quoted(row.at<QString>(0));
        }));
    const QString columns = QStringList(names.begin(), names.end()).join(QStringLiteral(", "));
    const QString versionSql = QStringLiteral("SELECT version FROM %1 WHERE id = :key").arg(quoted(table));
    TRY_ASSIGN(const auto present,
               connection.prepare(versionSql).bind("key", key).first([](const Row& row) { return row.at<qint64>(0); }));
    // Never at the cost of another row that holds the same number: then this one stays as it is.
    const QString insertSql =
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) SELECT %2 FROM %3 WHERE id = :key AND version > :version "
                       "ORDER BY version DESC LIMIT 1")
            .arg(quoted(table), columns, quoted(*history));
    Transaction transaction(connection);
    TRY(transaction.begin());
    if (present)
        TRY(connection.prepare(QStringLiteral("DELETE FROM %1 WHERE id = :key").arg(quoted(table)))
                .bind("key", key)
                .run());
    TRY_ASSIGN(const int rows,
               connection.prepare(insertSql).bind("key", key).bind("version", present.value_or(0)).run());
    if (rows == 0)
        return Revived::No; // and the transaction is rolled back
    TRY(transaction.commit());
    return present ? Revived::Older : Revived::Missing;
}

Result<bool> detach(Connection& connection, const Orphan& orphan) {
    if (orphan.mayBeEmpty) {
        const QString sql = QStringLiteral("UPDATE OR IGNORE %1 SET %2 = NULL WHERE rowid = :row")
                                .arg(quoted(orphan.table), quoted(orphan.column));
        // A CHECK may want it all the same: then the row goes.
        const auto emptied = connection.prepare(sql).bind("row", orphan.row).run();
        if (emptied && *emptied > 0)
            return false;
        if (!emptied && emptied.error().code != ErrorCode::ConstraintFailed)
            return fail(emptied.error());
    }
    const QString sql = QStringLiteral("DELETE FROM %1 WHERE rowid = :row").arg(quoted(orphan.table));
    TRY(connection.prepare(sql).bind("row", orphan.row).run());
    return true;
}

} // namespace tawjih::db
