#include "core/release/PackageVerifierArchive.h"

#include <QRegularExpression>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace tawjih::release {

namespace {

constexpr qsizetype mostFiles = 2000;
constexpr qint64 mostUnpacked = qint64(1) << 30;
constexpr qint64 bytesBeforeRatio = qint64(64) << 20;
constexpr qint64 mostRatio = 200;

struct FreeReader {
    void operator()(archive* made) const { archive_read_free(made); }
};

bool isPath(const QString& path) {
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*\\z"));
    return path.size() <= 200 && pattern.match(path).hasMatch();
}

auto malformed(const char* why) {
    return fail(ErrorCode::FileMalformed, QLatin1String(why));
}

class Reader {
public:
    Reader(const QByteArray& bytes, const QString& passphrase, const std::function<bool()>& mayGoOn)
        : m_bytes(bytes)
        , m_passphrase(passphrase.toUtf8())
        , m_mayGoOn(mayGoOn)
        , m_zip(archive_read_new()) {}

    Result<ReadArchive> read() {
        // By its directory alone: a reader of the stream would take what was cut off for the end.
        archive_read_support_format_zip_seekable(m_zip.get());
        if (!m_passphrase.isEmpty())
            archive_read_add_passphrase(m_zip.get(), m_passphrase.constData());
        if (archive_read_open_memory(m_zip.get(), m_bytes.constData(), size_t(m_bytes.size())) != ARCHIVE_OK)
            return malformed("archive");
        ReadArchive found;
        found.encrypted = true;
        for (;;) {
            archive_entry* entry = nullptr;
            const int result = archive_read_next_header(m_zip.get(), &entry);
            if (result == ARCHIVE_EOF)
                break;
            if (result != ARCHIVE_OK)
                return failure();
            TRY(readEntry(entry, found));
        }
        if (found.files.isEmpty())
            return malformed("archive");
        return found;
    }

private:
    Status readEntry(archive_entry* entry, ReadArchive& found) {
        const QString path = QString::fromUtf8(archive_entry_pathname(entry));
        if (!isPath(path) || found.files.contains(path) || archive_entry_filetype(entry) != AE_IFREG)
            return malformed("name");
        if (found.files.size() == mostFiles)
            return malformed("entries");
        found.encrypted &= archive_entry_is_data_encrypted(entry) == 1;
        QByteArray& into = found.files[path];
        QByteArray chunk(1 << 18, Qt::Uninitialized);
        for (;;) {
            if (m_mayGoOn && !m_mayGoOn())
                return fail(ErrorCode::Cancelled);
            const la_ssize_t got = archive_read_data(m_zip.get(), chunk.data(), size_t(chunk.size()));
            if (got < 0)
                return failure();
            if (got == 0)
                return {};
            m_total += got;
            if (m_total > mostUnpacked)
                return malformed("size");
            if (m_total > bytesBeforeRatio && m_total > mostRatio * m_bytes.size())
                return malformed("ratio");
            into.append(chunk.constData(), got);
        }
    }

    [[nodiscard]] tl::unexpected<Error> failure() const {
        // The library has no code for it, but says it in one of a few sentences, all with this word.
        const QByteArray said(archive_error_string(m_zip.get()));
        return said.contains("assphrase") ? fail(ErrorCode::WrongPassword) : malformed("archive");
    }

    const QByteArray& m_bytes;
    QByteArray m_passphrase;
    const std::function<bool()>& m_mayGoOn;
    std::unique_ptr<archive, FreeReader> m_zip;
    qint64 m_total = 0;
};

} // namespace

Result<ReadArchive> readArchive(const QByteArray& archive, const QString& passphrase,
                                const std::function<bool()>& mayGoOn) {
    return Reader(archive, passphrase, mayGoOn).read();
}

} // namespace tawjih::release
