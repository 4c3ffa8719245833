#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <vector>

namespace tawjih::release {

/// A file of a package.
struct PackageFile {
    QString path; ///< ASCII, with slashes
    QByteArray bytes;
};

/// Told how much is done, 0 to 1; returning false cancels.
using PackageProgress = std::function<bool(double done)>;

/// A ZIP of the files in their order; with a passphrase each is encrypted by AES-256 as WinZip does (AE-1 or AE-2),
/// which 7-Zip opens. Made in memory. Errors: Cancelled, IoFailed (the library's word in `detail`).
[[nodiscard]] Result<QByteArray> zipped(const std::vector<PackageFile>& files, const QString& passphrase,
                                        const QDateTime& modified, const PackageProgress& progress = {});

} // namespace tawjih::release
