#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/Agenda.h"

#include <vector>

namespace tawjih {

/// The agenda: what the other parts of the record say about a period, the desk's calendar, and events about nobody in
/// the record. Reading needs ReadCases, changing events EditCases, changing the calendar EditCatalogue.
class AgendaService {
public:
    /// \param referrals lives as long as this
    AgendaService(const ServiceContext& context, ReferralService& referrals)
        : m_context(context)
        , m_referrals(referrals) {}

    /// All that stands on the days from `first` to `last`, by day, then what has no time, then by time. What waits and
    /// is late stands on today. \param advisor only what concerns this user; nothing: all
    [[nodiscard]] Result<std::vector<AgendaItem>> between(QDate first, QDate last, std::optional<UserId> advisor);

    /// Periods of the calendar that touch these days; those that are not active too, where asked for.
    [[nodiscard]] Result<std::vector<CalendarPeriod>> periods(QDate first, QDate last, bool inactiveToo = false);
    /// Stores a new period (null id) or changes one. `active = false` takes it out of the calendar.
    /// Errors: Invalid, NotFound, Conflict.
    [[nodiscard]] Result<CalendarPeriod> save(CalendarPeriod period);
    /// Adds the fixed national holidays of a year that the table does not have, nor had. Returns how many.
    [[nodiscard]] Result<int> addNationalHolidays(int year);

    /// Stores a new event (null id) or changes one. Errors: Invalid, NotFound, Conflict.
    [[nodiscard]] Result<AgendaEvent> save(AgendaEvent event);
    /// What a calendar file brings, in one transaction: events are known by their uid, one that is known is updated.
    /// An event that a rule refuses stores nothing at all. Returns how many were added or changed. Error Invalid.
    [[nodiscard]] Result<int> takeIn(const std::vector<AgendaEvent>& events);

private:
    ServiceContext m_context;
    ReferralService& m_referrals;
};

} // namespace tawjih
