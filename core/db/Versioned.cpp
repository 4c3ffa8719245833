#include "core/db/Versioned.h"

#include "core/base/Id.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::db {

Status archive(Connection& connection, QLatin1String table, const QUuid& id, const QDateTime& supersededAt) {
    const QString sql = QStringLiteral("INSERT INTO %1_history SELECT t.*, :at FROM %1 t WHERE t.id = :id").arg(table);
    TRY_ASSIGN(const int copied, connection.prepare(sql).bind("at", supersededAt).bind("id", id).run());
    return copied == 1 ? Status() : fail(ErrorCode::NotFound, QString(table));
}

} // namespace tawjih::db
