#pragma once

#include "app/CommandLine.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QTextStream>

namespace tawjih {

/// `tawjih rekey`: gives a desk that nobody has open a new key, opens it under that key and writes a first backup. A
/// new recovery code and whoever needs a first password again are printed on `out`.
[[nodiscard]] Result<ExitCode> rekey(const CommandLine& line, const QString& login, const QString& password,
                                     const Clock& clock, QTextStream& out);

} // namespace tawjih
