#pragma once

#include "core/release/PackageReader.h"

#include <QAbstractTableModel>

namespace tawjih::ui {

/// Rows of a package with their codes in words; each cell's code is its tooltip.
class PackageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(release::PackageTable table);
    [[nodiscard]] const release::PackageTable& table() const { return m_table; }
    /// The words in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const release::TableColumn& column, int section, const QString& code) const;
    release::PackageTable m_table;
    mutable std::vector<QHash<QString, QString>> m_words; ///< a column each: what was asked for already
};

} // namespace tawjih::ui
