#pragma once

#include "core/attachment/Attachment.h"

#include <QSize>

namespace tawjih {

/// How much may be attached. Every backup is a whole copy of the desk and up to 23 of them are kept, so what one person
/// may have is bounded by what a desk of a few thousand persons can afford: the dozen documents that trainings ask for,
/// as scans of some pages each, take 10 to 20 MB.
struct AttachmentRules {
    static constexpr qint64 mega = 1'000'000;
    static constexpr qint64 largestFile = 40 * mega;     ///< that is read at all: a large photo becomes smaller
    static constexpr qint64 largestKept = 10 * mega;     ///< of one document
    static constexpr qint64 mostOfPerson = 60 * mega;    ///< of all documents of a person
    static constexpr qint64 mostPixels = 50 * mega;      ///< of a picture: A4 at 600 dpi has 35, most telephones less
    static constexpr int longestSide = 3508;             ///< pixels: A4 at 300 dpi; larger pictures are made smaller
    static constexpr int mostPages = 200;                ///< of a PDF
    static constexpr int thumbnailSide = 240;            ///< pixels
    static constexpr qint64 mostShownPixels = 16 * mega; ///< of a picture made to be shown
    static constexpr qsizetype longestName = 120;

    /// What a file is, by its first bytes; its name says nothing. Nothing for whatever is not taken in.
    [[nodiscard]] static std::optional<MediaType> mediaOf(const QByteArray& file);

    /// A name for a file, from its own: without folder, ending and controls, as long as names may be.
    [[nodiscard]] static QString nameFor(const QString& path);
    /// In one line and without controls of direction.
    [[nodiscard]] static QString tidied(const QString& name);
    [[nodiscard]] static std::vector<FieldProblem> validate(const QString& name);

    /// Refused: a side of no pixel, or more pixels than mostPixels. Looked at before anything is decoded.
    [[nodiscard]] static Status mayDecode(QSize size);
};

} // namespace tawjih
