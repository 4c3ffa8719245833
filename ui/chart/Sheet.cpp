#include "ui/chart/Sheet.h"

#include "ui/widgets/Bidi.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace tawjih::ui::chart {

namespace {

constexpr qreal hatchStep = 6;

void paintMark(QPainter& painter, const Shape& shape) {
    painter.setBrush(shape.brush);
    painter.setPen(shape.pen);
    painter.drawPath(shape.path);
}

/// Own lines, not Qt's brush patterns: those have the size of the device's dots and vanish on paper.
void paintMark(QPainter& painter, const Hatching& hatching) {
    const QRectF& area = hatching.area;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(hatching.color, 1));
    const qreal high = area.height();
    const bool rising = hatching.pattern == Pattern::Rising || hatching.pattern == Pattern::Cross;
    const bool falling = hatching.pattern == Pattern::Falling || hatching.pattern == Pattern::Cross;
    const int across = static_cast<int>(std::ceil((area.width() + high) / hatchStep));
    for (int i = 0; i < across; ++i) {
        const qreal x = area.left() - high + i * hatchStep;
        if (rising)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + high, area.top()));
        if (falling)
            painter.drawLine(QPointF(x, area.top()), QPointF(x + high, area.bottom()));
    }
    const int down = static_cast<int>(std::ceil(high / hatchStep));
    for (int i = 0; i < down; ++i) {
        const qreal y = area.top() + (i + 0.5) * hatchStep;
        if (hatching.pattern == Pattern::Level)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        for (int j = 0; hatching.pattern == Pattern::Dots && j < across; ++j)
            painter.fillRect(QRectF(area.left() + (j + 0.5) * hatchStep - 1, y - 1, 2, 2), hatching.color);
    }
    painter.restore();
}

void paintMark(QPainter& painter, const Text& text) {
    painter.setFont(text.font);
    painter.setPen(text.color);
    if (!text.turned) {
        painter.drawText(text.box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text.text);
        return;
    }
    painter.save();
    painter.translate(text.box.center());
    painter.rotate(-90);
    const QSizeF size = text.box.size().transposed();
    painter.drawText(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size),
                     Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text.text);
    painter.restore();
}

bool isIsolating(QChar c) {
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

QPainterPath pathOf(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

} // namespace

QStringList wrapped(const QString& text, const QFont& font, qreal width, int mostLines) {
    const QFontMetricsF metrics(font);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = lines.isEmpty() ? words.at(i) : QString(lines.last() + u' ' + words.at(i));
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width) {
            lines.last() = longer;
        } else if (lines.size() < mostLines) {
            lines << words.at(i);
        } else {
            lines.last() = lines.last() + u' ' + words.mid(i).join(u' ');
            break;
        }
    }
    for (QString& line : lines)
        if (metrics.horizontalAdvance(line) > width + 0.5)
            line = metrics.elidedText(line, Qt::ElideMiddle, width);
    return lines;
}

