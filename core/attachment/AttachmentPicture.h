#pragma once

#include "core/attachment/Attachment.h"

#include <QImage>
#include <QSize>

namespace tawjih {

/// What is kept of a file.
struct KeptContent {
    MediaType media = MediaType::Pdf;
    QByteArray bytes;
    int pages = 1;
    QByteArray thumbnail;
};

/// Makes of a file what is kept of it: a picture without its metadata, no larger than a page at 300 dpi; a PDF as it
/// is. All in memory, any thread. Errors: AttachmentProblem, Cancelled.
[[nodiscard]] Result<KeptContent> keptContent(const QByteArray& file, const GoesOn& goesOn = {});

/// Which page, and how.
struct PictureOrder {
    int page = 0;
    QSize room;           ///< pixels that it may take, before it is turned
    int quarterTurns = 0; ///< clockwise
};

/// A document as a picture. All in memory, any thread. Errors: AttachmentProblem, Cancelled.
[[nodiscard]] Result<QImage> pictureOf(const QByteArray& content, MediaType media, const PictureOrder& order,
                                       const GoesOn& goesOn = {});

/// A small picture of a file that nobody took in yet. Errors as of keptContent.
[[nodiscard]] Result<QImage> glanceAt(const QByteArray& file, const GoesOn& goesOn = {});

} // namespace tawjih
