#pragma once

#include "core/release/PackageArchive.h"
#include "core/release/PackageVerifier.h"
#include "core/release/Release.h"

namespace tawjih::release {

struct PackageOptions {
    QChar delimiter = u';'; ///< or u','
    QString passphrase;     ///< empty: not encrypted
};

struct WrittenPackage {
    qint64 bytes = 0;
    QString sha256; ///< of the package, hexadecimal
    VerificationReport verification;
};

/// A package in memory, not yet verified as a whole. Errors: Invalid with `problems` (problemsOf), or with the codes of
/// broken promises in `detail`; Cancelled; IoFailed.
[[nodiscard]] Result<QByteArray> makePackage(const PackageContent& content, const PackageOptions& options,
                                             const PackageProgress& progress = {});

/// Makes a package, verifies it from its bytes as a recipient would, and puts it at `path` as writeSafely does. Nothing
/// is on the disk before all promises were found kept, and never in clear when there is a passphrase; whatever fails
/// leaves no file behind, or the old one. Any thread.
///
/// Errors: those of makePackage, verifyArchive and writeSafely; Invalid with the codes of the failed checks in
/// `detail`.
[[nodiscard]] Result<WrittenPackage> writePackage(const PackageContent& content, const QString& path,
                                                  const PackageOptions& options, const PackageProgress& progress = {});

} // namespace tawjih::release
