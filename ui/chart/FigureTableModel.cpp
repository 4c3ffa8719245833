#include "ui/chart/FigureTableModel.h"

#include <QFont>
#include <QLocale>

namespace tawjih::ui {

namespace {
// Names at the leading side, numbers and their headers at the trailing one, in either direction of writing.
QVariant alignmentOf(int column) {
    return QVariant::fromValue((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
}
} // namespace

void FigureTableModel::setTable(const indicator::FigureTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : m_table.shownRows();
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : m_table.shownColumns();
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_table.text(index.row(), index.column(), QLocale());
    case Qt::AccessibleTextRole:
        return QString(m_table.text(index.row(), 0, QLocale()) + QStringLiteral(", ") + m_table.header(index.column()) +
                       QStringLiteral(": ") + m_table.text(index.row(), index.column(), QLocale()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(m_table.text(index.row(), 0, QLocale())) : QVariant();
    case Qt::FontRole:
        if (index.row() >= m_table.rowCount()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.header(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return {};
}

} // namespace tawjih::ui
