#pragma once

#include <QString>

namespace tawjih::db {

/// What SQLite 3.46 and PostgreSQL 15 do not share. All other SQL must run on both: named placeholders, ON CONFLICT,
/// RETURNING, window functions, CTEs.
class Dialect {
public:
    virtual ~Dialect() = default;
    /// Column type for 16-byte keys; migrations write `{uuid}`.
    [[nodiscard]] virtual QString uuidType() const = 0;
    /// Column type for byte strings; migrations write `{bytes}`.
    [[nodiscard]] virtual QString bytesType() const = 0;
    /// Whole years from one ISO date column to another (age), as an SQL expression.
    [[nodiscard]] virtual QString yearsBetween(const QString& from, const QString& to) const = 0;
    /// A query that counts the tables called `:name`.
    [[nodiscard]] virtual QString countTables() const = 0;
    /// `sql` with `{uuid}` and `{bytes}` replaced.
    [[nodiscard]] QString resolve(QString sql) const;
};

/// SQLCipher, and SQLite as the library inside it.
class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString uuidType() const override;
    [[nodiscard]] QString bytesType() const override;
    [[nodiscard]] QString yearsBetween(const QString& from, const QString& to) const override;
    [[nodiscard]] QString countTables() const override;
};

} // namespace tawjih::db
