#pragma once

#include "app/CommandLine.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// What is wrong with the words of `tawjih report`, or with where its file is to go, said on `err` before anybody is
/// asked for a password. Done where the report can be begun.
[[nodiscard]] ExitCode checkReport(const CommandLine& line, const Clock& clock, QTextStream& err);

/// `tawjih report`: counts a report of a template over a period, notes it in the ledger, and writes the file. Says on
/// `err` which template there is not, and which of the desk's own definitions were left aside.
[[nodiscard]] Result<ExitCode> makeReport(const CommandLine& line, vault::Desk& desk, const Clock& clock,
                                          QTextStream& out, QTextStream& err);

} // namespace tawjih
