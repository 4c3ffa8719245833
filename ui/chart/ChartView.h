#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/chart/ChartStyle.h"

#include <QChartView>

#include <memory>
#include <optional>
#include <utility>

namespace tawjih::ui {

namespace chart {
class Drawing;
struct Hit;
} // namespace chart

/// A FigureTable as a chart on screen. Qt Charts draws what it has a series for; names, numbers and the kinds that it
/// does not know are painted over and under it, for its axes cut long labels. renderChart() draws the
/// same without Qt Charts, which belongs to the thread of the interface.
class ChartView : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setTable(const indicator::FigureTable& table);
    [[nodiscard]] const indicator::FigureTable& table() const { return m_table; }

    /// As a printer without colours shows it.
    void setGrey(bool grey);

    /// The height that shows everything without squeezing, at the present width and font.
    [[nodiscard]] int comfortableHeight() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What the pointer is told there: names, number, share, the period before. \param series -1 for the whole row
    [[nodiscard]] QString hoverText(int row, int series) const;

    /// What is drawn, with its places: marks, texts, and what can be pointed at.
    [[nodiscard]] const chart::Drawing& drawing() const;

Q_SIGNALS:
    /// A number was clicked whose list can be opened. \param series -1 for the whole row
    void activated(int row, int series);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] ChartStyle style() const;
    [[nodiscard]] const chart::Hit* hitAt(QPoint place) const;
    [[nodiscard]] bool opens(const chart::Hit& hit) const;
    void rebuild();
    void lay();

    indicator::FigureTable m_table;
    std::unique_ptr<chart::Drawing> m_drawing;
    std::optional<std::pair<int, int>> m_pressed; ///< row and series
    bool m_grey = false;
};

} // namespace tawjih::ui
