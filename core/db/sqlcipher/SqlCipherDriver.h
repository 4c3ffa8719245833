#pragma once

#include "core/db/sqlcipher/Handle.h"

#include <QSqlDriver>

namespace tawjih::db::sqlcipher {

/// Qt's view of an open Handle, so that QSqlQuery and QSqlTableModel work on a desk. It never opens a file by itself:
/// what opens one is db::Connection, which fails closed.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT
public:
    SqlCipherDriver();
    ~SqlCipherDriver() override;

    /// Registers the driver as QSQLCIPHER (once) and adds a QSqlDatabase called `name` over an open handle.
    static void addDatabase(std::shared_ptr<Handle> handle, const QString& name);

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString&, const QString&, const QString&, const QString&, int, const QString&) override;
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString& table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& table) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    [[nodiscard]] QVariant handle() const override; ///< the sqlite3*, as Qt's own driver gives it
    bool cancelQuery() override;

    [[nodiscard]] const std::shared_ptr<Handle>& shared() const { return m_handle; }

private:
    bool execute(const char* sql);
    std::shared_ptr<Handle> m_handle;
};

} // namespace tawjih::db::sqlcipher
