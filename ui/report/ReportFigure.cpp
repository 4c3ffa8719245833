#include "ui/report/ReportFigure.h"

#include "ui/chart/RenderChart.h"
#include "ui/report/ReportTable.h"
#include "ui/widgets/Colors.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tawjih::ui {

using indicator::ChartKind;
using indicator::FigureTable;

namespace {

constexpr qreal chartPoints = 8.5;
constexpr qreal besideShare = 0.47; ///< a table no wider than this part of the page stands beside its chart
constexpr qreal shrinkShare = 0.2;  ///< by which a chart may be lower to fit on a page
const qreal besideGap = grid::mm(7);
constexpr qreal narrowestMap = 520; ///< pixels
const qreal highestChart = grid::mm(150);
const qreal highestBeside = grid::mm(170);

ChartStyle chartStyle(const Tongue& tongue) {
    ChartStyle style;
    style.palette = lightPalette();
    style.font = reportFont(tongue.language(), chartPoints, false);
    style.font.setPointSizeF(chartPoints * (tongue.language() == Language::Arabic ? 1.1 : 1.0));
    style.direction = tongue.direction();
    style.locale = tongue.locale();
    return style;
}

ReportPiece chartPiece(const FigureTable& table, const Tongue& tongue, qreal width) {
    const ChartStyle style = chartStyle(tongue);
    // The names of a map stand within its fields, which would cut them: it is drawn smaller as a whole instead.
    const qreal scale = table.kind == ChartKind::Map ? std::min(grid::pixel, width / narrowestMap) : grid::pixel;
    ReportPiece piece;
    piece.height = std::min(highestChart, chartHeight(table, style, width / scale) * scale);
    if (table.kind != ChartKind::Map && table.kind != ChartKind::Number)
        piece.shrink = piece.height * shrinkShare;
    piece.draw = [&table, style, scale](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(scale, scale);
        renderChart(painter, {{0, 0}, area.size() / scale}, table, style);
        painter.restore();
    };
    return piece;
}

/// Chart and table on one height: what is small does not need the page's width.
ReportPiece besides(ReportPiece chart, ReportPieces rows, qreal chartWidth, bool rightToLeft) {
    ReportPiece both;
    const qreal tableHeight = heightOf(rows);
    both.height = std::max(chart.height, tableHeight);
    both.shrink = both.height - std::max(chart.height - chart.shrink, tableHeight);
    for (const ReportPiece& row : rows)
        both.texts += row.texts;
    both.draw = [chart = std::move(chart), rows = std::move(rows), chartWidth, rightToLeft](QPainter& painter,
                                                                                            const QRectF& area) {
        const QRectF left(area.left(), area.top(), chartWidth, std::min(chart.height, area.height()));
        chart.draw(painter, mirrored(left, area, rightToLeft));
        const qreal from = area.left() + chartWidth + besideGap;
        qreal y = area.top();
        for (const ReportPiece& row : rows) {
            row.draw(painter, mirrored({from, y, area.right() - from, row.height}, area, rightToLeft));
            y += row.height;
        }
    };
    return both;
}

ReportPieces chartAndTable(const FigureTable& table, const Tongue& tongue, qreal width) {
    ReportPieces pieces;
    const auto [natural, compact] = ReportTable::widthsOf(table, tongue);
    const bool hasChart = table.kind != ChartKind::Table && !table.isEmpty();
    if (hasChart && compact <= width * besideShare) {
        const qreal tableWidth = std::clamp(natural + grid::mm(3), width * 0.3, width * besideShare);
        const qreal chartWidth = width - tableWidth - besideGap;
        ReportPiece chart = chartPiece(table, tongue, chartWidth);
        ReportPieces rows = ReportTable(table, tongue, tableWidth).pieces();
        if (heightOf(rows) <= highestBeside) {
            pieces.push_back(
                besides(std::move(chart), std::move(rows), chartWidth, tongue.direction() == Qt::RightToLeft));
            pieces.back().before = grid::mm(2.5);
            return pieces;
        }
    }
    if (hasChart) {
        pieces.push_back(chartPiece(table, tongue, width));
        pieces.back().before = grid::mm(2.5);
        pieces.back().keptWithNext = true;
    }
    append(pieces, ReportTable(table, tongue, width).pieces());
    return pieces;
}

} // namespace

ReportPiece textPiece(const QString& text, const Tongue& tongue, const ReportTextStyle& style, qreal width,
                      qreal before) {
    const ReportText words(text, tongue, style, width);
    ReportPiece piece;
    piece.height = words.height();
    piece.before = before;
    piece.draw = [words](QPainter& painter, const QRectF& area) { words.draw(painter, area.topLeft()); };
    piece.texts << text;
    return piece;
}

ReportPieces paragraphPieces(const QString& text, const Tongue& tongue, const ReportTextStyle& style, qreal width,
                             qreal before) {
    const ReportText words(text, tongue, style, width);
    ReportPieces pieces;
    for (int line = 0; line < words.lineCount(); ++line) {
        ReportPiece piece;
        piece.height = words.lineHeight();
        piece.before = line == 0 ? before : 0;
        const int left = words.lineCount() - line - 1;
        piece.keptWithNext = left > 0 && (line == 0 || left == 1);
        piece.draw = [words, line](QPainter& painter, const QRectF& area) {
            words.draw(painter, area.topLeft(), line, 1);
        };
        if (line == 0)
            piece.texts << text;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

ReportPieces figurePieces(const FigureTable& table, const Tongue& tongue, const FigureFrame& frame) {
    ReportPieces pieces;
    const auto add = [&](const QString& text, const ReportTextStyle& style, qreal before) {
        if (!text.isEmpty())
            pieces.push_back(textPiece(text, tongue, style, frame.width, before));
    };
    const ReportTextStyle quiet{8, false, ink::muted};
    QString about = table.subject == table.finding ? QString() : table.subject;
    if (frame.number > 0) {
        const QString name =
            tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Figure %1")).arg(tongue.locale().toString(frame.number));
        about = about.isEmpty() ? name : QString(name + QStringLiteral("  ·  ") + about);
    }
    add(about, quiet, 0);
    add(table.finding.isEmpty() ? table.subject : table.finding,
        {12, true, ink::text, Qt::AlignLeft, false, false, 0.95}, grid::mm(0.6));
    if (table.sentence != table.finding)
        add(table.sentence, {9.5}, grid::mm(1));
    if (table.isEmpty())
        add(tongue.text("Report", QT_TRANSLATE_NOOP("Report", "Nothing was counted in this period.")), {9.5},
            grid::mm(2));
    for (ReportPiece& piece : pieces)
        piece.keptWithNext = true;
    append(pieces, chartAndTable(table, tongue, frame.width));
    const size_t tableEnd = pieces.size();
    if (frame.withDefinition)
        add(table.definition, quiet, grid::mm(2));
    add(table.note, quiet, grid::mm(tableEnd == pieces.size() ? 2 : 0.8));
    // Notes never begin a page alone.
    for (size_t i = tableEnd - 1; i + 1 < pieces.size(); ++i)
        pieces[i].keptWithNext = true;
    for (ReportPiece& piece : pieces)
        piece.group = frame.group;
    pieces.front().before = grid::mm(9);
    pieces.front().entry = frame.entry;
    return pieces;
}

} // namespace tawjih::ui
