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
    const QString mine = advisor ? QStringLiteral("AND +l.advisor_id = :advisor") : QString();
    const QString sql = QStringLiteral(R"(
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.residence_status, 'residence_title' AS document,
       l.residence_expires_on AS expires_on
  FROM beneficiary_listing l
 WHERE l.residence_expires_on >= :first AND l.residence_expires_on <= :last AND l.status <> 'closed' %1
 UNION ALL
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.residence_status, p.document, p.expires_on
  FROM paper_expiry p JOIN beneficiary_listing l ON l.beneficiary_id = p.beneficiary_id
 WHERE p.expires_on >= :first AND p.expires_on <= :last AND l.status <> 'closed' %1
 ORDER BY expires_on, beneficiary_id LIMIT :most)")
                            .arg(mine);
    db::Statement statement = m_connection.prepare(sql);
    statement.bind("first", first).bind("last", last).bind("most", limit);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.all([](const db::Row& row) {
        ExpiringTitle title;
        title.person = readPersonLine(row);
        title.status = row.get<ResidenceStatus>("residence_status");
        title.document = row.get<DocumentKind>("document");
        title.expiresOn = row.get<QDate>("expires_on");
        return title;
    });
}

} // namespace tawjih
