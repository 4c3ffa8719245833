#pragma once

#include "core/base/Error.h"
#include "core/rights/Erasure.h"

#include <QString>

namespace tawjih::ui {

/// What erasing does and does not, in sentences: read before it is proposed or approved, and to the person who asks.
[[nodiscard]] QString erasureWarning();

/// What keeps somebody: "the case is open, a centre owes an answer".
[[nodiscard]] QString keptReasonsText(const std::vector<rights::KeptReason>& reasons);

/// The sentence for an error of an erasure.
[[nodiscard]] QString erasureErrorText(const Error& error);

/// Said instead of a result while the clock is behind the journal.
[[nodiscard]] QString erasurePausedText();

} // namespace tawjih::ui
