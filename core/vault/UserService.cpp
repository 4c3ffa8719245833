#include "core/vault/UserService.h"

#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/PasswordRules.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/UserRepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace tawjih::vault {

using audit::Action;

namespace {

constexpr qsizetype longestName = 100;

bool isLogin(const QString& login) {
    static const QRegularExpression shape(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}$"));
    return shape.match(login).hasMatch();
}

bool isName(const QString& name) {
    return !name.trimmed().isEmpty() && name.size() <= longestName;
}

} // namespace

QStringList passwordContext(const QString& login, const QString& name, const QString& deskLabel) {
    return {login, name, deskLabel};
}

Result<std::vector<User>> UserService::list() {
    TRY(require(m_context.actor, Permission::ManageUsers));
    return UserRepository(m_context.db).all();
}

Result<std::vector<User>> UserService::colleagues() {
    TRY_ASSIGN(auto users, UserRepository(m_context.db).all());
    std::erase_if(users, [](const User& user) { return !user.active; });
    for (User& user : users)
        user.login.clear();
    return users;
}

Status checkAccount(const NewUser& user) {
    Error error{ErrorCode::Invalid, {}, {}};
    const auto refuse = [&](const char* field, FieldProblem::Kind kind) {
        error.problems.push_back({QLatin1String(field), kind});
    };
    const QString login = normaliseLogin(user.login);
    if (!isLogin(login))
        refuse("login", login.isEmpty() ? FieldProblem::Kind::Missing : FieldProblem::Kind::Malformed);
    if (!isName(user.name))
        refuse("name", FieldProblem::Kind::Missing);
    if (!user.roles)
        refuse("roles", FieldProblem::Kind::Missing);
    if (!error.problems.empty())
        return fail(error);
    return {};
}

Status UserService::checkNew(const NewUser& user) {
    TRY(checkAccount(user));
    TRY_ASSIGN(const auto taken, UserRepository(m_context.db).findLogin(normaliseLogin(user.login)));
    if (taken)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("login"), FieldProblem::Kind::NotUnique}}});
    return checkPassword(user.password, passwordContext(user.login, user.name, m_keys.table().label));
}

Result<UserId> UserService::add(const NewUser& wanted) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    TRY(checkNew(wanted));
    const User user{UserId::create(m_context.clock),
                    normaliseLogin(wanted.login),
                    wanted.name.trimmed(),
                    wanted.roles,
                    true,
                    true,
                    m_context.clock.now()};
    const SecureBytes password = SecureBytes::fromPassword(wanted.password);
    TRY_ASSIGN(Slot slot, m_keys.makeSlot(user.id, user.login, user.roles, password));
    SlotTable next = m_keys.table();
    next.put(std::move(slot));

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(UserRepository(m_context.db).insert(user));
    TRY(m_context.audit.record(Action::UserAdded, user.id));
    TRY(m_keys.commit(m_context.db, transaction, std::move(next), [&](const SlotTable& onDisk) {
        return checkOpens(onDisk, user.id, password, m_keys.deskKey());
    }));
    m_context.changes.notify(ChangeKind::User, user.id.uuid());
    return user.id;
}

Result<User> UserService::existing(const UserId& id) {
    TRY_ASSIGN(const auto user, UserRepository(m_context.db).find(id));
    if (!user)
        return fail(ErrorCode::NotFound);
    return *user;
}

Status UserService::keepAnAdministrator(const User& before, Roles roles, bool active) {
    const bool was = before.active && before.roles.testFlag(Role::Administrator);
    const bool stays = active && roles.testFlag(Role::Administrator);
    if (!was || stays)
        return {};
    TRY_ASSIGN(const int administrators, UserRepository(m_context.db).activeAdministrators());
    if (administrators < 2)
        return fail(ErrorCode::LastAdministrator);
    return {};
}

Status UserService::update(const User& user, Action action) {
    TRY(UserRepository(m_context.db).update(user));
    return m_context.audit.record(action, user.id);
}

Status UserService::rename(const UserId& id, const QString& name) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    if (!isName(name))
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("name"), FieldProblem::Kind::Missing}}});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(User user, existing(id));
    user.name = name.trimmed();
    TRY(update(user, Action::UserRenamed));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::User, id.uuid());
    return {};
}

Status UserService::setRoles(const UserId& id, Roles roles) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    if (!roles)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("roles"), FieldProblem::Kind::Missing}}});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(User user, existing(id));
    TRY(keepAnAdministrator(user, roles, user.active));
    user.roles = roles;
    TRY(update(user, Action::UserRolesChanged));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::User, id.uuid());
    return {};
}

