#pragma once

#include "core/casework/Plan.h"

namespace tawjih::ui {

/// A plan half changed, as a draft keeps it, with its version, so that a later saving compares rightly.
[[nodiscard]] QString toDraft(const Plan& plan);
/// The plan as stored with what the draft says.
[[nodiscard]] Plan withDraft(Plan plan, const QString& draft);

} // namespace tawjih::ui
