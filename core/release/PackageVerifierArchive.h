#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace tawjih::release {

/// A package's files as they were read, by path.
struct ReadArchive {
    QMap<QString, QByteArray> files;
    bool encrypted = false; ///< all of them
};

/// Reads a ZIP of somebody unknown: at most 2,000 files, 1 GiB in all, and no more than 200 times the archive's own
/// size once 64 MiB are passed. Names are those of a package: lower-case ASCII, no leading slash, no dots as a folder,
/// none twice. Errors as verifyPackage's.
[[nodiscard]] Result<ReadArchive> readArchive(const QByteArray& archive, const QString& passphrase,
                                              const std::function<bool()>& mayGoOn);

} // namespace tawjih::release
