#pragma once

#include "core/base/Result.h"
#include "core/vault/User.h"

#include <optional>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

/// The accounts, in the table app_user.
class UserRepository {
public:
    explicit UserRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<User>> all(); ///< active first, then by name
    [[nodiscard]] Result<std::optional<User>> find(const UserId& id);
    [[nodiscard]] Result<std::optional<User>> findLogin(const QString& normalisedLogin);
    [[nodiscard]] Status insert(const User& user);
    [[nodiscard]] Status update(const User& user);
    [[nodiscard]] Result<int> activeAdministrators();

private:
    db::Connection& m_connection;
};

} // namespace vault
} // namespace tawjih
