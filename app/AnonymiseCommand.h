#pragma once

#include "app/Commands.h"

namespace tawjih {

/// `tawjih anonymise`: makes any table of persons less exact, with hierarchies from files, and writes it once every
/// promise was found kept in what is about to be written. Needs no desk. Nothing is written when anything fails.
[[nodiscard]] ExitCode anonymiseFile(const CommandLine& line, QTextStream& out, QTextStream& err);

} // namespace tawjih
