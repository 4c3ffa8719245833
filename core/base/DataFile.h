#pragma once

#include <QJsonArray>
#include <QString>

namespace tawjih {

/// The records of a shipped table: `:/data/<name>.json`, an object of named lists. A missing or malformed one is a
/// fault of the build and stops the program.
[[nodiscard]] QJsonArray shippedRecords(QLatin1String name, QLatin1String list);

} // namespace tawjih
