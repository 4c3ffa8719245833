#pragma once

#include "core/audit/ServiceContext.h"
#include "core/consent/Consent.h"

#include <vector>

namespace tawjih {

/// How a person withdrew a consent.
struct Withdrawal {
    QDate on;
    ConsentForm form = ConsentForm::Verbal;
    QString language; ///< ISO 639-3
    InterpreterKind interpreter = InterpreterKind::None;
    QString note;
};

/// The ledger of consents: entries are added, never changed.
class ConsentService {
public:
    explicit ConsentService(const ServiceContext& context) : m_context(context) {}

    /// What `record` would refuse in an entry, whoever the person: before they are registered. Errors: NotAllowed,
    /// Invalid, NotFound (no such centre).
    [[nodiscard]] Status check(const Consent& entry);

    /// Adds an entry (given or refused); `id`, `recordedAt` and `recordedBy` are filled in, `certifiedBy` too when
    /// null. Errors: NotAllowed, NotFound (no such person or centre), Invalid, TransitionRefused (a withdrawal of what
    /// was not given).
    [[nodiscard]] Result<Consent> record(Consent entry);

    /// Ends a consent that was given. Never harms the person: what was done before stays. Errors: as `record`.
    [[nodiscard]] Result<Consent> withdraw(BeneficiaryId person, ConsentPurpose purpose, EstablishmentId establishment,
                                           const Withdrawal& withdrawal);

    /// All entries of a person, the oldest first. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<Consent>> ledger(BeneficiaryId person);

    /// ConsentRules::stateOn over the person's ledger. Errors: NotAllowed.
    [[nodiscard]] Result<ConsentState> stateOn(BeneficiaryId person, ConsentPurpose purpose,
                                               EstablishmentId establishment, QDate day);

    /// OK when the consent to share with that centre holds on the day; else ConsentMissing. Errors: also NotAllowed.
    [[nodiscard]] Status mayShare(BeneficiaryId person, EstablishmentId establishment, QDate day);

private:
    ServiceContext m_context;
};

} // namespace tawjih
