#include "core/rights/PersonFileService.h"

#include "core/attachment/AttachmentService.h"
#include "core/beneficiary/BeneficiaryService.h"
#include "core/casework/PlanService.h"
#include "core/casework/SessionService.h"
#include "core/catalogue/CatalogueService.h"
#include "core/consent/ConsentRules.h"
#include "core/consent/ConsentService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/household/HouseholdService.h"
#include "core/letter/LetterService.h"
#include "core/outcome/FollowUpService.h"
#include "core/release/ReleaseService.h"
#include "core/rights/PersonFileRepository.h"
#include "core/rights/RightsService.h"

#include <algorithm>

namespace tawjih::rights {

namespace {

constexpr int releasesLooked = 10'000;

/// Keys of all that stands in a file, as the journal names it.
std::vector<QUuid> recordsOf(const PersonFile& file) {
    std::vector<QUuid> records{file.person.id.uuid(), file.file.id.uuid()};
    const auto add = [&](const auto& list) {
        for (const auto& each : list)
            records.push_back(each.id.uuid());
    };
    add(file.consents);
    add(file.sessions);
    add(file.actions);
    add(file.followUps);
    add(file.attempts);
    add(file.letters);
    add(file.attachments);
    add(file.requests);
    for (const FileReferral& each : file.referrals)
        records.push_back(each.row.referral.id.uuid());
    if (!file.plan.id.isNull())
        records.push_back(file.plan.id.uuid());
    return records;
}

} // namespace

Result<PersonFile> PersonFileService::collect(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, vault::Permission::AnswerRights));
    PersonFile file;
    file.issuedOn = m_context.clock.today();
    TRY_ASSIGN(file.desk, vault::storedIdentity(m_context.db));
    TRY_ASSIGN(file.person, m_needs.persons.find(person));
    TRY_ASSIGN(file.earlier, m_needs.persons.versions(person));
    file.earlier.pop_back();
    TRY_ASSIGN(file.file, m_needs.cases.find(person));
    TRY_ASSIGN(file.spells, m_needs.cases.spells(file.file.id));
    TRY(addWork(file));
    TRY(addTraces(file));
    return file;
}

Status PersonFileService::addWork(PersonFile& file) {
    const BeneficiaryId person = file.person.id;
    TRY_ASSIGN(file.consents, m_needs.consents.ledger(person));
    TRY_ASSIGN(file.sessions, m_needs.sessions.ofBeneficiary(person));
    TRY_ASSIGN(const auto referrals, m_needs.referrals.ofBeneficiary(person));
    for (const ReferralRow& row : referrals) {
        TRY_ASSIGN(auto steps, m_needs.referrals.transitions(row.referral.id));
        file.referrals.push_back({row, std::move(steps)});
    }
    TRY_ASSIGN(file.plan, m_needs.plans.ofPerson(person));
    TRY_ASSIGN(file.actions, m_needs.plans.actions(person));
    TRY_ASSIGN(file.followUps, m_needs.followUps.ofBeneficiary(person));
    TRY_ASSIGN(file.attempts, m_needs.followUps.attempts(person));
    TRY_ASSIGN(const auto relatives, m_needs.households.of(person));
    for (const Relative& relative : relatives)
        file.relatives.push_back({relative.relation, relative.livesTogether});
    TRY_ASSIGN(file.letters, m_needs.letters.ofBeneficiary(person));
    TRY_ASSIGN(file.attachments, m_needs.attachments.ofPerson(person));
    TRY_ASSIGN(file.requests, m_needs.requests.ofPerson(person));
    TRY_ASSIGN(const auto centres, m_needs.catalogue.establishments({}, CatalogueScope::All));
    for (const Establishment& centre : centres)
        file.centres.insert(centre.id, centre.name);
    return {};
}

Status PersonFileService::addTraces(PersonFile& file) {
    const auto records = recordsOf(file);
    PersonFileRepository repository(m_context.db);
    TRY_ASSIGN(file.accesses, repository.accesses(records));
    TRY_ASSIGN(file.imports, repository.imports(records));
    TRY_ASSIGN(const auto releases, m_needs.releases.releases(releasesLooked));
    for (const release::Release& each : releases) {
        if (each.packageHash.isEmpty())
            continue; // it never left
        const QDate on = each.recordedAt.toLocalTime().date();
        const auto consented = [&](ConsentPurpose purpose) {
            return ConsentRules::stateOn(file.consents, purpose, {}, on) == ConsentState::Valid;
        };
        const release::Recipe& recipe = each.recipe;
        if (file.person.registeredOn <= on && consented(ConsentPurpose::Statistics) &&
            (!recipe.abroad || consented(ConsentPurpose::TransferAbroad)))
            file.releases.push_back({on, recipe.purpose, recipe.abroad});
    }
    return {};
}

Result<BeneficiaryId> PersonFileService::personOf(const QString& caseNumber) {
    TRY(vault::require(m_context.actor, vault::Permission::AnswerRights));
    TRY_ASSIGN(const auto found, PersonFileRepository(m_context.db).personOf(caseNumber.trimmed().toUpper()));
    return found ? Result<BeneficiaryId>(*found) : fail(ErrorCode::NotFound, QStringLiteral("case_file"));
}

Status PersonFileService::issue(const PersonFile& file, const std::function<Status()>& deliver) {
    TRY(vault::require(m_context.actor, vault::Permission::AnswerRights));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::PersonFileIssued, file.person.id));
    TRY(deliver());
    return transaction.commit();
}

} // namespace tawjih::rights
