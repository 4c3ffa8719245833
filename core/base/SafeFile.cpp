#include "core/base/SafeFile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace tawjih {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A disk that fills up takes a part, and says why only when it is asked to take the rest.
bool writeAll(QFile& file, const QByteArray& content) {
    for (qint64 done = 0; done < content.size();) {
        const qint64 taken = file.write(content.constData() + done, content.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

Status writeAndSync(QFile& file, const QByteArray& content) {
    QFile::remove(file.fileName()); // what a crash left there; of a link that somebody put there the link
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(fileError(file, "create"));
    if (!file.setPermissions(ownerOnly))
        return fail(fileError(file, "permissions"));
    if (!writeAll(file, content))
        return fail(fileError(file, "write"));
    TRY(syncFile(file));
    file.close();
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(file, "close"));
    return {};
}

} // namespace

Error fileError(const QFileDevice& file, const char* operation) {
    ErrorCode code = ErrorCode::IoFailed;
    // Qt's codes do not tell a full disk from too many open files, nor from a folder that cannot be written.
    if (file.errorString() == qt_error_string(ENOSPC) || file.errorString() == qt_error_string(EDQUOT))
        code = ErrorCode::DiskFull;
    else if (file.error() == QFileDevice::PermissionsError ||
             (file.error() == QFileDevice::OpenError && !QFileInfo(QFileInfo(file.fileName()).path()).isWritable()))
        code = ErrorCode::ReadOnly;
    return Error{code, QLatin1String(operation), {}};
}

Error whyNotWritable(const QString& folder, const char* operation) {
    constexpr int someBytes = 4096;
    const QString probe = folder + QLatin1String("/probe");
    const Status written = writeSafely(probe, QByteArray(someBytes, ' '));
    QFile::remove(probe);
    return written ? Error{ErrorCode::IoFailed, QLatin1String(operation), {}} : written.error();
}

Status replaceFile(const QString& from, const QString& to) {
#ifdef Q_OS_UNIX
    const bool done = std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    const bool done = (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
#endif
    if (!done)
        return fail(ErrorCode::IoFailed, QStringLiteral("rename"));
    return {};
}

Status writeSafely(const QString& path, const QByteArray& content) {
    const QString part = path + QLatin1String(".part");
    QFile file(part);
    Status written = writeAndSync(file, content);
    if (written) {
        const auto back = readBounded(part, content.size());
        if (!back || *back != content)
            written = fail(ErrorCode::IoFailed, QStringLiteral("read back"));
    }
    if (written)
        written = replaceFile(part, path);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    return syncFolder(QFileInfo(path).path());
}

bool removeTree(const QString& folder) {
    return QFileInfo(folder).isSymLink() ? QFile::remove(folder) : QDir(folder).removeRecursively();
}

Result<QByteArray> readBounded(const QString& path, qint64 limit) {
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable);
    const qint64 size = file.size();
    if (size > limit)
        return fail(ErrorCode::FileMalformed, QStringLiteral("too large"));
    QByteArray content = file.read(size); // Qt makes room for all that is asked for, so not for what is allowed
    if (file.error() != QFileDevice::NoError || content.size() != size)
        return fail(ErrorCode::FileUnreadable);
    return content;
}

Status syncFile(QFile& file) {
#ifdef Q_OS_UNIX
    const bool synced = ::fsync(file.handle()) == 0;
#else
    const bool synced = _commit(file.handle()) == 0;
#endif
    if (!synced)
        return fail(ErrorCode::IoFailed, QStringLiteral("sync"));
    return {};
}

Status syncFolder(const QString& folder) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::IoFailed, QStringLiteral("open folder"));
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::IoFailed, QStringLiteral("sync folder"));
#else
    Q_UNUSED(folder); // NTFS journals renames itself
#endif
    return {};
}

} // namespace tawjih
