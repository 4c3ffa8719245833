#pragma once

#include <QSemaphore>
#include <QString>

#include <memory>

namespace tawjih::db::sqlcipher {

/// The one permit to write to a file, shared by all connections of this process. A desk is open in one process only
/// (its lock), so with this no two connections ever commit, or move the log, at the same instant: SQLite before 3.51.3
/// could corrupt a file when they did.
[[nodiscard]] std::shared_ptr<QSemaphore> writerGate(const QString& path);

} // namespace tawjih::db::sqlcipher
