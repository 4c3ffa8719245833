#include "ui/chart/QtSeries.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace tawjih::ui::chart {

namespace {

QRectF mirroredRect(const QRectF& rect, bool mirrored, qreal width) {
    return mirrored ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QAbstractBarSeries* makeSeries(const BarPlan& plan) {
    if (plan.upright)
        return new QStackedBarSeries;
    if (plan.stacked)
        return new QHorizontalStackedBarSeries;
    return new QHorizontalBarSeries;
}

QValueAxis* valueAxis(double from, double to, bool reversed) {
    auto* axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setReverse(reversed);
    axis->setVisible(false);
    return axis;
}

/// The axis on which zero and unit of the plan fall where they belong.
QValueAxis* axisOf(const BarPlan& plan, const QRectF& plot, bool mirrored, qreal width) {
    if (plan.upright)
        return valueAxis((plan.zero - plot.bottom()) / plan.unit, (plan.zero - plot.top()) / plan.unit, false);
    const qreal zero = mirrored ? width - plan.zero : plan.zero;
    const qreal unit = mirrored ? -plan.unit : plan.unit;
    const double left = (plot.left() - zero) / unit;
    const double right = (plot.right() - zero) / unit;
    return valueAxis(std::min(left, right), std::max(left, right), unit < 0);
}

void attach(QChart& chart, QAbstractSeries* series, QAbstractAxis* axis, Qt::Alignment alignment) {
    chart.addAxis(axis, alignment);
    series->attachAxis(axis);
}

/// Qt Charts counts bands from the left and from below, and the bars within one too.
void addBars(QChart& chart, const BarPlan& plan, bool mirrored, qreal width) {
    QAbstractBarSeries* series = makeSeries(plan);
    series->setBarWidth(plan.thickness);
    const bool bandsBackwards = plan.upright ? mirrored : true;
    const bool setsBackwards = !plan.upright && !plan.stacked;
    QStringList bands;
    for (int i = 0; i < plan.bandCount(); ++i)
        bands << QString::number(i); // names are painted; these only have to differ
    std::vector<BarPlan::Set> sets = plan.sets;
    if (setsBackwards)
        std::ranges::reverse(sets);
    for (BarPlan::Set& planned : sets) {
        if (bandsBackwards)
            std::ranges::reverse(planned.values);
        auto* set = new QBarSet(planned.name);
        for (const double value : planned.values)
            set->append(value);
        set->setBrush(planned.brush);
        set->setPen(planned.pen);
        series->append(set);
    }
    chart.addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(bands);
    categories->setVisible(false);
    attach(chart, series, categories, plan.upright ? Qt::AlignBottom : Qt::AlignLeft);
    const QRectF plot = mirroredRect(plan.plot, mirrored, width);
    attach(chart, series, axisOf(plan, plot, mirrored, width), plan.upright ? Qt::AlignLeft : Qt::AlignBottom);
}

void addLines(QChart& chart, const LinePlan& plan, bool mirrored) {
    auto* bands = valueAxis(-0.5, plan.bandCount - 0.5, mirrored);
    auto* values = valueAxis(0, plan.top, false);
    chart.addAxis(bands, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (const LinePlan::Line& line : plan.lines)
        for (const auto& run : line.runs) {
            auto* series = new QLineSeries;
            series->setName(line.name);
            series->setPen(line.pen);
            for (const QPointF point : run)
                series->append(point);
            chart.addSeries(series);
            series->attachAxis(bands);
            series->attachAxis(values);
        }
}

} // namespace

void addSeries(QChart& chart, const std::vector<SeriesPlan>& plans, bool mirrored, qreal width) {
    QRectF plot;
    for (const SeriesPlan& plan : plans) {
        if (const auto* bars = std::get_if<BarPlan>(&plan))
            addBars(chart, *bars, mirrored, width);
        else
            addLines(chart, std::get<LinePlan>(plan), mirrored);
        plot = std::visit([](const auto& any) { return any.plot; }, plan);
    }
    if (!plans.empty())
        chart.setPlotArea(mirroredRect(plot, mirrored, width));
}

} // namespace tawjih::ui::chart
