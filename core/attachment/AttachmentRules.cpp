#include "core/attachment/AttachmentRules.h"

#include "core/base/Text.h"

#include <QFileInfo>

namespace tawjih {

tl::unexpected<Error> refuse(AttachmentProblem problem) {
    return fail(ErrorCode::FileUnreadable, codeOf(problem));
}

std::optional<AttachmentProblem> problemOf(const Error& error) {
    return error.code == ErrorCode::FileUnreadable ? fromCode<AttachmentProblem>(error.detail) : std::nullopt;
}

// At its very beginning: a file that is one thing to us and another to a program that looks further is not taken in.
std::optional<MediaType> AttachmentRules::mediaOf(const QByteArray& file) {
    if (file.startsWith("%PDF-"))
        return MediaType::Pdf;
    if (file.startsWith("\xff\xd8\xff"))
        return MediaType::Jpeg;
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return MediaType::Png;
    return std::nullopt;
}

QString AttachmentRules::nameFor(const QString& path) {
    const QString name = tidied(QFileInfo(path).completeBaseName());
    return name.left(longestName).trimmed();
}

QString AttachmentRules::tidied(const QString& name) {
    QString kept;
    for (const QChar each : name.simplified())
        if (each.category() != QChar::Other_Control && !hasBidiControls(QStringView(&each, 1)))
            kept += each;
    return kept.trimmed();
}

std::vector<FieldProblem> AttachmentRules::validate(const QString& name) {
    if (name.isEmpty())
        return {{QStringLiteral("name"), FieldProblem::Kind::Missing}};
    if (name.size() > longestName)
        return {{QStringLiteral("name"), FieldProblem::Kind::TooLong}};
    return {};
}

Status AttachmentRules::mayDecode(QSize size) {
    if (size.isEmpty())
        return refuse(AttachmentProblem::Damaged);
    return qint64(size.width()) * size.height() <= mostPixels ? Status() : refuse(AttachmentProblem::TooManyPixels);
}

} // namespace tawjih
