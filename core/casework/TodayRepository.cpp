#include "core/casework/TodayRepository.h"

#include "core/casework/PersonLineRow.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih {

Result<std::vector<CaseloadLine>> TodayRepository::caseload(UserId advisor, int limit) {
    return m_connection
        .prepare(uR"(
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.status, NULLIF(l.last_session_on, '') AS last_session_on,
       COALESCE((SELECT s.next_step FROM counselling_session s
                  WHERE s.beneficiary_id = l.beneficiary_id AND s.next_step_due = l.next_step_due
                    AND s.next_step_done_on IS NULL ORDER BY s.id LIMIT 1), '') AS next_step,
       NULLIF(l.next_step_due, '9999-12-31') AS next_step_due
  FROM beneficiary_listing l
 WHERE l.advisor_id = :advisor AND l.status <> 'closed'
 ORDER BY l.next_step_due, l.last_session_on, l.beneficiary_id LIMIT :most)")
        .bind("advisor", advisor)
        .bind("most", limit)
        .all([](const db::Row& row) {
            CaseloadLine line;
            line.person = readPersonLine(row);
            line.status = row.get<CaseStatus>("status");
            line.lastSessionOn = row.get<std::optional<QDate>>("last_session_on");
            line.nextStep = row.get<QString>("next_step");
            line.nextStepDue = row.get<std::optional<QDate>>("next_step_due");
            return line;
        });
}

Result<qint64> TodayRepository::caseloadCount(UserId advisor) {
    return m_connection
        .prepare(u"SELECT count(*) FROM beneficiary_listing WHERE advisor_id = :advisor AND status <> 'closed'")
        .bind("advisor", advisor)
        .value<qint64>();
}

Result<std::vector<ExpiringTitle>> TodayRepository::expiring(QDate first, QDate last, std::optional<UserId> advisor,
                                                             int limit) {
    QString sql = QStringLiteral(R"(
SELECT beneficiary_id, number, latin_name, arabic_name, residence_status, residence_expires_on
  FROM beneficiary_listing
 WHERE residence_expires_on >= :first AND residence_expires_on <= :last AND status <> 'closed')");
    if (advisor)
        sql += QStringLiteral(" AND advisor_id = :advisor");
    sql += QStringLiteral(" ORDER BY residence_expires_on, beneficiary_id LIMIT :most");
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("first", first).bind("last", last).bind("most", limit);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.all([](const db::Row& row) {
        ExpiringTitle title;
        title.person = readPersonLine(row);
        title.status = row.get<ResidenceStatus>("residence_status");
        title.expiresOn = row.get<QDate>("residence_expires_on");
        return title;
    });
}

} // namespace tawjih
