#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/Backup.h"
#include "core/vault/Desk.h"
#include "core/vault/Secret.h"

#include <QString>

#include <vector>

namespace tawjih::vault {

/// What an administrator asks for with a new desk key.
struct KeyRenewalOrder {
    Secret password; ///< their own: the new slots are proved with it before the old ones go
    bool newRecoveryCode = false;
};

struct KeyRenewal {
    QString recoveryCode;        ///< a new one, shown once; empty where the old one goes on
    std::vector<UserId> leftOut; ///< accounts that need a first password again: their slots are of format 1
};

/// Gives the desk a new key, for when somebody has left who may have kept a copy of it: the whole database is written
/// anew under a random key beside the old one, proved (both integrity checks, every row counted, the journal's head),
/// the key sealed for every account that has a slot, and all of it put in the place of the old in one step. Killed at
/// any moment, the desk opens wholly with the old key or wholly with the new one (settleRenewal). Passwords stay; the
/// recovery code stays unless a new one is asked for, or it has never been typed since format 1. In the backups of the
/// desk's folder, which stay under the old key, the slots of those who have none any more are taken away.
///
/// \param ticket of a desk that is not in use (Desk::handOver, Desk::authenticate); afterwards it opens the desk with
/// the new key, and after an error or a cancel with the old one. Its key is empty where only a new unlocking can finish
/// what was decided.
/// Needs ManageUsers. Errors: WrongPassword, Cancelled, DiskFull (room for a second database is needed), ReadOnly,
/// IoFailed, DeskDamaged.
[[nodiscard]] Result<KeyRenewal> renewKey(UnlockTicket& ticket, const KeyRenewalOrder& order, const Clock& clock,
                                          const BackupProgress& progress = {});

/// Before a desk is opened, under its lock: finishes a renewal that had been decided when the program died, and removes
/// what is left of one that had not.
[[nodiscard]] Status settleRenewal(const DeskFiles& files);

} // namespace tawjih::vault
