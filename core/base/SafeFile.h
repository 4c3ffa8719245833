#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace tawjih {

/// What a failed file means to people: DiskFull, ReadOnly or IoFailed. `detail` names the operation, not the path.
[[nodiscard]] Error fileError(const QFileDevice& file, const char* operation);

/// Why nothing can be written in a folder, found out by writing a small file there, for libraries that do not say:
/// DiskFull, ReadOnly, or IoFailed if it can.
[[nodiscard]] Error whyNotWritable(const QString& folder, const char* operation);

/// Replaces a small file so that at any moment, whatever fails, either the whole old or the whole new content is on the
/// disk: a temporary file beside it is written, flushed, synced, read back and compared, then renamed over the old one,
/// and the folder is synced. The file is readable by its owner only. (QSaveFile reports success on a full disk and
/// never syncs the folder.)
[[nodiscard]] Status writeSafely(const QString& path, const QByteArray& content);

/// Puts a file in the place of another, or of none, in one step. The folder still has to be synced.
[[nodiscard]] Status replaceFile(const QString& from, const QString& to);

/// Removes a folder with all that is in it, of a symbolic link the link alone: Qt empties what it leads to. False where
/// anything stayed; what is not there is removed.
bool removeTree(const QString& folder);

/// The content of a file of at most `limit` bytes. Errors: NotFound, FileMalformed (larger), FileUnreadable.
[[nodiscard]] Result<QByteArray> readBounded(const QString& path, qint64 limit);

/// Makes sure that what was written to an open file is on the disk.
[[nodiscard]] Status syncFile(QFile& file);
/// Makes sure that a folder's entries (after a rename) are on the disk.
[[nodiscard]] Status syncFolder(const QString& folder);

} // namespace tawjih
