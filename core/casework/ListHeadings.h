#pragma once

#include "core/casework/ListQuery.h"

namespace tawjih {

/// What stands above a column of the list of persons: English source text, context "BeneficiaryList". A birth date is
/// shown as an age.
[[nodiscard]] const char* headingOf(SortColumn column);

} // namespace tawjih
