#pragma once

#include "core/audit/AuditTrail.h"
#include "core/vault/Backup.h"
#include "core/vault/DeskCounts.h"

namespace tawjih::vault {

/// What was found in a backup that is whole.
struct BackupProof {
    DeskCounts counts;
    audit::Verification journal; ///< a chain that was broken in the desk itself is broken in its backups
};

/// Opens what lies in `folder` (a copy that may be written to: SQLite tidies its log) with its key and proves it: both
/// integrity checks, the desk's id, the journal's end against its own anchor. Errors: DeskDamaged (the detail says
/// which check), DeskForeign (of another desk, or under another key), Cancelled.
[[nodiscard]] Result<BackupProof> proveFolder(const QString& folder, const SecureBytes& deskKey, const Clock& clock,
                                              const BackupProgress& progress = {});

/// Copies a desk's files (database with its log, slots, anchor; not its backups) into a new folder, readable by its
/// owner only, and syncs them. `progress` counts kilobytes. Whatever fails leaves nothing there.
[[nodiscard]] Status copyFiles(const QString& from, const QString& to, const BackupProgress& progress = {});

/// The drill: copies a backup below `parent` and proves the copy, which goes again; the backup itself is only read.
[[nodiscard]] Result<BackupProof> drill(const QString& backup, const QString& parent, const SecureBytes& deskKey,
                                        const Clock& clock, const BackupProgress& progress = {});

/// Copies a finished backup below another place under its name. It is proved there before it takes that name. Errors as
/// createBackup's.
[[nodiscard]] Result<BackupProof> copyBackup(const QString& backup, const QString& place, const SecureBytes& deskKey,
                                             const Clock& clock, const BackupProgress& progress = {});

/// Bytes of a desk's files.
[[nodiscard]] qint64 sizeOf(const QString& folder);

} // namespace tawjih::vault
