#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace tawjih::db {

class Connection;

/// A column that refers to the key of another table.
struct ForeignKey {
    QString table;
    QString column;
    bool hasId = false; ///< the rows of `table` have an `id` of their own
    bool operator==(const ForeignKey&) const = default;
};

/// Every column of the schema that refers to `table`, by name: what would be left without its row.
[[nodiscard]] Result<std::vector<ForeignKey>> foreignKeysTo(Connection& connection, const QString& table);

} // namespace tawjih::db
