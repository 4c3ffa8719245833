#pragma once

#include "ui/indicator/FigureTable.h"

#include <QChartView>

class QBarSet;

namespace tawjih::ui {

/// A FigureTable as a Qt Chart. Bars begin at zero and at the leading edge, so they grow from the right in an Arabic
/// interface. Names and numbers stand at the bars themselves, painted here: the axes of Qt Charts cut long labels.
/// The table is whatever it is given: inside the desk the exact one, for an export the protected one.
class FigureChart : public QChartView {
    Q_OBJECT
public:
    explicit FigureChart(QWidget* parent = nullptr);

    void setTable(const FigureTable& table);
    [[nodiscard]] const FigureTable& table() const { return m_table; }

    /// Height that shows every row without squeezing, for the present font.
    [[nodiscard]] int comfortableHeight() const;
    [[nodiscard]] QSize sizeHint() const override { return {480, comfortableHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, comfortableHeight()}; }

    /// What the pointer is told at a bar: its name, number and share.
    [[nodiscard]] QString hoverText(int row, int column) const;

    /// Okabe and Ito's colours, in an order in which neighbours differ in grey too. \param index from 0 to 6
    [[nodiscard]] static QColor seriesColor(int index);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addBars(int column);
    void addRemainder();
    void addAxes();
    void placePlot();
    void showHover(bool inside, int position, int column);

    void paintColumns(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintFunnel(QPainter& painter) const;
    void paintStacked(QPainter& painter) const;
    void paintSegments(QPainter& painter, int row, const QRectF& bar, bool named) const;
    void paintLegend(QPainter& painter) const;
    qreal layLegend(QPainter* painter) const;

    [[nodiscard]] bool mirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// A rectangle given from the leading edge, as it lies in the view.
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    [[nodiscard]] qint64 highest() const;
    /// Sum of a row's bars, and what its total has beyond them where parts are hidden.
    [[nodiscard]] qint64 drawn(int row) const;
    [[nodiscard]] qint64 remainder(int row) const;
    [[nodiscard]] bool orderedBackwards() const;
    [[nodiscard]] bool numbersFit() const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] bool namesFitSegments() const;
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] qreal numberWidth() const;
    [[nodiscard]] qreal rateWidth() const;
    [[nodiscard]] qreal legendHeight() const;

    FigureTable m_table;
    QRectF m_plot; ///< of the bars, from the leading edge
};

} // namespace tawjih::ui
