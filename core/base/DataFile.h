#pragma once

#include <QJsonArray>
#include <QString>

#include <utility>
#include <vector>

namespace tawjih {

/// The records of a shipped table: `:/data/<name>.json`, an object of named lists. A missing or malformed one is a
/// fault of the build and stops the program.
[[nodiscard]] QJsonArray shippedRecords(QLatin1String name, QLatin1String list);

/// The lines of a shipped table of two columns: `:/data/<name>.txt`, parted by a tab, `#` for remarks.
[[nodiscard]] std::vector<std::pair<QString, QString>> shippedPairs(QLatin1String name);

} // namespace tawjih
