#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QUuid>

namespace tawjih::db {

class Connection;

/// Keeps the present version of a row before it is changed: copies it from `table` to `<table>_history`, in force until
/// `supersededAt`. Call it in the transaction of the change. Error NotFound when there is no such row.
/// \param table a name of the schema, never anything typed
[[nodiscard]] Status archive(Connection& connection, QLatin1String table, const QUuid& id,
                             const QDateTime& supersededAt);

} // namespace tawjih::db
