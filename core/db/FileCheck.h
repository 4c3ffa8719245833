#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace tawjih::db {

class Connection;

/// What Connection::checkIntegrity finds, in about half the time: a thread beside the caller's takes a share of it over
/// a connection of its own. Whoever cancels `connection` (setProgressHandler) cancels all of it. \param path of the
/// file that `connection` has open \param key its key. Errors: DeskDamaged, Cancelled, or what kept the file from being
/// read.
[[nodiscard]] Status checkIntegrity(Connection& connection, const QString& path, const QByteArray& key);

} // namespace tawjih::db
