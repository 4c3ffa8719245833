#pragma once

#include "core/release/PackageArchive.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// The CSV files of a package as RFC 4180 has them: UTF-8 without a byte order mark, lines ended by CRLF, cells quoted
/// where they need it, the first line the names. The records are sorted by their cells, in the order of bytes, so that
/// their order tells nothing. A copy with HXL tags has these in its second line.
///
/// Errors: Cancelled.
[[nodiscard]] Result<std::vector<PackageFile>> dataFiles(const PackageContent& content, QChar delimiter,
                                                         const PackageProgress& progress = {});

/// Where the files of a package lie, by what they hold.
[[nodiscard]] QString hierarchyPath(const Field& field);
[[nodiscard]] QString tablePath(const Table& table);
[[nodiscard]] QString tableHxlPath(const Table& table);
[[nodiscard]] bool hasTags(const Table& table);
inline constexpr QLatin1String personsPath{"data/persons.csv"};
inline constexpr QLatin1String personsHxlPath{"data/persons-hxl.csv"};

/// The name of a column of a hierarchy's file: "level_2" is the level above the released level 1.
[[nodiscard]] QString levelColumn(int level);

} // namespace tawjih::release
