#pragma once

#include "app/CommandLine.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/vault/Backup.h"

class QTextStream;

namespace tawjih {

namespace vault {
class Desk;
}

/// Who opens the desk.
struct Credentials {
    QString login;
    QString password;
};

/// `tawjih backup`: into the desk's own folder and the second place, or below `--to`.
[[nodiscard]] Result<ExitCode> writeBackup(const CommandLine& line, vault::Desk& desk, QTextStream& out,
                                           QTextStream& err, const vault::BackupProgress& progress);
/// `tawjih backups`: a line each.
[[nodiscard]] Result<ExitCode> listBackups(vault::Desk& desk, const Clock& clock, QTextStream& out);
/// `tawjih drill`: the newest backup, or that in `--backup`.
[[nodiscard]] Result<ExitCode> drillBackup(const CommandLine& line, vault::Desk& desk, QTextStream& out,
                                           QTextStream& err, const vault::BackupProgress& progress);
/// `tawjih restore`: the desk goes on from a backup; with `--dry-run` only the comparison.
[[nodiscard]] Result<ExitCode> restoreDesk(const CommandLine& line, const Credentials& who, const Clock& clock,
                                           QTextStream& out, QTextStream& err, const vault::BackupProgress& progress);
/// `tawjih salvage`: what can be read of a damaged desk into a new one. Damage found where something is missing.
[[nodiscard]] Result<ExitCode> salvageDesk(const CommandLine& line, const Credentials& who, const Clock& clock,
                                           QTextStream& out, const vault::BackupProgress& progress);

} // namespace tawjih
