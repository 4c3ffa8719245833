#include "core/casework/TodayService.h"

#include "core/casework/CaseAccess.h"
#include "core/casework/TodayRepository.h"
#include "core/db/Connection.h"

namespace tawjih {

using vault::Permission;

Result<std::vector<DueStep>> TodayService::dueSteps(std::optional<UserId> advisor, int limit) {
    return SessionService(m_context).due(advisor, m_context.clock.today(), limit);
}

Result<std::vector<Appointment>> TodayService::appointments(QDate day, std::optional<UserId> advisor) {
    return SessionService(m_context).appointments(day, day, advisor);
}

Result<std::vector<CaseloadLine>> TodayService::caseload(UserId advisor, int limit) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto lines, TodayRepository(m_context.db).caseload(advisor, limit));
    TRY(CaseAccess(m_context).settle(lines, lineOf<CaseloadLine>));
    return lines;
}

Result<qint64> TodayService::caseloadCount(UserId advisor) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return TodayRepository(m_context.db).caseloadCount(advisor);
}

Result<std::vector<ExpiringTitle>> TodayService::expiringTitles(std::optional<UserId> advisor, int days, int limit) {
    const QDate today = m_context.clock.today();
    return expiringBetween(today.addDays(-days), today.addDays(days), advisor, limit);
}

Result<std::vector<ExpiringTitle>> TodayService::expiringBetween(QDate first, QDate last, std::optional<UserId> advisor,
                                                                 int limit) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto titles, TodayRepository(m_context.db).expiring(first, last, advisor, limit));
    // That a paper of theirs ends says more than the number of a case may.
    TRY_ASSIGN(const auto hidden, CaseAccess(m_context).hidden());
    std::erase_if(titles, [&hidden](const ExpiringTitle& title) {
        return std::ranges::find(hidden, title.person.id) != hidden.end();
    });
    TRY(CaseAccess(m_context).settle(titles, lineOf<ExpiringTitle>));
    return titles;
}

} // namespace tawjih
