#pragma once

#include "core/base/Result.h"
#include "core/casework/Agenda.h"

#include <vector>

namespace tawjih {

/// Rows of `calendar_period` and `agenda_event`. `update` archives the version before: Error Conflict when that is not
/// stored.
class AgendaRepository {
public:
    explicit AgendaRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<CalendarPeriod>> find(CalendarPeriodId id);
    [[nodiscard]] Result<std::vector<CalendarPeriod>> periods(QDate first, QDate last);
    [[nodiscard]] Status insert(const CalendarPeriod& period);
    [[nodiscard]] Status update(const CalendarPeriod& period);

    [[nodiscard]] Result<std::optional<AgendaEvent>> find(AgendaEventId id);
    [[nodiscard]] Result<std::optional<AgendaEvent>> withUid(const QString& uid);
    /// Those that touch the time from `from` to before `to`; of an owner also everybody's.
    [[nodiscard]] Result<std::vector<AgendaEvent>> events(const QDateTime& from, const QDateTime& to,
                                                          std::optional<UserId> owner, bool cancelledToo);
    [[nodiscard]] Status insert(const AgendaEvent& event);
    [[nodiscard]] Status update(const AgendaEvent& event);

private:
    db::Connection& m_connection;
};

} // namespace tawjih
