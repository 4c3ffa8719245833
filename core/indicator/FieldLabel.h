#pragma once

#include "core/base/Tongue.h"

namespace tawjih::indicator {

/// What people call a field of the data model ("field" of a condition), in a language; the name itself when nobody
/// named it.
[[nodiscard]] QString fieldLabel(QStringView name, const Tongue& tongue);

} // namespace tawjih::indicator
