#include "core/casework/TeamRepository.h"

#include "core/casework/CaseRepository.h"
#include "core/casework/PersonLineRow.h"
#include "core/db/Connection.h"

#include <algorithm>

namespace tawjih {

namespace {

// Each of a case `l` of the list. The sets are read once a statement, by their own indexes.
const QLatin1String silent(R"((l.last_session_on < :since AND l.registered_on < :since AND l.beneficiary_id NOT IN
    (SELECT a.beneficiary_id FROM contact_attempt a WHERE a.result = 'reached' AND a.attempted_at >= :since_at)))");

const QLatin1String undone(R"((l.next_step_due < :today OR l.beneficiary_id IN
    (SELECT p.beneficiary_id FROM plan_action p
      WHERE p.due_on IS NOT NULL AND p.due_on < :today AND p.done_on IS NULL AND p.cancelled_on IS NULL)))");

const QLatin1String overdue(R"((l.beneficiary_id IN
    (SELECT r.beneficiary_id FROM referral r
      WHERE coalesce(r.status, '') IN ('sent', 'under_review') AND coalesce(r.reminded_on, r.sent_on) < :silent_before)))");

// NULL where there was none.
const QLatin1String spokenAt(R"((SELECT max(a.attempted_at) FROM contact_attempt a
    WHERE a.beneficiary_id = l.beneficiary_id AND a.result = 'reached'))");

const QLatin1String actionDue(R"((SELECT min(p.due_on) FROM plan_action p
    WHERE p.beneficiary_id = l.beneficiary_id AND p.due_on < :today AND p.done_on IS NULL AND p.cancelled_on IS NULL))");

const QLatin1String askedOn(R"((SELECT min(coalesce(r.reminded_on, r.sent_on)) FROM referral r
    WHERE r.beneficiary_id = l.beneficiary_id AND coalesce(r.status, '') IN ('sent', 'under_review')
      AND coalesce(r.reminded_on, r.sent_on) < :silent_before))");

QString condition(const TeamQuery& query) {
    QString sql;
    if (query.advisor)
        sql += query.advisor->isNull() ? QStringLiteral(" AND l.advisor_id IS NULL")
                                       : QStringLiteral(" AND l.advisor_id = :advisor");
    switch (query.filter) {
    case TeamFilter::All:
        break;
    case TeamFilter::NoContact:
        sql += QLatin1String(" AND ") + silent;
        break;
    case TeamFilter::UndoneSteps:
        sql += QLatin1String(" AND ") + undone;
        break;
    case TeamFilter::OverdueReferrals:
        sql += QLatin1String(" AND ") + overdue;
        break;
    }
    return sql;
}

/// What a case is put in order by: a text, so that any two can be compared. A day that there is not comes last.
QString position(TeamOrder order) {
    switch (order) {
    case TeamOrder::Name:
        return QStringLiteral("l.name_key");
    case TeamOrder::Number:
        return QStringLiteral("l.number");
    case TeamOrder::Advisor:
        return QStringLiteral("l.advisor_name");
    case TeamOrder::LastContact:
        return QStringLiteral(R"((SELECT max(d.day) FROM (SELECT l.last_session_on AS day UNION ALL
    SELECT l.registered_on UNION ALL SELECT a.attempted_at FROM contact_attempt a
     WHERE a.beneficiary_id = l.beneficiary_id AND a.result = 'reached') d))");
    case TeamOrder::UndoneSince: // what is not due yet follows, in its order
        return QStringLiteral(R"((SELECT min(d.day) FROM (SELECT l.next_step_due AS day UNION ALL
    SELECT p.due_on FROM plan_action p WHERE p.beneficiary_id = l.beneficiary_id AND p.due_on < :today
       AND p.done_on IS NULL AND p.cancelled_on IS NULL) d))");
    case TeamOrder::OverdueSince:
        return QStringLiteral("coalesce(%1, '9999-12-31')").arg(askedOn);
    }
    return {};
}

