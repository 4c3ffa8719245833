#pragma once

#include "core/vault/User.h"

#include <QAbstractTableModel>

#include <vector>

namespace tawjih::ui {

/// The accounts of the desk, as a table.
class UsersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Login, RoleNames, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(std::vector<vault::User> users);
    /// Null for an invalid index.
    [[nodiscard]] const vault::User* user(const QModelIndex& index) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<vault::User> m_users;
};

/// "Advisor, Supervisor", in the interface's language.
[[nodiscard]] QString rolesText(vault::Roles roles);

} // namespace tawjih::ui
