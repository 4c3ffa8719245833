#include "core/casework/SessionRepository.h"

#include "core/casework/PersonLineRow.h"
#include "core/db/Connection.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable sessionTable{
    QLatin1String("counselling_session"),
    QLatin1String("beneficiary_id, advisor_id, held_at, minutes, kind, mode, language, interpreter, attendance, note, "
                  "next_step, next_step_due, next_step_done_on")};
const QString sessionColumns = sessionTable.columns();

CounsellingSession readSession(const db::Row& row) {
    CounsellingSession session;
    db::readStamp(row, session);
    session.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    session.advisor = row.get<UserId>("advisor_id");
    session.heldAt = row.get<QDateTime>("held_at");
    session.minutes = row.get<std::optional<int>>("minutes");
    session.kind = row.get<SessionKind>("kind");
    session.mode = row.get<SessionMode>("mode");
    session.language = row.get<QString>("language");
    session.interpreter = row.get<InterpreterKind>("interpreter");
    session.attendance = row.get<Attendance>("attendance");
    session.note = row.get<QString>("note");
    if (const QString text = row.get<QString>("next_step"); !text.isEmpty()) {
        const auto due = row.get<std::optional<QDate>>("next_step_due");
        session.nextStep = NextStep{text, due, row.get<std::optional<QDate>>("next_step_done_on")};
    }
    return session;
}

db::Statement& bindSession(db::Statement& statement, const CounsellingSession& session) {
    const NextStep step = session.nextStep.value_or(NextStep());
    return db::bindStamp(statement, session)
        .bind("beneficiary_id", session.beneficiary)
        .bind("advisor_id", session.advisor)
        .bind("held_at", session.heldAt)
        .bind("minutes", session.minutes)
        .bind("kind", session.kind)
        .bind("mode", session.mode)
        .bind("language", session.language)
        .bind("interpreter", session.interpreter)
        .bind("attendance", session.attendance)
        .bind("note", session.note)
        .bind("next_step", step.text)
        .bind("next_step_due", step.due)
        .bind("next_step_done_on", step.doneOn);
}

} // namespace

Result<std::optional<CounsellingSession>> SessionRepository::find(SessionId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM counselling_session WHERE id = :id").arg(sessionColumns);
    return m_connection.prepare(sql).bind("id", id).first(readSession);
}

Result<bool> SessionRepository::hasPerson(BeneficiaryId person) {
    return m_connection
        .prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM beneficiary b WHERE b.id = :id AND NOT EXISTS (
            SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased')))")
        .bind("id", person)
        .value<bool>();
}

Status SessionRepository::update(const CounsellingSession& session) {
    return db::replace(m_connection, sessionTable, session, bindSession);
}

Result<std::vector<CounsellingSession>> SessionRepository::ofBeneficiary(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM counselling_session WHERE beneficiary_id = :person "
                                       "ORDER BY held_at DESC, id DESC")
                            .arg(sessionColumns);
    return m_connection.prepare(sql).bind("person", person).all(readSession);
}

Result<std::vector<CounsellingSession>> SessionRepository::versions(SessionId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM counselling_session_history WHERE id = :id UNION ALL "
                                       "SELECT %1 FROM counselling_session WHERE id = :id ORDER BY version")
                            .arg(sessionColumns);
    return m_connection.prepare(sql).bind("id", id).all(readSession);
}

Result<std::vector<CounsellingSession>> SessionRepository::versionsOf(BeneficiaryId person) {
    // The history is found by the key of its record: it has no other index.
    const QString sql = QStringLiteral("SELECT %1 FROM counselling_session_history WHERE id IN "
                                       "(SELECT id FROM counselling_session WHERE beneficiary_id = :person) UNION ALL "
                                       "SELECT %1 FROM counselling_session WHERE beneficiary_id = :person "
                                       "ORDER BY id, version")
                            .arg(sessionColumns);
    return m_connection.prepare(sql).bind("person", person).all(readSession);
}

Result<std::vector<DueStep>> SessionRepository::due(std::optional<UserId> advisor, QDate until, int limit, QDate from) {
    QString sql = QStringLiteral(R"(
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, s.id, s.advisor_id, s.next_step, s.next_step_due
  FROM counselling_session s JOIN beneficiary_listing l ON l.beneficiary_id = s.beneficiary_id
 WHERE s.next_step_due IS NOT NULL AND s.next_step_done_on IS NULL AND s.next_step_due <= :until
   AND l.status <> 'closed')");
    if (from.isValid())
        sql += QStringLiteral(" AND s.next_step_due >= :from");
    if (advisor)
        sql += QStringLiteral(" AND s.advisor_id = :advisor");
    sql += QStringLiteral(" ORDER BY s.next_step_due, s.id LIMIT :most");
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("until", until).bind("most", limit);
    if (from.isValid())
        statement.bind("from", from);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.all([](const db::Row& row) {
        DueStep step;
        step.person = readPersonLine(row);
        step.session = row.get<SessionId>("id");
        step.advisor = row.get<UserId>("advisor_id");
        step.text = row.get<QString>("next_step");
        step.due = row.get<QDate>("next_step_due");
        return step;
    });
}

Result<std::vector<Appointment>> SessionRepository::between(const QDateTime& from, const QDateTime& to,
                                                            std::optional<UserId> advisor) {
    QString sql = QStringLiteral(R"(
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.nationality, s.id, s.advisor_id,
       COALESCE(u.display_name, '') AS advisor_name, s.held_at, s.minutes, s.kind, s.mode, s.language, s.interpreter,
       s.attendance
  FROM counselling_session s JOIN beneficiary_listing l ON l.beneficiary_id = s.beneficiary_id
  LEFT JOIN app_user u ON u.id = s.advisor_id
 WHERE s.held_at >= :from AND s.held_at < :to)");
    if (advisor)
        sql += QStringLiteral(" AND s.advisor_id = :advisor");
    sql += QStringLiteral(" ORDER BY s.held_at, s.id");
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("from", from).bind("to", to);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.all([](const db::Row& row) {
        Appointment appointment;
        appointment.person = readPersonLine(row);
        appointment.nationality = row.get<QString>("nationality");
        appointment.session = row.get<SessionId>("id");
        appointment.advisor = row.get<UserId>("advisor_id");
        appointment.advisorName = row.get<QString>("advisor_name");
        appointment.at = row.get<QDateTime>("held_at");
        appointment.minutes = row.get<std::optional<int>>("minutes");
        appointment.kind = row.get<SessionKind>("kind");
        appointment.mode = row.get<SessionMode>("mode");
        appointment.language = row.get<QString>("language");
        appointment.interpreter = row.get<InterpreterKind>("interpreter");
        appointment.attendance = row.get<Attendance>("attendance");
        return appointment;
    });
}

db::Statement SessionRepository::insertStatement(db::Connection& connection) {
    return connection.prepare(sessionTable.insertSql());
}

Status SessionRepository::insert(db::Statement& statement, const CounsellingSession& session) {
    TRY(bindSession(statement, session).run());
    return {};
}

} // namespace tawjih
