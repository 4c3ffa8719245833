#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// `tawjih import`: takes a file in (or only says what would happen), writes the report where asked; with --undo, takes
/// an import back. Rows that are not imported are named on `out` by line and reason, what stands in the way of taking
/// one back by case number.
[[nodiscard]] Result<ExitCode> importFile(const CommandLine& line, vault::Desk& desk, QTextStream& out);

} // namespace tawjih
