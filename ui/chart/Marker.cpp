#include "ui/chart/Marker.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace tawjih::ui::chart {

namespace {

/// A polygon of so many corners, the first one at an angle from the top.
QPolygonF corners(QPointF centre, int count, qreal radius, qreal turn = 0) {
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / count;
        polygon << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return polygon;
}

} // namespace

void drawMarker(Sheet& sheet, QPointF place, int series, qreal size, const QColor& color, const QColor& ground) {
    QPainterPath path;
    bool hollow = false;
    switch (series % 7) {
    case 0:
        path.addEllipse(place, size, size);
        break;
    case 1:
        path.addRect(QRectF(place.x() - size * 0.9, place.y() - size * 0.9, size * 1.8, size * 1.8));
        break;
    case 2:
        path.addPolygon(corners(place, 3, size * 1.35));
        break;
    case 3:
        path.addPolygon(corners(place, 4, size * 1.3));
        break;
    case 4:
        path.addPolygon(corners(place, 3, size * 1.35, std::numbers::pi));
        break;
    case 5:
        path.addEllipse(place, size, size);
        hollow = true;
        break;
    default:
        path.addPolygon(corners(place, 4, size * 1.3));
        hollow = true;
        break;
    }
    path.closeSubpath();
    // A rim of the ground's colour keeps points apart where lines cross.
    sheet.trace(path, hollow ? ground : color, hollow ? QPen(color, 1.75) : QPen(ground, 1));
}

} // namespace tawjih::ui::chart
