#include "ui/attachment/AttachmentText.h"

#include "core/attachment/AttachmentRules.h"
#include "ui/backup/BackupText.h"
#include "ui/widgets/Bidi.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>

namespace tawjih::ui {

namespace {

struct AttachmentText {
    Q_DECLARE_TR_FUNCTIONS(AttachmentText)
};

const QString separator = QStringLiteral(" · ");

QString dayOf(const Attachment& attachment) {
    return isolate(dateText(attachment.recordedAt.toLocalTime().date()));
}

QString pagesOf(const Attachment& attachment) {
    return AttachmentText::tr("%n page(s)", nullptr, attachment.pages);
}

} // namespace

QString attachmentErrorText(const Error& error) {
    const auto problem = problemOf(error);
    if (!problem)
        return errorText(error);
    switch (*problem) {
    case AttachmentProblem::NotAFile:
        return AttachmentText::tr("There is no file here that can be read.");
    case AttachmentProblem::Empty:
        return AttachmentText::tr("The file is empty.");
    case AttachmentProblem::UnknownType:
        return AttachmentText::tr("It is neither a PDF nor a JPEG or PNG picture. Save it as one of these.");
    case AttachmentProblem::TooLarge:
        return AttachmentText::tr("It is too large: a document takes at most %1.")
            .arg(dataSizeText(AttachmentRules::largestKept));
    case AttachmentProblem::TooManyPixels:
        return AttachmentText::tr("The picture is too large: at most %1 million pixels. Scan it at 300 dpi.")
            .arg(number(AttachmentRules::mostPixels / AttachmentRules::mega));
    case AttachmentProblem::TooManyPages:
        return AttachmentText::tr("It has more than %1 pages. Attach the pages that are needed.")
            .arg(number(AttachmentRules::mostPages));
    case AttachmentProblem::Protected:
        return AttachmentText::tr("It is protected by a password. Save it without one.");
    case AttachmentProblem::Damaged:
        return AttachmentText::tr("It is damaged or incomplete, and cannot be shown. Scan it again.");
    case AttachmentProblem::NoRoom:
        return AttachmentText::tr("All documents of a person take at most %1. Remove what is not needed any more.")
            .arg(dataSizeText(AttachmentRules::mostOfPerson));
    case AttachmentProblem::ContentLost:
        return AttachmentText::tr("What is stored of this document is damaged, so it is not shown. Everything else is "
                                  "untouched. Scan it again, or go back to a backup.");
    }
    return {};
}

QString documentText(const Attachment& attachment) {
    return attachment.document ? labelOf(*attachment.document) : labelOf(attachment.media);
}

QString attachmentDetail(const Attachment& attachment) {
    QStringList parts{dayOf(attachment), dataSizeText(attachment.size)};
    if (attachment.pages > 1)
        parts << pagesOf(attachment);
    return parts.join(separator);
}

QString shortAttachmentDetail(const Attachment& attachment) {
    return dayOf(attachment) + separator + (attachment.pages > 1 ? pagesOf(attachment) : dataSizeText(attachment.size));
}

} // namespace tawjih::ui
