#pragma once

#include "core/base/Id.h"
#include "core/vault/Permissions.h"

#include <QDateTime>
#include <QString>

namespace tawjih::vault {

/// An account of the desk. Its password is nowhere: only a key slot that the password opens.
struct User {
    UserId id;
    QString login;
    QString name; ///< as colleagues see it
    Roles roles;
    bool active = true;
    bool mustChangePassword = false; ///< somebody else chose it
    QDateTime createdAt;
    bool operator==(const User&) const = default;

    [[nodiscard]] Actor actor() const { return {id, name, roles}; }
};

/// An account to be made.
struct NewUser {
    QString login;
    QString name;
    QString password;
    Roles roles;
};

} // namespace tawjih::vault
