#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportRecord.h"
#include "core/exchange/RowCells.h"

#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace exchange {

/// What is kept of how a file was read: its columns by their headers, and the orders of its dates.
struct KeptMapping {
    ColumnMapping mapping;
    std::map<ImportField, DateOrder> orders;
};

/// As it is stored, JSON.
[[nodiscard]] QString keptText(const ImportPlan& plan);
/// The inverse, on headers in any order; what these do not have is passed over.
[[nodiscard]] KeptMapping keptMapping(const QString& text, const std::vector<QString>& headers);

/// The mappings that a desk keeps: the last one for each set of headers, and those that have a name.
class ImportMappingRepository {
public:
    explicit ImportMappingRepository(db::Connection& connection) : m_db(connection) {}

    [[nodiscard]] Result<std::optional<QString>> last(const QString& signature);
    [[nodiscard]] Status keepLast(const QString& signature, const QString& name, const QString& mapping,
                                  const QDateTime& savedAt);

    /// By name.
    [[nodiscard]] Result<std::vector<NamedMapping>> named();
    [[nodiscard]] Result<std::optional<QString>> find(const QString& name);
    [[nodiscard]] Status keep(const NamedMapping& named, const QString& mapping, const QDateTime& at, UserId by);
    /// Error NotFound.
    [[nodiscard]] Status remove(const QString& name);

private:
    db::Connection& m_db;
};

} // namespace exchange
} // namespace tawjih
