#pragma once

#include "ui/chart/Ink.h"

#include <QBrush>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <array>
#include <variant>
#include <vector>

class QPainter;

namespace tawjih::ui::chart {

/// What is painted when. On screen Qt Charts draws the middle one.
enum class Layer { Under, Series, Over };

struct Shape {
    QPainterPath path;
    QBrush brush;
    QPen pen;
};

struct Hatching {
    QRectF area;
    Pattern pattern = Pattern::None;
    QColor color;
};

/// One line of text; the box fits it closely.
struct Text {
    QRectF box;
    QString text;
    QFont font;
    QColor color;
    bool turned = false; ///< from below upwards
};

/// A place that the pointer can be on. \see ChartView::activated
struct Hit {
    QPainterPath area;
    int row = -1;
    int series = -1;
};

/// A chart's marks with their places, laid out once and painted as often as needed. Whoever fills it counts from the
/// leading edge; in a language that is written from the right everything lands mirrored.
class Sheet {
public:
    Sheet(QSizeF size, Qt::LayoutDirection direction) : m_size(size), m_direction(direction) {}

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] qreal height() const { return m_size.height(); }
    [[nodiscard]] bool mirrored() const { return m_direction == Qt::RightToLeft && !m_straight; }
    /// From now on places are meant as they are: the west of a map is on the left in every language.
    void setStraight(bool straight) { m_straight = straight; }

    void fill(const QRectF& rect, const QBrush& brush, const QPen& pen = Qt::NoPen, Layer layer = Layer::Over);
    void round(const QRectF& rect, qreal radius, const QBrush& brush, const QPen& pen = Qt::NoPen);
    void trace(const QPainterPath& path, const QBrush& brush, const QPen& pen, Layer layer = Layer::Over);
    void line(QPointF from, QPointF to, const QPen& pen, Layer layer = Layer::Over);
    void hatch(const QRectF& rect, Pattern pattern, const QColor& color);

    /// Writes a line into a rectangle, elided in the middle where it is too long, each text in its own direction.
    void write(const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
    /// The same in as many lines as fit into its height.
    void writeWrapped(const QRectF& rect, const QString& text, const QFont& font, const QColor& color,
                      Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
    void writeTurned(const QRectF& rect, const QString& text, const QFont& font, const QColor& color);

    void hit(const QRectF& rect, int row, int series);
    void hit(const QPainterPath& path, int row, int series);

    void paint(QPainter& painter, Layer layer) const;
    [[nodiscard]] std::vector<Text> texts() const;
    [[nodiscard]] const std::vector<Hit>& hits() const { return m_hits; }
    /// The topmost one there, or nullptr.
    [[nodiscard]] const Hit* hitAt(QPointF place) const;

    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    [[nodiscard]] QPainterPath placed(const QPainterPath& path) const;

private:
    using Mark = std::variant<Shape, Hatching, Text>;
    [[nodiscard]] QString directed(const QString& text) const;
    std::vector<Mark>& marks(Layer layer) { return m_marks.at(static_cast<size_t>(layer)); }

    QSizeF m_size;
    Qt::LayoutDirection m_direction;
    bool m_straight = false;
    std::array<std::vector<Mark>, 3> m_marks;
    std::vector<Hit> m_hits;
};

/// A text in lines of that width; what does not fit into the last one is elided in its middle.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, qreal width, int mostLines);

} // namespace tawjih::ui::chart
