#pragma once

#include "core/db/Connection.h"
#include "core/db/sqlcipher/Handle.h"

#include <vector>

namespace tawjih::db {

struct Connection::Private {
    std::shared_ptr<sqlcipher::Handle> handle;
    SqliteDialect dialect;
    Access access = Access::ReadWrite;
    bool encrypted = true;
    std::vector<std::function<void()>> committed;
    QString qtName; ///< of the QSqlDatabase, empty until somebody asks for it
};

} // namespace tawjih::db
