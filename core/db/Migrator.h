#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace tawjih::db {

class Connection;

/// One numbered change of the schema: `core/db/migrations/0001_name.sql`, compiled in, split on lines `-- step`.
struct Migration {
    int number = 0;
    QString name;
    QString sql;
    [[nodiscard]] QByteArray checksum() const; ///< BLAKE2b-256 of the text
};

/// The shipped migrations, in order, numbered from 1 without gaps.
[[nodiscard]] const std::vector<Migration>& shippedMigrations();

/// Brings a database to the newest schema.
class Migrator {
public:
    explicit Migrator(std::vector<Migration> migrations = shippedMigrations());

    /// Runs what is missing, each migration in a transaction of its own. `beforeFirst` (an encrypted backup) runs only
    /// if something is to be done to a database that already has a schema; its failure stops everything. Errors:
    /// DeskNewer (nothing written), MigrationFailed (that migration rolled back), DeskDamaged (checksum of an applied
    /// migration differs).
    [[nodiscard]] Status migrate(Connection& connection, const std::function<Status()>& beforeFirst = {}) const;

    /// Whether nothing is missing; writes nothing. Errors: DeskNewer, DeskDamaged.
    [[nodiscard]] Result<bool> isUpToDate(Connection& connection) const;

    /// The schema version of a database, 0 for none.
    [[nodiscard]] static Result<int> version(Connection& connection);

private:
    std::vector<Migration> m_migrations;
};

} // namespace tawjih::db
