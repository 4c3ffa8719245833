#pragma once

#include "core/audit/ServiceContext.h"
#include "core/exchange/ICalendar.h"

#include <functional>

namespace tawjih {
class AgendaService;
class SessionService;
} // namespace tawjih

namespace tawjih::exchange {

/// Whether a calendar file that leaves the desk says who comes.
enum class CalendarNames {
    None,        ///< "Appointment" and nothing more
    CaseNumbers, ///< the number of the case, which says nothing outside the desk
    Names        ///< the person's name: needs ExportPersons
};

/// What becomes of a calendar file.
struct CalendarTaken {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int colleagues = 0; ///< events of somebody else, left as they are
    std::vector<ICalendar::Finding> findings;
    bool operator==(const CalendarTaken&) const = default;
};

/// The agenda as calendar files.
class AgendaExchange {
public:
    AgendaExchange(const ServiceContext& context, AgendaService& agenda, SessionService& sessions)
        : m_context(context)
        , m_agenda(agenda)
        , m_sessions(sessions) {}

    /// The appointments, events and holidays of a period as a file; cancelled ones as such, so that a calendar which
    /// has them takes them out. Reminders about persons (follow-ups, papers, referrals) never leave the desk.
    /// Journalled with the number of entries. Errors: NotAllowed.
    [[nodiscard]] Result<QByteArray> write(QDate first, QDate last, std::optional<UserId> advisor,
                                           CalendarNames names = CalendarNames::None);
    /// The same to a file; it is there wholly or not at all. Errors: also those of writing a file.
    [[nodiscard]] Status writeTo(const QString& path, QDate first, QDate last, std::optional<UserId> advisor,
                                 CalendarNames names);

    /// What would become of a file; nothing is stored. Errors: as `read`.
    [[nodiscard]] Result<CalendarTaken> preview(const QByteArray& file);
    /// Takes in the events of a file; what was taken in before is updated. The desk's own appointments and holidays, as
    /// `write` wrote them, are left out. \param owner whose the new ones are; null: everybody's
    /// Errors: NotAllowed, FileMalformed, Invalid, Cancelled.
    [[nodiscard]] Result<CalendarTaken> read(const QByteArray& file, UserId owner = {},
                                             const std::function<bool(qint64, qint64)>& progress = {});

private:
    [[nodiscard]] Result<ICalendar::Content> content(const QByteArray& file);

    ServiceContext m_context;
    AgendaService& m_agenda;
    SessionService& m_sessions;
};

} // namespace tawjih::exchange
