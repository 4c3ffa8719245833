#include "ui/indicator/FigureExport.h"

#include "core/base/SafeFile.h"
#include "core/indicator/FigureCsv.h"
#include "core/indicator/FigureSheet.h"
#include "ui/report/FigurePicture.h"
#include "ui/report/ReportPdf.h"

#include <QBuffer>
#include <QImage>

namespace tawjih::ui {

using indicator::FigureTable;

namespace {

Result<QByteArray> pngOf(const FigureTable& table, const FigureFrame& frame) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!figureImage(table, frame.title, frame.subtitle, frame.tongue).save(&buffer, "PNG"))
        return fail(ErrorCode::OutOfMemory);
    return bytes;
}

/// Several figures as a report without a cover's texts: a page or more, with the same care.
Result<QByteArray> pdfOf(const std::vector<FigureTable>& tables, const FigureFrame& frame) {
    if (tables.size() == 1)
        return figurePdf(tables.front(), frame.title, frame.subtitle, frame.tongue);
    indicator::ReportContent content;
    content.tongue = frame.tongue;
    content.title = frame.title;
    content.period = frame.subtitle;
    content.sections.push_back({{}, {}, tables});
    TRY_ASSIGN(const ReportPdf pdf, makeReportPdf(content));
    return pdf.bytes;
}

Result<QByteArray> bytesOf(FigureFormat format, const std::vector<FigureTable>& tables, const FigureFrame& frame) {
    switch (format) {
    case FigureFormat::Xlsx:
        return indicator::figureSheets(tables, frame.title, frame.subtitle, frame.tongue, frame.madeAt);
    case FigureFormat::Csv:
        return indicator::figuresCsv(tables, frame.title, frame.subtitle);
    case FigureFormat::Pdf:
        return pdfOf(tables, frame);
    case FigureFormat::Png:
    case FigureFormat::Image:
    case FigureFormat::Numbers:
        break;
    }
    return pngOf(tables.front(), frame);
}

} // namespace

Status saveFigures(const QString& path, FigureFormat format, const std::vector<FigureTable>& tables,
                   const FigureFrame& frame) {
    TRY_ASSIGN(const QByteArray bytes, bytesOf(format, tables, frame));
    return writeSafely(path, bytes);
}

QString suffixOf(FigureFormat format) {
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral(".png");
    case FigureFormat::Pdf:
        return QStringLiteral(".pdf");
    case FigureFormat::Xlsx:
        return QStringLiteral(".xlsx");
    case FigureFormat::Csv:
        return QStringLiteral(".csv");
    case FigureFormat::Image:
    case FigureFormat::Numbers:
        break;
    }
    return {};
}

QString fileFilterOf(FigureFormat format) {
    const QString suffix = suffixOf(format);
    return suffix.isEmpty() ? QString() : QStringLiteral("%1 (*%2)").arg(suffix.mid(1).toUpper(), suffix);
}

} // namespace tawjih::ui
