#pragma once

#include "app/Services.h"
#include "core/release/PackageWriter.h"
#include "core/vault/Desk.h"
#include "ui/release/ReleaseNeeds.h"

namespace tawjih {

/// What the interface of anonymised exports asks of an unlocked desk. What takes long runs with a connection of its own
/// on the calling worker; all must outlive it.
[[nodiscard]] ui::ReleaseNeeds releaseNeeds(const vault::Desk& desk, Services& services, const Clock& clock);

/// Packs a release for whoever approved it and verifies it from its bytes: no package is handed out that its own
/// verifier refuses. Errors: those of release::makePackage; Invalid with the codes of the failed checks in `detail`.
[[nodiscard]] Result<ui::PackedRelease> packRelease(const release::PreparedRelease& prepared,
                                                    const vault::Actor& approver, const QString& passphrase,
                                                    const release::PackageProgress& progress = {});

/// Opens a package for whoever reviews it; needs no desk.
[[nodiscard]] ui::PackageOpener packageOpener();

} // namespace tawjih
