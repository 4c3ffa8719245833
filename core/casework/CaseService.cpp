#include "core/casework/CaseService.h"

#include "core/beneficiary/Listing.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/CaseRepository.h"
#include "core/casework/CaseRules.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

// The stored case, if it is still the one that the page shows.
Result<CaseFile> unchanged(CaseRepository& repository, const CaseFile& shown) {
    TRY_ASSIGN(std::optional<CaseFile> stored, repository.find(shown.id));
    if (!stored)
        return fail(ErrorCode::NotFound, QStringLiteral("case_file"));
    if (stored->stamp.version != shown.stamp.version)
        return fail(ErrorCode::Conflict, QStringLiteral("case_file"));
    return *std::move(stored);
}

// One change of a case: `step` makes the next version from the stored one.
template <typename Step>
Result<CaseFile> change(const ServiceContext& context, const CaseFile& shown, audit::Action action, Step step) {
    TRY(vault::require(context.actor, Permission::EditCases));
    db::Transaction transaction(context.db);
    TRY(transaction.begin());
    CaseRepository repository(context.db);
    TRY_ASSIGN(const CaseFile stored, unchanged(repository, shown));
    TRY(CaseAccess(context).require(stored.beneficiary));
    TRY_ASSIGN(CaseFile next, step(stored));
    if (next == stored)
        return next;
    next.stamp = {stored.stamp.version + 1, context.clock.now(), context.actor.id};
    TRY(repository.update(next));
    TRY(refreshListing(context.db, next.beneficiary));
    TRY(indicator::FactService(context.db).refresh(next.beneficiary));
    TRY(context.audit.record(action, next.id));
    TRY(transaction.commit());
    context.changes.notify(ChangeKind::Case, next.beneficiary.uuid());
    return next;
}

} // namespace

Result<CaseFile> CaseService::find(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::optional<CaseFile> file, CaseRepository(m_context.db).ofPerson(person));
    if (!file)
        return fail(ErrorCode::NotFound, QStringLiteral("case_file"));
    return *std::move(file);
}

Result<CaseFile> CaseService::assign(const CaseFile& file, UserId advisor) {
    return change(m_context, file, audit::Action::CaseAssigned, [&](CaseFile next) -> Result<CaseFile> {
        const UserId self = m_context.actor.id;
        const bool takes = next.advisor.isNull() && advisor == self;
        const bool givesUp = next.advisor == self && advisor.isNull();
        if (!takes && !givesUp)
            TRY(vault::require(m_context.actor, Permission::AssignCases));
        if (next.status == CaseStatus::Closed)
            return fail(ErrorCode::TransitionRefused);
        if (!advisor.isNull()) {
            TRY_ASSIGN(const std::vector<AdvisorName> known, CaseRepository(m_context.db).activeUsersWithCases());
            if (std::ranges::find(known, advisor, &AdvisorName::id) == known.end())
                return fail(ErrorCode::NotFound, QStringLiteral("app_user"));
        }
        next.advisor = advisor;
        return next;
    });
}

Result<std::vector<CaseAssignment>> CaseService::assign(std::span<const CaseAssignment> wanted) {
    TRY(vault::require(m_context.actor, Permission::AssignCases));
    const ChangeNotifier::Batch batch(m_context.changes); // one announcement, and only once all are stored
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    CaseRepository repository(m_context.db);
    std::vector<CaseAssignment> before;
    for (const CaseAssignment& each : wanted) {
        TRY_ASSIGN(std::optional<CaseFile> stored, repository.find(each.file));
        if (!stored)
            return fail(ErrorCode::NotFound, QStringLiteral("case_file"));
        if (stored->stamp.version != each.version)
            return fail(ErrorCode::Conflict, QStringLiteral("case_file"));
        if (stored->advisor == each.advisor)
            continue;
        TRY_ASSIGN(const CaseFile given, assign(*stored, each.advisor));
        before.push_back({given.id, given.stamp.version, stored->advisor});
    }
    TRY(transaction.commit());
    return before;
}

Result<CaseFile> CaseService::hold(const CaseFile& file) {
    return change(m_context, file, audit::Action::CaseChanged, CaseRules::held);
}

Result<CaseFile> CaseService::resume(const CaseFile& file) {
    return change(m_context, file, audit::Action::CaseChanged, CaseRules::resumed);
}

Result<CaseFile> CaseService::close(const CaseFile& file, ClosingReason reason, QDate on) {
    return change(m_context, file, audit::Action::CaseClosed, [&](const CaseFile& stored) {
        return CaseRules::closed(stored, reason, on, m_context.clock.today());
    });
}

Result<CaseFile> CaseService::reopen(const CaseFile& file, OpeningReason reason, QDate on) {
    return change(m_context, file, audit::Action::CaseReopened, [&](const CaseFile& stored) {
        return CaseRules::reopened(stored, reason, on, m_context.clock.today());
    });
}

Result<std::vector<CaseFile>> CaseService::versions(CaseId id) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(std::vector<CaseFile> versions, CaseRepository(m_context.db).versions(id));
    if (versions.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("case_file"));
    TRY(CaseAccess(m_context).require(versions.back().beneficiary));
    return versions;
}

Result<std::vector<CaseSpell>> CaseService::spells(CaseId id) {
    TRY_ASSIGN(const std::vector<CaseFile> all, versions(id));
    std::vector<CaseSpell> spells;
    for (const CaseFile& file : all) { // the last version of a spell says how it stands
        const CaseSpell spell{file.spell, file.openedOn, file.openingReason, file.closing};
        if (!spells.empty() && spells.back().number == file.spell)
            spells.back() = spell;
        else
            spells.push_back(spell);
    }
    return spells;
}

Result<std::vector<AdvisorName>> CaseService::advisors() {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return CaseRepository(m_context.db).activeUsersWithCases();
}

Result<QString> CaseService::userName(UserId user) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return CaseRepository(m_context.db).userName(user);
}

} // namespace tawjih
