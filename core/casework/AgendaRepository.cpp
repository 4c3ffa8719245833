#include "core/casework/AgendaRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const QLatin1String periodColumns("id, version, recorded_at, recorded_by, kind, name_fr, name_ar, name_en, first_on, "
                                  "last_on, opens_at, closes_at, source, source_on, verified_by, verified_on, active");
const QLatin1String
    periodValues(":id, :version, :recorded_at, :recorded_by, :kind, :name_fr, :name_ar, :name_en, :first_on, "
                 ":last_on, :opens_at, :closes_at, :source, :source_on, :verified_by, :verified_on, :active");
const QLatin1String eventColumns("id, version, recorded_at, recorded_by, uid, owner_id, title, place, note, starts_at, "
                                 "ends_at, whole_day, cancelled");
const QLatin1String eventValues(":id, :version, :recorded_at, :recorded_by, :uid, :owner_id, :title, :place, :note, "
                                ":starts_at, :ends_at, :whole_day, :cancelled");
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

template <typename Record>
void readStamp(Record& record, const db::Row& row) {
    record.stamp = {row.get<int>("version"), row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by")};
}

CalendarPeriod readPeriod(const db::Row& row) {
    CalendarPeriod period;
    period.id = row.get<CalendarPeriodId>("id");
    readStamp(period, row);
    period.kind = row.get<CalendarKind>("kind");
    period.name = {row.get<QString>("name_fr"), row.get<QString>("name_ar"), row.get<QString>("name_en")};
    period.firstOn = row.get<QDate>("first_on");
    period.lastOn = row.get<QDate>("last_on");
    period.opensAt = readTime(row.get<std::optional<QString>>("opens_at"));
    period.closesAt = readTime(row.get<std::optional<QString>>("closes_at"));
    period.provenance = {row.get<QString>("source"), row.get<std::optional<QDate>>("source_on"),
                         row.get<QString>("verified_by"), row.get<std::optional<QDate>>("verified_on")};
    period.active = row.get<bool>("active");
    return period;
}

AgendaEvent readEvent(const db::Row& row) {
    AgendaEvent event;
    event.id = row.get<AgendaEventId>("id");
    readStamp(event, row);
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

template <typename Record>
db::Statement& bindStamp(db::Statement& statement, const Record& record) {
    return statement.bind("id", record.id)
        .bind("version", record.stamp.version)
        .bind("recorded_at", record.stamp.recordedAt)
        .bind("recorded_by", record.stamp.recordedBy);
}

db::Statement& bindAll(db::Statement& statement, const CalendarPeriod& period) {
    return bindStamp(statement, period)
        .bind("kind", period.kind)
        .bind("name_fr", period.name.fr)
        .bind("name_ar", period.name.ar)
        .bind("name_en", period.name.en)
        .bind("first_on", period.firstOn)
        .bind("last_on", period.lastOn)
        .bind("opens_at", writeTime(period.opensAt))
        .bind("closes_at", writeTime(period.closesAt))
        .bind("source", period.provenance.source)
        .bind("source_on", period.provenance.sourceOn)
        .bind("verified_by", period.provenance.verifiedBy)
        .bind("verified_on", period.provenance.verifiedOn)
        .bind("active", period.active);
}

db::Statement& bindAll(db::Statement& statement, const AgendaEvent& event) {
    return bindStamp(statement, event)
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

template <typename Record>
Status insertInto(db::Connection& connection, QLatin1String table, QLatin1String columns, QLatin1String values,
                  const Record& record) {
    db::Statement statement =
        connection.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns, values));
    TRY(bindAll(statement, record).run());
    return {};
}

template <typename Record>
Status replaceIn(db::Connection& connection, QLatin1String table, QLatin1String columns, QLatin1String values,
                 const Record& record) {
    TRY(db::archive(connection, table, record.id.uuid(), record.stamp.recordedAt));
    db::Statement statement =
        connection.prepare(QStringLiteral("UPDATE %1 SET (%2) = (%3) WHERE id = :id AND version = :version - 1")
                               .arg(table, columns, values));
    TRY_ASSIGN(const int changed, bindAll(statement, record).run());
    return changed == 1 ? Status() : fail(ErrorCode::Conflict, QString(table));
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
    return insertInto(m_connection, QLatin1String("calendar_period"), periodColumns, periodValues, period);
}

Status AgendaRepository::update(const CalendarPeriod& period) {
    return replaceIn(m_connection, QLatin1String("calendar_period"), periodColumns, periodValues, period);
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
                                                          std::optional<UserId> owner) {
    const QString mine = owner ? QStringLiteral("AND (owner_id IS NULL OR owner_id = :owner)") : QString();
    const QString sql = QStringLiteral("SELECT %1 FROM agenda_event WHERE cancelled = 0 AND starts_at < :to "
                                       "AND (ends_at > :from OR starts_at >= :from) %2 ORDER BY starts_at, id")
                            .arg(eventColumns, mine);
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("from", from).bind("to", to);
    if (owner)
        statement.bind("owner", *owner);
    return statement.all(readEvent);
}

Status AgendaRepository::insert(const AgendaEvent& event) {
    return insertInto(m_connection, QLatin1String("agenda_event"), eventColumns, eventValues, event);
}

Status AgendaRepository::update(const AgendaEvent& event) {
    return replaceIn(m_connection, QLatin1String("agenda_event"), eventColumns, eventValues, event);
}

} // namespace tawjih
