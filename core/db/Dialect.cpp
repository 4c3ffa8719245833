#include "core/db/Dialect.h"

namespace tawjih::db {

QString Dialect::resolve(QString sql) const {
    sql.replace(QLatin1String("{uuid}"), uuidType());
    sql.replace(QLatin1String("{bytes}"), bytesType());
    return sql;
}

QString SqliteDialect::uuidType() const {
    return QStringLiteral("BLOB");
}

QString SqliteDialect::bytesType() const {
    return QStringLiteral("BLOB");
}

QString SqliteDialect::yearsBetween(const QString& from, const QString& to) const {
    // The difference of the years, less one when the day of the year is not reached: text order is date order.
    return QStringLiteral("(CAST(substr(%2, 1, 4) AS INTEGER) - CAST(substr(%1, 1, 4) AS INTEGER)"
                          " - (CASE WHEN substr(%2, 6, 5) < substr(%1, 6, 5) THEN 1 ELSE 0 END))")
        .arg(from, to);
}

QString SqliteDialect::countTables() const {
    return QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name");
}

} // namespace tawjih::db
