#pragma once

#include "core/attachment/Attachment.h"

namespace tawjih {

/// Reads a file that is to be attached, bounded, into memory; nothing of it is written anywhere. Errors:
/// AttachmentProblem::NotAFile, TooLarge, Empty; FileUnreadable.
[[nodiscard]] Result<QByteArray> readAttachmentFile(const QString& path);

/// A file in the folder into which a scanner writes.
struct ScannedFile {
    QString path;
    QDateTime modified;
    qint64 size = 0;
    bool operator==(const ScannedFile&) const = default;
};

/// What of a folder could be attached, by the first bytes of each file, the newest first. Folders within it and links
/// are not followed. Errors: FileUnreadable (no such folder).
[[nodiscard]] Result<std::vector<ScannedFile>> newestScans(const QString& folder, int most);

/// Deletes a scanned file, unless it is another by now. The disk may keep what it held until it writes over it.
[[nodiscard]] Status deleteScan(const ScannedFile& scan);

} // namespace tawjih
