#include "core/exchange/AgendaExchange.h"

#include "core/casework/AgendaService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"

#include <QCoreApplication>

namespace tawjih::exchange {

namespace {

constexpr int minutesUnlessSaid = 60;

// Stays the same from export to export, so that a calendar updates what it has.
QString keyOf(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces) + QStringLiteral("@tawjih.invalid");
}

AgendaEvent eventOf(const Appointment& appointment, CalendarNames names) {
    AgendaEvent event;
    event.uid = keyOf(appointment.session.uuid());
    event.startsAt = appointment.at;
    event.endsAt = appointment.at.addSecs(60LL * appointment.minutes.value_or(minutesUnlessSaid));
    event.cancelled = appointment.attendance == Attendance::Revoked || appointment.attendance == Attendance::Excused;
    const PersonLine& person = appointment.person;
    const QString name = person.latinName.isEmpty() ? person.arabicName : person.latinName;
    const QString who = names == CalendarNames::Names         ? name
                        : names == CalendarNames::CaseNumbers ? person.number
                                                              : QString();
    event.title = who.isEmpty() ? QCoreApplication::translate("AgendaExchange", "Appointment")
                                : QCoreApplication::translate("AgendaExchange", "Appointment: %1").arg(who);
    return event;
}

AgendaEvent eventOf(const CalendarPeriod& period) {
    AgendaEvent event;
    event.uid = keyOf(period.id.uuid());
    event.title = period.name.in(QLocale().language());
    event.wholeDay = true;
    event.startsAt = period.firstOn.startOfDay(Qt::LocalTime).toUTC();
    event.endsAt = period.lastOn.addDays(1).startOfDay(Qt::LocalTime).toUTC();
    return event;
}

} // namespace

Result<QByteArray> AgendaExchange::write(QDate first, QDate last, std::optional<UserId> advisor, CalendarNames names) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    if (names == CalendarNames::Names)
        TRY(vault::require(m_context.actor, vault::Permission::ExportPersons));
    TRY_ASSIGN(const std::vector<AgendaItem> items, m_agenda.between(first, last, advisor));
    std::vector<AgendaEvent> events;
    for (const AgendaItem& item : items)
        if (const auto* appointment = std::get_if<Appointment>(&item.what))
            events.push_back(eventOf(*appointment, names));
        else if (const auto* event = std::get_if<AgendaEvent>(&item.what))
            events.push_back(*event);
    TRY_ASSIGN(const std::vector<CalendarPeriod> periods, m_agenda.periods(first, last));
    for (const CalendarPeriod& period : periods)
        events.push_back(eventOf(period));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::AgendaExported, {}, static_cast<qint64>(events.size())));
    TRY(transaction.commit());
    return ICalendar::write(events, m_context.clock.now());
}

Result<AgendaExchange::Taken> AgendaExchange::read(const QByteArray& file) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    TRY_ASSIGN(ICalendar::Content content, ICalendar::read(file));
    TRY_ASSIGN(const int changed, m_agenda.takeIn(content.events));
    return Taken{changed, std::move(content.findings)};
}

} // namespace tawjih::exchange
