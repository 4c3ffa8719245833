#pragma once

#include "core/audit/AuditTrail.h"

#include <QMap>
#include <QString>

namespace tawjih::vault {

/// What must be the same in a desk's database and in a copy of it, whatever the key: the newest entry of the journal,
/// and how many rows each table has.
struct DeskContent {
    audit::Head head;
    QMap<QString, qint64> rows;
    bool operator==(const DeskContent&) const = default;
};

[[nodiscard]] Result<DeskContent> contentOf(db::Connection& connection);

} // namespace tawjih::vault
