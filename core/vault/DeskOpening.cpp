// The slow half of unlocking: lock, key, checks.
#include "core/base/SafeFile.h"
#include "core/db/FileCheck.h"
#include "core/db/Migrator.h"
#include "core/db/Transaction.h"
#include "core/vault/Attempts.h"
#include "core/vault/Desk.h"
#include "core/vault/KeyRenewal.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/PasswordRules.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/Restore.h"
#include "core/vault/UserRepository.h"
#include "core/vault/UserService.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace tawjih::vault {

namespace {

/// A key, and which slot of which table gave it.
struct Opened {
    SecureBytes deskKey;
    SlotTable table;
    Slot slot;
};

QString holderOf(const QLockFile& lock) {
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&process, &host, &application))
        return {};
    return QString::number(process) + QLatin1Char(' ') + host;
}

// Whether a lock is left over although nobody holds it: this process's own, whose medium was away when it was let go,
// or one without a word in it, because a kill or a power cut came while it was being written. (Removing it asks the
// system whether somebody holds it.)
bool isLeftOver(QLockFile& lock) {
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    qint64 process = 0;
    QString host;
    const bool readable = lock.getLockInfo(&process, &host, nullptr);
    const bool ours = process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
    return (!readable || ours) && lock.removeStaleLockFile();
}

Result<std::unique_ptr<QLockFile>> takeLock(const DeskFiles& files) {
    auto lock = std::make_unique<QLockFile>(files.lock());
    lock->setStaleLockTime(0); // stale is only what belongs to a process that is gone
    if (lock->tryLock(0) || (isLeftOver(*lock) && lock->tryLock(0)))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::DeskInUse, holderOf(*lock));
    if (lock->error() == QLockFile::PermissionError)
        return fail(ErrorCode::ReadOnly, QStringLiteral("lock"));
    return fail(whyNotWritable(files.folder, "lock"));
}

KdfCost costOfTrial(const SlotTable& table) {
    for (const Slot& slot : table.entries)
        if (slot.kind == Slot::Kind::User && slot.cost.isAcceptable())
            return slot.cost;
    return {};
}

/// Tries each different slot that the copies hold for `find`. A trial is made, and paid, even where there is none.
template <typename Find>
Result<Opened> openAny(const std::vector<SlotTable>& tables, const SecureBytes& secret, Find find) {
    std::vector<Slot> tried;
    for (const SlotTable& table : tables) {
        const Slot* slot = find(table);
        if (slot == nullptr || std::ranges::find(tried, *slot) != tried.end())
            continue;
        tried.push_back(*slot);
        auto key = openSlot(table, *slot, secret);
        if (key)
            return Opened{*std::move(key), table, *slot};
        if (key.error().code == ErrorCode::OutOfMemory)
            return fail(key.error());
    }
    // Nothing opened. Where no copy is whole, a right password may have met a damaged slot: say so.
    const bool anyIntact = std::ranges::any_of(tables, &SlotTable::isIntact);
    return fail(anyIntact ? ErrorCode::WrongPassword : ErrorCode::SlotsDamaged,
                tried.empty() ? QStringLiteral("none") : QString());
}

Result<Opened> openWithPassword(const std::vector<SlotTable>& tables, const QString& login, const QString& text) {
    const SecureBytes password = SecureBytes::fromPassword(text);
    const bool known = std::ranges::any_of(tables, [&](const SlotTable& t) { return t.findLogin(login) != nullptr; });
    if (!known)
        (void)openNoSlot(password, costOfTrial(tables.front())).has_value();
    auto opened = openAny(tables, password, [&](const SlotTable& table) { return table.findLogin(login); });
    if (!opened)
        opened.error().detail.clear(); // nothing tells whether the login exists
    return opened;
}

Status checkSlots(UnlockTicket& ticket, const QMap<QString, QString>& facts, const Slot& used) {
    const QUuid deskId(facts.value(QLatin1String(meta::deskId)));
    if (deskId.isNull() || deskId != ticket.table.deskId)
        return fail(ErrorCode::DeskForeign, QStringLiteral("desk id"));
    std::optional<SlotTable> mirror;
    if (auto table = fromFile(facts.value(QLatin1String(meta::slotTable)).toUtf8()))
        mirror = *std::move(table);
    TRY_ASSIGN(SlotTable inForce, reconcile(ticket.table, used, mirror, ticket.deskKey));
    ticket.mirrorLags = !mirror || inForce != *mirror;
    ticket.table = std::move(inForce);
    return {};
}

/// Whether the database is the one that the anchor knows.
Status checkAge(db::Connection& connection, UnlockTicket& ticket, const Clock& clock) {
    TRY_ASSIGN(auto anchor, audit::Anchor::open(ticket.files.anchor(), ticket.deskKey));
    audit::AuditTrail trail(connection, clock, ticket.user.actor(), ticket.deskKey, std::move(anchor));
    const Status age = trail.checkAnchor();
    const bool mayAccept = ticket.options.acceptRollback && ticket.user.roles.testFlag(Role::Administrator);
    if (age || age.error().code != ErrorCode::DeskRolledBack || !mayAccept)
        return age;
    ticket.rolledBack = true;
    return {};
}

