#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QString>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// The desk's own facts and settings: texts by key, in the table desk_meta.
class MetaRepository {
public:
    explicit MetaRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QMap<QString, QString>> all();
    /// The value, empty where there is none.
    [[nodiscard]] Result<QString> get(const QString& key);
    [[nodiscard]] Status set(const QString& key, const QString& value);
    /// Rows of every table, by its name: what a backup is compared by.
    [[nodiscard]] Result<QMap<QString, qint64>> rowCounts();
    /// Rows of one table.
    [[nodiscard]] Result<qint64> rowCount(const QString& table);

private:
    db::Connection& m_connection;
};

} // namespace vault
} // namespace tawjih
