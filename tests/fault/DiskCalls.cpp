// The C library's calls that reach the disk, as this executable answers them: SQLite's, Qt's and ours all come here,
// look whether a FaultyDisk watches the file, and go on to the C library. They are declared under names of our own,
// since the library's headers may declare theirs inline.
#include "tests/fault/FaultyDisk.h"

#include <QByteArray>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using tawjih::test::DiskCall;
using tawjih::test::FaultyDisk;

namespace {

template <typename Function>
Function next(Function, const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

int refuse(int error) {
    errno = error;
    return -1;
}

/// A call that changes names: judged, made, noted.
template <typename Make, typename Note>
int changeNames(DiskCall call, const FaultyDisk::Place& place, Make make, Note note) {
    const auto held = place.disk->lock();
    if (const int error = place.disk->judge(call, place.name); error != 0)
        return refuse(error);
    const int done = make();
    if (done >= 0)
        note();
    const int kept = errno;
    place.disk->told();
    errno = kept;
    return done;
}

template <typename Make>
ssize_t writeAt(const FaultyDisk::Place& place, int descriptor, off_t offset, const void* data, size_t size,
                Make make) {
    const auto held = place.disk->lock();
    if (const int error = place.disk->judge(DiskCall::Write, place.name); error != 0)
        return refuse(error);
    struct stat now = {};
    ::fstat(descriptor, &now);
    const qint64 growth = std::max<qint64>(0, qint64(offset) + qint64(size) - std::max(now.st_size, offset));
    const qint64 fitting = qint64(size) - growth + place.disk->claim(growth);
    if (fitting <= 0 && size > 0)
        return refuse(ENOSPC);
    const ssize_t written = make(static_cast<size_t>(fitting));
    if (written > 0)
        place.disk->wrote(place.name, offset, QByteArray(static_cast<const char*>(data), written));
    place.disk->told();
    return written;
}

/// The machine under the tests does not lose its power: its own disk is not waited for, which takes most of the time.
int syncAs(const FaultyDisk::Place& place) {
    const auto held = place.disk->lock();
    if (const int error = place.disk->judge(DiskCall::Sync, place.name); error != 0) {
        place.disk->syncFailed(place.name);
        return refuse(error);
    }
    place.disk->synced(place.name);
    place.disk->told();
    return 0;
}

} // namespace

#define STANDS_FOR(name) __asm__(name) __attribute__((visibility("default")))

extern "C" {
int diskOpen(const char* path, int flags, ...) STANDS_FOR("open64");
ssize_t diskRead(int descriptor, void* data, size_t size) STANDS_FOR("read");
ssize_t diskReadAt(int descriptor, void* data, size_t size, off_t offset) STANDS_FOR("pread64");
ssize_t diskWrite(int descriptor, const void* data, size_t size) STANDS_FOR("write");
ssize_t diskWriteAt(int descriptor, const void* data, size_t size, off_t offset) STANDS_FOR("pwrite64");
int diskTruncate(int descriptor, off_t size) STANDS_FOR("ftruncate64");
int diskSync(int descriptor) STANDS_FOR("fsync");
int diskSyncData(int descriptor) STANDS_FOR("fdatasync");
int diskRemove(const char* path) STANDS_FOR("unlink");
int diskMakeFolder(const char* path, mode_t mode) STANDS_FOR("mkdir");
int diskRemoveFolder(const char* path) STANDS_FOR("rmdir");
int diskRename(const char* from, const char* to) STANDS_FOR("rename");
int diskRenameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
    STANDS_FOR("renameat2");
}

int diskOpen(const char* path, int flags, ...) {
    static const auto call = next(&diskOpen, "open64");
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    const auto place = FaultyDisk::placeOf(path);
    if (place.disk == nullptr)
        return call(path, flags, mode);
    const bool creates = (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
    return changeNames(
        creates ? DiskCall::Create : DiskCall::Read, place, [&] { return call(path, flags, mode); },
        [&] {
            if (creates)
                place.disk->created(place.name, false);
            if ((flags & O_TRUNC) != 0)
                place.disk->truncated(place.name, 0);
        });
}

ssize_t diskRead(int descriptor, void* data, size_t size) {
    static const auto call = next(&diskRead, "read");
    const auto place = FaultyDisk::placeOf(descriptor);
    if (place.disk != nullptr)
        if (const auto held = place.disk->lock(); const int error = place.disk->judge(DiskCall::Read, place.name))
            return refuse(error);
    return call(descriptor, data, size);
}

ssize_t diskReadAt(int descriptor, void* data, size_t size, off_t offset) {
    static const auto call = next(&diskReadAt, "pread64");
    const auto place = FaultyDisk::placeOf(descriptor);
    if (place.disk != nullptr)
        if (const auto held = place.disk->lock(); const int error = place.disk->judge(DiskCall::Read, place.name))
            return refuse(error);
    return call(descriptor, data, size, offset);
}

ssize_t diskWrite(int descriptor, const void* data, size_t size) {
    static const auto call = next(&diskWrite, "write");
    const auto place = FaultyDisk::placeOf(descriptor);
    if (place.disk == nullptr)
        return call(descriptor, data, size);
    return writeAt(place, descriptor, ::lseek(descriptor, 0, SEEK_CUR), data, size,
                   [&](size_t fitting) { return call(descriptor, data, fitting); });
}

ssize_t diskWriteAt(int descriptor, const void* data, size_t size, off_t offset) {
    static const auto call = next(&diskWriteAt, "pwrite64");
    const auto place = FaultyDisk::placeOf(descriptor);
    if (place.disk == nullptr)
        return call(descriptor, data, size, offset);
    return writeAt(place, descriptor, offset, data, size,
                   [&](size_t fitting) { return call(descriptor, data, fitting, offset); });
}

int diskTruncate(int descriptor, off_t size) {
    static const auto call = next(&diskTruncate, "ftruncate64");
    const auto place = FaultyDisk::placeOf(descriptor);
    if (place.disk == nullptr)
        return call(descriptor, size);
    return changeNames(
        DiskCall::Truncate, place, [&] { return call(descriptor, size); },
        [&] { place.disk->truncated(place.name, size); });
}

int diskSync(int descriptor) {
    const auto place = FaultyDisk::placeOf(descriptor);
    return place.disk == nullptr ? 0 : syncAs(place);
}

int diskSyncData(int descriptor) {
    const auto place = FaultyDisk::placeOf(descriptor);
    return place.disk == nullptr ? 0 : syncAs(place);
}

int diskRemove(const char* path) {
    static const auto call = next(&diskRemove, "unlink");
    const auto place = FaultyDisk::placeOf(path);
    if (place.disk == nullptr)
        return call(path);
    return changeNames(
        DiskCall::Remove, place, [&] { return call(path); }, [&] { place.disk->removed(place.name); });
}

int diskMakeFolder(const char* path, mode_t mode) {
    static const auto call = next(&diskMakeFolder, "mkdir");
    const auto place = FaultyDisk::placeOf(path);
    if (place.disk == nullptr)
        return call(path, mode);
    return changeNames(
        DiskCall::Create, place, [&] { return call(path, mode); }, [&] { place.disk->created(place.name, true); });
}

int diskRemoveFolder(const char* path) {
    static const auto call = next(&diskRemoveFolder, "rmdir");
    const auto place = FaultyDisk::placeOf(path);
    if (place.disk == nullptr)
        return call(path);
    return changeNames(
        DiskCall::Remove, place, [&] { return call(path); }, [&] { place.disk->removed(place.name); });
}

int diskRename(const char* from, const char* to) {
    static const auto call = next(&diskRename, "rename");
    const auto place = FaultyDisk::placeOf(from);
    const auto target = FaultyDisk::placeOf(to);
    if (place.disk == nullptr || target.disk == nullptr)
        return call(from, to);
    return changeNames(
        DiskCall::Rename, place, [&] { return call(from, to); }, [&] { place.disk->renamed(place.name, target.name); });
}

int diskRenameAt(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    static const auto call = next(&diskRenameAt, "renameat2");
    const auto place = FaultyDisk::placeOf(from);
    const auto target = FaultyDisk::placeOf(to);
    if (place.disk == nullptr || target.disk == nullptr)
        return call(fromFolder, from, toFolder, to, flags);
    return changeNames(
        DiskCall::Rename, place, [&] { return call(fromFolder, from, toFolder, to, flags); },
        [&] { place.disk->renamed(place.name, target.name); });
}
