#include "core/db/ForeignKeys.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::db {

Result<std::vector<ForeignKey>> foreignKeysTo(Connection& connection, const QString& table) {
    return connection
        .prepare(uR"(
SELECT t.name, f."from", EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'id')
  FROM sqlite_master t, pragma_foreign_key_list(t.name) f
 WHERE t.type = 'table' AND f."table" = :table
 ORDER BY t.name, f."from")")
        .bind("table", table)
        .all([](const Row& row) {
            return ForeignKey{row.at<QString>(0), row.at<QString>(1), row.at<bool>(2)};
        });
}

} // namespace tawjih::db
