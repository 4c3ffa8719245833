#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// `tawjih figures export` and `tawjih figures import`: writes the desk's own definitions of indicators, dashboards and
/// reports to a JSON file, or takes such a file in; with --dry-run it only says what would happen. Faults are named on
/// `out` by place and reason, and keep the whole file out.
[[nodiscard]] Result<ExitCode> exchangeFigures(const CommandLine& line, vault::Desk& desk, QTextStream& out,
                                               QTextStream& err);

} // namespace tawjih
