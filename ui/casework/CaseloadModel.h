#pragma once

#include "core/casework/TodayService.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// An advisor's open cases: number, name in both scripts, next step, when.
class CaseloadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, OtherName, NextStep, Due, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param today by which lateness is judged
    void setCases(std::vector<CaseloadLine> cases, QDate today);
    [[nodiscard]] const CaseloadLine& caseAt(int row) const { return m_cases.at(static_cast<size_t>(row)); }
    /// Texts were made in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const CaseloadLine& line, int column) const;

    std::vector<CaseloadLine> m_cases;
    QDate m_today;
};

} // namespace tawjih::ui
