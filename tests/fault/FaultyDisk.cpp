#include "tests/fault/FaultyDisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <stdexcept>
#include <unistd.h>

namespace tawjih::test {

namespace {

constexpr qint64 sector = 512;

std::atomic<FaultyDisk*> watching{nullptr};

/// The watched folder once more, where calls can compare it without allocating.
QByteArray& watchedPath() {
    static QByteArray path;
    return path;
}

bool survivesNoCut(const QString& name) {
    const QString last = name.section(u'/', -1);
    return last.endsWith(QLatin1String("-shm")) || last == QLatin1String("lock") ||
           last.startsWith(QLatin1String("lock."));
}

} // namespace

void FaultyDisk::File::apply(QByteArray& content, const Change& change) {
    if (change.truncates) {
        const qsizetype before = content.size();
        content.resize(change.offset);
        if (change.offset > before)
            content.replace(before, change.offset - before, QByteArray(change.offset - before, '\0'));
        return;
    }
    const qsizetype end = change.offset + change.data.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    content.replace(change.offset, change.data.size(), change.data);
}

QByteArray FaultyDisk::File::afterCut(std::mt19937_64& chance) const {
    QByteArray left = content;
    // Most of it, little of it, or any: a disk's cache empties in an order of its own.
    const auto likely = std::uniform_int_distribution<unsigned>(0, 10)(chance);
    const auto luck = [&] { return std::uniform_int_distribution<unsigned>(0, 9)(chance) < likely; };
    for (const Change& change : pending) {
        if (change.truncates) {
            if (luck())
                apply(left, change);
            continue;
        }
        for (qint64 at = change.offset; at < change.offset + change.data.size();) {
            const qint64 next = std::min((at / sector + 1) * sector, change.offset + change.data.size());
            if (luck())
                apply(left, {at, change.data.mid(at - change.offset, next - at), false});
            at = next;
        }
    }
    return left;
}

FaultyDisk::FaultyDisk(const QString& folder) : m_folder(QDir(folder).canonicalPath()) {
    QDirIterator all(m_folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        auto entry = std::make_shared<File>();
        entry->folder = all.fileInfo().isDir();
        QFile content(all.filePath());
        if (!entry->folder && content.open(QIODevice::ReadOnly))
            entry->content = content.readAll();
        m_names.insert({QDir(m_folder).relativeFilePath(all.filePath()), std::move(entry)});
    }
    m_moments = {m_names};
    watchedPath() = QFile::encodeName(m_folder);
    FaultyDisk* nobody = nullptr;
    if (!watching.compare_exchange_strong(nobody, this))
        throw std::logic_error("one faulty disk at a time");
}

FaultyDisk::~FaultyDisk() {
    watching = nullptr;
}

void FaultyDisk::fail(const DiskFault& fault) {
    const Lock held(m_mutex);
    m_faults.push_back(fault);
}

void FaultyDisk::fill(qint64 free) {
    const Lock held(m_mutex);
    m_free = free;
}

void FaultyDisk::pullOut() {
    const Lock held(m_mutex);
    m_gone = true;
}

void FaultyDisk::mend() {
    const Lock held(m_mutex);
    m_faults.clear();
    m_free.reset();
    m_gone = false;
    m_struck = false;
}

void FaultyDisk::cut(const QString& to, std::mt19937_64& chance) const {
    const Lock held(m_mutex);
    const auto moment = std::uniform_int_distribution<size_t>(0, m_moments.size() - 1)(chance);
    QDir().mkpath(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto& [name, entry] : m_moments[moment]) {
        const QString path = to + u'/' + name;
        if (survivesNoCut(name))
            continue;
        QDir().mkpath(entry->folder ? path : QFileInfo(path).path());
        QFile left(path);
        if (!entry->folder && left.open(QIODevice::WriteOnly)) {
            left.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            left.write(entry->afterCut(chance));
        }
    }
}

FaultyDisk::Place FaultyDisk::placeOf(const char* path) {
    FaultyDisk* disk = watching;
    if (disk == nullptr || path == nullptr)
        return {};
    const QByteArray& folder = watchedPath();
    if (qstrncmp(path, folder.constData(), static_cast<size_t>(folder.size())) != 0)
        return {};
    const char* rest = path + folder.size();
    if (*rest == '\0')
        return {disk, QStringLiteral(".")};
    const auto name = QByteArray::fromRawData(rest + 1, static_cast<qsizetype>(qstrlen(rest + 1)));
    // A file that has no name any more is nobody's after a cut.
    return *rest == '/' && !name.endsWith(" (deleted)") ? Place{disk, QFile::decodeName(name)} : Place{};
}

FaultyDisk::Place FaultyDisk::placeOf(int descriptor) {
    if (watching == nullptr)
        return {};
    char path[4096];
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t length = ::readlink(link.constData(), path, sizeof path - 1);
    if (length <= 0)
        return {};
    path[length] = '\0';
    return placeOf(path);
}

int FaultyDisk::judge(DiskCall call, const QString& name) {
    const bool changes = call != DiskCall::Read;
    m_calls += changes ? 1 : 0;
    int error = m_gone ? EIO : 0;
    for (DiskFault& fault : m_faults) {
        if ((fault.call ? *fault.call != call : !changes) || !name.endsWith(fault.file))
            continue;
        if (fault.nth > 1) {
            --fault.nth;
        } else if (fault.times != 0) {
            fault.times -= fault.times > 0 ? 1 : 0;
            error = fault.error;
        }
    }
    m_struck = m_struck || error != 0;
    return error;
}

qint64 FaultyDisk::claim(qint64 growth) {
    if (!m_free || growth <= 0)
        return std::max<qint64>(growth, 0);
    const qint64 given = std::min(growth, *m_free);
    *m_free -= given;
    m_struck = m_struck || given < growth;
    return given;
}

FaultyDisk::File& FaultyDisk::file(const QString& name) {
    auto& entry = m_names[name];
    if (!entry) {
        entry = std::make_shared<File>();
        namesChanged();
    }
    return *entry;
}

void FaultyDisk::namesChanged() {
    m_moments.push_back(m_names);
}

void FaultyDisk::wrote(const QString& name, qint64 offset, const QByteArray& data) {
    if (!survivesNoCut(name))
        file(name).pending.push_back({offset, data, false});
}

void FaultyDisk::truncated(const QString& name, qint64 size) {
    if (!survivesNoCut(name))
        file(name).pending.push_back({size, {}, true});
}

void FaultyDisk::created(const QString& name, bool folder) {
    if (!survivesNoCut(name) && m_names.find(name) == m_names.end())
        file(name).folder = folder;
}

void FaultyDisk::removed(const QString& name) {
    if (m_names.erase(name) > 0)
        namesChanged();
}

void FaultyDisk::renamed(const QString& from, const QString& to) {
    const QString below = from + u'/';
    Names next;
    for (const auto& [name, entry] : m_names)
        if (name != to && !name.startsWith(to + u'/') && name != from && !name.startsWith(below))
            next.insert({name, entry});
    for (const auto& [name, entry] : m_names)
        if (name == from || name.startsWith(below))
            next.insert_or_assign(to + name.mid(from.size()), entry);
    m_names = std::move(next);
    namesChanged();
}

void FaultyDisk::synced(const QString& name) {
    const auto found = m_names.find(name);
    if (name == QLatin1String(".") || (found != m_names.end() && found->second->folder)) {
        m_moments = {m_names}; // a journalling file system writes the names in their order
    } else if (found != m_names.end()) {
        for (const Change& change : found->second->pending)
            File::apply(found->second->content, change);
        found->second->pending.clear();
    }
}

void FaultyDisk::syncFailed(const QString& name) {
    // As Linux does it: the pages count as written, and never will be.
    if (const auto found = m_names.find(name); found != m_names.end())
        found->second->pending.clear();
}

void FaultyDisk::told() const {
    if (m_onCall)
        m_onCall();
}

} // namespace tawjih::test
