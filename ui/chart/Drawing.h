#pragma once

#include "core/base/Tongue.h"
#include "core/indicator/FigureTable.h"
#include "ui/chart/ChartKey.h"
#include "ui/chart/SeriesPlan.h"
#include "ui/chart/Sheet.h"

#include <memory>

namespace tawjih::ui::chart {

/// One kind of chart, laid out for one table, style and size. Each kind is a class of its own in a file of its name.
class Drawing {
public:
    [[nodiscard]] static std::unique_ptr<Drawing> make(const indicator::FigureTable& table, const ChartStyle& style);
    Drawing(const indicator::FigureTable& table, const ChartStyle& style);
    virtual ~Drawing() = default;
    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    /// The height in which nothing is squeezed; 0 where there is nothing to draw.
    [[nodiscard]] qreal height(qreal width) const;
    /// Fills the sheet. Charts along time use up to half as much height again as they need, others only what they need.
    void lay(QSizeF size);
    void paint(QPainter& painter) const;

    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }
    /// What of it Qt Charts can draw.
    [[nodiscard]] const std::vector<SeriesPlan>& plans() const { return m_plans; }
    /// What the pointer is told there. \param series -1 for a whole row
    [[nodiscard]] QString hoverText(int row, int series) const;

protected:
    [[nodiscard]] virtual qreal comfortableHeight(qreal width) const = 0;
    virtual void draw() = 0;
    /// Whether more height makes the chart better.
    [[nodiscard]] virtual bool grows() const { return false; }

    [[nodiscard]] const indicator::FigureTable& table() const { return m_table; }
    [[nodiscard]] const Ink& ink() const { return m_ink; }
    [[nodiscard]] Sheet& sheet() { return m_sheet; }
    [[nodiscard]] qreal width() const { return m_sheet.width(); }

    [[nodiscard]] int rowCount() const { return m_table.rowCount(); }
    [[nodiscard]] int seriesCount() const;
    [[nodiscard]] indicator::Unit unit() const;
    [[nodiscard]] bool hasWholes() const { return !m_table.wholes.empty(); }
    /// What is drawn for a cell; 0 for what is not shown.
    [[nodiscard]] double drawn(int row, int series) const { return m_table.value(row, series).value_or(0); }
    /// The sum of a row's cells.
    [[nodiscard]] double drawn(int row) const;
    /// What a row's total has beyond its cells, where some are hidden.
    [[nodiscard]] double remainder(int row) const;
    /// The largest of the cells (of the rows' sums where stacked), the period before and the target; at least a little.
    [[nodiscard]] double highest(bool stacked) const;

    [[nodiscard]] QString say(const char* source) const { return m_tongue.text("Chart", source); }
    [[nodiscard]] QString numberText(const indicator::Count& count) const;
    /// "58", "44 %", "•": what stands at a mark.
    [[nodiscard]] QString valueText(int row, int series) const;
    /// "62 of 140"; empty where the figure is a count.
    [[nodiscard]] QString fractionText(int row, int series) const;
    [[nodiscard]] QString axisText(double value) const;
    [[nodiscard]] QString rowTotalText(int row) const;
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] QString beforeText(int row) const;
    [[nodiscard]] qreal widest(const QStringList& texts, const QFont& font) const;
    [[nodiscard]] QString list(const QStringList& items) const { return m_tongue.list(items); }
    [[nodiscard]] Language language() const { return m_tongue.language(); }
    [[nodiscard]] const QLocale& locale() const { return m_tongue.locale(); }
    [[nodiscard]] QString digits(double value, int decimals = 0) const;

    /// Series and the period before (when asked for) and hidden parts, as the key over the chart names them.
    [[nodiscard]] std::vector<KeyEntry> keyEntries(bool series, bool before = true) const;
    [[nodiscard]] KeyEntry targetEntry() const;
    void addPlan(const BarPlan& plan);
    void addPlan(const LinePlan& plan);
    /// A set in the colours of a series.
    [[nodiscard]] BarPlan::Set seriesSet(int series) const;
    /// The hatched set of what is hidden.
    [[nodiscard]] BarPlan::Set remainderSet() const;
    [[nodiscard]] QColor seriesColor(int series) const;

private:
    void drawEmpty();
    void dressBar(const QRectF& bar, const BarPlan::Set& set);

    const indicator::FigureTable& m_table;
    Tongue m_tongue;
    Ink m_ink;
    Qt::LayoutDirection m_direction;
    Sheet m_sheet;
    std::vector<SeriesPlan> m_plans;
};

} // namespace tawjih::ui::chart
