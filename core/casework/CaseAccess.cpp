#include "core/casework/CaseAccess.h"

#include "core/casework/CaseAccessRepository.h"

namespace tawjih {

using vault::Permission;

namespace {

/// Whoever may say which cases are restricted answers for all of them.
bool seesAll(const vault::Actor& actor) {
    return vault::permits(actor.roles, Permission::RestrictCases);
}

} // namespace

Result<CaseStanding> CaseAccess::standing(BeneficiaryId person) const {
    CaseAccessRepository repository(m_context.db);
    TRY_ASSIGN(const bool restricted, repository.isRestricted(person));
    if (!restricted)
        return CaseStanding();
    if (seesAll(m_context.actor))
        return CaseStanding{true, true};
    TRY_ASSIGN(const bool named, repository.isReader(person, m_context.actor.id));
    if (named)
        return CaseStanding{true, true};
    TRY_ASSIGN(const auto until, repository.glassUntil(person, m_context.actor.id, m_context.clock.now()));
    return CaseStanding{true, until.has_value(), until};
}

Result<bool> CaseAccess::isRestricted(db::Connection& connection, BeneficiaryId person) {
    return CaseAccessRepository(connection).isRestricted(person);
}

Status CaseAccess::require(BeneficiaryId person) const {
    TRY_ASSIGN(const CaseStanding found, standing(person));
    return found.mayRead ? Status() : fail(ErrorCode::NotAllowed, restrictedDetail);
}

Result<std::vector<BeneficiaryId>> CaseAccess::hidden() const {
    if (seesAll(m_context.actor))
        return std::vector<BeneficiaryId>();
    return CaseAccessRepository(m_context.db).closedTo(m_context.actor.id, m_context.clock.now());
}

Result<CaseAccess::Names> CaseAccess::names() const {
    Names names;
    TRY_ASSIGN(const auto lines, CaseAccessRepository(m_context.db).restricted());
    if (lines.isEmpty())
        return names;
    for (const PersonLine& line : lines)
        names.insert(line.id, line);
    TRY_ASSIGN(const auto closed, hidden());
    for (const BeneficiaryId person : closed)
        names[person].reset();
    return names;
}

} // namespace tawjih
