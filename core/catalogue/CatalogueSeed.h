#pragma once

#include "core/catalogue/Catalogue.h"

namespace tawjih {

/// A catalogue to start with.
struct CatalogueSeed {
    std::vector<Provider> providers;
    std::vector<Establishment> establishments;
    std::vector<Programme> programmes;
};

/// The shipped catalogue of Casablanca, `:/data/catalogue.json`; stamps are empty. A malformed file is a fault of the
/// build and stops the program.
[[nodiscard]] CatalogueSeed shippedCatalogue();

} // namespace tawjih
