#include "core/letter/QrCode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace tawjih {

namespace {

constexpr int quietModules = 4;

/// Code 39 (ISO/IEC 16388): five bars and four spaces each, 'w' wide.
struct Pattern {
    char character;
    const char* widths;
};
constexpr Pattern patterns[] = {
    {'0', "nnnwwnwnn"}, {'1', "wnnwnnnnw"}, {'2', "nnwwnnnnw"}, {'3', "wnwwnnnnn"}, {'4', "nnnwwnnnw"},
    {'5', "wnnwwnnnn"}, {'6', "nnwwwnnnn"}, {'7', "nnnwnnwnw"}, {'8', "wnnwnnwnn"}, {'9', "nnwwnnwnn"},
    {'A', "wnnnnwnnw"}, {'B', "nnwnnwnnw"}, {'C', "wnwnnwnnn"}, {'D', "nnnnwwnnw"}, {'E', "wnnnwwnnn"},
    {'F', "nnwnwwnnn"}, {'G', "nnnnnwwnw"}, {'H', "wnnnnwwnn"}, {'I', "nnwnnwwnn"}, {'J', "nnnnwwwnn"},
    {'K', "wnnnnnnww"}, {'L', "nnwnnnnww"}, {'M', "wnwnnnnwn"}, {'N', "nnnnwnnww"}, {'O', "wnnnwnnwn"},
    {'P', "nnwnwnnwn"}, {'Q', "nnnnnnwww"}, {'R', "wnnnnnwwn"}, {'S', "nnwnnnwwn"}, {'T', "nnnnwnwwn"},
    {'U', "wwnnnnnnw"}, {'V', "nwwnnnnnw"}, {'W', "wwwnnnnnn"}, {'X', "nwnnwnnnw"}, {'Y', "wwnnwnnnn"},
    {'Z', "nwwnwnnnn"}, {'-', "nwnnnnwnw"}, {'*', "nwnnwnwnn"},
};
constexpr double wide = 2.5;
constexpr double characterWidth = 6 + 3 * wide + 1; ///< in narrow bars, with the gap behind
constexpr double quietBars = 10;

const char* widthsOf(QChar character) {
    for (const Pattern& pattern : patterns)
        if (character == QLatin1Char(pattern.character))
            return pattern.widths;
    return "";
}

} // namespace

QrCode makeQrCode(const QString& text) {
    if (text.isEmpty())
        return {};
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M),
                                                          QRcode_free);
    if (!made)
        return {};
    QrCode code;
    code.side = made->width;
    const int modules = made->width * made->width;
    code.dark.reserve(static_cast<std::size_t>(modules));
    for (int i = 0; i < modules; ++i)
        code.dark.push_back((made->data[i] & 1U) != 0);
    return code;
}

void drawQrCode(QPainter& painter, const QRectF& square, const QrCode& code) {
    const qreal module = square.width() / (code.side + 2 * quietModules);
    // Runs of a row as one rectangle: no hairlines between modules, and a small file.
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            const int from = x;
            while (x < code.side && code.isDark(x, y))
                ++x;
            if (x > from)
                painter.fillRect(QRectF(square.x() + (from + quietModules) * module,
                                        square.y() + (y + quietModules) * module, (x - from) * module, module),
                                 Qt::black);
        }
    }
}

void drawBarcode(QPainter& painter, const QRectF& area, const QString& text) {
    const QString framed = QLatin1Char('*') + text + QLatin1Char('*');
    const qreal narrow = area.width() / (static_cast<qreal>(framed.size()) * characterWidth + 2 * quietBars);
    qreal x = area.x() + quietBars * narrow;
    for (const QChar character : framed) {
        bool bar = true;
        for (const char* width = widthsOf(character); *width != '\0'; ++width, bar = !bar) {
            const qreal w = *width == 'w' ? wide * narrow : narrow;
            if (bar)
                painter.fillRect(QRectF(x, area.y(), w, area.height()), Qt::black);
            x += w;
        }
        x += narrow;
    }
}

} // namespace tawjih
