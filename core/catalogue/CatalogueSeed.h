#pragma once

#include "core/catalogue/Catalogue.h"

namespace tawjih {

/// A catalogue to start with.
struct CatalogueSeed {
    std::vector<Provider> providers;
    std::vector<Establishment> establishments;
    std::vector<Programme> programmes;
};

/// The shipped catalogue of Casablanca, `:/data/catalogue.json`, written as the catalogue is exported
/// (exchange::CatalogueFile); stamps are empty. It has no intakes: none has a source yet. A malformed file is a fault
/// of the build and stops the program.
[[nodiscard]] CatalogueSeed shippedCatalogue();

} // namespace tawjih
