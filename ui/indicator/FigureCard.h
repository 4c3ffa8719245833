#pragma once

#include "ui/indicator/FigureExport.h"
#include "ui/widgets/Card.h"

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace tawjih::ui {

class FigureChart;
class FigureTableModel;

/// One chart with its numbers: the finding as heading, the chart, the table beside it where there is room and below it
/// where not, how it is counted, and what can be copied or saved.
class FigureCard : public Card {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setTable(const FigureTable& table);
    [[nodiscard]] const FigureTable& table() const;
    /// Whether figures may leave the desk by this person's hand.
    void setExportAllowed(bool allowed);

    [[nodiscard]] FigureChart* chart() const { return m_chart; }
    [[nodiscard]] FigureTableModel* model() const { return m_model; }

Q_SIGNALS:
    void copyImageRequested();
    void copyFiguresRequested();
    void saveRequested(tawjih::ui::ExportFormat format);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addExports(QMenu* menu);
    void retranslate();
    void arrange();

    FigureChart* m_chart;
    FigureTableModel* m_model;
    QTableView* m_view;
    QBoxLayout* m_row;
    QLabel* m_empty;
    QLabel* m_definition;
    QToolButton* m_more;
    std::vector<std::pair<QAction*, const char*>> m_actions;
};

} // namespace tawjih::ui
