// How a desk comes to be: whole beside its place, then renamed into it.
#include "core/base/SafeFile.h"
#include "core/db/Migrator.h"
#include "core/db/Transaction.h"
#include "core/vault/Desk.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/PasswordRules.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/UserRepository.h"
#include "core/vault/UserService.h"

#include <QDir>
#include <QScopeGuard>

namespace tawjih::vault {

namespace {

Status checkAdministrator(const NewUser& user, const DeskIdentity& identity) {
    TRY(checkAccount(user));
    if (!user.roles.testFlag(Role::Administrator))
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("roles"), FieldProblem::Kind::Missing}}});
    return checkPassword(user.password, QStringList{normaliseLogin(user.login), user.name} + identity.names());
}

Status prepareFolder(const QString& folder, const QString& part) {
    const QFileInfo there(folder);
    if (there.isSymLink() || (there.exists() && !(there.isDir() && QDir(folder).isEmpty())))
        return fail(ErrorCode::DeskExists);
    removeTree(part); // of a creation that was cut off
    if (!QDir().mkpath(part))
        return fail(ErrorCode::ReadOnly, QStringLiteral("desk folder"));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Status writeFacts(db::Connection& connection, const SlotTable& table, const DeskIdentity& identity, const User& user) {
    MetaRepository facts(connection);
    TRY(facts.set(QLatin1String(meta::codeRenewed), toStoredInstant(user.createdAt)));
    TRY(facts.set(QLatin1String(meta::deskId), table.deskId.toString(QUuid::WithoutBraces)));
    const auto identityFacts = toMeta(identity);
    for (auto fact = identityFacts.begin(); fact != identityFacts.end(); ++fact)
        TRY(facts.set(fact.key(), fact.value()));
    return UserRepository(connection).insert(user);
}

Result<CreatedDesk> fillDesk(const DeskFiles& files, const DeskIdentity& identity, const NewUser& administrator,
                             const Clock& clock, KdfCost cost) {
    const User user{UserId::create(clock),
                    normaliseLogin(administrator.login),
                    administrator.name.trimmed(),
                    administrator.roles,
                    true,
                    false,
                    clock.now()};
    SlotTable table{makeUuidV7(clock.now()), identity.name(identity.language), identity.language, 0, {}, {}, {}};
    KeyRing keys(SlotStore(files.folder), table, SecureBytes::random(32), cost);
    const SecureBytes password = SecureBytes::fromPassword(administrator.password);
    TRY_ASSIGN(Slot slot, keys.makeSlot(user.id, user.login, user.roles, password));
    const SecureBytes code = SecureBytes::random(32);
    table.put(std::move(slot));
    table.put(sealForRecovery(table, code, keys.deskKey()));

    TRY_ASSIGN(const auto connection, db::Connection::create(files.database(), keys.deskKey().borrowed()));
    TRY(db::Migrator().migrate(*connection));
    TRY_ASSIGN(auto anchor, audit::Anchor::open(files.anchor(), keys.deskKey()));
    audit::AuditTrail trail(*connection, clock, user.actor(), keys.deskKey(), std::move(anchor));
    db::Transaction transaction(*connection);
    TRY(transaction.begin());
    TRY(writeFacts(*connection, table, identity, user));
    TRY(trail.record(audit::Action::DeskCreated));
    TRY(trail.record(audit::Action::UserAdded, user.id));
    TRY(keys.commit(*connection, transaction, table,
                    [&](const SlotTable& onDisk) { return checkOpens(onDisk, user.id, password, keys.deskKey()); }));
    TRY(connection->checkpoint());
    return CreatedDesk{formatRecoveryCode(code)};
}

} // namespace

Result<CreatedDesk> Desk::create(const QString& folder, const DeskIdentity& identity, const NewUser& administrator,
                                 const Clock& clock, KdfCost cost) {
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString part = place + unfinished;
    TRY(checkIdentity(identity));
    TRY(checkAdministrator(administrator, identity));
    TRY(prepareFolder(place, part));
    auto cleanUp = qScopeGuard([&] { removeTree(part); });
    TRY_ASSIGN(CreatedDesk created, fillDesk({part}, identity, administrator, clock, cost));
    TRY(syncFolder(part));
    QDir().rmdir(place); // empty, or not there
    if (!QDir().rename(part, place))
        return fail(ErrorCode::IoFailed, QStringLiteral("rename desk"));
    cleanUp.dismiss();
    TRY(syncFolder(QFileInfo(place).path()));
    return created;
}

} // namespace tawjih::vault
