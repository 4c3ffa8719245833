#include "core/vault/BackupService.h"

#include "core/db/Transaction.h"
#include "core/vault/Desk.h"

#include <QDir>

#include <algorithm>

namespace tawjih::vault {

namespace {

QString nameOf(const QString& backup) {
    return QFileInfo(backup).fileName();
}

/// Remembers what was proved; with a journal entry where one is due.
Status remember(const ServiceContext& context, BackupPlace place, const QString& backup, const RememberedProof& proof,
                bool proved) {
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    BackupMemory memory(context.db);
    TRY(memory.remember(place, nameOf(backup), proof));
    if (proved) {
        qint64 rows = 0;
        for (const CountedKind& kind : countedKinds)
            rows += proof.counts.*kind.count;
        TRY(context.audit.record(audit::Action::BackupProved, {}, rows));
    } else if (place == BackupPlace::Second && proof.sound) {
        TRY(memory.setSecondCopiedAt(context.clock.now()));
    }
    return transaction.commit();
}

} // namespace

std::optional<QDateTime> BackupOverview::newest() const {
    const auto good =
        std::ranges::find_if(lines, [](const BackupLine& line) { return !line.proof || line.proof->sound; });
    return good == lines.end() ? std::nullopt : std::optional(good->entry.takenAt);
}

BackupService::BackupService(Desk& desk)
    : m_desk(desk)
    , m_here(DeskFiles{desk.folder()}.backups())
    , m_deskId(desk.keys().table().deskId)
    , m_key(std::make_shared<SecureBytes>(desk.keys().deskKey().clone()))
    , m_write(desk.prepareBackup()) {}

Result<BackupOverview> BackupService::overview() const {
    TRY(require(m_desk.actor(), Permission::Backup));
    TRY_ASSIGN(const auto connection, m_desk.openConnection(db::Access::ReadOnly));
    BackupMemory memory(*connection);
    TRY_ASSIGN(const auto proofs, memory.proofs());
    BackupOverview all;
    TRY_ASSIGN(all.second, memory.second());
    TRY_ASSIGN(all.secondCopiedAt, memory.secondCopiedAt());
    all.secondIsThere = !all.second.isEmpty() && QDir(all.second).exists();
    const auto add = [&](BackupPlace place, const QString& folder) {
        for (const BackupEntry& entry : backupsOf(m_deskId, folder)) {
            const auto proof = proofs.constFind(BackupMemory::keyOf(place, nameOf(entry.folder)));
            all.lines.push_back(
                {entry, place, sizeOf(entry.folder), proof == proofs.cend() ? std::nullopt : std::optional(*proof)});
        }
    };
    add(BackupPlace::Here, m_here);
    if (all.secondIsThere)
        add(BackupPlace::Second, all.second);
    std::ranges::stable_sort(all.lines, std::ranges::greater(),
                             [](const BackupLine& line) { return line.entry.takenAt; });
    return all;
}

Status BackupService::copyToSecond(const QString& backup, const QString& second, const BackupProgress& progress) const {
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    const auto proof = copyBackup(backup, second, *m_key, context.clock, progress);
    if (!proof)
        return fail(proof.error());
    TRY(remember(context, BackupPlace::Second, backup, {context.clock.now(), true, proof->counts}, false));
    pruneBackups(m_deskId, second);
    return {};
}

Result<BackupMade> BackupService::copied(BackupMade made, const BackupProgress& progress) const {
    TRY_ASSIGN(const auto connection, m_desk.openConnection(db::Access::ReadOnly));
    TRY_ASSIGN(const QString second, BackupMemory(*connection).second());
    if (second.isEmpty() || !QDir(second).exists() || QDir(second).exists(nameOf(made.folder)))
        return made;
    if (const Status copy = copyToSecond(made.folder, second, progress); copy)
        made.copied = true;
    else
        made.copyFailed = copy.error();
    return made;
}

Result<BackupMade> BackupService::backUp(const BackupProgress& progress) const {
    TRY_ASSIGN(QString folder, m_write(progress));
    return copied({std::move(folder), false, {}}, progress);
}

Result<BackupMade> BackupService::backUpIfDue(const BackupProgress& progress) const {
    TRY(require(m_desk.actor(), Permission::Backup));
    if (m_desk.isReadOnly()) // there is nothing in it that its last backups do not have
        return BackupMade();
    const auto backups = listBackups(m_here);
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    if (isBackupDue(m_here, worker->context().clock))
        return backUp(progress);
    return copied({backups.front().folder, false, {}}, progress);
}

Result<DrillReport> BackupService::prove(const BackupLine& line, const BackupProgress& progress) const {
    TRY(require(m_desk.actor(), Permission::Backup));
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    DrillReport report;
    TRY_ASSIGN(report.now, countsOf(context.db));
    auto proof = drill(line.entry.folder, m_here, *m_key, context.clock, progress);
    if (!proof) {
        const ErrorCode code = proof.error().code;
        if (code == ErrorCode::DeskDamaged || code == ErrorCode::DeskEmpty || code == ErrorCode::SlotsDamaged)
            TRY(remember(context, line.place, line.entry.folder, {context.clock.now(), false, {}}, false));
        return fail(proof.error());
    }
    report.proof = *std::move(proof);
    TRY(remember(context, line.place, line.entry.folder, {context.clock.now(), true, report.proof.counts}, true));
    return report;
}

Status BackupService::chooseSecond(const QString& folder) const {
    TRY(require(m_desk.actor(), Permission::Backup));
    const QString place = folder.isEmpty() ? folder : QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString own = m_desk.folder();
    if (place == own || place.startsWith(own + QLatin1Char('/')))
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("folder"), FieldProblem::Kind::Contradiction}}});
    if (!place.isEmpty() && !QFileInfo(place).isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("second place"));
    TRY_ASSIGN(const auto worker, m_desk.openWorker());
    const ServiceContext context = worker->context();
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    BackupMemory memory(context.db);
    TRY(memory.setSecond(place));
    TRY(memory.setSecondCopiedAt({}));
    TRY(context.audit.record(audit::Action::SettingsChanged));
    return transaction.commit();
}

} // namespace tawjih::vault
