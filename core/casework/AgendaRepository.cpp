#include "core/casework/AgendaRepository.h"

#include "core/catalogue/ProvenanceRow.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable periodTable{
    QLatin1String("calendar_period"),
    QLatin1String("kind, name_fr, name_ar, name_en, first_on, last_on, opens_at, closes_at, source, source_on, "
                  "verified_by, verified_on, active")};
const db::VersionedTable eventTable{
    QLatin1String("agenda_event"),
    QLatin1String("uid, owner_id, title, place, note, starts_at, ends_at, whole_day, cancelled")};
const QString periodColumns = periodTable.columns();
const QString eventColumns = eventTable.columns();
const QLatin1String timeFormat("HH:mm");

std::optional<QTime> readTime(const std::optional<QString>& text) {
    if (!text)
        return std::nullopt;
    const QTime time = QTime::fromString(*text, timeFormat);
    if (!time.isValid())
        throw db::RowError("calendar_period holds a malformed time");
    return time;
}

std::optional<QString> writeTime(const std::optional<QTime>& time) {
    return time ? std::optional(time->toString(timeFormat)) : std::nullopt;
}

CalendarPeriod readPeriod(const db::Row& row) {
    CalendarPeriod period;
    db::readStamp(row, period);
    period.kind = row.get<CalendarKind>("kind");
    period.name = {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
    period.firstOn = row.get<QDate>("first_on");
    period.lastOn = row.get<QDate>("last_on");
    period.opensAt = readTime(row.get<std::optional<QString>>("opens_at"));
    period.closesAt = readTime(row.get<std::optional<QString>>("closes_at"));
    period.provenance = readProvenance(row);
    period.active = row.get<bool>("active");
    return period;
}

AgendaEvent readEvent(const db::Row& row) {
    AgendaEvent event;
    db::readStamp(row, event);
    event.uid = row.get<QString>("uid");
    event.owner = row.get<std::optional<UserId>>("owner_id").value_or(UserId());
    event.title = row.get<QString>("title");
    event.place = row.get<QString>("place");
    event.note = row.get<QString>("note");
    event.startsAt = row.get<QDateTime>("starts_at");
    event.endsAt = row.get<QDateTime>("ends_at");
    event.wholeDay = row.get<bool>("whole_day");
    event.cancelled = row.get<bool>("cancelled");
    return event;
}

void bindPeriod(db::Statement& statement, const CalendarPeriod& period) {
    bindProvenance(db::bindStamp(statement, period), period.provenance)
        .bind("kind", period.kind)
        .bind("name_fr", period.name.fr)
        .bind("name_ar", period.name.ar)
        .bind("name_en", period.name.en)
        .bind("first_on", period.firstOn)
        .bind("last_on", period.lastOn)
        .bind("opens_at", writeTime(period.opensAt))
        .bind("closes_at", writeTime(period.closesAt))
        .bind("active", period.active);
}

void bindEvent(db::Statement& statement, const AgendaEvent& event) {
    db::bindStamp(statement, event)
        .bind("uid", event.uid)
        .bind("owner_id", event.owner)
        .bind("title", event.title)
        .bind("place", event.place)
        .bind("note", event.note)
        .bind("starts_at", event.startsAt)
        .bind("ends_at", event.endsAt)
        .bind("whole_day", event.wholeDay)
        .bind("cancelled", event.cancelled);
}

} // namespace

Result<std::optional<CalendarPeriod>> AgendaRepository::find(CalendarPeriodId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM calendar_period WHERE id = :id").arg(periodColumns);
    return m_connection.prepare(sql).bind("id", id).first(readPeriod);
}

Result<std::vector<CalendarPeriod>> AgendaRepository::periods(QDate first, QDate last) {
    const QString sql = QStringLiteral("SELECT %1 FROM calendar_period WHERE first_on <= :last AND last_on >= :first "
                                       "ORDER BY first_on, kind, id")
                            .arg(periodColumns);
    return m_connection.prepare(sql).bind("first", first).bind("last", last).all(readPeriod);
}

Status AgendaRepository::insert(const CalendarPeriod& period) {
    return db::insert(m_connection, periodTable, period, bindPeriod);
}

Status AgendaRepository::update(const CalendarPeriod& period) {
    return db::replace(m_connection, periodTable, period, bindPeriod);
}

Result<std::optional<AgendaEvent>> AgendaRepository::find(AgendaEventId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM agenda_event WHERE id = :id").arg(eventColumns);
    return m_connection.prepare(sql).bind("id", id).first(readEvent);
}

Result<std::optional<AgendaEvent>> AgendaRepository::withUid(const QString& uid) {
    const QString sql = QStringLiteral("SELECT %1 FROM agenda_event WHERE uid = :uid").arg(eventColumns);
    return m_connection.prepare(sql).bind("uid", uid).first(readEvent);
}

Result<std::vector<AgendaEvent>> AgendaRepository::events(const QDateTime& from, const QDateTime& to,
                                                          std::optional<UserId> owner, bool cancelledToo) {
    const QString mine = owner ? QStringLiteral("AND (owner_id IS NULL OR owner_id = :owner)") : QString();
    const QString sql = QStringLiteral("SELECT %1 FROM agenda_event WHERE starts_at < :to "
                                       "AND (ends_at > :from OR starts_at >= :from) %2 %3 ORDER BY starts_at, id")
                            .arg(eventColumns, cancelledToo ? QString() : QStringLiteral("AND cancelled = 0"), mine);
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("from", from).bind("to", to);
    if (owner)
        statement.bind("owner", *owner);
    return statement.all(readEvent);
}

Status AgendaRepository::insert(const AgendaEvent& event) {
    return db::insert(m_connection, eventTable, event, bindEvent);
}

Status AgendaRepository::update(const AgendaEvent& event) {
    return db::replace(m_connection, eventTable, event, bindEvent);
}

} // namespace tawjih
