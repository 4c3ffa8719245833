#include "core/vault/DeskPlace.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace tawjih::vault {

namespace {

constexpr const char* networkTypes[] = {
    "nfs",    "nfs4",   "cifs",   "smb3",        "smbfs",           "9p",           "afs",         "ceph",
    "lustre", "ncpfs",  "coda",   "glusterfs",   "fuse.glusterfs",  "fuse.sshfs",   "fuse.rclone", "davfs",
    "ocfs2",  "beegfs", "vboxsf", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs"};

/// How the names of folders begin, in small letters: "OneDrive - Office", "Dropbox (Team)".
constexpr const char* folderNames[] = {"dropbox",     "onedrive",     "nextcloud", "owncloud",  "google drive",
                                       "googledrive", "google-drive", "icloud",    "megasync",  "pclouddrive",
                                       "yandex.disk", "seafile",      "kdrive",    "syncthing", "proton drive",
                                       "insync",      "box sync",     "tresorit"};

/// What such programs leave in the folder that they copy.
constexpr const char* marks[] = {".stfolder",          ".dropbox",     ".dropbox.cache", ".owncloudsync.log",
                                 ".nextcloudsync.log", ".sync_folder", ".seafile-data"};

bool isBelow(const QString& folder, const QString& root) {
    return root == QLatin1String("/") || folder == root || folder.startsWith(root + u'/');
}

/// A blank stands as \040 in the table.
QString unescaped(const QByteArray& field) {
    QByteArray text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        text += octal ? static_cast<char>(code) : field[i];
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(text);
}

} // namespace

PlaceRisk riskOf(const QString& folder, const std::vector<Mount>& mounts,
                 const std::function<bool(const QString&)>& exists) {
    const QString place = QDir::cleanPath(folder);
    const Mount* under = nullptr; // of two on one root, the later one lies above
    for (const Mount& mount : mounts)
        if (isBelow(place, mount.root) && (under == nullptr || mount.root.size() >= under->root.size()))
            under = &mount;
    if (under != nullptr &&
        std::ranges::any_of(networkTypes, [&](const char* type) { return under->type == QLatin1String(type); }))
        return PlaceRisk::Network;
    const QStringList names = place.split(u'/', Qt::SkipEmptyParts);
    QString path;
    for (const QString& name : names) {
        path += u'/' + name;
        if (std::ranges::any_of(folderNames, [&](const char* known) {
                return name.startsWith(QLatin1String(known), Qt::CaseInsensitive);
            }))
            return PlaceRisk::Synchronised;
        if (exists &&
            std::ranges::any_of(marks, [&](const char* mark) { return exists(path + u'/' + QLatin1String(mark)); }))
            return PlaceRisk::Synchronised;
    }
    return PlaceRisk::None;
}

std::vector<Mount> presentMounts() {
    QFile table(QStringLiteral("/proc/self/mounts"));
    return table.open(QIODevice::ReadOnly) ? mountsFrom(table.readAll()) : std::vector<Mount>();
}

std::vector<Mount> mountsFrom(const QByteArray& table) {
    std::vector<Mount> mounts;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() > 2)
            mounts.push_back({unescaped(fields[1]), QString::fromLatin1(fields[2])});
    }
    return mounts;
}

} // namespace tawjih::vault
