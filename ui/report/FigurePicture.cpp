#include "ui/report/FigurePicture.h"

#include "ui/report/ReportFigure.h"
#include "ui/report/ReportPaper.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tawjih::ui {

using indicator::FigureTable;

namespace {

constexpr qreal imageScale = 2;
const qreal imageMargin = grid::mm(8);

ReportPieces piecesOf(const FigureTable& table, const QString& title, const QString& subtitle, const Tongue& tongue) {
    ReportPieces pieces;
    if (!title.isEmpty())
        pieces.push_back(textPiece(title, tongue, {10, true, ink::accent}, reportWidth, 0));
    if (!subtitle.isEmpty())
        pieces.push_back(textPiece(subtitle, tongue, {8, false, ink::muted}, reportWidth, grid::mm(0.5)));
    for (ReportPiece& piece : pieces)
        piece.keptWithNext = true;
    FigureFrame frame;
    frame.width = reportWidth;
    frame.withDefinition = true;
    ReportPieces figure = figurePieces(table, tongue, frame);
    figure.front().before = grid::mm(4);
    append(pieces, std::move(figure));
    return pieces;
}

void draw(QPainter& painter, std::span<const PlacedPiece> page, qreal left) {
    for (const PlacedPiece& placed : page)
        placed.piece->draw(painter, {left, placed.top, reportWidth, placed.height});
}

} // namespace

QImage figureImage(const FigureTable& table, const QString& title, const QString& subtitle, const Tongue& tongue) {
    const ReportPieces pieces = piecesOf(table, title, subtitle, tongue);
    const QSizeF size(reportWidth + 2 * imageMargin, heightOf(pieces) + 2 * imageMargin);
    const qreal scale = imageScale / grid::pixel;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const auto pages = paginate(pieces, imageMargin, imageMargin, size.height());
    draw(painter, pages.front(), imageMargin);
    painter.end();
    image.setDevicePixelRatio(imageScale);
    return image;
}

QByteArray figurePdf(const FigureTable& table, const QString& title, const QString& subtitle, const Tongue& tongue) {
    const ReportPieces pieces = piecesOf(table, title, subtitle, tongue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(grid::resolution);
    writer.setTitle(table.subject);
    writer.setCreator(QString());
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {}, QPageLayout::Millimeter});
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const auto pages = paginate(pieces, reportMargin, reportMargin, reportPaper.height() - reportMargin);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        draw(painter, pages[page], reportMargin);
    }
    painter.end();
    return bytes;
}

} // namespace tawjih::ui
