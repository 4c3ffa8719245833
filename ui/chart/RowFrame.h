#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/chart/Sheet.h"

namespace tawjih::ui::chart {

/// Rows under each other: names at the leading side, or above their bars where the names are long and the chart is
/// narrow; bars beside them; room for numbers at the trailing side.
class RowFrame {
public:
    struct Needs {
        qreal width = 0;
        qreal bar = 24;     ///< thickness of what stands in a row
        qreal below = 0;    ///< of a thinner mark below it
        qreal gap = 12;     ///< between rows
        qreal trailing = 0; ///< width of the numbers
        qreal top = 0;      ///< above all rows
        bool namesAbove = false;
    };

    RowFrame(const indicator::FigureTable& table, const Ink& ink, const Needs& needs);

    [[nodiscard]] qreal bottom() const { return m_needs.top + m_band * static_cast<qreal>(m_rows.size()); }
    /// Where bars are, moved so that each is in the middle of its band.
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal thickness() const { return m_needs.bar / m_band; }
    /// From edge to edge.
    [[nodiscard]] QRectF band(int row) const;
    [[nodiscard]] QRectF bar(int row) const;
    [[nodiscard]] QRectF below(int row) const;
    /// Beside the bar, from `from` beyond the plot on.
    [[nodiscard]] QRectF end(int row, qreal from, qreal width) const;
    [[nodiscard]] bool namesAbove() const { return m_above; }

    /// The names, and each row as a place to point at. \param beside what the name has to leave free at its end
    void writeNames(Sheet& sheet, const Ink& ink, qreal beside = 0) const;

    /// A line across the rows at x; names that stand above their bars are left free.
    void lineAcross(Sheet& sheet, qreal x, const QPen& pen, Layer layer = Layer::Over) const;
    /// On the line of a name that stands above its bar, at its end.
    [[nodiscard]] QRectF besideName(int row, qreal width) const;

private:
    QStringList m_rows;
    Needs m_needs;
    bool m_above = false;
    qreal m_nameWidth = 0;
    qreal m_line = 0;
    int m_nameLines = 1;
    qreal m_band = 0;
};

} // namespace tawjih::ui::chart
