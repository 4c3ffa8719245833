#include "ui/shell/UsersModel.h"

#include "ui/widgets/Bidi.h"

namespace tawjih::ui {

QString rolesText(vault::Roles roles) {
    QStringList names;
    for (const auto& entry : allOf<vault::Role>())
        if (roles.testFlag(entry.value))
            names << labelOf(entry.value);
    return QLocale().createSeparatedList(names);
}

void UsersModel::setUsers(std::vector<vault::User> users) {
    beginResetModel();
    m_users = std::move(users);
    endResetModel();
}

const vault::User* UsersModel::user(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_users.size() ? &m_users[row] : nullptr;
}

void UsersModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_users.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UsersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::data(const QModelIndex& index, int role) const {
    const vault::User* user = this->user(index);
    if (user == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (index.column()) {
    case Name:
        return isolate(user->name);
    case Login:
        return isolateLtr(user->login);
    case RoleNames:
        return rolesText(user->roles);
    case State:
        if (!user->active)
            return tr("Suspended");
        return user->mustChangePassword ? tr("Has not chosen a password yet") : tr("Active");
    default:
        return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Login:
        return tr("Login");
    case RoleNames:
        return tr("Roles");
    case State:
        return tr("Account");
    default:
        return {};
    }
}

} // namespace tawjih::ui
