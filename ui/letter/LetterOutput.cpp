#include "ui/letter/LetterOutput.h"

#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace tawjih::ui {

namespace {

std::vector<LetterContent> contentsOf(std::span<const LetterDraft> drafts) {
    std::vector<LetterContent> contents;
    for (const LetterDraft& draft : drafts)
        contents.push_back(draft.content);
    return contents;
}

Status paint(std::span<const LetterDraft> drafts, QPrinter& printer) {
    printer.setFullPage(true);
    printer.setPageLayout(LetterPages::pageLayout(drafts.front().content.form));
    QPainter painter;
    for (const LetterDraft& draft : drafts) {
        const LetterPages pages(draft.content);
        for (int page = 0; page < pages.count(); ++page) {
            const bool ready = painter.isActive() ? printer.newPage() : painter.begin(&printer);
            if (!ready)
                return fail(ErrorCode::IoFailed, QStringLiteral("printer"));
            painter.save();
            const qreal scale = static_cast<qreal>(printer.resolution()) / LetterPages::resolution;
            painter.scale(scale, scale);
            pages.draw(painter, page);
            painter.restore();
        }
    }
    return painter.end() ? Status() : fail(ErrorCode::IoFailed, QStringLiteral("printer"));
}

} // namespace

Status saveLetters(LetterService& letters, std::span<const LetterDraft> drafts, const QString& path,
                   const LetterProgress& progress) {
    TRY_ASSIGN(const LetterPdf pdf, makePdf(contentsOf(drafts), progress));
    bool written = false;
    Status issued = letters.issue(drafts, [&]() -> Status {
        TRY(writeSafely(path, pdf.bytes));
        written = true;
        return {};
    });
    if (!issued && written) // the ledger could not be kept: then there is no letter
        QFile::remove(path);
    return issued;
}

Status printLetters(LetterService& letters, std::span<const LetterDraft> drafts, QPrinter& printer) {
    if (drafts.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("letter"));
    return letters.issue(drafts, [&] { return paint(drafts, printer); });
}

QString letterFileName(const LetterReference& reference) {
    return QCoreApplication::translate("LetterOutput", "letter-%1.pdf").arg(reference.text());
}

} // namespace tawjih::ui
