#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/DeskCounts.h"
#include "core/vault/SecureBytes.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace vault {

struct SlotTable;

/// Pages done and pages in all; returning false cancels.
using BackupProgress = std::function<bool(int, int)>;

/// A backup that is ready to be written.
using BackupTask = std::function<Result<QString>(const BackupProgress&)>;

/// A backup is a desk's folder of its own: database, slots, anchor, all encrypted under the same key. To use it, copy
/// it elsewhere and open it.
struct BackupEntry {
    QString folder;
    QDateTime takenAt; ///< UTC, from its name
    bool operator==(const BackupEntry&) const = default;
};

/// A backup that was just written, and what is in it.
struct WrittenBackup {
    QString folder;
    DeskCounts counts;
};

/// Writes a backup below `parent`, named by the instant, and proves it: synced, opened again, both integrity checks,
/// the rows of every table counted, the journal's head compared. Until then its name ends in `.part`; whatever fails
/// leaves nothing, and what a crash left of an earlier one is removed. `progress` is also asked, with its last figures,
/// while there are no pages to report.
[[nodiscard]] Result<WrittenBackup> createBackup(db::Connection& connection, const SecureBytes& deskKey,
                                                 const SlotTable& table, const QString& parent, const Clock& clock,
                                                 const BackupProgress& progress = {});

/// The finished backups below a folder, newest first.
[[nodiscard]] std::vector<BackupEntry> listBackups(const QString& parent);
/// Those of this desk among them: a stick may serve two.
[[nodiscard]] std::vector<BackupEntry> backupsOf(const QUuid& deskId, const QString& parent);

/// Which of these backups to drop: kept are the newest of each of the last 7 days, 4 weeks (Monday to Sunday) and 12
/// months that have any. Pure; days are UTC's.
[[nodiscard]] std::vector<BackupEntry> toPrune(std::vector<BackupEntry> backups);

/// Drops those of this desk from the disk. What cannot be removed stays, and so does what is another desk's.
void pruneBackups(const QUuid& deskId, const QString& parent);

/// A folder below `parent` for work in progress, named by the instant: the backups after it remove what a crash leaves.
[[nodiscard]] QString partBelow(const QString& parent, const QString& purpose, const Clock& clock);

/// Whether today (UTC) has no backup yet.
[[nodiscard]] bool isBackupDue(const QString& parent, const Clock& clock);

} // namespace vault
} // namespace tawjih
