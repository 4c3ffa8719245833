#include "core/db/Versioned.h"

#include <QStringList>

namespace tawjih::db {

namespace {

constexpr QLatin1String stampColumns("id, version, recorded_at, recorded_by, ");
constexpr QLatin1String separator(", ");

} // namespace

QString VersionedTable::columns(QLatin1String alias) const {
    const QString all = QString(stampColumns + ownColumns);
    return alias.isEmpty() ? all : QString(alias + all.split(separator).join(QString(separator + alias)));
}

QString VersionedTable::insertSql() const {
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, columns(), columns(QLatin1String(":")));
}

QString VersionedTable::insertPastSql() const {
    return QStringLiteral("INSERT INTO %1_history (%2, superseded_at) VALUES (%3, :superseded_at)")
        .arg(name, columns(), columns(QLatin1String(":")));
}

QString VersionedTable::updateSql() const {
    return QStringLiteral("UPDATE %1 SET (%2) = (%3) WHERE id = :id AND version = :version - 1")
        .arg(name, columns(), columns(QLatin1String(":")));
}

Status archive(Connection& connection, QLatin1String table, const QUuid& id, const QDateTime& supersededAt) {
    const QString sql = QStringLiteral("INSERT INTO %1_history SELECT t.*, :at FROM %1 t WHERE t.id = :id").arg(table);
    TRY_ASSIGN(const int copied, connection.prepare(sql).bind("at", supersededAt).bind("id", id).run());
    return copied == 1 ? Status() : fail(ErrorCode::NotFound, QString(table));
}

} // namespace tawjih::db
