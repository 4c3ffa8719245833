#include "ui/release/GroupsModel.h"

#include "core/base/Text.h"
#include "core/release/DeskHierarchies.h"
#include "ui/indicator/InterfaceTongue.h"
#include "ui/release/ReleaseText.h"
#include "ui/widgets/Bidi.h"

#include <QSet>

#include <algorithm>

namespace tawjih::ui {

using release::Groups;

GroupsModel::GroupsModel(release::Attribute attribute, QObject* parent)
    : QAbstractTableModel(parent)
    , m_attribute(attribute) {}

void GroupsModel::setGroups(const Groups& groups) {
    beginResetModel();
    m_groups = groups;
    endResetModel();
    Q_EMIT edited();
}

int GroupsModel::levels() const {
    return m_groups.empty() ? 0 : static_cast<int>(m_groups.front().size()) - 1;
}

QString GroupsModel::name(const QString& text) const {
    return release::labelOf(m_attribute, text, interfaceTongue());
}

/// What stands for a name that somebody typed: a group of that name on this level or among the codes, else the name.
QString GroupsModel::textFor(int level, const QString& typed) const {
    const QString wanted = tidyLine(typed);
    for (const QStringList& row : m_groups)
        for (const QString& text : {row.value(level), row.value(0)})
            if (text == wanted || QString::compare(name(text), wanted, Qt::CaseInsensitive) == 0)
                return text;
    return wanted;
}

void GroupsModel::put(const std::vector<int>& rows, int level, const QString& typed) {
    const QString text = textFor(level, typed);
    if (rows.empty() || level < 1 || level > levels() || text.isEmpty())
        return;
    // Whole groups of the level below move, or the next level would part them.
    QSet<QString> moved;
    for (const int row : rows)
        moved.insert(m_groups[static_cast<std::size_t>(row)][level - 1]);
    const auto known = std::ranges::find(m_groups, text, [level](const QStringList& row) { return row[level]; });
    const QStringList above =
        (known != m_groups.end() ? *known : m_groups[static_cast<std::size_t>(rows.front())]).sliced(level + 1);
    for (QStringList& row : m_groups)
        if (moved.contains(row[level - 1])) {
            row = row.first(level);
            row << text << above;
        }
    Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void GroupsModel::addLevel() {
    beginInsertColumns({}, columnCount(), columnCount());
    for (QStringList& row : m_groups)
        row.push_back(QString(row.back()));
    endInsertColumns();
    Q_EMIT edited();
}

void GroupsModel::removeLevel(int level) {
    if (level < 1 || level > levels())
        return;
    beginRemoveColumns({}, level, level);
    for (QStringList& row : m_groups)
        row.removeAt(level);
    endRemoveColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT edited();
}

QStringList GroupsModel::names(int level) const {
    QStringList names;
    for (const QStringList& row : m_groups)
        names << name(row.value(level));
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

int GroupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int GroupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : levels() + 1;
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return name(m_groups[static_cast<std::size_t>(index.row())][index.column()]);
}

bool GroupsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() == 0 || tidyLine(value.toString()).isEmpty())
        return false;
    put({index.row()}, index.column(), value.toString());
    return true;
}

Qt::ItemFlags GroupsModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() > 0 ? flags | Qt::ItemIsEditable : flags;
}

QVariant GroupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Value") : tr("Level %1").arg(number(section));
}

void GroupsModel::retranslate() {
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace tawjih::ui
