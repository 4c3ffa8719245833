#include "core/rights/WithdrawalService.h"

#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/rights/RightsService.h"

namespace tawjih::rights {

Result<WithdrawalEffects> WithdrawalService::effects(BeneficiaryId person, ConsentPurpose purpose,
                                                     EstablishmentId centre) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    return ConsentEnd(m_context, m_consents).effects(person, purpose, centre);
}

Result<WithdrawalEffects> WithdrawalService::withdraw(BeneficiaryId person, ConsentPurpose purpose,
                                                      EstablishmentId centre, const Withdrawal& withdrawal) {
    const ChangeNotifier::Batch batch(m_context.changes);
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(WithdrawalEffects ended, effects(person, purpose, centre));
    TRY_ASSIGN(const Consent entry, m_consents.withdraw(person, purpose, centre, withdrawal));
    TRY(ConsentEnd(m_context, m_consents).end(person, ended, entry.decidedOn));
    if (ended.asksErasure) {
        const auto channel = withdrawal.form == ConsentForm::Written ? RightsChannel::Letter : RightsChannel::AtTheDesk;
        TRY_ASSIGN(const RightsRequest recorded,
                   RightsService(m_context, m_consents).record(erasureAfter(person, channel, entry.decidedOn)));
        Q_UNUSED(recorded)
    }
    TRY(transaction.commit());
    return ended;
}

} // namespace tawjih::rights
