#pragma once

#include "core/catalogue/CatalogueService.h"
#include "core/referral/Referral.h"

#include <QStringList>

#include <span>

namespace tawjih::ui {

/// What a referral was about on the day it was sent, whatever the catalogue says now. Texts are in the language of the
/// interface.
struct ReferralThen {
    LocalName establishment; ///< empty: it was never sent, and is about what the catalogue says now
    LocalName programme;     ///< empty: the establishment chooses
    QStringList changed; ///< a sentence for each entry that is different now: "Programme since changed: Months: …"
};

/// Reads the entries as they were when the centre was asked last, and compares them with those of today. Errors: of the
/// catalogue.
[[nodiscard]] Result<ReferralThen> thenOf(const CatalogueService& catalogue, const Referral& referral,
                                          std::span<const ReferralTransition> transitions);

} // namespace tawjih::ui
