#pragma once

#include "core/attachment/Attachment.h"

#include <QImage>
#include <QSize>

#include <memory>

namespace tawjih {

/// The pages of a PDF as pictures. Poppler draws them and does nothing else with the file: no script is run, no link
/// followed, nothing fetched, no attached file opened, and nothing written. On one thread at a time.
class PdfPages {
public:
    /// Errors: Protected, Damaged, TooManyPages.
    [[nodiscard]] static Result<std::unique_ptr<PdfPages>> read(const QByteArray& file);
    ~PdfPages();
    PdfPages(const PdfPages&) = delete;
    PdfPages& operator=(const PdfPages&) = delete;

    [[nodiscard]] int count() const;
    /// As large as `room` allows, on white. Errors: Damaged (also a page that takes longer than anybody waits),
    /// Cancelled.
    [[nodiscard]] Result<QImage> picture(int page, QSize room, const GoesOn& goesOn = {}) const;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tawjih
