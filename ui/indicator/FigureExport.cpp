#include "ui/indicator/FigureExport.h"

#include "ui/indicator/ExportSheet.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace tawjih::ui {

namespace {

constexpr qreal imageScale = 2.0;
constexpr int pdfDpi = 300;
constexpr qreal pdfMarginMm = 12;

/// Without the controls that part directions on screen, and never a formula.
QString disarmed(QString cell) {
    cell.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    static const QString formulas = QStringLiteral("=+-@\t\r");
    if (!cell.isEmpty() && formulas.contains(cell.front()))
        cell.prepend(u'\'');
    return cell;
}

QString csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells)
        written << csvCell(cell);
    return QString(written.join(u';') + QStringLiteral("\r\n"));
}

/// Header and rows. Digits alone, without grouping, so that a spreadsheet takes them for numbers.
std::vector<QStringList> linesOf(const FigureTable& table) {
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    std::vector<QStringList> lines(1);
    for (int column = 0; column < table.shownColumns(); ++column)
        lines.front() << table.header(column);
    for (int row = 0; row < table.shownRows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.shownColumns(); ++column)
            cells << table.text(row, column, plain);
        lines.push_back(cells);
    }
    return lines;
}

QString csvOf(const FigureTable& table) {
    QString text = csvLine({table.finding});
    for (const QStringList& cells : linesOf(table))
        text += csvLine(cells);
    return QString(text + csvLine({table.definition}));
}

QByteArray pdfOf(const std::vector<FigureTable>& tables, const ExportFrame& frame) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(pdfMarginMm, pdfMarginMm, pdfMarginMm, pdfMarginMm), QPageLayout::Millimeter);
    writer.setResolution(pdfDpi);
    writer.setTitle(frame.title);
    writer.setCreator(QStringLiteral("Tawjih"));
    QPainter painter(&writer);
    bool first = true;
    for (const FigureTable& table : tables) {
        if (!first)
            writer.newPage();
        first = false;
        ExportSheet sheet(table, frame);
        const QRectF page(painter.viewport());
        const qreal scale = std::min(page.width() / sheet.width(), page.height() / sheet.height());
        painter.save();
        painter.scale(scale, scale);
        sheet.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        painter.restore();
    }
    painter.end();
    return bytes;
}

Status write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::IoFailed, QStringLiteral("open: %1").arg(file.error()));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::IoFailed,
                    QStringLiteral("write: %1").arg(file.error()));
    return {};
}

std::vector<FigureTable> protectedTables(const std::vector<FigureTable>& tables) {
    std::vector<FigureTable> safe;
    safe.reserve(tables.size());
    for (const FigureTable& table : tables)
        safe.push_back(protectedForExport(table, QLocale()));
    return safe;
}

} // namespace

QString csvCell(const QString& text) {
    QString cell = disarmed(text);
    if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        cell = QString(u'"' + cell + u'"');
    }
    return cell;
}

QImage exportImage(const FigureTable& table, const ExportFrame& frame) {
    ExportSheet sheet(protectedForExport(table, QLocale()), frame);
    QImage image(sheet.size() * imageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(imageScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.render(&painter);
    return image;
}

QString exportTabbed(const FigureTable& table) {
    QString text;
    for (QStringList cells : linesOf(protectedForExport(table, QLocale()))) {
        for (QString& cell : cells)
            cell = disarmed(cell.replace(u'\t', u' '));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray exportCsv(const std::vector<FigureTable>& tables, const ExportFrame& frame) {
    QString text(QChar(0xFEFF));
    text += csvLine({frame.title});
    text += csvLine({frame.subtitle});
    bool hidden = false;
    for (const FigureTable& table : protectedTables(tables)) {
        text += QStringLiteral("\r\n") + csvOf(table);
        hidden = hidden || table.hasHidden();
    }
    if (hidden)
        text += QStringLiteral("\r\n") + csvLine({disclosureNote()});
    return text.toUtf8();
}

Status exportFile(const QString& path, ExportFormat format, const std::vector<FigureTable>& tables,
                  const ExportFrame& frame) {
    switch (format) {
    case ExportFormat::Csv:
        return write(path, exportCsv(tables, frame));
    case ExportFormat::Pdf:
        return write(path, pdfOf(protectedTables(tables), frame));
    case ExportFormat::Png:
        break;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!exportImage(tables.front(), frame).save(&buffer, "PNG"))
        return fail(ErrorCode::OutOfMemory);
    return write(path, bytes);
}

} // namespace tawjih::ui
