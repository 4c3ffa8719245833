#include "ui/chart/SeriesPlan.h"

#include <algorithm>

namespace tawjih::ui::chart {

qreal BarPlan::bandWidth() const {
    return (upright ? plot.width() : plot.height()) / std::max(1, bandCount());
}

QRectF BarPlan::band(int index) const {
    const qreal wide = bandWidth();
    return upright ? QRectF(plot.left() + wide * index, plot.top(), wide, plot.height())
                   : QRectF(plot.left(), plot.top() + wide * index, plot.width(), wide);
}

QRectF BarPlan::bar(int set, int index) const {
    const auto at = static_cast<size_t>(index);
    const double value = sets.at(static_cast<size_t>(set)).values.at(at);
    double before = 0; // what lies between zero and this one, on its side
    for (int i = 0; stacked && i < set; ++i)
        if (const double other = sets.at(static_cast<size_t>(i)).values.at(at); (other < 0) == (value < 0))
            before += other;
    const qreal all = bandWidth() * thickness;
    const qreal thick = stacked ? all : all / static_cast<qreal>(sets.size());
    const QRectF within = band(index);
    const qreal across = (upright ? within.center().x() : within.center().y()) - all / 2 + (stacked ? 0 : thick * set);
    if (upright)
        return QRectF(across, zero - (before + value) * unit, thick, value * unit);
    return QRectF(QPointF(zero + before * unit, across), QPointF(zero + (before + value) * unit, across + thick))
        .normalized();
}

QRectF BarPlan::bars(int index) const {
    QRectF all = bar(0, index);
    for (int set = 1; set < static_cast<int>(sets.size()); ++set) {
        const QRectF one = bar(set, index); // united() forgets what has no length
        all = QRectF(QPointF(std::min(all.left(), one.left()), std::min(all.top(), one.top())),
                     QPointF(std::max(all.right(), one.right()), std::max(all.bottom(), one.bottom())));
    }
    return all;
}

QPointF LinePlan::place(QPointF point) const {
    const qreal wide = plot.width() / std::max(1, bandCount);
    return {plot.left() + wide * (point.x() + 0.5), plot.bottom() - plot.height() * point.y() / top};
}

} // namespace tawjih::ui::chart
