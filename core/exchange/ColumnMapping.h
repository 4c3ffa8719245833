#pragma once

#include "core/exchange/ImportField.h"

#include <QString>

#include <optional>
#include <vector>

namespace tawjih::exchange {

/// Which column of a file means what. A field has at most one column.
class ColumnMapping {
public:
    ColumnMapping() = default;
    explicit ColumnMapping(ImportKind kind, size_t columns = 0) : m_kind(kind), m_fields(columns) {}

    [[nodiscard]] ImportKind kind() const { return m_kind; }
    [[nodiscard]] size_t columnCount() const { return m_fields.size(); }
    [[nodiscard]] std::optional<ImportField> fieldOf(size_t column) const { return m_fields.at(column); }
    [[nodiscard]] std::optional<size_t> columnOf(ImportField field) const;
    [[nodiscard]] bool has(ImportField field) const { return columnOf(field).has_value(); }

    /// Gives a column a field, or none; the column that had the field loses it.
    void assign(size_t column, std::optional<ImportField> field);

    /// Headers with their fields, for the next file with such headers.
    [[nodiscard]] QString toJson(const std::vector<QString>& headers) const;
    /// The inverse, on headers in any order. Unknown headers and fields are passed over.
    [[nodiscard]] static ColumnMapping fromJson(const QString& json, const std::vector<QString>& headers);

    bool operator==(const ColumnMapping&) const = default;

private:
    ImportKind m_kind = ImportKind::Persons;
    std::vector<std::optional<ImportField>> m_fields;
};

/// The fields that a kind of file can have, in the order of the enum.
[[nodiscard]] std::vector<ImportField> fieldsOf(ImportKind kind);

/// The fields without which a file of that kind brings nothing; of each group one must have a column.
[[nodiscard]] std::vector<std::vector<ImportField>> requiredFieldsOf(ImportKind kind);

/// True when every group of requiredFieldsOf has a column.
[[nodiscard]] bool isComplete(const ColumnMapping& mapping);

/// What kind of file has such headers: persons have a name, referrals a training centre, sessions a date.
[[nodiscard]] ImportKind detectKind(const std::vector<QString>& headers);

/// Matches headers in French, Arabic and English to the fields of a kind (`:/data/import-headers.json`).
[[nodiscard]] ColumnMapping proposeMapping(const std::vector<QString>& headers, ImportKind kind);

/// The same for the same set of headers in any order, case and punctuation: the key of a remembered mapping.
[[nodiscard]] QString headersSignature(const std::vector<QString>& headers);

} // namespace tawjih::exchange
