#pragma once

#include "core/referral/ReferralService.h"
#include "ui/widgets/ConflictDialog.h"

namespace tawjih::ui {

/// How ids that a referral holds read.
struct ReferralNames {
    std::function<QString(EstablishmentId)> establishment;
    std::function<QString(ProgrammeId)> programme; ///< empty for none
    UserNames users;
};

/// The names of these entries, in the language of the interface.
[[nodiscard]] ReferralNames referralNames(const std::vector<Establishment>& establishments,
                                          const std::vector<Programme>& programmes, UserNames users);

/// What can change in a referral: where to and with which words, then where it stands.
[[nodiscard]] RecordFields<Referral> referralFields(const ReferralNames& names);

/// A step of a referral as it is shown, to be recorded or, where somebody was quicker, compared as a whole. `chosen` is
/// the page's.
[[nodiscard]] RecordEdit<Referral> stepEdit(ReferralService& referrals, const Referral& shown,
                                            const Transition& transition, QDate today, UserNames users);

} // namespace tawjih::ui
