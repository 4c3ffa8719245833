#pragma once

#include "core/base/Result.h"
#include "core/catalogue/CatalogueRecord.h"
#include "core/exchange/RowProblem.h"

#include <QByteArray>

#include <optional>

/// The catalogue as a file, so that desks can hand it to each other and a spreadsheet can fill it in.
///
/// Either format has one list of all kinds with the same names: `kind` (provider, establishment, programme, intake),
/// `id` (a UUID; empty for an entry that the desk does not have yet), `belongs_to` (the id of the provider,
/// establishment or programme above it), then the columns of CatalogueRecord::columns().
/// - CSV: a row of these names, semicolons, UTF-8 with a byte order mark. A spreadsheet would run a cell that begins
///   like a formula: it gets an apostrophe in front, which reading takes away again.
/// - JSON: `{"format": "tawjih-catalogue", "version": 1, "entries": [{…}, …]}`, numbers as numbers, what is not known
///   left out. The shipped catalogue is such a file.
namespace tawjih::exchange::CatalogueFile {

enum class Format { Csv, Json };

/// By the end of a file's name; CSV for anything but `.json`.
[[nodiscard]] Format formatOf(const QString& path);

/// Largest file that is read, in bytes.
inline constexpr qint64 sizeLimit = 32LL * 1024 * 1024;

/// One entry as a file has it.
struct Record {
    qint64 line = 0; ///< the line of a CSV, the number of the entry in a JSON, from 1
    CatalogueRecord::Fields fields;
    std::optional<RowProblem> problem; ///< the record as a whole cannot be read; `fields` is empty then
};

[[nodiscard]] QByteArray write(const std::vector<CatalogueEntry>& entries, Format format);

/// The records of a file; which format it has is seen from its first character. Errors: FileMalformed (no table or
/// object of this kind; `detail` holds a line, where one is known), Invalid (columns that nobody knows, or twice:
/// `problems` names them).
[[nodiscard]] Result<std::vector<Record>> read(const QByteArray& content);

} // namespace tawjih::exchange::CatalogueFile
