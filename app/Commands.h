#pragma once

#include "app/CommandLine.h"

class QTextStream;

namespace tawjih {

class Clock;

/// Carries out a command that needs no window. Says what it did on `out` and what went wrong on `err`, in the
/// interface's language; names no person.
[[nodiscard]] ExitCode runCommand(const CommandLine& line, const Clock& clock, QTextStream& out, QTextStream& err);

} // namespace tawjih
