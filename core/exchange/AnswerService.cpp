#include "core/exchange/AnswerService.h"

#include "core/letter/LetterService.h"

#include <algorithm>

namespace tawjih::exchange {

LetterLookup lookupIn(const LetterService& letters) {
    return {[](QStringView typed) -> std::optional<QString> {
                const auto reference = LetterReference::parse(typed);
                return reference ? std::optional(reference->text()) : std::nullopt;
            },
            [&letters](const QString& reference) -> Result<ReferralId> {
                TRY_ASSIGN(const auto letter, letters.find(LetterReference::parse(reference).value()));
                // A letter about no referral is answered by nobody.
                if (!letter || letter->referral.isNull())
                    return fail(ErrorCode::NotFound, QStringLiteral("letter"));
                return letter->referral;
            }};
}

Result<UnderstoodSlip> AnswerService::understand(const QString& typed) const {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    const QDate today = m_context.clock.today();
    UnderstoodSlip understood;
    TRY_ASSIGN(understood.slip, parseSlip(typed, m_letters, m_vocabulary, today));
    TRY_ASSIGN(const ReferralId id, m_letters.referralOf(understood.slip.reference));
    TRY_ASSIGN(const Referral referral, m_referrals.find(id));
    TRY_ASSIGN(const auto rows, m_referrals.ofBeneficiary(referral.beneficiary));
    const auto row = std::ranges::find(rows, id, [](const ReferralRow& each) { return each.referral.id; });
    if (row == rows.end())
        return fail(ErrorCode::NotFound, QStringLiteral("referral"));
    understood.row = *row;
    understood.known = isKnown(referral, understood.slip.answer);
    if (understood.known)
        return understood;
    TRY_ASSIGN(understood.way, ReferralRules::wayTo(referral, stepOf(understood.slip.answer)));
    Referral moved = referral;
    for (const Transition& step : understood.way) {
        TRY_ASSIGN(moved, ReferralRules::apply(moved, step, today, m_referrals.delays()));
    }
    return understood;
}

Result<Referral> AnswerService::record(const UnderstoodSlip& slip) {
    if (slip.known)
        return slip.row.referral;
    return m_referrals.steps(slip.row.referral, slip.way);
}

} // namespace tawjih::exchange
