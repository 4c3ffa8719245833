#include "core/attachment/AttachmentPicture.h"

#include "core/attachment/AttachmentRules.h"
#include "core/attachment/PdfPages.h"
#include "core/attachment/PictureParts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tawjih {

namespace {

constexpr int keptQuality = 85;
constexpr int thumbnailQuality = 75;
constexpr int allocationMegabytes = 256; ///< mostPixels in 32 bits each, and some more
const QSize thumbnailRoom(AttachmentRules::thumbnailSide, AttachmentRules::thumbnailSide);

/// No picture for the window may take more memory than this, whatever was asked.
QSize boundedRoom(QSize room) {
    room = room.expandedTo({1, 1});
    const double pixels = double(room.width()) * room.height();
    if (pixels > double(AttachmentRules::mostShownPixels))
        room =
            (QSizeF(room) * std::sqrt(double(AttachmentRules::mostShownPixels) / pixels)).toSize().expandedTo({1, 1});
    return room;
}

/// Decodes a bare picture, made as small as `room` asks, and turned so that up is up.
Result<QImage> decoded(const QByteArray& bytes, MediaType media, QSize room) {
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationMegabytes); });
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    // Named, not guessed: no other decoder ever sees the bytes.
    QImageReader reader(&buffer, media == MediaType::Jpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    TRY(AttachmentRules::mayDecode(size));
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize wanted = size.scaled(lies ? room.transposed() : room, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (wanted.width() < size.width())
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (image.isNull())
        return refuse(AttachmentProblem::Damaged);
    return image;
}

/// On white, where a picture lets something through, and without texts that its file had.
QImage flat(const QImage& image) {
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    painter.drawImage(0, 0, image);
    return ground;
}

Result<QByteArray> asJpeg(const QImage& image, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!flat(image).save(&buffer, "jpeg", quality))
        return fail(ErrorCode::OutOfMemory, QStringLiteral("jpeg"));
    return bytes;
}

Result<BarePicture> bareOf(const QByteArray& file, MediaType media) {
    TRY_ASSIGN(BarePicture bare, media == MediaType::Jpeg ? bareJpeg(file) : barePng(file));
    TRY(AttachmentRules::mayDecode(bare.size));
    return bare;
}

Result<KeptContent> keptPicture(const QByteArray& file, MediaType media) {
    TRY_ASSIGN(BarePicture bare, bareOf(file, media));
    KeptContent kept;
    kept.media = media;
    const int longest = std::max(bare.size.width(), bare.size.height());
    const QSize page(AttachmentRules::longestSide, AttachmentRules::longestSide);
    const bool shrinks = longest > AttachmentRules::longestSide || bare.bytes.size() > AttachmentRules::largestKept;
    // Decoded even where the bytes stay as they are: what cannot be shown is not taken in.
    TRY_ASSIGN(const QImage image, decoded(bare.bytes, media, shrinks ? page : thumbnailRoom));
    if (shrinks) {
        kept.media = MediaType::Jpeg;
        TRY_ASSIGN(kept.bytes, asJpeg(image, keptQuality));
    } else {
        kept.bytes = std::move(bare.bytes);
    }
    TRY_ASSIGN(kept.thumbnail, asJpeg(image.width() > thumbnailRoom.width() || image.height() > thumbnailRoom.height()
                                          ? image.scaled(thumbnailRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                          : image,
                                      thumbnailQuality));
    return kept;
}

Result<KeptContent> keptPdf(const QByteArray& file, const GoesOn& goesOn) {
    TRY_ASSIGN(const auto pages, PdfPages::read(file));
    TRY_ASSIGN(const QImage first, pages->picture(0, thumbnailRoom, goesOn));
    KeptContent kept{MediaType::Pdf, file, pages->count(), {}};
    TRY_ASSIGN(kept.thumbnail, asJpeg(first, thumbnailQuality));
    return kept;
}

Result<MediaType> mayRead(const QByteArray& file) {
    if (file.isEmpty())
        return refuse(AttachmentProblem::Empty);
    const auto media = AttachmentRules::mediaOf(file);
    if (!media)
        return refuse(AttachmentProblem::UnknownType);
    if (file.size() > (media == MediaType::Pdf ? AttachmentRules::largestKept : AttachmentRules::largestFile))
        return refuse(AttachmentProblem::TooLarge);
    return *media;
}

} // namespace

Result<KeptContent> keptContent(const QByteArray& file, const GoesOn& goesOn) {
    TRY_ASSIGN(const MediaType media, mayRead(file));
    TRY_ASSIGN(KeptContent kept, media == MediaType::Pdf ? keptPdf(file, goesOn) : keptPicture(file, media));
    if (goesOn && !goesOn())
        return fail(ErrorCode::Cancelled);
    if (kept.bytes.size() > AttachmentRules::largestKept)
        return refuse(AttachmentProblem::TooLarge);
    return kept;
}

Result<QImage> pictureOf(const QByteArray& content, MediaType media, const PictureOrder& order, const GoesOn& goesOn) {
    const QSize room = boundedRoom(order.room);
    QImage image;
    if (media == MediaType::Pdf) {
        TRY_ASSIGN(const auto pages, PdfPages::read(content));
        TRY_ASSIGN(image, pages->picture(order.page, room, goesOn));
    } else {
        TRY_ASSIGN(image, decoded(content, media, room));
    }
    if (order.quarterTurns % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * (order.quarterTurns % 4)));
    return image;
}

Result<QImage> glanceAt(const QByteArray& file, const GoesOn& goesOn) {
    TRY_ASSIGN(const MediaType media, mayRead(file));
    if (media == MediaType::Pdf)
        return pictureOf(file, media, {0, thumbnailRoom, 0}, goesOn);
    TRY_ASSIGN(const BarePicture bare, bareOf(file, media));
    return decoded(bare.bytes, media, thumbnailRoom);
}

} // namespace tawjih
