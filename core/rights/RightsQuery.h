#pragma once

#include "core/rights/RightsRequest.h"

namespace tawjih::rights {

/// Which requests a list shows.
struct RightsQuery {
    std::optional<RightsState> state;
    std::optional<RightsKind> kind;
    int limit = 500;
    bool operator==(const RightsQuery&) const = default;
};

/// How many requests wait.
struct RightsDue {
    int overdue = 0;
    int soon = 0; ///< on one of their last days
    bool operator==(const RightsDue&) const = default;
};

} // namespace tawjih::rights
