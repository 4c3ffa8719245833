#pragma once

#include "ui/widgets/Colors.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace tawjih::ui {

/// A cell as it is read.
struct RowCell {
    QString text;
    bool isNumber = false;      ///< stands at the end of its column
    std::optional<Tone> tone;   ///< of a word that says a state
    std::optional<double> part; ///< 0 to 1: a bar beside the text
};

/// A small table of words and numbers, a snapshot that its owner replaces.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { Part = Qt::UserRole, StateTone };

    using QAbstractTableModel::QAbstractTableModel;

    /// Every row has as many cells as there are headers.
    void setRows(const QStringList& headers, std::vector<std::vector<RowCell>> rows);
    [[nodiscard]] const RowCell& cell(int row, int column) const {
        return m_rows.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    std::vector<std::vector<RowCell>> m_rows;
};

/// Paints a cell's state as a tag, and its part as a bar behind the text.
class RowsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tawjih::ui
