#pragma once

#include "core/audit/ServiceContext.h"
#include "core/exchange/Answer.h"
#include "core/exchange/Vocabulary.h"
#include "core/referral/ReferralService.h"

namespace tawjih {
class LetterService;
}

namespace tawjih::exchange {

/// Finds letters of the desk for what centres answer. \param letters outlives it
[[nodiscard]] LetterLookup lookupIn(const LetterService& letters);

/// A return slip that can be recorded: shown to the advisor first.
struct UnderstoodSlip {
    Slip slip;
    ReferralRow row;             ///< what it answers
    std::vector<Transition> way; ///< all steps that it implies, the answer itself last
    bool known = false;          ///< the referral stands there already: nothing to record
};

/// Centres' answers, one at a time. Reading needs ReadCases, recording EditCases.
class AnswerService {
public:
    AnswerService(const ServiceContext& context, ReferralService& referrals, LetterLookup letters)
        : m_context(context)
        , m_referrals(referrals)
        , m_letters(std::move(letters)) {}

    /// Nothing is written. Errors: as parseSlip; NotFound (no letter has this reference), TransitionRefused (the
    /// referral does not stand where this can be answered), Invalid (`on`: before the referral's last step).
    [[nodiscard]] Result<UnderstoodSlip> understand(const QString& typed) const;

    /// All its steps, or none: ReferralService::steps.
    [[nodiscard]] Result<Referral> record(const UnderstoodSlip& slip);

private:
    ServiceContext m_context;
    ReferralService& m_referrals;
    LetterLookup m_letters;
    Vocabulary m_vocabulary;
};

} // namespace tawjih::exchange
