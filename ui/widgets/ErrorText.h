#pragma once

#include "core/base/Error.h"

#include <QString>

namespace tawjih::ui {

/// The sentence that a person reads for an error: what happened, what is safe, what to do. In the interface's language.
[[nodiscard]] QString errorText(const Error& error);

} // namespace tawjih::ui
