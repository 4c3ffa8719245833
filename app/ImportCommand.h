#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// `tawjih import`: shows how the file is read, takes it in (or only says what would happen), writes the report where
/// asked. Refused rows are named on `out` by line and reason.
[[nodiscard]] Result<ExitCode> importFile(const CommandLine& line, vault::Desk& desk, QTextStream& out);

} // namespace tawjih
