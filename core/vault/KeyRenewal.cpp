#include "core/vault/KeyRenewal.h"

#include "core/audit/JournalKey.h"
#include "core/base/SafeFile.h"
#include "core/db/FileCheck.h"
#include "core/db/Transaction.h"
#include "core/vault/DeskContent.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/RecoveryCode.h"
#include "core/vault/UserRepository.h"

#include <QDir>
#include <QScopeGuard>

#include <algorithm>

namespace tawjih::vault {

using audit::Action;

namespace {

/// The slots under the new key.
struct NewKeys {
    SecureBytes deskKey = SecureBytes::random(32);
    SecureBytes code; ///< of a new recovery code; empty where the old one goes on
    SlotTable table;
    std::vector<UserId> leftOut;
};

Result<NewKeys> sealForAll(const UnlockTicket& ticket, bool newCode) {
    NewKeys next;
    next.table = ticket.table;
    next.table.entries.clear();
    ++next.table.generation;
    for (const Slot& slot : ticket.table.entries) {
        const bool forUser = slot.kind == Slot::Kind::User;
        if (slot.isRenewable() && (forUser || !newCode)) {
            TRY_ASSIGN(Slot sealed, resealFor(ticket.table, slot, ticket.deskKey, next.deskKey));
            next.table.entries.push_back(std::move(sealed));
        } else if (forUser) {
            next.leftOut.push_back(slot.user);
        }
    }
    if (next.table.recovery() == nullptr) {
        next.code = SecureBytes::random(32);
        next.table.put(sealForRecovery(ticket.table, next.code, next.deskKey));
    }
    next.table.seal(next.deskKey);
    return next;
}

/// The first entries under the new key, and what the entries before it are verified with.
Status noteRenewal(db::Connection& copy, const UnlockTicket& ticket, const NewKeys& next, const DeskFiles& stage,
                   const Clock& clock) {
    TRY_ASSIGN(auto anchor, audit::Anchor::open(stage.anchor(), next.deskKey));
    audit::AuditTrail trail(copy, clock, ticket.user.actor(), next.deskKey, std::move(anchor));
    MetaRepository facts(copy);
    const QString now = toStoredInstant(clock.now());
    db::Transaction transaction(copy);
    TRY(transaction.begin());
    TRY(audit::keepJournalKey(copy, ticket.deskKey));
    TRY(facts.set(QLatin1String(meta::slotTable), QString::fromUtf8(toFile(next.table))));
    TRY(facts.set(QLatin1String(meta::keyRenewed), now));
    TRY(trail.record(Action::KeyRenewed));
    if (!next.code.isEmpty()) {
        TRY(facts.set(QLatin1String(meta::codeRenewed), now));
        TRY(trail.record(Action::RecoveryCodeRenewed));
    }
    return transaction.commit();
}

Status writeDatabase(const UnlockTicket& ticket, const NewKeys& next, const DeskFiles& stage, const Clock& clock,
                     const BackupProgress& progress) {
    int done = 0;
    int total = 1;
    const auto gaveUp = [&] { return progress && !progress(done, total); };
    TRY_ASSIGN(const auto connection, db::Connection::open(ticket.files.database(), ticket.deskKey.borrowed()));
    connection->setProgressHandler(gaveUp);
    TRY_ASSIGN(const DeskContent before, contentOf(*connection));
    TRY(connection->backupTo(stage.database(), next.deskKey.borrowed(), [&](int pages, int all) {
        done = pages;
        total = all;
        return !gaveUp();
    }));
    TRY_ASSIGN(const auto copy, db::Connection::open(stage.database(), next.deskKey.borrowed()));
    copy->setProgressHandler(gaveUp);
    TRY(db::checkIntegrity(*copy, stage.database(), next.deskKey.borrowed()));
    TRY_ASSIGN(const DeskContent after, contentOf(*copy));
    if (after != before)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("copy differs"));
    TRY(noteRenewal(*copy, ticket, next, stage, clock));
    return copy->checkpoint();
}

/// Everything of the desk under its new key, in a folder beside it; proved and on the disk.
Status fillStage(const UnlockTicket& ticket, const NewKeys& next, const SecureBytes& password, const DeskFiles& stage,
                 const Clock& clock, const BackupProgress& progress) {
    TRY(writeDatabase(ticket, next, stage, clock, progress));
    TRY(SlotStore(stage.folder).write(next.table, [&](const SlotTable& onDisk) -> Status {
        TRY(checkOpens(onDisk, ticket.user.id, password, next.deskKey));
        if (!next.code.isEmpty())
            TRY(openSlot(onDisk, *onDisk.recovery(), next.code));
        return {};
    }));
    QFile database(stage.database());
    if (!database.open(QIODevice::ReadWrite))
        return fail(fileError(database, "sync database"));
    TRY(syncFile(database));
    return syncFolder(stage.folder);
}

Status makeStage(const QString& folder) {
    removeTree(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::ReadOnly, QStringLiteral("rekey folder"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

/// What is whole takes the place of the old, file by file; begun again after a crash, it goes on where it stopped.
Status finish(const DeskFiles& files) {
    const DeskFiles ready{files.renewalReady()};
    if (QFileInfo::exists(ready.database())) {
        // Of the old database: SQLite would play it into the new one.
        for (const char* log : {"-wal", "-shm"})
            QFile::remove(files.database() + QLatin1String(log));
        TRY(syncFolder(files.folder));
    }
    const SlotStore from(ready.folder);
    const SlotStore to(files.folder);
    const std::pair<QString, QString> moves[] = {{ready.database(), files.database()},
                                                 {from.path(1), to.path(1)},
                                                 {from.path(2), to.path(2)},
                                                 {ready.anchor(), files.anchor()}};
    for (const auto& [source, target] : moves)
        if (QFileInfo::exists(source))
            TRY(replaceFile(source, target));
    TRY(syncFolder(files.folder));
    removeTree(ready.folder);
    return syncFolder(files.folder);
}

/// Who has no slot any more has none in the backups either; only a brake, since an old key file brings it back.
void withdrawFromBackups(const UnlockTicket& before, const NewKeys& next) {
    const auto stays = [&next](const Slot& slot) {
        return slot.kind == Slot::Kind::Recovery || next.table.findUser(slot.user) != nullptr ||
               std::ranges::find(next.leftOut, slot.user) != next.leftOut.end();
    };
    for (const BackupEntry& backup : listBackups(before.files.backups())) {
        const SlotStore store(backup.folder);
        auto tables = store.read();
        if (!tables || !tables->front().isSealedBy(before.deskKey))
            continue;
        SlotTable table = tables->front();
        if (std::erase_if(table.entries, std::not_fn(stays)) == 0)
            continue;
        ++table.generation; // newer than the backup's own mirror: in force
        table.seal(before.deskKey);
        (void)store.write(table).has_value();
    }
}

} // namespace

Status settleRenewal(const DeskFiles& files) {
    const QFileInfo ready(files.renewalReady());
    if (ready.isDir() && !ready.isSymLink())
        TRY(finish(files));
    if (QFileInfo::exists(files.renewal()))
        removeTree(files.renewal());
    return {};
}

Result<KeyRenewal> renewKey(UnlockTicket& ticket, const KeyRenewalOrder& order, const Clock& clock,
                            const BackupProgress& progress) {
    TRY(require(ticket.user.actor(), Permission::ManageUsers));
    const SecureBytes password = SecureBytes::fromPassword(order.password->text());
    TRY(checkOpens(ticket.table, ticket.user.id, password, ticket.deskKey));
    TRY_ASSIGN(NewKeys next, sealForAll(ticket, order.newRecoveryCode));
    const DeskFiles stage{ticket.files.renewal()};
    TRY(makeStage(stage.folder));
    auto cleanUp = qScopeGuard([&] { removeTree(stage.folder); });
    TRY(fillStage(ticket, next, password, stage, clock, progress));
    if (progress && !progress(1, 1))
        return fail(ErrorCode::Cancelled);
    // From this rename on the desk has its new key.
    TRY(replaceFile(stage.folder, ticket.files.renewalReady()));
    cleanUp.dismiss();
    Status finished = syncFolder(ticket.files.folder);
    if (finished)
        finished = finish(ticket.files);
    if (!finished) {
        ticket.deskKey.wipe();
        return fail(finished.error());
    }
    withdrawFromBackups(ticket, next);
    ticket.deskKey = std::move(next.deskKey);
    ticket.table = std::move(next.table);
    ticket.mirrorLags = false;
    return KeyRenewal{next.code.isEmpty() ? QString() : formatRecoveryCode(next.code), std::move(next.leftOut)};
}

} // namespace tawjih::vault
