#pragma once

#include "core/rights/ConsentEnd.h"

namespace tawjih::ui {

/// What ends with a consent, counted, and with its days: read before it is withdrawn.
[[nodiscard]] QString withdrawalText(const rights::WithdrawalEffects& effects);

} // namespace tawjih::ui
