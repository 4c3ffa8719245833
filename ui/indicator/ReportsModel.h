#pragma once

#include "core/indicator/FigureDefinition.h"
#include "core/indicator/ReportOrder.h"
#include "ui/widgets/RecordField.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// Reports that were made, a row each.
class ReportsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Name, OfPeriod, AsOf, Who, InLanguage, Checksum, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReports(std::vector<indicator::MadeReport> reports, indicator::Definitions all, UserNames users);
    [[nodiscard]] const indicator::MadeReport* at(int row) const;
    [[nodiscard]] QString nameOf(const indicator::MadeReport& report) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<indicator::MadeReport> m_reports;
    indicator::Definitions m_all;
    UserNames m_users;
};

} // namespace tawjih::ui
