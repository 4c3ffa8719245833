#pragma once

#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "core/catalogue/Catalogue.h"
#include "core/consent/Consent.h"
#include "core/demo/DemoRandom.h"
#include "core/outcome/FollowUp.h"
#include "core/referral/Referral.h"

#include <vector>

namespace tawjih::demo {

/// A training that a demo person may be sent to.
struct DemoOffer {
    ProviderKind kind = ProviderKind::Other;
    EstablishmentId establishment;
    ProgrammeId programme;
    QString trade;
    TrainingMode mode = TrainingMode::Centre;
    int months = 12;
};

/// One step of a demo referral, in the order in which it happened.
struct DemoStep {
    std::optional<ReferralStatus> status; ///< a step of the request …
    std::optional<OutcomeState> outcome;  ///< … or of the training
    QDate on;
    std::vector<RefusalReason> reasons;
};

struct DemoReferral {
    Referral draft;
    std::vector<DemoStep> steps;
};

/// Everything that happens to one person at the desk, up to `today`.
struct DemoLife {
    std::vector<Consent> consents;
    std::optional<CaseClosing> closing;
    std::vector<CounsellingSession> sessions;
    std::vector<DemoReferral> referrals;
    std::vector<FollowUp> followUps;
};

/// Lives through the years after a registration: sessions, consents, referrals with their delays and refusals,
/// drop-outs (HCP: 42 % from in-company apprenticeship), follow-ups. Nothing happens after `today` but appointments.
[[nodiscard]] DemoLife live(const Beneficiary& person, UserId advisor, const std::vector<DemoOffer>& offers,
                            QDate today, DemoRandom& random);

} // namespace tawjih::demo
