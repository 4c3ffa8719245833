#pragma once

#include <QMap>
#include <QStringList>

namespace tawjih::db {
class Connection;
}

namespace tawjih::test {

/// The rows of every table as text, sorted, by table: two databases with the same content give the same.
/// \param without tables that are passed over
[[nodiscard]] QMap<QString, QStringList> dump(db::Connection& connection, const QStringList& without = {});

/// What differs, table by table, at most a few rows of each; empty when nothing does.
[[nodiscard]] QString difference(const QMap<QString, QStringList>& before, const QMap<QString, QStringList>& after);

} // namespace tawjih::test
