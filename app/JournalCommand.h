#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih {

class Clock;

namespace vault {
class Desk;
}

/// Whether `tawjih journal` makes sense, before any password: its days, and whether its file may be written. Says on
/// `err` what does not.
[[nodiscard]] ExitCode checkJournal(const CommandLine& line, const Clock& clock, QTextStream& err);

/// `tawjih journal FOLDER [--from DAY] [--to DAY] --out FILE`: the entries of those days as CSV. Needs ReadAudit, and
/// is journalled itself.
[[nodiscard]] Result<ExitCode> exportJournal(const CommandLine& line, vault::Desk& desk, QTextStream& out,
                                             QTextStream& err);

} // namespace tawjih
