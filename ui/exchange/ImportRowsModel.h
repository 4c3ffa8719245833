#pragma once

#include "core/exchange/ImportSummary.h"

#include <QAbstractTableModel>

#include <optional>

namespace tawjih::ui {

/// The rows of a file, with what becomes of each: all of the first ones, or those of one outcome.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineNumber, Outcome, Subject, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSummary(exchange::ImportSummary summary);
    [[nodiscard]] const exchange::ImportSummary& summary() const { return m_summary; }
    /// Nothing: the first rows, whatever becomes of them.
    void setFilter(std::optional<exchange::RowOutcome> outcome);
    /// The report after an import names lines and reasons only.
    void setNotableOnly(bool notable);
    void retranslate();
    [[nodiscard]] const exchange::RowReport& reportAt(int row) const { return *m_shown.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void choose();

    exchange::ImportSummary m_summary;
    std::vector<const exchange::RowReport*> m_shown; ///< into the summary
    std::optional<exchange::RowOutcome> m_filter;
    bool m_notableOnly = false;
};

} // namespace tawjih::ui
