#pragma once

#include "core/audit/ServiceContext.h"
#include "core/exchange/ICalendar.h"

namespace tawjih {
class AgendaService;
}

namespace tawjih::exchange {

/// Whether a calendar file that leaves the desk says who comes.
enum class CalendarNames {
    None,        ///< "Appointment" and nothing more
    CaseNumbers, ///< the number of the case, which says nothing outside the desk
    Names        ///< the person's name: needs ExportPersons
};

/// The agenda as calendar files.
class AgendaExchange {
public:
    AgendaExchange(const ServiceContext& context, AgendaService& agenda) : m_context(context), m_agenda(agenda) {}

    /// The appointments, events and holidays of a period as a file. Reminders about persons (follow-ups, papers,
    /// referrals) never leave the desk. Journalled with the number of entries. Errors: NotAllowed.
    [[nodiscard]] Result<QByteArray> write(QDate first, QDate last, std::optional<UserId> advisor,
                                           CalendarNames names = CalendarNames::None);

    struct Taken {
        int changed = 0; ///< events added or updated
        std::vector<ICalendar::Finding> findings;
    };
    /// Takes in the events of a file; what was taken in before is updated. Errors: NotAllowed, FileMalformed, Invalid.
    [[nodiscard]] Result<Taken> read(const QByteArray& file);

private:
    ServiceContext m_context;
    AgendaService& m_agenda;
};

} // namespace tawjih::exchange
