#include "ui/chart/Drawings.h"

namespace tawjih::ui::chart {

namespace {

/// What cannot be drawn as its kind asks (no series, delays without days) is left to the table.
class NoDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal) const override { return 0; }
    void draw() override {}
};

} // namespace

std::unique_ptr<Drawing> Drawing::make(const indicator::FigureTable& table, const ChartStyle& style) {
    using indicator::ChartKind;
    if (!table.isEmpty() && table.columns.isEmpty())
        return std::make_unique<NoDrawing>(table, style);
    switch (table.kind) {
    case ChartKind::Number:
        return std::make_unique<NumberDrawing>(table, style);
    case ChartKind::Columns:
        return std::make_unique<ColumnsDrawing>(table, style);
    case ChartKind::Lines:
        return std::make_unique<LinesDrawing>(table, style);
    case ChartKind::Bars:
        return std::make_unique<BarsDrawing>(table, style);
    case ChartKind::Grouped:
        return std::make_unique<GroupedDrawing>(table, style);
    case ChartKind::Stacked:
        return std::make_unique<StackedDrawing>(table, style);
    case ChartKind::Funnel:
        return std::make_unique<FunnelDrawing>(table, style);
    case ChartKind::Pyramid:
        return std::make_unique<PyramidDrawing>(table, style);
    case ChartKind::Delays:
        return std::make_unique<DelaysDrawing>(table, style);
    case ChartKind::Heat:
        return std::make_unique<HeatDrawing>(table, style);
    case ChartKind::Flow:
        return std::make_unique<FlowDrawing>(table, style);
    case ChartKind::Map:
        return std::make_unique<MapDrawing>(table, style);
    case ChartKind::Table:
        break;
    }
    return std::make_unique<NoDrawing>(table, style);
}

} // namespace tawjih::ui::chart
