#pragma once

#include "core/indicator/FigureTable.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// The numbers beside a chart.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role {
        RowKeyRole = Qt::UserRole, ///< what the figure calls the row; nothing in the total's
        SeriesRole,                ///< whose number it is; -1 for names, wholes and totals
        OpensRole,                 ///< whether there is a list behind it
    };

    void setTable(const indicator::FigureTable& table);
    [[nodiscard]] const indicator::FigureTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool opens(const QModelIndex& index) const;

    indicator::FigureTable m_table;
};

} // namespace tawjih::ui
