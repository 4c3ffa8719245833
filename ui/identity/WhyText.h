#pragma once

#include "core/identity/FoundBy.h"

namespace tawjih::ui {

/// "jallow ≈ Diallo · former number CAS-2025-00017 · phone ends 4412": why a person was found, where her row does not
/// show it as it was typed; else empty. Names and numbers are isolated. Of phones and papers only the end is said: the
/// person across the desk sees the screen too.
[[nodiscard]] QString whyText(const std::vector<identity::FoundBy>& reasons);

} // namespace tawjih::ui
