#include "ui/chart/ChartKey.h"

#include "ui/chart/Marker.h"
#include "ui/widgets/Colors.h"

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

constexpr qreal signSize = 12;
constexpr qreal lineSign = 22;

qreal signWidth(const KeyEntry& entry) {
    const bool isLine = entry.sign == KeyEntry::Sign::Dashed || entry.sign == KeyEntry::Sign::Line;
    return isLine ? lineSign : signSize;
}

void drawSign(Sheet& sheet, const KeyEntry& entry, const Ink& ink, const QRectF& box) {
    switch (entry.sign) {
    case KeyEntry::Sign::Fill:
        sheet.fill(box, entry.color, ink.rim(entry.color));
        sheet.hatch(box, entry.pattern, hatchColor(entry.color));
        break;
    case KeyEntry::Sign::Hollow:
        sheet.fill(box.adjusted(0, 3, 0, -3), Qt::NoBrush, QPen(ink.edge, 1));
        break;
    case KeyEntry::Sign::Hatched:
        sheet.fill(box, Qt::NoBrush, QPen(ink.edge, 1));
        sheet.hatch(box, Pattern::Rising, ink.edge);
        break;
    case KeyEntry::Sign::Dashed:
    case KeyEntry::Sign::Line:
        sheet.line({box.left(), box.center().y()}, {box.right(), box.center().y()}, entry.pen);
        if (entry.marker >= 0)
            drawMarker(sheet, box.center(), entry.marker, 3.5, entry.pen.color(), ink.base);
        break;
    }
}

/// Lays them out in lines; with a sheet it writes them. Returns the lower edge of the last line.
qreal layKey(Sheet* sheet, const std::vector<KeyEntry>& entries, const Ink& ink, qreal width, qreal top) {
    const qreal line = Ink::lineHeight(ink.plain);
    qreal x = 0;
    qreal y = top;
    for (const KeyEntry& entry : entries) {
        const qreal sign = signWidth(entry);
        const qreal text = std::min(Ink::widthOf(entry.text, ink.plain) + 1, width - sign - 6);
        if (x > 0 && x + sign + 6 + text > width) {
            x = 0;
            y += line + space::tiny;
        }
        if (sheet) {
            drawSign(*sheet, entry, ink, {x, y + (line - signSize) / 2, sign, signSize});
            sheet->write({x + sign + 6, y, text, line}, entry.text, ink.plain, ink.text);
        }
        x += sign + 6 + text + space::large;
    }
    return y + line;
}

} // namespace

qreal keyHeight(const std::vector<KeyEntry>& entries, const Ink& ink, qreal width) {
    return entries.empty() ? 0 : layKey(nullptr, entries, ink, width, 0) + space::medium;
}

void writeKey(Sheet& sheet, const std::vector<KeyEntry>& entries, const Ink& ink, qreal top) {
    layKey(&sheet, entries, ink, sheet.width(), top);
}

} // namespace tawjih::ui::chart
