#pragma once

#include "app/Services.h"
#include "core/vault/Desk.h"
#include "ui/release/ReleaseNeeds.h"

namespace tawjih {

/// What the interface of anonymised exports asks of an unlocked desk. What takes long runs with a connection of its own
/// on the calling worker; all must outlive it.
[[nodiscard]] ui::ReleaseNeeds releaseNeeds(const vault::Desk& desk, Services& services, const Clock& clock);

/// Opens a package for whoever reviews it; needs no desk.
[[nodiscard]] ui::PackageOpener packageOpener();

} // namespace tawjih
