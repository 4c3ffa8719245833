#pragma once

#include "core/indicator/FactRecord.h"
#include "core/referral/Referral.h"

namespace tawjih::indicator {

/// One step of a referral, as far as its days matter.
struct ReferralStep {
    bool outcome = false; ///< on the track of the outcome, otherwise of the request
    quint8 from = 0;      ///< toFactCode of ReferralStatus or TrainingOutcome
    quint8 to = 0;
    FactDay on = 0;
    bool undoes = false;
};

/// When a referral first came to each of its stages: the steps in the order in which they were recorded, those that
/// were taken back left out. What no step tells (an imported referral has none) is told by where it stands. \param fact
/// has status, outcome, sent and completed; gets the other days and `reached` \param statusOn, outcomeOn since when it
/// stands there
void dateReferral(ReferralFact& fact, std::span<const ReferralStep> steps, FactDay statusOn, FactDay outcomeOn);

} // namespace tawjih::indicator