TeamCase readCase(const db::Row& row, QDate today) {
    TeamCase line;
    line.person = readPersonLine(row);
    line.file = row.get<CaseId>("id");
    line.version = row.get<int>("version");
    line.status = row.get<CaseStatus>("status");
    line.advisor = row.get<std::optional<UserId>>("advisor_id").value_or(UserId());
    line.advisorName = row.get<QString>("advisor_name");
    line.lastContactOn = row.get<QDate>("registered_on");
    if (const auto seen = row.get<std::optional<QDate>>("last_session_on"))
        line.lastContactOn = std::max(line.lastContactOn, *seen);
    if (const auto spoken = row.get<std::optional<QDateTime>>("spoken_at"))
        line.lastContactOn = std::max(line.lastContactOn, spoken->toLocalTime().date());
    line.undoneSince = row.get<std::optional<QDate>>("action_due");
    const QDate step = row.get<QDate>("next_step_due");
    if (step < today)
        line.undoneSince = std::min(step, line.undoneSince.value_or(step));
    line.overdueSince = row.get<std::optional<QDate>>("asked_on");
    return line;
}

} // namespace

Result<std::vector<Caseload>> TeamRepository::caseloads() const {
    const QString sql = QStringLiteral(R"(
SELECT l.advisor_id, count(*) AS cases,
       count(*) FILTER (WHERE l.last_session_on >= :since) AS seen,
       count(*) FILTER (WHERE %1) AS silent,
       count(*) FILTER (WHERE %2) AS undone,
       count(*) FILTER (WHERE %3) AS overdue
  FROM beneficiary_listing l WHERE l.status <> 'closed' GROUP BY l.advisor_id)")
                            .arg(silent, undone, overdue);
    TRY_ASSIGN(std::vector<Caseload> all, prepare(sql).all([](const db::Row& row) {
        Caseload load;
        load.advisor = row.get<std::optional<UserId>>("advisor_id").value_or(UserId());
        load.cases = row.get<qint64>("cases");
        load.seen = row.get<qint64>("seen");
        load.silent = row.get<qint64>("silent");
        load.undone = row.get<qint64>("undone");
        load.overdue = row.get<qint64>("overdue");
        return load;
    }));
    CaseRepository users(m_connection);
    for (Caseload& load : all)
        if (!load.advisor.isNull()) {
            TRY_ASSIGN(load.name, users.userName(load.advisor));
        }
    TRY_ASSIGN(const auto active, users.activeUsersWithCases());
    for (const AdvisorName& advisor : active)
        if (std::ranges::find(all, advisor.id, &Caseload::advisor) == all.end()) {
            Caseload idle;
            idle.advisor = advisor.id;
            idle.name = advisor.name;
            all.push_back(idle);
        }
    std::ranges::sort(all, [](const Caseload& a, const Caseload& b) {
        return std::tuple(a.advisor.isNull(), a.name, a.advisor) < std::tuple(b.advisor.isNull(), b.name, b.advisor);
    });
    return all;
}

Result<std::vector<TeamCase>> TeamRepository::cases(const TeamQuery& query) const {
    // First whom it is about, from as few columns as that takes; then the rest of these few alone.
    const QString order = query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const QString sql = QStringLiteral(R"(
WITH chosen AS (
    SELECT l.beneficiary_id, %1 AS position FROM beneficiary_listing l WHERE l.status <> 'closed'%2
     ORDER BY position %3, l.beneficiary_id LIMIT :most)
SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, l.status, l.advisor_id, l.advisor_name,
       l.registered_on, NULLIF(l.last_session_on, '') AS last_session_on, l.next_step_due, c.id, c.version,
       %4 AS spoken_at, %5 AS action_due, %6 AS asked_on
  FROM chosen JOIN beneficiary_listing l ON l.beneficiary_id = chosen.beneficiary_id
  JOIN case_file c ON c.beneficiary_id = l.beneficiary_id
 ORDER BY chosen.position %3, l.beneficiary_id)")
                            .arg(position(query.order), condition(query), order, QString(spokenAt), QString(actionDue),
                                 QString(askedOn));
    db::Statement statement = prepare(sql);
    statement.bind("most", query.limit);
    if (query.advisor && !query.advisor->isNull())
        statement.bind("advisor", *query.advisor);
    return statement.all([today = m_today](const db::Row& row) { return readCase(row, today); });
}

db::Statement TeamRepository::prepare(const QString& sql) const {
    db::Statement statement = m_connection.prepare(sql);
    const QDate since = m_today.addDays(-contactDays);
    const auto named = [&sql](QLatin1String name) { return sql.contains(name); };
    if (named(QLatin1String(":since_at"))) // and with it the day
        statement.bind("since", since).bind("since_at", since.startOfDay().toUTC());
    if (named(QLatin1String(":today")))
        statement.bind("today", m_today);
    if (named(QLatin1String(":silent_before")))
        statement.bind("silent_before", m_today.addDays(-m_reminderDays));
    return statement;
}

} // namespace tawjih
