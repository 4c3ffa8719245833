#pragma once

#include "core/indicator/FigureTable.h"
#include "ui/widgets/Card.h"

class QAction;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace tawjih::ui {

class ChartView;
class ChartTableModel;
class WrapLabel;

/// In which form a figure leaves the desk.
enum class FigureFormat { Image, Numbers, Png, Pdf, Xlsx, Csv };

/// A figure on a dashboard: what it states, its chart, its sentence, and on demand its table and definition.
class FigureCard : public Card {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setTable(const indicator::FigureTable& table);
    [[nodiscard]] const indicator::FigureTable& table() const;
    [[nodiscard]] ChartView* chart() const { return m_chart; }
    [[nodiscard]] QTableView* view() const { return m_view; }

    void setExportAllowed(bool allowed);
    /// Buttons to move and remove it.
    void setEditing(bool editing);
    [[nodiscard]] bool isTableShown() const;
    void showTable(bool shown);

Q_SIGNALS:
    /// A number is to be opened: its list of persons. -1: the whole row, the whole column.
    void opened(int row, int series);
    void exportRequested(tawjih::ui::FigureFormat format);
    void moveRequested(int by);
    void changeRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMenus();
    void fitTable();
    void fitColumns();
    void retranslate();
    void openAt(const QModelIndex& index);

    ChartView* m_chart;
    ChartTableModel* m_model;
    QTableView* m_view;
    WrapLabel* m_sentence;
    WrapLabel* m_note;
    WrapLabel* m_definition;
    QToolButton* m_numbers;
    QToolButton* m_explain;
    QToolButton* m_more;
    QToolButton* m_edit;
    std::vector<std::pair<QAction*, const char*>> m_actions; ///< with their source texts
};

} // namespace tawjih::ui
