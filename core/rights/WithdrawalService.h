#pragma once

#include "core/rights/ConsentEnd.h"

namespace tawjih {

struct Withdrawal;

namespace rights {

/// Ends a consent together with what rested on it. What was done before stays; a new consent lets it begin anew.
class WithdrawalService {
public:
    WithdrawalService(const ServiceContext& context, ConsentService& consents)
        : m_context(context)
        , m_consents(consents) {}

    /// What withdrawing would end today; nothing is changed. Needs ReadCases. \param centre for ConsentPurpose::Share.
    /// Errors: NotAllowed.
    [[nodiscard]] Result<WithdrawalEffects> effects(BeneficiaryId person, ConsentPurpose purpose,
                                                    EstablishmentId centre);

    /// Withdraws, and ends all that `effects` names, in one transaction. \returns what ended. Errors: as
    /// ConsentService::withdraw; Conflict where something of it changed meanwhile.
    [[nodiscard]] Result<WithdrawalEffects> withdraw(BeneficiaryId person, ConsentPurpose purpose,
                                                     EstablishmentId centre, const Withdrawal& withdrawal);

private:
    ServiceContext m_context;
    ConsentService& m_consents;
};

} // namespace rights
} // namespace tawjih
