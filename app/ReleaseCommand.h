#pragma once

#include "app/Commands.h"
#include "core/base/Result.h"

namespace tawjih {

namespace vault {
class Desk;
}

/// `tawjih export`: prepares, approves, packs and writes an anonymised export of the desk, which needs ApproveRelease.
/// First its entry is in the ledger, then the file is written; when anything fails no file is left behind.
[[nodiscard]] Result<ExitCode> exportRelease(const CommandLine& line, vault::Desk& desk, const Clock& clock,
                                             QTextStream& out, QTextStream& err);

/// `tawjih verify-package`: judges a package by nothing but its bytes. Exit DamageFound when a promise is broken.
[[nodiscard]] ExitCode verifyPackageFile(const CommandLine& line, QTextStream& out, QTextStream& err);

} // namespace tawjih
