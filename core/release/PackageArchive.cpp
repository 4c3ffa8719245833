#include "core/release/PackageArchive.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace tawjih::release {

namespace {

constexpr qsizetype chunk = 1 << 20; ///< between two questions whether to go on

struct FreeWriter {
    void operator()(archive* made) const { archive_write_free(made); }
    void operator()(archive_entry* made) const { archive_entry_free(made); }
};

la_ssize_t append(archive*, void* to, const void* bytes, size_t size) {
    static_cast<QByteArray*>(to)->append(static_cast<const char*>(bytes), qsizetype(size));
    return la_ssize_t(size);
}

} // namespace

Result<QByteArray> zipped(const std::vector<PackageFile>& files, const QString& passphrase, const QDateTime& modified,
                          const PackageProgress& progress) {
    QByteArray bytes; // outlives the archive, which writes into it when it is freed
    const std::unique_ptr<archive, FreeWriter> zip(archive_write_new());
    const auto failed = [&] { return fail(ErrorCode::IoFailed, QString::fromUtf8(archive_error_string(zip.get()))); };
    if (archive_write_set_format_zip(zip.get()) != ARCHIVE_OK ||
        archive_write_set_options(zip.get(), "zip:compression=deflate") != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(zip.get(), 1) != ARCHIVE_OK) // no padding behind the end
        return failed();
    if (!passphrase.isEmpty() &&
        (archive_write_set_options(zip.get(), "zip:encryption=aes256") != ARCHIVE_OK ||
         archive_write_set_passphrase(zip.get(), passphrase.toUtf8().constData()) != ARCHIVE_OK))
        return failed();
    if (archive_write_open2(zip.get(), &bytes, nullptr, append, nullptr, nullptr) != ARCHIVE_OK)
        return failed();

    qsizetype all = 1;
    for (const PackageFile& file : files)
        all += file.bytes.size();
    qsizetype done = 0;
    for (const PackageFile& file : files) {
        const std::unique_ptr<archive_entry, FreeWriter> entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), file.path.toLatin1().constData());
        archive_entry_set_size(entry.get(), file.bytes.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), modified.toSecsSinceEpoch(), 0);
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK)
            return failed();
        for (qsizetype at = 0; at < file.bytes.size(); at += chunk) {
            const auto size = size_t(std::min(chunk, file.bytes.size() - at));
            if (archive_write_data(zip.get(), file.bytes.constData() + at, size) != la_ssize_t(size))
                return failed();
            done += qsizetype(size);
            if (progress && !progress(double(done) / double(all)))
                return fail(ErrorCode::Cancelled);
        }
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return failed();
    return bytes;
}

} // namespace tawjih::release
