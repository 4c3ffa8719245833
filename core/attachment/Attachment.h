#pragma once

#include "core/base/Result.h"
#include "core/beneficiary/Beneficiary.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace tawjih {

/// What an attached document is kept as. Nothing else is taken in: no format that can hold a program which some viewer
/// would run, and none whose decoder Debian does not look after.
enum class MediaType { Pdf, Jpeg, Png };

template <>
struct Codes<MediaType> {
    static constexpr CodeEntry<MediaType> entries[] = {
        {MediaType::Pdf, "pdf", QT_TRANSLATE_NOOP("Codes", "PDF")},
        {MediaType::Jpeg, "jpeg", QT_TRANSLATE_NOOP("Codes", "JPEG picture")},
        {MediaType::Png, "png", QT_TRANSLATE_NOOP("Codes", "PNG picture")},
    };
};

/// A scan or photo of a document that a person showed, without its content.
struct Attachment {
    AttachmentId id;
    QDateTime recordedAt; ///< UTC
    UserId recordedBy;
    BeneficiaryId beneficiary;
    std::optional<DocumentKind> document; ///< which of the documents that trainings ask for
    QString name;                         ///< as whoever added it calls it
    MediaType media = MediaType::Pdf;
    qint64 size = 0; ///< bytes
    int pages = 1;
    QByteArray checksum;  ///< BLAKE2b-256 of the content
    QByteArray thumbnail; ///< a small JPEG: which document it is can be seen, not what stands in it
    bool operator==(const Attachment&) const = default;
};

/// A file as it was read, to be attached.
struct NewAttachment {
    BeneficiaryId beneficiary;
    std::optional<DocumentKind> document;
    QString name;
    QByteArray file;
};

/// What can be shown.
struct OpenedAttachment {
    Attachment attachment;
    QByteArray content;
};

/// Why a file is not taken in, or a document not shown.
enum class AttachmentProblem {
    NotAFile,      ///< a folder, a pipe, or gone
    Empty,         ///< no bytes
    UnknownType,   ///< none of MediaType, by its first bytes
    TooLarge,      ///< of bytes
    TooManyPixels, ///< of a picture
    TooManyPages,  ///< of a PDF
    Protected,     ///< a PDF with a password
    Damaged,       ///< cut off, or not what it says it is
    NoRoom,        ///< the person has as much attached as one may have
    ContentLost,   ///< what is stored is not what was stored
};

template <>
struct Codes<AttachmentProblem> {
    using P = AttachmentProblem;
    static constexpr CodeEntry<P> entries[] = {
        {P::NotAFile, "not_a_file", ""},
        {P::Empty, "empty", ""},
        {P::UnknownType, "unknown_type", ""},
        {P::TooLarge, "too_large", ""},
        {P::TooManyPixels, "too_many_pixels", ""},
        {P::TooManyPages, "too_many_pages", ""},
        {P::Protected, "protected", ""},
        {P::Damaged, "damaged", ""},
        {P::NoRoom, "no_room", ""},
        {P::ContentLost, "content_lost", ""},
    };
};

/// An Error FileUnreadable whose detail is the problem's code.
[[nodiscard]] tl::unexpected<Error> refuse(AttachmentProblem problem);
/// The problem that an error speaks of; nothing for any other error.
[[nodiscard]] std::optional<AttachmentProblem> problemOf(const Error& error);

/// Asked now and then by long work; false ends it with Cancelled. None: it goes on.
using GoesOn = std::function<bool()>;

} // namespace tawjih
