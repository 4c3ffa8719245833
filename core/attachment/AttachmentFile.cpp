#include "core/attachment/AttachmentFile.h"

#include "core/attachment/AttachmentRules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tawjih {

namespace {

constexpr qint64 firstBytes = 16;
constexpr int mostLooked = 2000; ///< files of a folder

ScannedFile scanOf(const QFileInfo& info) {
    return {info.absoluteFilePath(), info.lastModified(), info.size()};
}

} // namespace

Result<QByteArray> readAttachmentFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return refuse(AttachmentProblem::NotAFile);
    if (info.size() > AttachmentRules::largestFile)
        return refuse(AttachmentProblem::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable);
    QByteArray bytes = file.read(AttachmentRules::largestFile + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable);
    if (bytes.size() > AttachmentRules::largestFile)
        return refuse(AttachmentProblem::TooLarge);
    return bytes.isEmpty() ? refuse(AttachmentProblem::Empty) : Result<QByteArray>(std::move(bytes));
}

Result<std::vector<ScannedFile>> newestScans(const QString& folder, int most) {
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists() || !place.isReadable())
        return fail(ErrorCode::FileUnreadable, QStringLiteral("folder"));
    std::vector<ScannedFile> scans;
    const auto files = place.entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Time);
    for (const QFileInfo& info : files.mid(0, mostLooked)) {
        if (static_cast<int>(scans.size()) >= most)
            break;
        QFile file(info.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly) && AttachmentRules::mediaOf(file.read(firstBytes)))
            scans.push_back(scanOf(info));
    }
    return scans;
}

Status deleteScan(const ScannedFile& scan) {
    const QFileInfo info(scan.path);
    if (!info.exists())
        return {};
    if (info.isSymLink() || scanOf(info) != scan)
        return fail(ErrorCode::Conflict, QStringLiteral("scan"));
    return QFile::remove(scan.path) ? Status() : fail(ErrorCode::ReadOnly, QStringLiteral("scan"));
}

} // namespace tawjih
