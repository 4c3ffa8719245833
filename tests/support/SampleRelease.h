#pragma once

#include "core/release/PackageArchive.h"
#include "core/release/Release.h"

#include <QMap>

namespace tawjih::test {

/// A release that keeps its promises: k = 5 with one class of exactly five, seven promises about two sensitive fields,
/// a rounded table and one with hidden counts. The same seed gives the same content. \param records about so many
[[nodiscard]] release::PackageContent sampleRelease(int records = 600, quint32 seed = 1);

/// Sets counts and figures of risk to what follows from the records.
void settle(release::PackageContent& content);

using PackageFiles = QMap<QString, QByteArray>;

/// The files of a package as its writer makes them, whether the promises hold or not, with empty documents.
[[nodiscard]] PackageFiles filesOf(const release::PackageContent& content);

/// Writes datapackage.json's sizes, hashes and numbers of rows anew, and the manifest.
void settle(PackageFiles& files);
/// The manifest alone.
void settleManifest(PackageFiles& files);

[[nodiscard]] QByteArray zipOf(const PackageFiles& files);

} // namespace tawjih::test
