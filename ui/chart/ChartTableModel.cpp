#include "ui/chart/ChartTableModel.h"

#include <QFont>
#include <QLocale>

namespace tawjih::ui {

namespace {
// Names at the leading side, numbers and their headers at the trailing one, in either direction of writing.
int alignmentOf(int column) {
    return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}
} // namespace

void ChartTableModel::setTable(const indicator::FigureTable& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : m_table.shownRows();
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_table.columns.isEmpty() ? 0 : m_table.shownColumns();
}

/// Numbers of the series and sums of rows; not the wholes beside them, nor what is nobody or not shown.
bool ChartTableModel::opens(const QModelIndex& index) const {
    if (!m_table.drillable || index.row() >= m_table.rowCount() || index.column() == 0)
        return false;
    const int series = m_table.seriesOf(index.column());
    if (series >= 0)
        return m_table.cell(index.row(), series).value > 0;
    const auto count = m_table.count(index.row(), index.column());
    const bool isSum = m_table.header(index.column()) == m_table.totalName && !m_table.rowTotals.empty();
    return isSum && count && count->value > 0;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTotal = index.row() >= m_table.rowCount();
    const QString text = m_table.text(index.row(), index.column(), QLocale());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole: {
        const QString name = m_table.text(index.row(), 0, QLocale());
        return index.column() == 0 ? name
                                   : QString(name + QStringLiteral(", ") + m_table.header(index.column()) +
                                             QStringLiteral(": ") + text);
    }
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ToolTipRole:
        return index.column() == 0 ? QVariant(text) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isTotal ? QVariant(font) : QVariant();
    }
    case RowKeyRole:
        return isTotal ? QVariant() : QVariant(m_table.rowKeys.value(index.row()));
    case SeriesRole:
        return m_table.seriesOf(index.column());
    case OpensRole:
        return opens(index);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.header(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section) | Qt::TextWordWrap;
    return {};
}

} // namespace tawjih::ui
