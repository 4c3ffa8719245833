#pragma once

#include "core/indicator/FigureTable.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// A FigureTable as a table on screen: names first, then numbers at their ends, sums last and bold.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const indicator::FigureTable& table);
    [[nodiscard]] const indicator::FigureTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    indicator::FigureTable m_table;
};

} // namespace tawjih::ui