QRectF Sheet::placed(const QRectF& rect) const {
    return mirrored() ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QPainterPath Sheet::placed(const QPainterPath& path) const {
    return mirrored() ? QTransform(-1, 0, 0, 1, width(), 0).map(path) : path;
}

void Sheet::fill(const QRectF& rect, const QBrush& brush, const QPen& pen, Layer layer) {
    marks(layer).emplace_back(Shape{pathOf(placed(rect)), brush, pen});
}

void Sheet::round(const QRectF& rect, qreal radius, const QBrush& brush, const QPen& pen) {
    QPainterPath path;
    path.addRoundedRect(placed(rect), radius, radius);
    marks(Layer::Over).emplace_back(Shape{path, brush, pen});
}

void Sheet::trace(const QPainterPath& path, const QBrush& brush, const QPen& pen, Layer layer) {
    marks(layer).emplace_back(Shape{placed(path), brush, pen});
}

void Sheet::line(QPointF from, QPointF to, const QPen& pen, Layer layer) {
    QPainterPath path(from);
    path.lineTo(to);
    marks(layer).emplace_back(Shape{placed(path), Qt::NoBrush, pen});
}

void Sheet::hatch(const QRectF& rect, Pattern pattern, const QColor& color) {
    if (pattern != Pattern::None && rect.width() > 0 && rect.height() > 0)
        marks(Layer::Over).emplace_back(Hatching{placed(rect), pattern, color});
}

void Sheet::write(const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                  Qt::Alignment alignment) {
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    QString shown = text;
    if (metrics.horizontalAdvance(text) > rect.width() + 1)
        shown = metrics.elidedText(text, Qt::ElideMiddle, rect.width());
    const QSizeF size(metrics.horizontalAdvance(shown), metrics.height());
    QPointF at = rect.topLeft();
    if (alignment & Qt::AlignTrailing)
        at.setX(rect.right() - size.width());
    else if (alignment & Qt::AlignHCenter)
        at.setX(rect.center().x() - size.width() / 2);
    if (alignment & Qt::AlignBottom)
        at.setY(rect.bottom() - size.height());
    else if (alignment & Qt::AlignVCenter)
        at.setY(rect.center().y() - size.height() / 2);
    marks(Layer::Over).emplace_back(Text{placed(QRectF(at, size)), directed(shown), font, color, false});
}

/// A name runs in its own direction; what was put together from names and numbers in that of the chart.
QString Sheet::directed(const QString& text) const {
    if (std::none_of(text.begin(), text.end(), isIsolating))
        return isolate(text);
    const QChar opening(m_direction == Qt::RightToLeft ? 0x2067 : 0x2066);
    return QString(opening + text + QChar(0x2069));
}

void Sheet::writeWrapped(const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                         Qt::Alignment alignment) {
    const qreal line = QFontMetricsF(font).height();
    const int most = std::max(1, static_cast<int>((rect.height() + 1) / line));
    const QStringList lines = wrapped(text, font, rect.width(), most);
    qreal y = rect.top();
    if (alignment & Qt::AlignVCenter)
        y += (rect.height() - line * static_cast<qreal>(lines.size())) / 2;
    else if (alignment & Qt::AlignBottom)
        y += rect.height() - line * static_cast<qreal>(lines.size());
    for (const QString& part : lines) {
        write({rect.left(), y, rect.width(), line}, part, font, color, alignment);
        y += line;
    }
}

void Sheet::writeTurned(const QRectF& rect, const QString& text, const QFont& font, const QColor& color) {
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, rect.height());
    const QSizeF size(metrics.height(), metrics.horizontalAdvance(shown));
    const QPointF at(rect.center().x() - size.width() / 2, rect.bottom() - size.height());
    marks(Layer::Over).emplace_back(Text{placed(QRectF(at, size)), directed(shown), font, color, true});
}

void Sheet::hit(const QRectF& rect, int row, int series) {
    m_hits.push_back({pathOf(placed(rect)), row, series});
}

void Sheet::hit(const QPainterPath& path, int row, int series) {
    m_hits.push_back({placed(path), row, series});
}

void Sheet::paint(QPainter& painter, Layer layer) const {
    painter.save();
    painter.setLayoutDirection(m_direction);
    for (const Mark& mark : m_marks.at(static_cast<size_t>(layer)))
        std::visit([&painter](const auto& what) { paintMark(painter, what); }, mark);
    painter.restore();
}

std::vector<Text> Sheet::texts() const {
    std::vector<Text> found;
    for (const auto& layer : m_marks)
        for (const Mark& mark : layer)
            if (const auto* text = std::get_if<Text>(&mark))
                found.push_back(*text);
    return found;
}

const Hit* Sheet::hitAt(QPointF place) const {
    const auto found =
        std::find_if(m_hits.rbegin(), m_hits.rend(), [place](const Hit& hit) { return hit.area.contains(place); });
    return found == m_hits.rend() ? nullptr : &*found;
}

} // namespace tawjih::ui::chart
