#pragma once

#include "core/vault/BackupProof.h"
#include "core/vault/Permissions.h"

#include <optional>

namespace tawjih::vault {

/// What takes whose place, and who asks.
struct RestoreOrder {
    QString backup; ///< its folder
    QString desk;   ///< the folder it shall become; may be damaged, or not exist
    QString login;  ///< of an administrator
    QString password;
};

/// A desk made anew beside the present one, proved, that has not taken its place yet.
struct PreparedDesk {
    QString desk;   ///< the place it is for
    QString folder; ///< where it lies
    DeskCounts counts;
    std::optional<DeskCounts> present; ///< none: there is no present desk, or it cannot be read
    Actor actor;
    SecureBytes deskKey;
    bool restored = true; ///< from a backup: its journal is to say so
};

/// Copies a backup into a new folder beside the desk, NAME-restored-INSTANT.tawjih, and proves it there. The password
/// may be that of the backup's day or the present one, where the key is still the same; present slots stay in force.
/// Nothing of the present desk is touched but its count of failed attempts. Whatever fails leaves nothing. Errors:
/// WrongPassword, TooManyAttempts, NotAllowed (needs RestoreDesk), those of proveFolder, DiskFull, Cancelled.
[[nodiscard]] Result<PreparedDesk> prepareRestore(const RestoreOrder& order, const Clock& clock,
                                                  const BackupProgress& progress = {});

/// Notes the act in the journal of the desk made anew, then puts it in place; the present folder becomes
/// NAME-replaced-INSTANT.tawjih, and its backups move to the desk that goes on. Returns that name, empty where there
/// was none. At every instant the desk's place holds a whole desk or, where the file system cannot exchange two
/// folders, the next opening finishes what was cut off (`completeRestore`). `progress` is asked before each step; it
/// can stop the work up to the exchange. Errors: DeskInUse, IoFailed, ReadOnly.
[[nodiscard]] Result<QString> putInPlace(const PreparedDesk& prepared, const Clock& clock,
                                         const BackupProgress& progress = {});

/// Removes what was prepared.
void giveUp(const PreparedDesk& prepared);

/// Finishes what a crash left of putInPlace. Cheap where there is nothing of it.
void completeRestore(const QString& desk);

/// NAME-WORD-INSTANT.tawjih, beside NAME.tawjih.
[[nodiscard]] QString folderBeside(const QString& desk, const QString& word, const Clock& clock);

/// The counts of a desk that is closed; nothing where it cannot be read with this key.
[[nodiscard]] std::optional<DeskCounts> countsOfClosed(const QString& folder, const SecureBytes& deskKey);

} // namespace tawjih::vault
