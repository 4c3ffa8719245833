#include "core/consent/ConsentService.h"

#include "core/casework/CaseAccess.h"
#include "core/consent/ConsentRepository.h"
#include "core/consent/ConsentRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

namespace tawjih {

namespace {

audit::Action actionOf(ConsentDecision decision) {
    switch (decision) {
    case ConsentDecision::Given:
        return audit::Action::ConsentGiven;
    case ConsentDecision::Refused:
        return audit::Action::ConsentRefused;
    case ConsentDecision::Objected:
        return audit::Action::ConsentObjected;
    case ConsentDecision::Withdrawn:
        break;
    }
    return audit::Action::ConsentWithdrawn;
}

// What was given can be withdrawn, also when it has expired meanwhile.
Status refuseIdleWithdrawal(const std::vector<Consent>& ledger, const Consent& entry) {
    if (entry.decision != ConsentDecision::Withdrawn)
        return {};
    const ConsentState state = ConsentRules::stateOn(ledger, entry.purpose, entry.establishment, entry.decidedOn);
    return state == ConsentState::Valid || state == ConsentState::Expired ? Status()
                                                                          : fail(ErrorCode::TransitionRefused);
}

// Two decisions of one day are told apart by when they were recorded, even if the clock stood still or went back.
QDateTime instantAfter(const std::vector<Consent>& ledger, QDateTime now) {
    for (const Consent& entry : ledger)
        if (entry.recordedAt >= now)
            now = entry.recordedAt.addMSecs(1);
    return now;
}

} // namespace

Status ConsentService::check(const Consent& entry) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    if (auto problems = ConsentRules::validate(entry, m_context.clock.today()); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("consent"), std::move(problems)});
    if (entry.establishment.isNull())
        return {};
    TRY_ASSIGN(const bool known, ConsentRepository(m_context.db).hasEstablishment(entry.establishment));
    return known ? Status() : fail(ErrorCode::NotFound, QStringLiteral("establishment"));
}

Result<Consent> ConsentService::record(Consent entry) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    TRY(CaseAccess(m_context).require(entry.beneficiary));
    TRY(check(entry));
    entry.id = ConsentId::create(m_context.clock);
    entry.recordedBy = m_context.actor.id;
    if (entry.certifiedBy.isNull())
        entry.certifiedBy = m_context.actor.id;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    ConsentRepository repository(m_context.db);
    TRY_ASSIGN(const bool personKnown, repository.hasPerson(entry.beneficiary));
    if (!personKnown)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY_ASSIGN(const std::vector<Consent> before, repository.ledger(entry.beneficiary));
    TRY(refuseIdleWithdrawal(before, entry));
    entry.recordedAt = instantAfter(before, m_context.clock.now());
    db::Statement statement = ConsentRepository::insertStatement(m_context.db);
    TRY(ConsentRepository::insert(statement, entry));
    TRY(m_context.audit.record(actionOf(entry.decision), entry.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Consent, entry.beneficiary.uuid());
    return entry;
}

Result<Consent> ConsentService::withdraw(BeneficiaryId person, ConsentPurpose purpose, EstablishmentId establishment,
                                         const Withdrawal& withdrawal) {
    Consent entry;
    entry.beneficiary = person;
    entry.purpose = purpose;
    entry.establishment = establishment;
    entry.decision = ConsentDecision::Withdrawn;
    entry.decidedOn = withdrawal.on;
    entry.form = withdrawal.form;
    entry.language = withdrawal.language;
    entry.interpreter = withdrawal.interpreter;
    entry.note = withdrawal.note;
    return record(std::move(entry));
}

Result<std::vector<Consent>> ConsentService::ledger(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return ConsentRepository(m_context.db).ledger(person);
}

Result<ConsentState> ConsentService::stateOn(BeneficiaryId person, ConsentPurpose purpose,
                                             EstablishmentId establishment, QDate day) {
    TRY_ASSIGN(const std::vector<Consent> entries, ledger(person));
    return ConsentRules::stateOn(entries, purpose, establishment, day);
}

Status ConsentService::mayShare(BeneficiaryId person, EstablishmentId establishment, QDate day) {
    TRY_ASSIGN(const ConsentState state, stateOn(person, ConsentPurpose::Share, establishment, day));
    return state == ConsentState::Valid ? Status() : fail(ErrorCode::ConsentMissing);
}

} // namespace tawjih
