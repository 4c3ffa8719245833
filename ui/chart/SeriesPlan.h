#pragma once

#include <QBrush>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace tawjih::ui::chart {

/// Bars over bands of equal breadth, as Qt Charts places them too. Places count from the leading edge.
struct BarPlan {
    enum class Kind {
        Filled,
        Hatched, ///< what is not shown
        Spacer,  ///< keeps a place free
    };
    struct Set {
        QString name;
        QBrush brush;
        QPen pen;
        std::vector<double> values; ///< one a band; below zero towards the other side
        Kind kind = Kind::Filled;
        int series = -1; ///< of the table
    };

    bool upright = false; ///< columns; otherwise bars that lie
    bool stacked = true;  ///< otherwise side by side
    QRectF plot;
    qreal zero = 0;      ///< where bars begin: a place along the values
    qreal unit = 1;      ///< length of a value of 1
    qreal thickness = 1; ///< part of a band that its bars fill together
    std::vector<Set> sets;

    [[nodiscard]] int bandCount() const { return sets.empty() ? 0 : static_cast<int>(sets.front().values.size()); }
    [[nodiscard]] qreal bandWidth() const;
    /// The part of the plot that belongs to a row of the table.
    [[nodiscard]] QRectF band(int index) const;
    [[nodiscard]] QRectF bar(int set, int index) const;
    /// All the bars of a band together.
    [[nodiscard]] QRectF bars(int index) const;
};

/// Lines over the same bands; a line is broken where a value is missing.
struct LinePlan {
    struct Line {
        QString name;
        QPen pen;
        std::vector<std::vector<QPointF>> runs; ///< x a band, y a value
    };

    QRectF plot;
    int bandCount = 1;
    double top = 1; ///< the value at the plot's upper edge; zero is at the lower one
    std::vector<Line> lines;

    [[nodiscard]] QPointF place(QPointF point) const;
};

using SeriesPlan = std::variant<BarPlan, LinePlan>;

} // namespace tawjih::ui::chart
