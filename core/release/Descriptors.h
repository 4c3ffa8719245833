#pragma once

#include "core/release/PackageArchive.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// The version of what is written here; a reader refuses a later one.
inline constexpr int formatVersion = 1;
inline constexpr QLatin1String formatName{"tawjih-release"};

/// promise.json: all that a verifier needs to judge the data by: roles, released levels, promises, counts and the
/// figures of risk that follow from the data.
[[nodiscard]] PackageFile promiseFile(const PackageContent& content, QChar delimiter);

/// datapackage.json: a Tabular Data Package of Frictionless, version 1. Titles stand in English, and in all languages
/// in `titles`. A copy with HXL tags is described as a table of texts, for its second line holds the tags. \param data
/// the CSV files
[[nodiscard]] PackageFile dataPackageFile(const PackageContent& content, QChar delimiter,
                                          const std::vector<PackageFile>& data);

/// ddi.xml: a DDI Codebook 2.5 of the microdata, with the published number of persons for each category.
[[nodiscard]] PackageFile ddiFile(const PackageContent& content);

/// manifest.json: every other file with its size and SHA-256.
[[nodiscard]] PackageFile manifestFile(const std::vector<PackageFile>& files, const QDateTime& created);

/// Hexadecimal.
[[nodiscard]] QString sha256(const QByteArray& bytes);

} // namespace tawjih::release
