#include "core/casework/IntakeService.h"

#include "core/beneficiary/BeneficiaryRules.h"
#include "core/casework/CaseRepository.h"
#include "core/casework/IntakeWriter.h"
#include "core/consent/ConsentRules.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/identity/DuplicateService.h"

#include <algorithm>

namespace tawjih {

namespace {

Status checkPerson(const Beneficiary& person, QDate today) {
    if (auto problems = BeneficiaryRules::validate(person, today); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("beneficiary"), std::move(problems)});
    return {};
}

Status checkConsents(const ServiceContext& context, const std::vector<Consent>& consents) {
    const QDate today = context.clock.today();
    if (ConsentRules::stateOn(consents, ConsentPurpose::Record, {}, today) != ConsentState::Valid)
        return fail(ErrorCode::ConsentMissing);
    for (const Consent& entry : consents)
        TRY(ConsentService(context).check(entry));
    return {};
}

audit::Action actionOf(const Consent& entry) {
    return entry.decision == ConsentDecision::Given ? audit::Action::ConsentGiven : audit::Action::ConsentRefused;
}

} // namespace

Result<Registration> IntakeService::registerPerson(const Beneficiary& person, OpeningReason reason,
                                                   const std::vector<Consent>& consents, UserId advisor,
                                                   const std::vector<identity::FoundMatch>& inSpiteOf) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    if (!advisor.isNull() && advisor != m_context.actor.id)
        TRY(vault::require(m_context.actor, vault::Permission::AssignCases));
    const QDate today = m_context.clock.today();
    PersonIntake intake;
    intake.person = BeneficiaryRules::tidied(person);
    intake.person.stamp = {};
    if (!intake.person.registeredOn.isValid())
        intake.person.registeredOn = today;
    TRY(checkPerson(intake.person, today));
    intake.consents = consents;
    for (Consent& entry : intake.consents) {
        entry.recordedAt = {};
        if (!entry.decidedOn.isValid())
            entry.decidedOn = today;
    }
    TRY(checkConsents(m_context, intake.consents));
    CaseFile file;
    file.advisor = advisor;
    file.openedOn = intake.person.registeredOn;
    file.openingReason = reason;
    intake.versions = {file};

    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(requireAdvisor(advisor));
    IntakeWriter writer(m_context);
    TRY(writer.prepare());
    TRY(writer.add(intake));
    TRY(writer.finish());
    TRY(m_context.audit.record(audit::Action::CaseOpened, intake.versions.back().id));
    for (const Consent& entry : intake.consents)
        TRY(m_context.audit.record(actionOf(entry), entry.id));
    TRY(identity::DuplicateService(m_context).note(intake.person.id, inSpiteOf, identity::PairSource::Registration));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, intake.person.id.uuid());
    return Registration{std::move(intake.person), std::move(intake.versions.back()), std::move(intake.consents)};
}

Status IntakeService::requireAdvisor(UserId advisor) {
    if (advisor.isNull())
        return {};
    TRY_ASSIGN(const std::vector<AdvisorName> known, CaseRepository(m_context.db).activeUsersWithCases());
    const bool found = std::ranges::find(known, advisor, &AdvisorName::id) != known.end();
    return found ? Status() : fail(ErrorCode::NotFound, QStringLiteral("app_user"));
}

} // namespace tawjih
