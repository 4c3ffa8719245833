#pragma once

#include "core/casework/Team.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// What each advisor looks after: a row an advisor, everybody's sums first, what nobody looks after last.
class CaseloadsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Advisor, Cases, Seen, Silent, Undone, Overdue, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCaseloads(std::vector<Caseload> caseloads);
    /// The figures of a row; the sums in the first.
    [[nodiscard]] const Caseload& at(int row) const { return row == 0 ? m_sum : m_rows[static_cast<size_t>(row) - 1]; }
    /// Whose cases a row stands for; nothing: everybody's.
    [[nodiscard]] std::optional<UserId> advisorAt(int row) const;
    [[nodiscard]] int rowOf(const std::optional<UserId>& advisor) const;
    /// "Everybody", "S. Idrissi", "Without an advisor".
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] const std::vector<Caseload>& caseloads() const { return m_rows; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<Caseload> m_rows;
    Caseload m_sum;
};

} // namespace tawjih::ui