/// What is done to a desk that is the right one: what a crash left in the log is moved into the file, where the checks
/// of the pages look; then, if it was not closed, the checks; then migrations, after a backup.
Status settle(db::Connection& read, const UnlockTicket& ticket, bool wasOpen, const Clock& clock) {
    const auto check = [&](db::Connection& connection) {
        return db::checkIntegrity(connection, ticket.files.database(), ticket.deskKey.borrowed());
    };
    TRY_ASSIGN(const bool upToDate, db::Migrator().isUpToDate(read));
    if (!ticket.lock) {
        if (!upToDate)
            return fail(ErrorCode::ReadOnly, QStringLiteral("an older schema"));
        return wasOpen ? check(read) : Status();
    }
    const bool hasLog = QFileInfo(ticket.files.database() + QStringLiteral("-wal")).size() > 0;
    if (upToDate && !wasOpen && !hasLog)
        return {};
    TRY_ASSIGN(const auto connection, db::Connection::open(ticket.files.database(), ticket.deskKey.borrowed()));
    TRY(connection->checkpoint());
    if (wasOpen)
        TRY(check(*connection));
    return db::Migrator().migrate(*connection, [&]() -> Status {
        TRY(createBackup(*connection, ticket.deskKey, ticket.table, ticket.files.backups(), clock));
        return {};
    });
}

using FindUser = std::function<Result<User>(UserRepository&)>;

Status checkContent(UnlockTicket& ticket, const Slot& used, const Clock& clock, const FindUser& findUser) {
    TRY_ASSIGN(const auto connection,
               db::Connection::open(ticket.files.database(), ticket.deskKey.borrowed(), db::Access::ReadOnly));
    TRY_ASSIGN(const auto facts, MetaRepository(*connection).all());
    TRY(checkSlots(ticket, facts, used));
    UserRepository users(*connection);
    TRY_ASSIGN(ticket.user, findUser(users));
    TRY(checkAge(*connection, ticket, clock));
    return settle(*connection, ticket, facts.value(QLatin1String(meta::open)) == QLatin1String("1"), clock);
}

/// Everything that must hold before the desk is used. Until it is known to be the right one, in its newest state,
/// nothing is written: not even a damaged log's sound part moved into the file.
/// \param findUser whose desk it is going to be
Status checkDesk(UnlockTicket& ticket, const Slot& used, const Clock& clock, const FindUser& findUser) {
    Status checked = checkContent(ticket, used, clock, findUser);
    // Every desk has the tables that are asked here: where one does not answer, opening it again is no help.
    if (!checked && checked.error().code == ErrorCode::DatabaseFailed)
        checked.error().code = ErrorCode::DeskDamaged;
    return checked;
}

/// Not even by root, where the medium is mounted so. Without a lock nobody is kept out; nobody can write either.
bool canBeWritten(const DeskFiles& files) {
    return QFileInfo(files.folder).isWritable() && QFileInfo(files.database()).isWritable();
}

/// Failed attempts cannot be noted where nothing can be written: those of before count.
Status beginTrial(const UnlockTicket& ticket, Attempts& attempts) {
    if (ticket.lock)
        return attempts.begin();
    const int wait = attempts.secondsToWait();
    return wait > 0 ? Status(fail(ErrorCode::TooManyAttempts, QString::number(wait))) : Status();
}

/// A slot of format 1 is replaced as soon as its password is there; what fails is tried again at the next unlocking.
Status replaceOldSlot(UnlockTicket& ticket, const QString& text) {
    const Slot* slot = ticket.table.findUser(ticket.user.id);
    if (!ticket.lock || slot == nullptr || slot->isRenewable())
        return {};
    TRY_ASSIGN(const auto connection, db::Connection::open(ticket.files.database(), ticket.deskKey.borrowed()));
    KeyRing keys(SlotStore(ticket.files.folder), ticket.table, ticket.deskKey.clone(), ticket.options.cost);
    const SecureBytes password = SecureBytes::fromPassword(text);
    TRY_ASSIGN(Slot fresh, keys.makeSlot(ticket.user.id, ticket.user.login, ticket.user.roles, password));
    SlotTable next = ticket.table;
    next.put(std::move(fresh));
    db::Transaction transaction(*connection);
    TRY(transaction.begin());
    TRY(keys.commit(*connection, transaction, std::move(next), [&](const SlotTable& onDisk) {
        return checkOpens(onDisk, ticket.user.id, password, ticket.deskKey);
    }));
    ticket.table = keys.table();
    ticket.mirrorLags = false;
    return {};
}

