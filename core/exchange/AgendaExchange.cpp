#include "core/exchange/AgendaExchange.h"

#include "core/base/SafeFile.h"
#include "core/casework/AgendaService.h"
#include "core/casework/SessionService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/vault/DeskIdentity.h"

#include <QCoreApplication>

#include <algorithm>

namespace tawjih::exchange {

namespace {

constexpr int minutesUnlessSaid = 60;

const QLatin1String ourDomain("@tawjih.invalid");

// Stays the same from export to export, so that a calendar updates what it has.
QString keyOf(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces) + ourDomain;
}

/// What `keyOf` was made from; null for the key of anything else.
QUuid idOf(const QString& key) {
    return key.endsWith(ourDomain) ? QUuid(key.chopped(ourDomain.size())) : QUuid();
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
    const QString hours = QStringLiteral("HH:mm");
    if (period.opensAt && period.closesAt)
        event.note = QString(period.opensAt->toString(hours) + QStringLiteral("–") + period.closesAt->toString(hours));
    return event;
}

CalendarTaken counted(const std::vector<EventOutcome>& outcomes, std::vector<ICalendar::Finding> findings) {
    const auto count = [&outcomes](EventOutcome outcome) {
        return static_cast<int>(std::ranges::count(outcomes, outcome));
    };
    return {count(EventOutcome::New), count(EventOutcome::Changed), count(EventOutcome::Unchanged),
            count(EventOutcome::Colleagues), std::move(findings)};
}

} // namespace

Result<QByteArray> AgendaExchange::write(QDate first, QDate last, std::optional<UserId> advisor, CalendarNames names) {
    TRY(vault::require(m_context.actor, vault::Permission::ReadCases));
    if (names == CalendarNames::Names) {
        TRY(vault::require(m_context.actor, vault::Permission::ExportPersons));
        TRY_ASSIGN(const vault::DeskIdentity desk, vault::storedIdentity(m_context.db));
        TRY(vault::requireAuthorisation(desk));
    }
    TRY_ASSIGN(const auto appointments, m_sessions.appointments(first, last, advisor));
    std::vector<AgendaEvent> events;
    for (const Appointment& appointment : appointments)
        events.push_back(eventOf(appointment, names));
    TRY_ASSIGN(const auto own, m_agenda.events(first, last, advisor, true));
    events.insert(events.end(), own.begin(), own.end());
    TRY_ASSIGN(const std::vector<CalendarPeriod> periods, m_agenda.periods(first, last));
    for (const CalendarPeriod& period : periods)
        events.push_back(eventOf(period));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(m_context.audit.record(audit::Action::AgendaExported, {}, static_cast<qint64>(events.size())));
    TRY(transaction.commit());
    return ICalendar::write(events, m_context.clock.now());
}

Status AgendaExchange::writeTo(const QString& path, QDate first, QDate last, std::optional<UserId> advisor,
                               CalendarNames names) {
    TRY_ASSIGN(const QByteArray file, write(first, last, advisor, names));
    return writeSafely(path, file);
}

Result<ICalendar::Content> AgendaExchange::content(const QByteArray& file) {
    TRY(vault::require(m_context.actor, vault::Permission::EditCases));
    TRY_ASSIGN(ICalendar::Content read, ICalendar::read(file));
    ICalendar::Content kept;
    kept.findings = std::move(read.findings);
    for (std::size_t i = 0; i < read.events.size(); ++i) {
        const QUuid id = idOf(read.events[i].uid);
        const bool own = !id.isNull() && (m_sessions.find(SessionId(id)) || m_agenda.find(CalendarPeriodId(id)));
        if (own) {
            kept.findings.push_back({read.lines[i], ICalendar::Problem::OwnEntry});
            continue;
        }
        kept.events.push_back(std::move(read.events[i]));
        kept.lines.push_back(read.lines[i]);
    }
    std::ranges::stable_sort(kept.findings, {}, &ICalendar::Finding::line);
    return kept;
}

Result<CalendarTaken> AgendaExchange::preview(const QByteArray& file) {
    TRY_ASSIGN(ICalendar::Content brought, content(file));
    TRY_ASSIGN(const auto outcomes, m_agenda.compare(brought.events));
    return counted(outcomes, std::move(brought.findings));
}

Result<CalendarTaken> AgendaExchange::read(const QByteArray& file, UserId owner,
                                           const std::function<bool(qint64, qint64)>& progress) {
    TRY_ASSIGN(ICalendar::Content brought, content(file));
    TRY_ASSIGN(const auto outcomes, m_agenda.takeIn(brought.events, owner, progress));
    return counted(outcomes, std::move(brought.findings));
}

} // namespace tawjih::exchange
