#include "ui/report/ReportPdf.h"

#include "ui/report/ReportPages.h"
#include "ui/report/ReportText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tawjih::ui {

Result<ReportPdf> makeReportPdf(const indicator::ReportContent& content, const ReportProgress& progress) {
    const ReportPages pages(content);
    ReportPdf pdf;
    QBuffer buffer(&pdf.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(grid::resolution);
        writer.setTitle(content.title);
        writer.setCreator(QString());
        writer.setPageLayout(ReportPages::pageLayout());
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0 && !writer.newPage())
                return fail(ErrorCode::IoFailed, QStringLiteral("pdf"));
            pages.draw(painter, page);
            if (progress && !progress(page + 1, pages.count()))
                return fail(ErrorCode::Cancelled);
        }
    }
    pdf.pages = pages.count();
    return pdf;
}

} // namespace tawjih::ui
