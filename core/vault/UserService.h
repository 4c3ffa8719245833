#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Result.h"
#include "core/vault/KeyRing.h"
#include "core/vault/User.h"

#include <vector>

namespace tawjih::vault {

/// How old the desk's secrets are; invalid where that is not known or never was.
struct KeyState {
    QDateTime codeRenewedAt; ///< the recovery code
    QDateTime codeTestedAt;
    QDateTime keyRenewedAt;
    QDateTime lastSuspension;
    bool operator==(const KeyState&) const = default;

    /// Somebody left who may have kept a copy of the present key.
    [[nodiscard]] bool isKeyDue() const {
        return lastSuspension.isValid() && (!keyRenewedAt.isValid() || keyRenewedAt < lastSuspension);
    }
    /// Whether the present code was ever proved to be somewhere.
    [[nodiscard]] bool isCodeTested() const {
        return codeTestedAt.isValid() && (!codeRenewedAt.isValid() || codeRenewedAt <= codeTestedAt);
    }
};

/// The accounts of a desk: the table and the key slots, kept in step. Everything that sets a password takes about two
/// seconds at the standard cost (one to wrap, one to prove that it opens what is on the disk).
class UserService {
public:
    UserService(ServiceContext context, KeyRing& keys) : m_context(context), m_keys(keys) {}

    /// All accounts, with logins. Needs ManageUsers.
    [[nodiscard]] Result<std::vector<User>> list();
    /// Who works here, for everybody: active accounts with an empty login.
    [[nodiscard]] Result<std::vector<User>> colleagues();

    /// Adds an account that must change its password. Errors: NotAllowed, Invalid (login, name, roles), WeakPassword.
    [[nodiscard]] Result<UserId> add(const NewUser& user);
    [[nodiscard]] Status rename(const UserId& id, const QString& name);
    /// In force at that person's next unlock. Error LastAdministrator if none would be left.
    [[nodiscard]] Status setRoles(const UserId& id, Roles roles);
    /// Takes the key away; the account and what it did stay. Error LastAdministrator.
    [[nodiscard]] Status suspend(const UserId& id);
    /// Sets a new password without knowing the old one; also brings a suspended account back.
    [[nodiscard]] Status resetPassword(const UserId& id, const QString& password);
    /// One's own. Errors: WrongPassword (the old one), WeakPassword.
    [[nodiscard]] Status changeOwnPassword(const QString& oldPassword, const QString& newPassword);
    /// Whether it is one's own. Error WrongPassword.
    [[nodiscard]] Status checkOwnPassword(const QString& password);
    /// A new recovery code in place of the old; returned once, formatted. Needs ManageUsers.
    [[nodiscard]] Result<QString> renewRecoveryCode();
    /// Whether a code that was typed in would open the desk; notes that it was proved. Needs ManageUsers. Error
    /// RecoveryCodeWrong.
    [[nodiscard]] Status testRecoveryCode(const QString& code);
    /// Needs ManageUsers.
    [[nodiscard]] Result<KeyState> keyState();
    /// Active accounts that a new desk key could not reach (see KeyRenewal::leftOut). Needs ManageUsers.
    [[nodiscard]] Result<std::vector<User>> withoutAccountKeys();

private:
    [[nodiscard]] Result<User> existing(const UserId& id);
    [[nodiscard]] Status keepAnAdministrator(const User& before, Roles roles, bool active);
    [[nodiscard]] Status checkNew(const NewUser& user);
    [[nodiscard]] Status update(const User& user, audit::Action action);
    [[nodiscard]] Status setInstant(const char* key);
    [[nodiscard]] Status setPassword(User user, const QString& password, audit::Action action);

    ServiceContext m_context;
    KeyRing& m_keys;
};

/// The form of an account: a login of letters, figures and . _ @ - (2 to 64), a name, at least one role. Error Invalid
/// with problems `login`, `name`, `roles`. Pure.
[[nodiscard]] Status checkAccount(const NewUser& user);

/// The words that a password of this account must not lean on.
[[nodiscard]] QStringList passwordContext(const QString& login, const QString& name, const QString& deskLabel);

} // namespace tawjih::vault
