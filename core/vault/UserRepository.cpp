#include "core/vault/UserRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>

namespace tawjih::vault {

namespace {

User userFrom(const db::Row& row) {
    return {
        row.get<UserId>("id"),
        row.get<QString>("login"),
        row.get<QString>("display_name"),
        // Roles that a later version added are none here.
        rolesFromCodes(row.get<QString>("roles")).value_or(Roles()),
        row.get<bool>("active"),
        row.get<bool>("must_change_password"),
        row.get<QDateTime>("created_at"),
    };
}

void bindUser(db::Statement& statement, const User& user) {
    statement.bind("id", user.id)
        .bind("login", user.login)
        .bind("display_name", user.name)
        .bind("roles", toCodes(user.roles))
        .bind("active", user.active)
        .bind("must_change_password", user.mustChangePassword)
        .bind("created_at", user.createdAt);
}

} // namespace

Result<std::vector<User>> UserRepository::all() {
    return m_connection
        .prepare(uR"(SELECT id, login, display_name, roles, active, must_change_password, created_at
                     FROM app_user ORDER BY active DESC, display_name, id)")
        .all(userFrom);
}

Result<std::optional<User>> UserRepository::find(const UserId& id) {
    return m_connection
        .prepare(uR"(SELECT id, login, display_name, roles, active, must_change_password, created_at
                     FROM app_user WHERE id = :id)")
        .bind("id", id)
        .first(userFrom);
}

Result<std::optional<User>> UserRepository::findLogin(const QString& normalisedLogin) {
    return m_connection
        .prepare(uR"(SELECT id, login, display_name, roles, active, must_change_password, created_at
                     FROM app_user WHERE login = :login)")
        .bind("login", normalisedLogin)
        .first(userFrom);
}

Status UserRepository::insert(const User& user) {
    auto statement = m_connection.prepare(uR"(
        INSERT INTO app_user (id, login, display_name, roles, active, must_change_password, created_at)
        VALUES (:id, :login, :display_name, :roles, :active, :must_change_password, :created_at))");
    bindUser(statement, user);
    TRY(statement.run());
    return {};
}

Status UserRepository::update(const User& user) {
    auto statement = m_connection.prepare(uR"(
        UPDATE app_user SET login = :login, display_name = :display_name, roles = :roles, active = :active,
            must_change_password = :must_change_password, created_at = :created_at
        WHERE id = :id)");
    bindUser(statement, user);
    TRY_ASSIGN(const int rows, statement.run());
    if (rows != 1)
        return fail(ErrorCode::NotFound);
    return {};
}

Result<int> UserRepository::activeAdministrators() {
    TRY_ASSIGN(const auto users, all());
    return static_cast<int>(std::ranges::count_if(
        users, [](const User& user) { return user.active && user.roles.testFlag(Role::Administrator); }));
}

} // namespace tawjih::vault
