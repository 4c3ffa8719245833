#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/Agenda.h"

#include <functional>
#include <vector>

namespace tawjih {

/// What becomes of an event that a calendar file brings.
enum class EventOutcome {
    New,
    Changed,
    Unchanged,
    Colleagues, ///< an event of somebody else: left as it is, unless the actor may assign work
};

/// The agenda: what the other parts of the record say about a period, the desk's calendar, and events about nobody in
/// the record. Reading needs ReadCases, changing events EditCases, changing the calendar EditCatalogue.
class AgendaService {
public:
    /// \param referrals lives as long as this
    AgendaService(const ServiceContext& context, ReferralService& referrals)
        : m_context(context)
        , m_referrals(referrals) {}

    /// Of each kind of reminder at most so many are read, those that wait longest first, and as many of those to come:
    /// a page shows two weeks, and nobody reads more lines.
    static constexpr int mostOfAKind = 500;

    /// All that stands on the days from `first` to `last`, by day, then what has no time, then by time. What waits and
    /// is late stands on today; what lasts stands on each of its days.
    /// \param advisor only what concerns this user; nothing: all
    [[nodiscard]] Result<std::vector<AgendaItem>> between(QDate first, QDate last, std::optional<UserId> advisor);

    /// Periods of the calendar that touch these days; those that are not active too, where asked for.
    [[nodiscard]] Result<std::vector<CalendarPeriod>> periods(QDate first, QDate last, bool inactiveToo = false);
    /// Error NotFound.
    [[nodiscard]] Result<CalendarPeriod> find(CalendarPeriodId id);
    /// Stores a new period (null id) or changes one. `active = false` takes it out of the calendar.
    /// Errors: Invalid, NotFound, Conflict.
    [[nodiscard]] Result<CalendarPeriod> save(CalendarPeriod period);
    /// Adds the fixed national holidays of a year that the table does not have, nor had. Returns how many.
    [[nodiscard]] Result<int> addNationalHolidays(int year);

    /// Events that touch these days. \param advisor everybody's and this user's; nothing: all
    [[nodiscard]] Result<std::vector<AgendaEvent>> events(QDate first, QDate last, std::optional<UserId> advisor,
                                                          bool cancelledToo = false);
    /// Error NotFound.
    [[nodiscard]] Result<AgendaEvent> find(AgendaEventId id);
    /// Stores a new event (null id) or changes one; one of a colleague needs AssignCases. Errors: NotAllowed, Invalid,
    /// NotFound, Conflict.
    [[nodiscard]] Result<AgendaEvent> save(AgendaEvent event);

    /// What would become of the events that a calendar file brings; nothing is stored. In the order of the events.
    [[nodiscard]] Result<std::vector<EventOutcome>> compare(const std::vector<AgendaEvent>& events);
    /// Takes them in, in one transaction: events are known by their uid, one that is known is updated and keeps its
    /// owner, a new one is `owner`'s (null: everybody's). An event that a rule refuses stores nothing at all.
    /// \param progress called with how far it is; returning false cancels
    /// Errors: Invalid, Cancelled: nothing is stored then.
    [[nodiscard]] Result<std::vector<EventOutcome>> takeIn(const std::vector<AgendaEvent>& events, UserId owner = {},
                                                           const std::function<bool(qint64, qint64)>& progress = {});

private:
    /// The event as it would be stored, and what that means.
    [[nodiscard]] Result<EventOutcome> judge(AgendaEvent& event);

    ServiceContext m_context;
    ReferralService& m_referrals;
};

} // namespace tawjih
