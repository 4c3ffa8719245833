#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/SecureBytes.h"

#include <QDateTime>
#include <QString>

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
/// The day's backups, ready to be written where they are due.
using DailyBackupTask = std::function<Status(const BackupProgress&)>;

/// A backup is a desk's folder of its own: database, slots, anchor, all encrypted under the same key. To use it, copy
/// it elsewhere and open it.
struct BackupEntry {
    QString folder;
    QDateTime takenAt; ///< UTC, from its name
    bool operator==(const BackupEntry&) const = default;
};

/// Writes a backup below `parent`, named by the instant, and proves it: synced, opened again, both integrity checks,
/// the rows of every table counted, the journal's head compared. Until then its name ends in `.part`; whatever fails
/// leaves nothing, and what a crash left of an earlier one is removed. `progress` is also asked, with its last figures,
/// while there are no pages to report. Returns its folder.
[[nodiscard]] Result<QString> createBackup(db::Connection& connection, const SecureBytes& deskKey,
                                           const SlotTable& table, const QString& parent, const Clock& clock,
                                           const BackupProgress& progress = {});

/// The finished backups below a folder, newest first.
[[nodiscard]] std::vector<BackupEntry> listBackups(const QString& parent);

/// Which of these backups to drop: kept are the newest of each of the last 7 days, 4 weeks (Monday to Sunday) and 12
/// months that have any. Pure; days are UTC's.
[[nodiscard]] std::vector<BackupEntry> toPrune(std::vector<BackupEntry> backups);

/// Drops them from the disk. What cannot be removed stays.
void pruneBackups(const QString& parent);

/// Whether today (UTC) has no backup yet.
[[nodiscard]] bool isBackupDue(const QString& parent, const Clock& clock);

} // namespace vault
} // namespace tawjih
