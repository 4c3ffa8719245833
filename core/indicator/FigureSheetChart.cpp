#include "core/indicator/FigureSheetTable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <xlsxwriter.h>

namespace tawjih::indicator {

namespace {

/// Okabe and Ito's colours, which nobody confuses, in the order of the charts on screen.
constexpr std::array<lxw_color_t, 7> seriesColors{0x009E73, 0xE69F00, 0x0072B2, 0x56B4E9, 0xD55E00, 0xBBBBBB, 0xCC79A7};
constexpr lxw_color_t gridColor = 0xDEE3E5;
constexpr int rowPixels = 20;
constexpr int usualHeight = 288; ///< that the library gives a chart
constexpr int barPixels = 34;

std::optional<lxw_chart_type> chartType(const FigureTable& table) {
    switch (table.kind) {
    case ChartKind::Columns:
        return table.seriesCount() > 1 ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case ChartKind::Lines:
        return LXW_CHART_LINE;
    case ChartKind::Bars:
    case ChartKind::Grouped:
    case ChartKind::Funnel:
        return LXW_CHART_BAR;
    case ChartKind::Stacked:
        return LXW_CHART_BAR_STACKED;
    default:
        return std::nullopt;
    }
}

bool isBar(lxw_chart_type type) {
    return type == LXW_CHART_BAR || type == LXW_CHART_BAR_STACKED;
}

bool drawsAll(const FigureTable& table) {
    for (int series = 0; series < table.seriesCount(); ++series)
        for (int row = 0; row < table.rowCount(); ++row)
            if (!table.value(row, series) || drawnColumn(table, series) < 0)
                return false;
    return table.rowCount() > 0 && table.seriesCount() > 0 && table.units.empty();
}

void addSeries(lxw_chart* chart, lxw_chart_type type, const FigureTable& table, const SheetPlace& place, int series) {
    const char* sheet = place.sheetName.constData();
    const auto first = static_cast<lxw_row_t>(place.firstRow());
    const auto last = static_cast<lxw_row_t>(place.firstRow() + table.rowCount() - 1);
    const auto column = static_cast<lxw_col_t>(drawnColumn(table, series));
    lxw_chart_series* added = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(added, sheet, first, 0, last, 0);
    chart_series_set_values(added, sheet, first, column, last, column);
    chart_series_set_name_range(added, sheet, static_cast<lxw_row_t>(place.headerRow), column);
    const lxw_color_t color = seriesColors[static_cast<size_t>(series) % seriesColors.size()];
    if (type == LXW_CHART_LINE) {
        lxw_chart_line line{};
        line.color = color;
        line.width = 2.25F;
        chart_series_set_line(added, &line);
        return;
    }
    lxw_chart_fill fill{};
    fill.color = color;
    chart_series_set_fill(added, &fill);
    chart_series_set_labels(added);
}

void dressAxes(lxw_chart* chart, bool bar, bool share, bool rightToLeft) {
    lxw_chart_line faint{};
    faint.color = gridColor;
    faint.width = 0.75F;
    lxw_chart_axis* names = bar ? chart->y_axis : chart->x_axis;
    lxw_chart_axis* values = bar ? chart->x_axis : chart->y_axis;
    chart_axis_major_gridlines_set_visible(names, LXW_FALSE);
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(values, &faint);
    chart_axis_set_line(names, &faint);
    chart_axis_set_min(values, 0);
    chart_axis_set_num_format(values, share ? "0%" : "#,##0");
    if (bar) {
        chart_axis_set_reverse(names); // the first row above, and the values' axis below all the same
        chart_axis_set_crossing_max(names);
    }
    // A spreadsheet mirrors its cells, not its charts.
    if (rightToLeft)
        chart_axis_set_reverse(bar ? values : names);
}

} // namespace

int addSheetChart(SheetBook& book, lxw_worksheet* sheet, const FigureTable& table, const SheetPlace& place) {
    const auto type = chartType(table);
    if (!type || !drawsAll(table) || table.isEmpty())
        return 0;
    lxw_chart* chart = workbook_add_chart(book.book(), static_cast<uint8_t>(*type));
    if (!chart)
        return 0;
    for (int series = 0; series < table.seriesCount(); ++series)
        addSeries(chart, *type, table, place, series);
    const bool share = table.unitOf(0) == Unit::Share && table.kind != ChartKind::Funnel;
    dressAxes(chart, isBar(*type), share, book.tongue().direction() == Qt::RightToLeft);
    chart_title_off(chart);
    if (table.seriesCount() > 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    const int height = isBar(*type) ? std::max(usualHeight, barPixels * table.rowCount() + 60) : usualHeight;
    lxw_chart_options options{};
    options.x_scale = 1.2;
    options.y_scale = static_cast<double>(height) / usualHeight;
    QByteArray description = plainCell(table.sentence.isEmpty() ? table.finding : table.sentence).toUtf8();
    options.description = description.data();
    worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(place.headerRow),
                               static_cast<lxw_col_t>(table.shownColumns() + 1), chart, &options);
    return height / rowPixels + 1;
}

} // namespace tawjih::indicator
