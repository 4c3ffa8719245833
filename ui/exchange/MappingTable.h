#pragma once

#include "core/exchange/RowCells.h"

#include <QTableWidget>

class QComboBox;

namespace tawjih::ui {

/// Which column of a file means what, and how its dates are written; both can be changed.
class MappingTable : public QTableWidget {
    Q_OBJECT
public:
    explicit MappingTable(QWidget* parent = nullptr);

    void setPlan(const exchange::ImportPlan& plan);
    [[nodiscard]] const exchange::ImportPlan& plan() const { return m_plan; }
    /// What stands in each column, one value of each; nothing for none.
    void setExamples(std::vector<QString> examples);
    void retranslate();

Q_SIGNALS:
    /// Another field for a column: the file has to be looked at again.
    void mappingChanged();
    /// Another order of day and month.
    void datesChanged();

private:
    void addRow(int row);
    /// How the dates of a field are written, below what it means.
    [[nodiscard]] QComboBox* dateOrder(exchange::ImportField field);

    void showExample(int row);

    exchange::ImportPlan m_plan;
    std::vector<QString> m_examples;
};

} // namespace tawjih::ui
