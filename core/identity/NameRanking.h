#pragma once

#include "core/base/Id.h"

#include <vector>

namespace tawjih::identity {

/// Everybody who fits what was typed: who has every word of it; where nobody has, those who have the most of them.
struct NameRanking {
    std::vector<BeneficiaryId> persons; ///< best first
    size_t asTyped = 0;                 ///< so many of the first have all of it as it was typed; the others sound alike
    bool complete = true;               ///< they have every word
    bool capped = false;                ///< so little was typed that not all who fit were looked for
};

} // namespace tawjih::identity
