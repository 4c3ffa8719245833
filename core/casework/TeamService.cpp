#include "core/casework/TeamService.h"

#include "core/casework/CaseAccess.h"
#include "core/casework/TeamRepository.h"
#include "core/referral/DelayService.h"

namespace tawjih {

namespace {

using vault::Permission;

TeamRepository repositoryOf(const ServiceContext& context) {
    return {context.db, context.clock.today(), DelayService(context).delays().reminderDays};
}

} // namespace

Result<std::vector<Caseload>> TeamService::caseloads() const {
    TRY(vault::require(m_context.actor, Permission::AssignCases));
    return repositoryOf(m_context).caseloads();
}

Result<std::vector<TeamCase>> TeamService::cases(const TeamQuery& query) const {
    TRY(vault::require(m_context.actor, Permission::AssignCases));
    TRY_ASSIGN(auto cases, repositoryOf(m_context).cases(query));
    TRY(CaseAccess(m_context).settle(cases, lineOf<TeamCase>));
    return cases;
}

Result<TeamPicture> TeamService::picture(const TeamQuery& query) const {
    TeamPicture picture;
    picture.today = m_context.clock.today();
    TRY_ASSIGN(picture.caseloads, caseloads());
    TRY_ASSIGN(picture.cases, cases(query));
    return picture;
}

} // namespace tawjih
