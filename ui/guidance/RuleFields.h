#pragma once

#include "core/guidance/AdmissionRule.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// What two versions of an admission rule are compared by. The conditions are one field: half of them make no sense.
[[nodiscard]] RecordFields<AdmissionRule> ruleFields();

} // namespace tawjih::ui
