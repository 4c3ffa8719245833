#pragma once

#include "core/casework/Team.h"

#include <QAbstractTableModel>

#include <set>

namespace tawjih::ui {

/// The cases behind a figure, each with a check box.
class TeamCasesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, OtherName, Number, Advisor, LastContact, Undone, Overdue, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that are checked stay so, where they are still there. \param today by which lateness is judged
    void setCases(std::vector<TeamCase> cases, QDate today);
    [[nodiscard]] const TeamCase& caseAt(int row) const { return m_cases[static_cast<size_t>(row)]; }
    [[nodiscard]] std::vector<TeamCase> checked() const;
    void setChecked(const std::vector<int>& rows, bool checked);
    [[nodiscard]] bool isChecked(int row) const { return m_checked.contains(caseAt(row).file); }
    void retranslate();

    /// By what a column puts the cases in order; nothing where it does not.
    [[nodiscard]] static std::optional<TeamOrder> orderOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] QString text(const TeamCase& line, int column) const;

    std::vector<TeamCase> m_cases;
    std::set<CaseId> m_checked;
    QDate m_today;
};

} // namespace tawjih::ui
