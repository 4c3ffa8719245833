#pragma once

#include "core/vault/BackupMemory.h"
#include "core/vault/BackupProof.h"

#include <memory>
#include <optional>
#include <vector>

namespace tawjih::vault {

class Desk;

/// A backup as a list shows it.
struct BackupLine {
    BackupEntry entry;
    BackupPlace place = BackupPlace::Here;
    qint64 bytes = 0;
    std::optional<RememberedProof> proof; ///< none: of a version that did not remember, or by hand
    bool operator==(const BackupLine&) const = default;
};

/// All that is known of a desk's backups.
struct BackupOverview {
    std::vector<BackupLine> lines; ///< newest first
    QString second;                ///< folder of the second place; empty for none
    bool secondIsThere = false;
    QDateTime secondCopiedAt; ///< null: never

    /// The newest one that is not known to be damaged.
    [[nodiscard]] std::optional<QDateTime> newest() const;
};

/// From this age on, in days, the newest backup is warned of.
inline constexpr int daysUntilBackupIsOld = 7;

/// What a backup wrote.
struct BackupMade {
    QString folder;
    bool copied = false;             ///< to the second place
    std::optional<Error> copyFailed; ///< why it was not, though the place is there
};

/// What a drill found, beside what the desk holds now.
struct DrillReport {
    BackupProof proof;
    DeskCounts now;
};

/// Backups of an unlocked desk: into its own folder, and from there to a second place. Made on the desk's thread, then
/// used on one worker at a time, before the desk closes. Everything needs Permission::Backup.
class BackupService {
public:
    explicit BackupService(Desk& desk);

    [[nodiscard]] Result<BackupOverview> overview() const;

    /// Writes a backup, copies it to the second place where that is there, thins both out. Errors are those of the
    /// first; the copy's are told beside. Audited.
    [[nodiscard]] Result<BackupMade> backUp(const BackupProgress& progress = {}) const;

    /// The same where there is none of today (UTC); where there is, the second place gets the newest that it lacks.
    [[nodiscard]] Result<BackupMade> backUpIfDue(const BackupProgress& progress = {}) const;

    /// Opens a copy of this backup, and tells what is in it; audited, and remembered in the list, also when it failed.
    [[nodiscard]] Result<DrillReport> prove(const BackupLine& line, const BackupProgress& progress = {}) const;

    /// From now on backups are copied below this folder too; empty for none. Errors: Invalid (problem `folder`: the
    /// desk's own folder, or inside it), ReadOnly. Audited.
    [[nodiscard]] Status chooseSecond(const QString& folder) const;

private:
    [[nodiscard]] Status copyToSecond(const QString& backup, const QString& second,
                                      const BackupProgress& progress) const;
    [[nodiscard]] Result<BackupMade> copied(BackupMade made, const BackupProgress& progress) const;

    Desk& m_desk;
    QString m_here;
    QUuid m_deskId;
    std::shared_ptr<SecureBytes> m_key;
    BackupTask m_write;
};

} // namespace tawjih::vault
