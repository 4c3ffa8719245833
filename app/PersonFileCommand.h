#pragma once

#include "app/CommandLine.h"
#include "core/base/Result.h"

class QTextStream;

namespace tawjih::vault {
class Desk;
}

namespace tawjih {

/// `tawjih person-file`: writes the own file of the person whose case has the number, as .pdf or .json, and notes in
/// the journal that it was handed over. Says on `err` what is wrong with the words.
[[nodiscard]] Result<ExitCode> writePersonFile(const CommandLine& line, vault::Desk& desk, QTextStream& out,
                                               QTextStream& err);

} // namespace tawjih
