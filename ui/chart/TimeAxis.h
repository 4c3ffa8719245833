#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/chart/Sheet.h"

namespace tawjih::ui::chart {

/// The names of months or quarters under a plot: as many as there is room for, the year once where it begins.
class TimeAxis {
public:
    TimeAxis(const indicator::FigureTable& table, const Ink& ink);
    [[nodiscard]] qreal height() const;
    void write(Sheet& sheet, const QRectF& plot) const;

private:
    [[nodiscard]] QStringList parts(int row) const;

    const indicator::FigureTable& m_table;
    const Ink& m_ink;
    qreal m_line;
};

} // namespace tawjih::ui::chart
