#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// `tawjih catalogue export` and `tawjih catalogue import`: writes the catalogue to a file, or takes one in; with
/// --dry-run it only says what would happen. Refused entries are named on `out` by line and reason, and keep the whole
/// file out.
[[nodiscard]] Result<ExitCode> exchangeCatalogue(const CommandLine& line, vault::Desk& desk, QTextStream& out);

} // namespace tawjih
