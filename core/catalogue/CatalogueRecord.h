#pragma once

#include "core/base/Error.h"
#include "core/catalogue/Catalogue.h"

#include <QMap>
#include <QStringList>

/// An entry of the catalogue as columns and texts: how it stands in a file of any format. Pure.
namespace tawjih::CatalogueRecord {

/// Columns and their texts. Dates are ISO, closed lists by code, numbers in plain digits with a point, yes and no `1`
/// and `0`, what is not known an empty text.
using Fields = QMap<QString, QString>;

struct ColumnProblem {
    QString column;
    FieldProblem::Kind kind = FieldProblem::Kind::Malformed;
    bool operator==(const ColumnProblem&) const = default;
};

/// Every column of any kind, in the order in which files have them; `kind`, `id` and `belongs_to` first.
[[nodiscard]] const QStringList& columns();
/// The columns of one kind.
[[nodiscard]] const QStringList& columnsOf(EntryKind kind);
/// The column of a value's member, as FieldProblem names it.
[[nodiscard]] QString columnOf(const QString& field);

/// An entry without anything in it.
[[nodiscard]] CatalogueEntry emptyEntry(EntryKind kind);

[[nodiscard]] Fields fieldsOf(const CatalogueEntry& entry);

/// Puts the columns that are there onto an entry of their kind: a column that is absent leaves what the entry has, an
/// empty text clears it. Returns what cannot be read; a new entry (version 0) needs the closed lists of its kind too.
/// The rules of the catalogue are not checked.
[[nodiscard]] std::vector<ColumnProblem> apply(const Fields& fields, CatalogueEntry& entry);

} // namespace tawjih::CatalogueRecord
