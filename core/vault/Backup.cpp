#include "core/vault/Backup.h"

#include "core/audit/Anchor.h"
#include "core/audit/AuditTrail.h"
#include "core/base/SafeFile.h"
#include "core/db/Connection.h"
#include "core/db/FileCheck.h"
#include "core/vault/DeskContent.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/SlotStore.h"

#include <QDir>
#include <QScopeGuard>

#include <algorithm>
#include <set>

namespace tawjih::vault {

namespace {

const QLatin1String suffix(".tawjih");
constexpr qsizetype stampLength = 16;
constexpr qint64 secondsOfABackup = 6 * 3600; // no backup takes that long

QString stampFormat() {
    return QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
}

/// Whoever waits for a backup: told of the pages, and asked while statements run that have none to report.
class Waiting {
public:
    explicit Waiting(const BackupProgress& progress) : m_progress(progress) {}
    [[nodiscard]] bool pages(int done, int total) {
        m_done = done;
        m_total = total;
        return !gaveUp();
    }
    [[nodiscard]] bool gaveUp() const { return m_progress && !m_progress(m_done, m_total); }

private:
    const BackupProgress& m_progress;
    int m_done = 0;
    int m_total = 1;
};

/// \param before the original's content when copying began; \param after when it had ended
Result<DeskContent> proveCopy(const DeskFiles& copy, const SecureBytes& deskKey, const DeskContent& before,
                              const DeskContent& after, const Waiting& waiting) {
    TRY_ASSIGN(const auto connection, db::Connection::open(copy.database(), deskKey.borrowed()));
    connection->setProgressHandler([&waiting] { return waiting.gaveUp(); });
    TRY(db::checkIntegrity(*connection, copy.database(), deskKey.borrowed()));
    TRY_ASSIGN(const DeskContent content, contentOf(*connection));
    // While others write, the copy may be of any moment in between.
    const bool undisturbed = before == after;
    if (undisturbed ? content != before
                    : content.head.sequence < before.head.sequence || content.head.sequence > after.head.sequence)
        return fail(ErrorCode::DeskDamaged, QStringLiteral("backup differs"));
    TRY(connection->checkpoint());
    return content;
}

Status syncPath(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(fileError(file, "sync backup"));
    return syncFile(file);
}

Status makePrivateFolder(const QString& path) {
    if (!QDir().mkpath(path))
        return fail(ErrorCode::ReadOnly, QStringLiteral("backup folder"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QDateTime instantOf(const QString& name) {
    QDateTime instant = QDateTime::fromString(name, stampFormat());
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// Drops what is left of backups that a crash cut off. One that began lately may be another worker's, at work.
void removeCutOff(const QString& parent, const QDateTime& now) {
    const QString ending = suffix + unfinished;
    for (const QString& name : QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!name.endsWith(ending))
            continue;
        const QDateTime begun = instantOf(name.left(stampLength)); // also of a drill's copy
        if (begun.isValid() && begun.secsTo(now) > secondsOfABackup)
            removeTree(parent + QLatin1Char('/') + name);
    }
}

DeskCounts countsIn(const DeskContent& content) {
    DeskCounts counts;
    for (const CountedKind& kind : countedKinds)
        counts.*kind.count = content.rows.value(QLatin1String(kind.table));
    return counts;
}

Result<DeskCounts> fillBackup(db::Connection& connection, const SecureBytes& deskKey, const SlotTable& table,
                              const DeskFiles& copy, Waiting& waiting) {
    connection.setProgressHandler([&waiting] { return waiting.gaveUp(); });
    const auto unwatched = qScopeGuard([&] { connection.setProgressHandler({}); });
    TRY_ASSIGN(const DeskContent before, contentOf(connection));
    TRY(connection.backupTo(copy.database(), deskKey.borrowed(),
                            [&waiting](int done, int total) { return waiting.pages(done, total); }));
    QFile::setPermissions(copy.database(), QFile::ReadOwner | QFile::WriteOwner);
    TRY_ASSIGN(const DeskContent after, contentOf(connection));
    TRY_ASSIGN(const DeskContent content, proveCopy(copy, deskKey, before, after, waiting));
    TRY(SlotStore(copy.folder).write(table));
    TRY_ASSIGN(const auto anchor, audit::Anchor::open(copy.anchor(), deskKey));
    TRY(anchor->replace(content.head));
    TRY(syncPath(copy.database()));
    TRY(syncFolder(copy.folder));
    return countsIn(content);
}

} // namespace

QString partBelow(const QString& parent, const QString& purpose, const Clock& clock) {
    return parent + QLatin1Char('/') + clock.now().toUTC().toString(stampFormat()) + purpose + suffix + unfinished;
}

Result<WrittenBackup> createBackup(db::Connection& connection, const SecureBytes& deskKey, const SlotTable& table,
                                   const QString& parent, const Clock& clock, const BackupProgress& progress) {
    const QString folder = parent + QLatin1Char('/') + clock.now().toUTC().toString(stampFormat()) + suffix;
    const QString part = partBelow(parent, {}, clock);
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::DeskExists, QStringLiteral("backup of this second"));
    TRY(makePrivateFolder(parent));
    removeCutOff(parent, clock.now());
    removeTree(part); // also one of this second
    TRY(makePrivateFolder(part));
    auto cleanUp = qScopeGuard([&] { removeTree(part); });
    Waiting waiting(progress);
    TRY_ASSIGN(const DeskCounts counts, fillBackup(connection, deskKey, table, {part}, waiting));
    if (waiting.gaveUp())
        return fail(ErrorCode::Cancelled);
    if (!QDir().rename(part, folder))
        return fail(ErrorCode::IoFailed, QStringLiteral("rename backup"));
    cleanUp.dismiss();
    TRY(syncFolder(parent));
    return WrittenBackup{folder, counts};
}

std::vector<BackupEntry> listBackups(const QString& parent) {
    std::vector<BackupEntry> backups;
    for (const QString& name : QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!name.endsWith(suffix))
            continue;
        const QDateTime takenAt = instantOf(name.chopped(suffix.size()));
        if (takenAt.isValid())
            backups.push_back({parent + QLatin1Char('/') + name, takenAt});
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupEntry::takenAt);
    return backups;
}

std::vector<BackupEntry> toPrune(std::vector<BackupEntry> backups) {
    struct Keeping {
        std::size_t most;
        QString (*periodOf)(const QDate&);
        std::set<QString> seen;
    };
    Keeping rules[] = {
        {7, [](const QDate& day) { return day.toString(Qt::ISODate); }, {}},
        {4, [](const QDate& day) { return day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate); }, {}},
        {12, [](const QDate& day) { return day.toString(QStringLiteral("yyyy-MM")); }, {}},
    };
    std::ranges::sort(backups, std::ranges::greater(), &BackupEntry::takenAt);
    std::erase_if(backups, [&](const BackupEntry& backup) {
        bool kept = false;
        for (Keeping& rule : rules)
            if (rule.seen.size() < rule.most && rule.seen.insert(rule.periodOf(backup.takenAt.date())).second)
                kept = true;
        return kept;
    });
    return backups;
}

std::vector<BackupEntry> backupsOf(const QUuid& deskId, const QString& parent) {
    std::vector<BackupEntry> backups = listBackups(parent);
    std::erase_if(backups, [&](const BackupEntry& backup) {
        const auto tables = SlotStore(backup.folder).read();
        return tables && tables->front().deskId != deskId;
    });
    return backups;
}

void pruneBackups(const QUuid& deskId, const QString& parent) {
    for (const BackupEntry& backup : toPrune(backupsOf(deskId, parent))) {
        const auto tables = SlotStore(backup.folder).read();
        if (tables && tables->front().deskId == deskId) // one whose slots cannot be read may be anybody's
            removeTree(backup.folder);
    }
}

bool isBackupDue(const QString& parent, const Clock& clock) {
    // Not "newer than": one that was made while the clock was ahead would put off all others until then.
    const QDate today = clock.now().toUTC().date();
    return std::ranges::none_of(listBackups(parent),
                                [&](const BackupEntry& backup) { return backup.takenAt.date() == today; });
}

} // namespace tawjih::vault
