#include "tests/support/SampleDocuments.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QtEndian>

namespace tawjih::test {

namespace {

QImage picture(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(40, 60, 200));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width(), size.height() / 4, QColor(220, 40, 30));
    return image;
}

QByteArray saved(QSize size, const char* format, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(size).save(&buffer, format, quality);
    return bytes;
}

template <typename T>
QByteArray big(T value) {
    const T turned = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char*>(&turned), sizeof turned);
}

QByteArray segment(char code, const QByteArray& body) {
    return QByteArray("\xff") + code + big(static_cast<quint16>(body.size() + 2)) + body;
}

QByteArray chunk(const char* type, const QByteArray& body) {
    quint32 sum = 0xffffffffU;
    for (const char byte : QByteArray(QByteArray(type) + body)) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? (sum >> 1) ^ 0xedb88320U : sum >> 1;
    }
    return big(static_cast<quint32>(body.size())) + type + body + big(~sum);
}

/// One entry of a directory of metadata.
QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray& value) {
    return big(tag) + big(type) + big(count) + value.leftJustified(4, '\0', true);
}

} // namespace

QByteArray samplePdf(int pages, const QString& text) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setPen(Qt::black);
        painter.drawText(QPoint(600, 900), QStringLiteral("%1 %2").arg(text).arg(page + 1));
        painter.fillRect(QRect(600, 1500, 4000, 1000 * (page + 1)), Qt::darkGreen);
    }
    painter.end();
    return bytes;
}

QByteArray sampleJpeg(QSize size) {
    return saved(size, "jpeg", 90);
}

QByteArray samplePng(QSize size) {
    return saved(size, "png", -1);
}

QByteArray withCameraDetails(const QByteArray& jpeg, int orientation, const QByteArray& marker) {
    // Directory 0 with two entries, the directory of the place with one, and the text that it points to.
    constexpr quint32 place = 8 + 2 + 2 * 12 + 4;
    constexpr quint32 text = place + 2 + 12 + 4;
    QByteArray tiff = QByteArray("MM\0\x2a", 4) + big(quint32(8));
    tiff += big(quint16(2)) + entry(0x0112, 3, 1, big(static_cast<quint16>(orientation))) +
            entry(0x8825, 4, 1, big(place)) + big(quint32(0));
    tiff += big(quint16(1)) + entry(0x001b, 2, static_cast<quint32>(marker.size()), big(text)) + big(quint32(0));
    tiff += marker;
    const QByteArray details = segment('\xe1', QByteArray("Exif\0\0", 6) + tiff) +
                               segment('\xe1', "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') + "<x:xmpmeta>" +
                                                   marker + "</x:xmpmeta>") +
                               segment('\xe2', QByteArray("ICC_PROFILE\0\1\1", 14) + marker) +
                               segment('\xed', "Photoshop 3.0" + marker) + segment('\xfe', marker);
    return jpeg.left(2) + details + jpeg.mid(2) + jpeg + marker;
}

QByteArray withPngTexts(const QByteArray& png, const QByteArray& marker) {
    const qsizetype afterHeader = 8 + 12 + 13;
    return png.left(afterHeader) + chunk("tEXt", "Author" + QByteArray(1, '\0') + marker) +
           chunk("eXIf", "MM" + marker) + chunk("prVt", marker) + png.mid(afterHeader) + marker;
}

QByteArray pdfOf(const QList<QByteArray>& objects, const QByteArray& trailer) {
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype at = 0; at < objects.size(); ++at) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(at + 1) + " 0 obj\n" + objects[at] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R " +
           trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray largePdf(qsizetype bytes) {
    constexpr qsizetype others = 600;
    const QByteArray content(bytes - others, ' ');
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
                  "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream"});
}

QByteArray lockedPdf() {
    const QByteArray hash(64, '3');
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
                  "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + hash + "> /U <" + hash + "> >>"},
                 "/Encrypt 4 0 R /ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>]");
}

QByteArray pdfOfSize(double points, const QByteArray& catalogueMore) {
    const QByteArray side = QByteArray::number(points, 'f', 0);
    return pdfOf({"<< /Type /Catalog /Pages 2 0 R " + catalogueMore + " >>",
                  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + side + " " + side + "] >>"});
}

} // namespace tawjih::test
