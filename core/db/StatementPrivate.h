#pragma once

#include "core/db/Statement.h"
#include "core/db/sqlcipher/Handle.h"

namespace tawjih::db {

struct Statement::Private {
    std::shared_ptr<sqlcipher::Handle> handle;
    QString sql;
    sqlite3_stmt* statement = nullptr;
    std::optional<Error> error; ///< of preparing or binding, reported when it runs
    std::vector<bool> bound;
    int lastParameter = 0; ///< the placeholder being bound, 0 for one that does not exist
    int failure = 0;       ///< SQLite's code of the step that failed
    std::optional<sqlcipher::Handle::Reading> reading;
};

} // namespace tawjih::db
