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

/// Whether the library that answered ciphers at all. Every way of opening asks before it reads or writes anything.
/// \param version its answer to `PRAGMA cipher_version`: a plain SQLite knows no such pragma and answers nothing
[[nodiscard]] Status requireCipher(const Result<QString>& version);

} // namespace tawjih::db
