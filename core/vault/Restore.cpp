#include "core/vault/Restore.h"

#include "core/base/SafeFile.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/Attempts.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/FolderKey.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/SlotStore.h"
#include "core/vault/UserRepository.h"

#include <QDir>
#include <QScopeGuard>

namespace tawjih::vault {

namespace {

/// The key for the backup: by a slot of its own, or by one of the present desk that wraps the same key.
Result<FolderKey> findKey(const RestoreOrder& order, const std::vector<SlotTable>& present) {
    TRY_ASSIGN(const auto tables, SlotStore(order.backup).read());
    auto own = keyFrom(tables, order.login, order.password);
    if (own || own.error().code == ErrorCode::OutOfMemory || present.empty())
        return own;
    auto other = keyFrom(present, order.login, order.password);
    if (!other || !tables.front().isSealedBy(other->deskKey))
        return own;
    return other;
}

Result<Actor> whoMay(const QString& folder, const FolderKey& key) {
    TRY_ASSIGN(const auto connection, db::Connection::open(DeskFiles{folder}.database(), key.deskKey.borrowed()));
    TRY_ASSIGN(const auto user, UserRepository(*connection).find(key.slot.user));
    if (!user || !user->active)
        return fail(ErrorCode::WrongPassword);
    const Actor actor = user->actor();
    TRY(require(actor, Permission::RestoreDesk));
    return actor;
}

/// Whoever lost their account or changed their password since the backup does not get the old one back.
Status keepNewerSlots(const QString& folder, const std::vector<SlotTable>& present, const FolderKey& key) {
    TRY_ASSIGN(const auto restored, SlotStore(folder).read());
    if (present.empty() || present.front().deskId != restored.front().deskId ||
        !present.front().isSealedBy(key.deskKey) || present.front().generation <= restored.front().generation)
        return {};
    return SlotStore(folder).write(present.front());
}

/// The present desk counts failed attempts, also those at its backups.
Result<FolderKey> tryPassword(const RestoreOrder& order, const std::vector<SlotTable>& present, const Clock& clock) {
    if (!QFileInfo(order.desk).isDir())
        return findKey(order, present);
    Attempts attempts(order.desk, clock);
    TRY(attempts.begin());
    auto key = findKey(order, present);
    if (key)
        attempts.succeeded();
    return key;
}

Result<PreparedDesk> fill(const RestoreOrder& order, const QString& part, const Clock& clock,
                          const BackupProgress& progress) {
    const auto present = slotsOf(order.desk);
    TRY_ASSIGN(FolderKey key, tryPassword(order, present, clock));
    TRY(copyFiles(order.backup, part, progress));
    TRY_ASSIGN(const BackupProof proof, proveFolder(part, key.deskKey, clock, progress));
    PreparedDesk prepared;
    TRY_ASSIGN(prepared.actor, whoMay(part, key));
    TRY(keepNewerSlots(part, present, key));
    prepared.desk = order.desk;
    prepared.counts = proof.counts;
    prepared.present = countsOfClosed(order.desk, key.deskKey);
    prepared.deskKey = std::move(key.deskKey);
    return prepared;
}

} // namespace

std::optional<DeskCounts> countsOfClosed(const QString& folder, const SecureBytes& deskKey) {
    const auto connection =
        db::Connection::open(DeskFiles{folder}.database(), deskKey.borrowed(), db::Access::ReadOnly);
    if (!connection)
        return std::nullopt;
    const auto counts = countsOf(**connection);
    return counts ? std::optional(*counts) : std::nullopt;
}

QString folderBeside(const QString& desk, const QString& word, const Clock& clock) {
    const QString suffix = QStringLiteral(".tawjih");
    const QString name = desk.endsWith(suffix) ? desk.chopped(suffix.size()) : desk;
    const QString instant = clock.now().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return name + QLatin1Char('-') + word + QLatin1Char('-') + instant + suffix;
}

Result<PreparedDesk> prepareRestore(const RestoreOrder& order, const Clock& clock, const BackupProgress& progress) {
    RestoreOrder resolved = order;
    resolved.backup = QDir::cleanPath(QFileInfo(order.backup).absoluteFilePath());
    resolved.desk = QDir::cleanPath(QFileInfo(order.desk).absoluteFilePath());
    if (!QFileInfo::exists(DeskFiles{resolved.backup}.database()))
        return fail(ErrorCode::DeskMissing, QStringLiteral("backup"));
    const QString folder = folderBeside(resolved.desk, QStringLiteral("restored"), clock);
    const QString part = folder + unfinished;
    removeTree(part);
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::DeskExists);
    auto cleanUp = qScopeGuard([&] { removeTree(part); });
    TRY_ASSIGN(PreparedDesk prepared, fill(resolved, part, clock, progress));
    if (!QDir().rename(part, folder))
        return fail(ErrorCode::IoFailed, QStringLiteral("rename restored"));
    cleanUp.dismiss();
    prepared.folder = folder;
    return prepared;
}

void giveUp(const PreparedDesk& prepared) {
    removeTree(prepared.folder);
}

} // namespace tawjih::vault
