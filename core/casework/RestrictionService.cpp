#include "core/casework/RestrictionService.h"

#include "core/beneficiary/Listing.h"
#include "core/casework/CaseAccess.h"
#include "core/casework/CaseAccessRepository.h"
#include "core/casework/CaseRepository.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

#include <algorithm>

namespace tawjih {

using vault::Permission;

namespace {

Result<CaseFile> caseOf(const ServiceContext& context, BeneficiaryId person) {
    TRY_ASSIGN(std::optional<CaseFile> file, CaseRepository(context.db).ofPerson(person));
    if (!file)
        return fail(ErrorCode::NotFound, QStringLiteral("case_file"));
    return *std::move(file);
}

} // namespace

Result<CaseStanding> RestrictionService::standing(BeneficiaryId person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return CaseAccess(m_context).standing(person);
}

Result<std::optional<Restriction>> RestrictionService::find(BeneficiaryId person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    TRY_ASSIGN(const CaseFile file, caseOf(m_context, person));
    return CaseAccessRepository(m_context.db).find(file.id);
}

Status RestrictionService::restrict(BeneficiaryId person, const QString& reason, const std::vector<UserId>& readers) {
    TRY(vault::require(m_context.actor, Permission::RestrictCases));
    Error error{ErrorCode::Invalid, QStringLiteral("case_restriction"), {}};
    Restriction restriction;
    restriction.reason = reason.trimmed();
    restriction.readers = readers;
    if (restriction.reason.isEmpty())
        error.problems.push_back({QStringLiteral("reason"), FieldProblem::Kind::Missing});
    TRY_ASSIGN(const std::vector<AdvisorName> known, CaseRepository(m_context.db).activeUsersWithCases());
    if (!std::ranges::all_of(readers, [&known](UserId reader) {
            return std::ranges::find(known, reader, &AdvisorName::id) != known.end();
        }))
        error.problems.push_back({QStringLiteral("readers"), FieldProblem::Kind::Unknown});
    if (!error.problems.empty())
        return fail(std::move(error));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const CaseFile file, caseOf(m_context, person));
    restriction.file = file.id;
    restriction.recordedAt = m_context.clock.now();
    restriction.recordedBy = m_context.actor.id;
    TRY(CaseAccessRepository(m_context.db).put(restriction));
    TRY(refreshListing(m_context.db, person));
    TRY(m_context.audit.record(audit::Action::CaseRestricted, file.id));
    TRY(transaction.commit());
    // Whoever keeps names in memory reads all of them again.
    m_context.changes.notify(ChangeKind::Everything);
    return {};
}

Status RestrictionService::lift(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::RestrictCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const CaseFile file, caseOf(m_context, person));
    CaseAccessRepository repository(m_context.db);
    TRY_ASSIGN(const auto restriction, repository.find(file.id));
    if (!restriction)
        return fail(ErrorCode::NotFound, QStringLiteral("case_restriction"));
    TRY(repository.remove(file.id));
    TRY(refreshListing(m_context.db, person));
    TRY(m_context.audit.record(audit::Action::CaseUnrestricted, file.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    return {};
}

Result<CaseStanding> RestrictionService::breakGlass(BeneficiaryId person, GlassKind kind, const QString& reason) {
    TRY(vault::require(m_context.actor, Permission::OpenRestrictedCases));
    if (reason.trimmed().size() < leastReason)
        return fail(Error{ErrorCode::Invalid, {}, {{QStringLiteral("reason"), FieldProblem::Kind::Missing}}});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    const CaseAccess access(m_context);
    TRY_ASSIGN(const CaseStanding before, access.standing(person));
    if (!before.restricted)
        return fail(ErrorCode::NotFound, QStringLiteral("case_restriction"));
    if (before.mayRead && !before.glassUntil)
        return before; // it is open to them
    TRY_ASSIGN(const CaseFile file, caseOf(m_context, person));
    GlassOpening opening;
    opening.id = GlassOpeningId::create(m_context.clock);
    opening.person = person;
    opening.user = m_context.actor.id;
    opening.openedAt = m_context.clock.now();
    opening.endsAt = opening.openedAt.addSecs(60 * glassMinutes);
    opening.kind = kind;
    opening.reason = reason.trimmed();
    TRY(CaseAccessRepository(m_context.db).insert(opening));
    TRY(m_context.audit.record(audit::Action::RestrictedCaseOpened, file.id));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Case, person.uuid());
    return CaseStanding{true, true, opening.endsAt};
}

Result<std::vector<GlassOpening>> RestrictionService::openings(int most) const {
    TRY(vault::require(m_context.actor, Permission::RestrictCases));
    return CaseAccessRepository(m_context.db).openings(most);
}

Result<qint64> RestrictionService::unseen() const {
    TRY(vault::require(m_context.actor, Permission::RestrictCases));
    return CaseAccessRepository(m_context.db).unseen();
}

Status RestrictionService::markSeen(const GlassOpening& opening) {
    TRY(vault::require(m_context.actor, Permission::RestrictCases));
    if (opening.user == m_context.actor.id)
        return fail(ErrorCode::NotAllowed, QStringLiteral("own opening"));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(const bool done,
               CaseAccessRepository(m_context.db).markSeen(opening.id, m_context.clock.now(), m_context.actor.id));
    if (!done)
        return fail(ErrorCode::NotFound, QStringLiteral("glass_opening"));
    TRY(m_context.audit.record(audit::Action::GlassReviewed, opening.person));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Case);
    return {};
}

} // namespace tawjih