Status UserService::suspend(const UserId& id) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(User user, existing(id));
    TRY(keepAnAdministrator(user, user.roles, false));
    user.active = false;
    TRY(update(user, Action::UserSuspended));
    TRY(setInstant(meta::lastSuspension));
    SlotTable next = m_keys.table();
    next.remove(id);
    TRY(m_keys.commit(m_context.db, transaction, std::move(next)));
    m_context.changes.notify(ChangeKind::User, id.uuid());
    return {};
}

Status UserService::setPassword(User user, const QString& text, Action action) {
    TRY(checkPassword(text, passwordContext(user.login, user.name, m_keys.table().label)));
    const SecureBytes password = SecureBytes::fromPassword(text);
    TRY_ASSIGN(Slot slot, m_keys.makeSlot(user.id, user.login, user.roles, password));
    SlotTable next = m_keys.table();
    next.put(std::move(slot));

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    if (action == Action::PasswordReset && !user.active) {
        user.active = true;
        TRY(m_context.audit.record(Action::UserRestored, user.id));
    }
    user.mustChangePassword = user.id != m_context.actor.id; // somebody else knows it
    TRY(update(user, action));
    TRY(m_keys.commit(m_context.db, transaction, std::move(next), [&](const SlotTable& onDisk) {
        return checkOpens(onDisk, user.id, password, m_keys.deskKey());
    }));
    m_context.changes.notify(ChangeKind::User, user.id.uuid());
    return {};
}

Status UserService::resetPassword(const UserId& id, const QString& password) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    TRY_ASSIGN(const User user, existing(id));
    return setPassword(user, password, Action::PasswordReset);
}

Status UserService::checkOwnPassword(const QString& password) {
    return checkOpens(m_keys.table(), m_context.actor.id, SecureBytes::fromPassword(password), m_keys.deskKey());
}

Status UserService::changeOwnPassword(const QString& oldPassword, const QString& newPassword) {
    TRY_ASSIGN(const User user, existing(m_context.actor.id));
    TRY(checkOwnPassword(oldPassword));
    return setPassword(user, newPassword, Action::PasswordChanged);
}

Result<QString> UserService::renewRecoveryCode() {
    TRY(require(m_context.actor, Permission::ManageUsers));
    const SecureBytes code = SecureBytes::random(32);
    SlotTable next = m_keys.table();
    next.put(sealForRecovery(next, code, m_keys.deskKey()));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(setInstant(meta::codeRenewed));
    TRY(m_context.audit.record(Action::RecoveryCodeRenewed));
    TRY(m_keys.commit(m_context.db, transaction, std::move(next), [&](const SlotTable& onDisk) -> Status {
        TRY(openSlot(onDisk, *onDisk.recovery(), code));
        return {};
    }));
    return formatRecoveryCode(code);
}

Status UserService::testRecoveryCode(const QString& text) {
    TRY(require(m_context.actor, Permission::ManageUsers));
    TRY_ASSIGN(const SecureBytes code, parseRecoveryCode(text));
    const Slot* slot = m_keys.table().recovery();
    if (slot == nullptr)
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("no recovery slot"));
    const auto key = openSlot(m_keys.table(), *slot, code);
    if (!key || !key->equals(m_keys.deskKey()))
        return fail(ErrorCode::RecoveryCodeWrong, QStringLiteral("slot"));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(setInstant(meta::codeTested));
    TRY(m_context.audit.record(Action::RecoveryCodeTested));
    if (slot->isRenewable())
        return transaction.commit();
    SlotTable next = m_keys.table();
    next.put(sealForRecovery(next, code, m_keys.deskKey())); // of format 1: a new desk key can reach it from now on
    return m_keys.commit(m_context.db, transaction, std::move(next), [&](const SlotTable& onDisk) -> Status {
        TRY(openSlot(onDisk, *onDisk.recovery(), code));
        return {};
    });
}

Result<KeyState> UserService::keyState() {
    TRY(require(m_context.actor, Permission::ManageUsers));
    TRY_ASSIGN(const auto facts, MetaRepository(m_context.db).all());
    const auto instant = [&facts](const char* key) {
        return QDateTime::fromString(facts.value(QLatin1String(key)), Qt::ISODateWithMs);
    };
    return KeyState{instant(meta::codeRenewed), instant(meta::codeTested), instant(meta::keyRenewed),
                    instant(meta::lastSuspension)};
}

Result<std::vector<User>> UserService::withoutAccountKeys() {
    TRY_ASSIGN(auto users, list());
    std::erase_if(users, [this](const User& user) {
        const Slot* slot = m_keys.table().findUser(user.id);
        return !user.active || (slot != nullptr && slot->isRenewable());
    });
    return users;
}

Status UserService::setInstant(const char* key) {
    return MetaRepository(m_context.db).set(QLatin1String(key), toStoredInstant(m_context.clock.now()));
}

} // namespace tawjih::vault
