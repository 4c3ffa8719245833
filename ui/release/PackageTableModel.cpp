#include "ui/release/PackageTableModel.h"

#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseFigures.h"
#include "ui/widgets/Bidi.h"

namespace tawjih::ui {

using release::TableColumn;

void PackageTableModel::setTable(release::PackageTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_words.assign(m_table.columns.size(), {});
    endResetModel();
}

void PackageTableModel::retranslate() {
    beginResetModel();
    m_words.assign(m_table.columns.size(), {});
    endResetModel();
}

int PackageTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PackageTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString PackageTableModel::words(const TableColumn& column, int section, const QString& code) const {
    if (column.isCount) // an empty count is a hidden one
        return code.isEmpty() ? tr("hidden") : number(code.toLongLong());
    auto& known = m_words[static_cast<std::size_t>(section)];
    const auto found = known.constFind(code);
    return found != known.constEnd() ? *found : *known.insert(code, isolate(codeLabel(column, code)));
}

QVariant PackageTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(index.column())];
    const QString code = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(column, index.column(), code);
    case Qt::ToolTipRole:
        return code;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((column.isCount ? Qt::AlignTrailing : Qt::AlignLeading) |
                                                  Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PackageTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title.in(interfaceLanguage());
    if (role == Qt::ToolTipRole)
        return column.name;
    if (role == Qt::TextAlignmentRole && column.isCount)
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

} // namespace tawjih::ui
