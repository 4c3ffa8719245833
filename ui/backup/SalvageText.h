#pragma once

#include "core/vault/Salvage.h"

#include <QStringList>

namespace tawjih::ui {

/// What was salvaged and what is missing, a sentence a line: the total, each table of which something is missing, the
/// numbers of the cases whose person is lost, and where gaps were filled from.
[[nodiscard]] QStringList salvageLines(const vault::SalvageReport& report);

} // namespace tawjih::ui
