#include "core/letter/LetterPdf.h"

#include "core/letter/LetterWords.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace tawjih {

Result<LetterPdf> makePdf(const std::vector<LetterContent>& letters, const LetterProgress& progress) {
    const auto unfit = [](const LetterContent& letter) { return letter.columns.empty() || !letter.problems.empty(); };
    if (letters.empty() || std::ranges::any_of(letters, unfit))
        return fail(ErrorCode::Invalid, QStringLiteral("letter"));

    LetterPdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        // Qt keeps a page in memory up to 100 MB; a letter's is a thousandth of that.
        QPdfWriter writer(&buffer);
        writer.setResolution(LetterPages::resolution);
        // The shipped title: an edited one may name the person.
        writer.setTitle(shippedTemplate(letters.front().form.kind, letters.front().columns.front().language).title);
        writer.setCreator(QString());
        writer.setPageLayout(LetterPages::pageLayout(letters.front().form));
        QPainter painter;
        for (std::size_t i = 0; i < letters.size(); ++i) {
            const LetterPages pages(letters[i]);
            for (int page = 0; page < pages.count(); ++page) {
                if (painter.isActive()) {
                    writer.setPageLayout(LetterPages::pageLayout(letters[i].form));
                    writer.newPage();
                } else if (!painter.begin(&writer)) {
                    return fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
                }
                pages.draw(painter, page);
                ++pdf.pages;
            }
            if (progress && !progress(static_cast<int>(i) + 1, static_cast<int>(letters.size())))
                return fail(ErrorCode::Cancelled);
        }
    }
    return pdf;
}

} // namespace tawjih
