#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace tawjih::vault {

/// Why a folder is a poor place for a desk.
enum class PlaceRisk {
    None,
    Network,      ///< on another computer: SQLite's locks and syncs do not hold there
    Synchronised, ///< another program copies it to other computers, file by file and while they change
};

/// A mounted file system.
struct Mount {
    QString root; ///< where it is mounted
    QString type; ///< as the kernel names it: ext4, nfs4, cifs, fuse.sshfs
    bool operator==(const Mount&) const = default;
};

/// Judges a place by its file system, by the names that synchronising programs give their folders (Dropbox, OneDrive,
/// Nextcloud…), and by the files they leave in them. Pure but for `exists`.
/// \param folder absolute \param exists whether there is a file or folder of that path
[[nodiscard]] PlaceRisk riskOf(const QString& folder, const std::vector<Mount>& mounts,
                               const std::function<bool(const QString&)>& exists = {});

/// What is mounted now, from /proc/self/mounts: asking the file systems themselves may hang. Empty where there is no
/// such file.
[[nodiscard]] std::vector<Mount> presentMounts();
/// The same of a table in that form. Pure.
[[nodiscard]] std::vector<Mount> mountsFrom(const QByteArray& table);

} // namespace tawjih::vault
