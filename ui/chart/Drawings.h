#pragma once

#include "ui/chart/Drawing.h"
#include "ui/chart/RowFrame.h"

namespace tawjih::ui::chart {

/// A large number with its share, the period before and the way to the target.
class NumberDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;
};

/// Columns along time, the series on top of each other.
class ColumnsDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;
    [[nodiscard]] bool grows() const override { return true; }

private:
    void writeNumbers(const BarPlan& plan);
    void writeTicks(const QRectF& plot, double top);
    void drawBefore(const BarPlan& plan);
    void drawTarget(const QRectF& plot, qreal unit);
    void drawHits(const BarPlan& plan);
    void writeSegment(const QRectF& bar, int row, int series);
    [[nodiscard]] bool numbersFit(qreal plotWidth) const;
    [[nodiscard]] bool namesTarget(qreal width) const;
    [[nodiscard]] qreal numberWidth() const;
    [[nodiscard]] std::vector<KeyEntry> key(qreal width) const;
};

/// Lines along time, each named at its end.
class LinesDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;
    [[nodiscard]] bool grows() const override { return true; }

private:
    struct EndLabel;
    [[nodiscard]] LinePlan makePlan(const QRectF& plot, double top) const;
    [[nodiscard]] std::vector<EndLabel> endLabels(const LinePlan& plan) const;
    [[nodiscard]] QStringList endNames() const;
    [[nodiscard]] bool namesAtEnd(qreal width) const;
    [[nodiscard]] qreal endWidth(qreal width) const;
    [[nodiscard]] std::vector<KeyEntry> key(qreal width) const;
    [[nodiscard]] QPen penOf(int series) const;
    [[nodiscard]] bool drawsBefore() const;
    void drawGrid(const QRectF& plot, double top, double step);
    void drawPoints(const LinePlan& plan);
    void writeEndLabels(const LinePlan& plan);
};

/// One bar a row, its number at the end.
class BarsDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] RowFrame frame(qreal width) const;
    [[nodiscard]] qreal numberWidth() const;
    [[nodiscard]] qreal fractionWidth() const;
    [[nodiscard]] qreal topOf(qreal width) const;
    void writeNumbers(const RowFrame& rows);
};

/// The bars of a row under each other, one a series.
class GroupedDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] RowFrame frame(qreal width) const;
    [[nodiscard]] bool namesFit(qreal width) const;
    [[nodiscard]] qreal labelWidth(bool named) const;
    [[nodiscard]] std::vector<KeyEntry> key(qreal width) const;
    [[nodiscard]] QString label(int row, int series, bool named) const;
};

/// One bar a row in segments, the total at its end.
class StackedDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] RowFrame frame(qreal width) const;
    [[nodiscard]] bool namesFit(qreal width) const;
    [[nodiscard]] std::vector<KeyEntry> key(qreal width) const;
    [[nodiscard]] QString segmentText(int row, int series, bool named) const;
    void writeSegments(const BarPlan& plan, bool named);
};

/// Steps, each with its share and with the rate from the step before.
class FunnelDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    struct Ends;
    [[nodiscard]] Ends ends(qreal width) const;
    [[nodiscard]] RowFrame frame(qreal width) const;
    [[nodiscard]] QString stepText(int row) const;
    [[nodiscard]] bool differs() const;
    void drawSlopes(const BarPlan& plan);
    [[nodiscard]] QString stepHead() const;
    void writeHeads(const RowFrame& rows, const Ends& ends);
};

/// Age groups from below, two series back to back.
class PyramidDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] std::vector<int> order() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] qreal band() const;
    [[nodiscard]] int sideCount() const;
    [[nodiscard]] BarPlan makePlan(const QRectF& plot, qreal middle, qreal unit) const;
    void writeSide(int series, const QRectF& area);
};

/// How long it took: most cases, the middle half and the median.
class DelaysDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] RowFrame frame(qreal width) const;
    [[nodiscard]] qreal medianWidth() const;
    [[nodiscard]] qreal casesWidth() const;
    [[nodiscard]] std::vector<KeyEntry> key() const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] QString medianText(int row) const;
    [[nodiscard]] QString casesText(int row) const;
    void drawRow(const RowFrame& rows, int row, qreal unit);
    void drawAxis(const RowFrame& rows, double top, double step, qreal unit);
    void drawTarget(const RowFrame& rows, qreal unit);
};

/// A table whose cells are the darker the larger.
class HeatDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    struct Grid;
    [[nodiscard]] Grid grid(qreal width) const;
    void writeHeads(const Grid& grid);
    [[nodiscard]] std::optional<QFont> numberFont(qreal cell) const;
    void drawCell(const Grid& grid, int row, int series);
};

/// Bands from the rows to the series, as wide as their numbers.
class FlowDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    struct Node;
    [[nodiscard]] std::vector<Node> nodes(bool targets, qreal width, qreal unit) const;
    [[nodiscard]] static qreal heightOf(const std::vector<Node>& nodes);
    [[nodiscard]] qreal unitOfBands() const;
    void place(std::vector<Node>& nodes, qreal x, qreal top);
    [[nodiscard]] qreal sideWidth(qreal width) const;
    [[nodiscard]] double remainderTo(int series) const;
    void drawBands(std::vector<Node>& from, std::vector<Node>& to, qreal unit);
    void writeNodes(const std::vector<Node>& nodes, bool targets);
};

/// Arrondissements at their places, the darker the larger. Never mirrored: west is on the left.
class MapDrawing final : public Drawing {
public:
    using Drawing::Drawing;

protected:
    [[nodiscard]] qreal comfortableHeight(qreal width) const override;
    void draw() override;

private:
    [[nodiscard]] std::optional<int> rowOf(const QString& code) const;
    [[nodiscard]] std::vector<double> bounds() const;
    struct Aside;
    [[nodiscard]] std::vector<Aside> asides() const;
    [[nodiscard]] QString nobody() const;
    [[nodiscard]] QSizeF unitFor(qreal width) const;
    qreal layAsides(qreal width, qreal top, Sheet* sheet) const;
    [[nodiscard]] QColor colorOf(double value, const std::vector<double>& bounds) const;
    [[nodiscard]] QFont nameFont(qreal unit) const;
    void drawTile(const QRectF& tile, const QFont& font, const QString& code, const std::vector<double>& bounds);
    void writeLegend(qreal top, const std::vector<double>& bounds);
};

} // namespace tawjih::ui::chart
