#include "core/vault/BackupProof.h"

#include "core/base/SafeFile.h"
#include "core/db/Connection.h"
#include "core/db/FileCheck.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/SlotStore.h"

#include <QDir>
#include <QScopeGuard>

#include <algorithm>

namespace tawjih::vault {

namespace {

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 kilobyte = 1024;

/// What makes a desk, in the order in which it is copied; the lock and what is left of failed attempts stay.
const QStringList& filesOfADesk() {
    static const QStringList names{QStringLiteral("desk.db"), QStringLiteral("desk.db-wal"), QStringLiteral("keys.1"),
                                   QStringLiteral("keys.2"), QStringLiteral("audit.anchor")};
    return names;
}

Status copyFile(const QString& from, const QString& to, const std::function<bool(qint64)>& copied) {
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::IoFailed, QStringLiteral("open for copying"));
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(fileError(target, "create copy"));
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (source.error() != QFileDevice::NoError || bytes.isEmpty())
            return fail(ErrorCode::IoFailed, QStringLiteral("read for copying"));
        if (target.write(bytes) != bytes.size())
            return fail(fileError(target, "write copy"));
        if (!copied(bytes.size()))
            return fail(ErrorCode::Cancelled);
    }
    if (!target.flush())
        return fail(fileError(target, "write copy"));
    return syncFile(target);
}

Status checkJournal(db::Connection& connection, const DeskFiles& files, const SecureBytes& deskKey, const Clock& clock,
                    const BackupProgress& progress, BackupProof& proof) {
    TRY_ASSIGN(auto anchor, audit::Anchor::open(files.anchor(), deskKey));
    audit::AuditTrail trail(connection, clock, {}, deskKey, std::move(anchor));
    TRY_ASSIGN(const auto verified, trail.verify([&progress](qint64 done, qint64 total) {
        return !progress || progress(static_cast<int>(done), static_cast<int>(total));
    }));
    proof.journal = verified;
    using Finding = audit::Verification::Finding;
    if (verified.finding != Finding::Intact && verified.finding != Finding::Broken)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("end of the journal"));
    return {};
}

} // namespace

Result<DeskCounts> countsOf(db::Connection& connection) {
    MetaRepository facts(connection);
    DeskCounts counts;
    for (const CountedKind& kind : countedKinds) {
        TRY_ASSIGN(counts.*kind.count, facts.rowCount(QLatin1String(kind.table)));
    }
    return counts;
}

Result<BackupProof> proveFolder(const QString& folder, const SecureBytes& deskKey, const Clock& clock,
                                const BackupProgress& progress) {
    const DeskFiles files{folder};
    TRY_ASSIGN(const auto tables, SlotStore(folder).read());
    const auto sealed = std::ranges::find_if(tables, [&](const SlotTable& table) { return table.isSealedBy(deskKey); });
    if (sealed == tables.end())
        return fail(ErrorCode::DeskForeign, QStringLiteral("another key"));
    TRY_ASSIGN(const auto connection, db::Connection::open(files.database(), deskKey.borrowed()));
    connection->setProgressHandler([&progress] { return progress && !progress(0, 0); });
    TRY(db::checkIntegrity(*connection, files.database(), deskKey.borrowed()));
    TRY_ASSIGN(const QString deskId, MetaRepository(*connection).get(QLatin1String(meta::deskId)));
    if (QUuid(deskId) != sealed->deskId)
        return fail(ErrorCode::DeskForeign, QStringLiteral("desk id"));
    BackupProof proof;
    TRY(checkJournal(*connection, files, deskKey, clock, progress, proof));
    TRY_ASSIGN(proof.counts, countsOf(*connection));
    TRY(connection->checkpoint());
    return proof;
}

Status copyFiles(const QString& from, const QString& to, const BackupProgress& progress) {
    if (QFileInfo::exists(to))
        return fail(ErrorCode::DeskExists);
    if (!QDir().mkpath(to))
        return fail(ErrorCode::ReadOnly, QStringLiteral("folder of the copy"));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto cleanUp = qScopeGuard([&] { removeTree(to); });
    const qint64 total = sizeOf(from);
    qint64 done = 0;
    for (const QString& name : filesOfADesk()) {
        const QString source = from + QLatin1Char('/') + name;
        if (!QFileInfo::exists(source))
            continue;
        TRY(copyFile(source, to + QLatin1Char('/') + name, [&](qint64 bytes) {
            done += bytes;
            return !progress || progress(static_cast<int>(done / kilobyte), static_cast<int>(total / kilobyte));
        }));
    }
    TRY(syncFolder(to));
    cleanUp.dismiss();
    return {};
}

Result<BackupProof> drill(const QString& backup, const QString& parent, const SecureBytes& deskKey, const Clock& clock,
                          const BackupProgress& progress) {
    const QString copy = partBelow(parent, QStringLiteral("-drill"), clock);
    removeTree(copy); // of one that was cut off in this second
    const auto cleanUp = qScopeGuard([&] { removeTree(copy); });
    TRY(copyFiles(backup, copy, progress));
    return proveFolder(copy, deskKey, clock, progress);
}

Result<BackupProof> copyBackup(const QString& backup, const QString& place, const SecureBytes& deskKey,
                               const Clock& clock, const BackupProgress& progress) {
    const QString folder = place + QLatin1Char('/') + QFileInfo(backup).fileName();
    const QString part = folder + unfinished;
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::DeskExists, QStringLiteral("copy of this backup"));
    removeTree(part);
    auto cleanUp = qScopeGuard([&] { removeTree(part); });
    TRY(copyFiles(backup, part, progress));
    TRY_ASSIGN(const BackupProof proof, proveFolder(part, deskKey, clock, progress));
    TRY(syncFolder(part));
    if (!QDir().rename(part, folder))
        return fail(ErrorCode::IoFailed, QStringLiteral("rename copy"));
    cleanUp.dismiss();
    TRY(syncFolder(place));
    return proof;
}

qint64 sizeOf(const QString& folder) {
    qint64 bytes = 0;
    for (const QString& name : filesOfADesk())
        bytes += QFileInfo(folder + QLatin1Char('/') + name).size();
    return bytes;
}

} // namespace tawjih::vault
