#pragma once

#include "core/exchange/TableProblem.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <vector>

namespace tawjih::exchange {

/// What may be unpacked at most: a small file can stand for terabytes.
struct ZipLimits {
    size_t entries = 4096;
    qint64 entryBytes = qint64(1) << 30;
    qint64 totalBytes = qint64(2) << 30; ///< over everything that is read from one ZipFile
    qint64 ratio = 250; ///< bytes of an entry to bytes of the file, once an entry has `bytesBeforeRatio`
    qint64 bytesBeforeRatio = qint64(16) << 20;
};

/// The entries of a ZIP file by name, over libarchive. Names are compared without regard to case, as the Open Packaging
/// Conventions (ECMA-376 part 2) ask, and with backslashes as slashes, as some writers pack them.
class ZipFile {
public:
    /// Reads the directory. The device must be seekable and outlive the file and what it opens. Errors: Damaged,
    /// TooLarge.
    [[nodiscard]] static TableResult<ZipFile> open(QIODevice& device, ZipLimits limits = {});

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool contains(const QString& name) const;

    /// One entry, to be read once from its start; its readData fails with `problem()` set where the entry is damaged,
    /// encrypted, or larger than the limits. Null for a name that is not there.
    class Entry;
    [[nodiscard]] std::unique_ptr<Entry> entry(const QString& name);

private:
    ZipFile(QIODevice& device, ZipLimits limits);

    QIODevice* m_device;
    ZipLimits m_limits;
    QStringList m_names; ///< as in the directory; an entry is known by its place here
    std::shared_ptr<qint64> m_unpacked;
};

class ZipFile::Entry : public QIODevice {
public:
    ~Entry() override;
    /// Why reading failed, if it did.
    [[nodiscard]] std::optional<TableProblem> problem() const { return m_problem; }
    /// Bytes of the file behind what was read so far, for progress.
    [[nodiscard]] qint64 packedBytesRead() const;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    friend class ZipFile;
    class Archive;
    Entry(std::unique_ptr<Archive> archive, ZipLimits limits, std::shared_ptr<qint64> unpacked);

    std::unique_ptr<Archive> m_archive;
    ZipLimits m_limits;
    std::shared_ptr<qint64> m_total;
    qint64 m_own = 0;
    std::optional<TableProblem> m_problem;
};

} // namespace tawjih::exchange
