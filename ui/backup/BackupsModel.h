#pragma once

#include "core/vault/BackupService.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace tawjih::ui {

/// The backups of a desk in both places, as a table: newest first.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Taken, Place, Size, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<vault::BackupLine> lines, const QDate& today);
    /// Null for an invalid index.
    [[nodiscard]] const vault::BackupLine* line(const QModelIndex& index) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const vault::BackupLine& line, int column) const;
    std::vector<vault::BackupLine> m_lines;
    QDate m_today;
};

} // namespace tawjih::ui
