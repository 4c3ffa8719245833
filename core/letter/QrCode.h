#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace tawjih {

/// The black squares of a QR code.
struct QrCode {
    int side = 0; ///< modules along one side, without the quiet zone; 0: no code
    std::vector<bool> dark;
    [[nodiscard]] bool isDark(int x, int y) const {
        return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) + static_cast<std::size_t>(x)];
    }
};

/// The code of a text, error correction M; no code where the text is empty or too long.
[[nodiscard]] QrCode makeQrCode(const QString& text);

/// Paints it with its quiet zone of four modules into a square, as rectangles: vectors in a PDF.
void drawQrCode(QPainter& painter, const QRectF& square, const QrCode& code);

/// Paints a text of 0–9, A–Z and '-' as Code 39, which every hand-held reader knows. The bars fill `area`, quiet zones
/// included.
void drawBarcode(QPainter& painter, const QRectF& area, const QString& text);

} // namespace tawjih
