#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// What a salvage asks of a desk put together from pieces.
class SalvageRepository {
public:
    explicit SalvageRepository(db::Connection& connection) : m_connection(connection) {}

    /// References are not enforced while they are mended.
    [[nodiscard]] Status enforceReferences(bool enforced);
    /// The number of a person's case, from the case or from the list of persons; empty where neither is left.
    [[nodiscard]] Result<QString> caseNumberOf(const QByteArray& person);

private:
    db::Connection& m_connection;
};

} // namespace vault
} // namespace tawjih
