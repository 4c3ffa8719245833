#include "core/exchange/ZipFile.h"

#include <archive.h>
#include <archive_entry.h>

namespace tawjih::exchange {

namespace {

QString comparable(QString name) {
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

QString nameOf(archive_entry* entry) {
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* raw = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
    return comparable(QString::fromUtf8(raw));
}

} // namespace

/// libarchive's reader over a device.
class ZipFile::Entry::Archive {
public:
    explicit Archive(QIODevice& device) : m_device(device), m_archive(archive_read_new()), m_buffer(bufferBytes, '\0') {
        // By its directory alone: a reader of the stream would take what was cut off for the end.
        archive_read_support_format_zip_seekable(m_archive.get());
        archive_read_set_callback_data(m_archive.get(), this);
        archive_read_set_read_callback(m_archive.get(), &Archive::read);
        archive_read_set_seek_callback(m_archive.get(), &Archive::seek);
        archive_read_set_skip_callback(m_archive.get(), &Archive::skip);
        m_isOpen = archive_read_open1(m_archive.get()) == ARCHIVE_OK;
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] archive* get() const { return m_archive.get(); }
    [[nodiscard]] qint64 size() const { return m_device.size(); }
    [[nodiscard]] qint64 position() const { return m_position; }

    /// The header of the next entry; null at the end. Errors: Damaged.
    [[nodiscard]] TableResult<archive_entry*> next() {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(m_archive.get(), &entry);
        if (result == ARCHIVE_EOF)
            return nullptr;
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
            return fail(TableProblem::Damaged);
        return entry;
    }

private:
    static constexpr qsizetype bufferBytes = qsizetype(64) * 1024;

    struct Free {
        void operator()(archive* made) const { archive_read_free(made); }
    };

    // Several readers share the device: each keeps its own position.
    static la_ssize_t read(archive*, void* self, const void** bytes) {
        auto& file = *static_cast<Archive*>(self);
        *bytes = file.m_buffer.constData();
        if (!file.m_device.seek(file.m_position))
            return -1;
        const qint64 count = file.m_device.read(file.m_buffer.data(), bufferBytes);
        file.m_position += qMax(count, qint64(0));
        return static_cast<la_ssize_t>(count);
    }

    static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence) {
        auto& file = *static_cast<Archive*>(self);
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.m_position : file.size();
        const qint64 position = from + offset;
        if (position < 0 || position > file.size())
            return ARCHIVE_FATAL;
        return file.m_position = position;
    }

    static la_int64_t skip(archive*, void* self, la_int64_t bytes) {
        auto& file = *static_cast<Archive*>(self);
        const qint64 skipped = qBound(qint64(0), qint64(bytes), file.size() - file.m_position);
        file.m_position += skipped;
        return skipped;
    }

    QIODevice& m_device;
    std::unique_ptr<archive, Free> m_archive;
    QByteArray m_buffer;
    qint64 m_position = 0;
    bool m_isOpen = false;
};

ZipFile::ZipFile(QIODevice& device, ZipLimits limits)
    : m_device(&device)
    , m_limits(limits)
    , m_unpacked(std::make_shared<qint64>(0)) {}

TableResult<ZipFile> ZipFile::open(QIODevice& device, ZipLimits limits) {
    Entry::Archive archive(device);
    if (!archive.isOpen())
        return fail(TableProblem::Damaged);
    ZipFile file(device, limits);
    while (true) {
        const auto entry = archive.next();
        if (!entry)
            return fail(entry.error().problem);
        if (*entry == nullptr)
            break;
        if (static_cast<size_t>(file.m_names.size()) == limits.entries)
            return fail(TableProblem::TooLarge);
        file.m_names << nameOf(*entry);
    }
    if (file.m_names.isEmpty())
        return fail(TableProblem::Damaged);
    return file;
}

bool ZipFile::contains(const QString& name) const {
    return m_names.contains(comparable(name));
}

std::unique_ptr<ZipFile::Entry> ZipFile::entry(const QString& name) {
    const qsizetype place = m_names.indexOf(comparable(name));
    auto archive = place < 0 ? nullptr : std::make_unique<Entry::Archive>(*m_device);
    if (!archive || !archive->isOpen())
        return nullptr;
    for (qsizetype i = 0; i <= place; ++i)
        if (const auto found = archive->next(); !found || *found == nullptr)
            return nullptr;
    return std::unique_ptr<Entry>(new Entry(std::move(archive), m_limits, m_unpacked));
}

ZipFile::Entry::Entry(std::unique_ptr<Archive> archive, ZipLimits limits, std::shared_ptr<qint64> unpacked)
    : m_archive(std::move(archive))
    , m_limits(limits)
    , m_total(std::move(unpacked)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipFile::Entry::~Entry() = default;

qint64 ZipFile::Entry::packedBytesRead() const {
    return m_archive->position();
}

qint64 ZipFile::Entry::readData(char* data, qint64 size) {
    if (m_problem)
        return -1;
    const la_ssize_t count = archive_read_data(m_archive->get(), data, static_cast<size_t>(size));
    if (count < 0) {
        // The library has no code for it, but says it in one of a few sentences, all with one of these words.
        const QByteArray said(archive_error_string(m_archive->get()));
        m_problem = said.contains("assphrase") || said.contains("ncrypt") ? TableProblem::PasswordProtected
                                                                          : TableProblem::Damaged;
        return -1;
    }
    m_own += count;
    *m_total += count;
    const bool swollen = m_own > m_limits.bytesBeforeRatio && m_own / m_limits.ratio > m_archive->size();
    if (m_own > m_limits.entryBytes || *m_total > m_limits.totalBytes || swollen) {
        m_problem = TableProblem::TooLarge;
        return -1;
    }
    return count;
}

} // namespace tawjih::exchange