/// A desk's files are its own: where one is a link, somebody wants another file read or written in its place. The
/// backups may be elsewhere.
Status refuseLinks(const DeskFiles& files) {
    const auto entries =
        QDir(files.folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    const QString backups = QFileInfo(files.backups()).fileName();
    const bool anyLink = std::ranges::any_of(
        entries, [&](const QFileInfo& entry) { return entry.isSymLink() && entry.fileName() != backups; });
    return anyLink ? Status(fail(ErrorCode::DeskForeign, QStringLiteral("a link"))) : Status();
}

/// Finds the desk and takes its lock.
Result<UnlockTicket> begin(const QString& folder, const UnlockOptions& options) {
    UnlockTicket ticket;
    ticket.files.folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    ticket.options = options;
    completeRestore(ticket.files.folder);
    if (!QFileInfo(ticket.files.folder).isDir() || !QFileInfo::exists(ticket.files.database()))
        return fail(ErrorCode::DeskMissing);
    TRY(refuseLinks(ticket.files));
    if (canBeWritten(ticket.files)) {
        TRY_ASSIGN(ticket.lock, takeLock(ticket.files));
        TRY(settleRenewal(ticket.files));
    }
    return ticket;
}

} // namespace

Result<DeskGlance> Desk::probe(const QString& folder, const Clock& clock) {
    const DeskFiles files{folder};
    completeRestore(folder);
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::DeskMissing);
    TRY(refuseLinks(files));
    TRY_ASSIGN(const auto tables, SlotStore(folder).read());
    DeskGlance glance{tables.front().label, tables.front().language, {}, Attempts(folder, clock).secondsToWait()};
    const auto lock = takeLock(files); // let go at once
    if (!lock && lock.error().code == ErrorCode::DeskInUse)
        glance.holder = lock.error().detail;
    return glance;
}

Result<UnlockTicket> Desk::authenticate(const QString& folder, const QString& login, const QString& password,
                                        const Clock& clock, const UnlockOptions& options) {
    TRY_ASSIGN(UnlockTicket ticket, begin(folder, options));
    TRY_ASSIGN(const auto tables, SlotStore(ticket.files.folder).read());
    Attempts attempts(ticket.files.folder, clock);
    TRY(beginTrial(ticket, attempts));
    auto trial = openWithPassword(tables, login, password);
    // What fails from here on is no wrong password: nobody waits for it.
    if (ticket.lock && (trial || trial.error().code == ErrorCode::OutOfMemory))
        attempts.takeBack();
    TRY_ASSIGN(Opened opened, std::move(trial));
    ticket.failures = attempts.failuresBefore();
    ticket.deskKey = std::move(opened.deskKey);
    ticket.table = std::move(opened.table);
    TRY(checkDesk(ticket, opened.slot, clock, [&](UserRepository& users) -> Result<User> {
        TRY_ASSIGN(const auto user, users.find(opened.slot.user));
        if (!user || !user->active)
            return fail(ErrorCode::WrongPassword);
        return *user;
    }));
    (void)replaceOldSlot(ticket, password).has_value();
    return ticket;
}

Result<UnlockTicket> Desk::recover(const QString& folder, const QString& code, const QString& login,
                                   const QString& newPassword, const Clock& clock, const UnlockOptions& options) {
    TRY_ASSIGN(const SecureBytes secret, parseRecoveryCode(code));
    TRY_ASSIGN(UnlockTicket ticket, begin(folder, options));
    if (!ticket.lock) // a new password could not be kept
        return fail(ErrorCode::ReadOnly);
    TRY_ASSIGN(const auto tables, SlotStore(ticket.files.folder).read());
    auto opened = openAny(tables, secret, [](const SlotTable& table) { return table.recovery(); });
    if (!opened)
        return fail(opened.error().code == ErrorCode::WrongPassword ? ErrorCode::RecoveryCodeWrong
                                                                    : opened.error().code);
    ticket.byRecovery = true;
    ticket.failures = Attempts(ticket.files.folder, clock).failuresBefore();
    ticket.deskKey = std::move(opened->deskKey);
    ticket.table = std::move(opened->table);
    TRY(checkDesk(ticket, opened->slot, clock, [&](UserRepository& users) -> Result<User> {
        TRY_ASSIGN(const auto user, users.findLogin(normaliseLogin(login)));
        if (!user || !user->active || !user->roles.testFlag(Role::Administrator))
            return fail(ErrorCode::NotFound, QStringLiteral("administrator"));
        return *user;
    }));
    TRY_ASSIGN(const auto connection, db::Connection::open(ticket.files.database(), ticket.deskKey.borrowed()));
    if (connection->access() != db::Access::ReadWrite)
        return fail(ErrorCode::ReadOnly);

    TRY_ASSIGN(auto anchor, audit::Anchor::open(ticket.files.anchor(), ticket.deskKey));
    audit::AuditTrail trail(*connection, clock, ticket.user.actor(), ticket.deskKey, std::move(anchor));
    KeyRing keys(SlotStore(ticket.files.folder), ticket.table, ticket.deskKey.clone(), options.cost);
    ChangeNotifier nobody;
    const Actor actor = ticket.user.actor();
    UserService users({*connection, trail, clock, actor, nobody}, keys);
    TRY(users.resetPassword(ticket.user.id, newPassword));
    (void)users.testRecoveryCode(code).has_value(); // it opened: that it was proved is worth noting
    ticket.table = keys.table();
    ticket.mirrorLags = false;
    return ticket;
}

} // namespace tawjih::vault
