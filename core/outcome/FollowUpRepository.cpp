#include "core/outcome/FollowUpRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

const db::VersionedTable followUpTable{QLatin1String("follow_up"),
                                       QLatin1String("beneficiary_id, months, checked_on, situation, evidence, note")};

FollowUp followUpOf(const db::Row& row) {
    FollowUp followUp;
    db::readStamp(row, followUp);
    followUp.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    followUp.months = row.get<int>("months");
    followUp.checkedOn = row.get<QDate>("checked_on");
    followUp.situation = row.get<EmploymentSituation>("situation");
    followUp.evidence = row.get<EvidenceLevel>("evidence");
    followUp.note = row.get<QString>("note");
    return followUp;
}

// The last decision is in force; who was never asked may be contacted, as their preferred way says.
const QLatin1String mayBeContacted(R"(COALESCE((SELECT c.decision FROM consent c
                WHERE c.beneficiary_id = l.beneficiary_id AND c.purpose = 'follow_up'
                ORDER BY c.decided_on DESC, c.recorded_at DESC, c.id DESC LIMIT 1), 'given') = 'given')");

// All of a person who is due but the day.
DueFollowUp dueOf(const db::Row& row, FollowUpMark mark) {
    DueFollowUp due;
    due.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    due.personLatin = row.get<QString>("latin_name");
    due.personArabic = row.get<QString>("arabic_name");
    due.caseNumber = row.get<QString>("number");
    due.mark = mark;
    due.months = FollowUpRules::monthsOf(mark);
    due.attempts = row.get<int>("attempts");
    due.lastAttemptAt = row.get<std::optional<QDateTime>>("last_attempt_at");
    return due;
}

void bindFollowUp(db::Statement& statement, const FollowUp& followUp) {
    db::bindStamp(statement, followUp)
        .bind("beneficiary_id", followUp.beneficiary)
        .bind("months", followUp.months)
        .bind("checked_on", followUp.checkedOn)
        .bind("situation", followUp.situation)
        .bind("evidence", followUp.evidence)
        .bind("note", followUp.note);
}

} // namespace

Result<FollowUp> FollowUpRepository::find(const FollowUpId& id) const {
    const QString sql = QStringLiteral("SELECT %1 FROM follow_up WHERE id = :id").arg(followUpTable.columns());
    TRY_ASSIGN(auto found, m_db.prepare(sql).bind("id", id).first(followUpOf));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("follow_up"));
    return *std::move(found);
}

Result<std::vector<FollowUp>> FollowUpRepository::ofBeneficiary(const BeneficiaryId& person) const {
    const QString sql = QStringLiteral("SELECT %1 FROM follow_up WHERE beneficiary_id = :person "
                                       "ORDER BY checked_on DESC, id DESC")
                            .arg(followUpTable.columns());
    return m_db.prepare(sql).bind("person", person).all(followUpOf);
}

Result<std::vector<FollowUp>> FollowUpRepository::versionsOf(const BeneficiaryId& person) const {
    // The history is found by the key of its record: it has no other index.
    const QString sql = QStringLiteral("SELECT %1 FROM follow_up_history WHERE id IN "
                                       "(SELECT id FROM follow_up WHERE beneficiary_id = :person) UNION ALL "
                                       "SELECT %1 FROM follow_up WHERE beneficiary_id = :person ORDER BY id, version")
                            .arg(followUpTable.columns());
    return m_db.prepare(sql).bind("person", person).all(followUpOf);
}

Result<std::optional<FollowUpBase>> FollowUpRepository::base(const BeneficiaryId& person) const {
    return m_db
        .prepare(uR"(
        SELECT b.registered_on,
               (SELECT max(r.completed_on) FROM referral r WHERE r.beneficiary_id = b.id) AS completed_on
        FROM beneficiary b WHERE b.id = :person)")
        .bind("person", person)
        .first([](const db::Row& row) {
            const QDate registered = row.get<QDate>("registered_on");
            const auto completed = row.get<std::optional<QDate>>("completed_on");
            return FollowUpBase{completed.value_or(registered), completed.has_value()};
        });
}

Status FollowUpRepository::insert(const FollowUp& followUp) {
    return db::insert(m_db, followUpTable, followUp, bindFollowUp);
}

Status FollowUpRepository::update(const FollowUp& followUp) {
    return db::replace(m_db, followUpTable, followUp, bindFollowUp);
}

Result<std::vector<DueFollowUp>> FollowUpRepository::notAsked(int months, QDate first, QDate last,
                                                              std::optional<UserId> advisor, int limit) const {
    const QString mine = advisor ? QStringLiteral("AND +l.advisor_id = :advisor") : QString();
    // Each part is read along its index and ends at the limit: the window of a mark holds months of registrations.
    const QString notYet = QStringLiteral(R"(
              AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.beneficiary_id = l.beneficiary_id
                              AND f.months = :months AND f.checked_on >= %1)
              AND NOT EXISTS (SELECT 1 FROM contact_attempt a WHERE a.beneficiary_id = l.beneficiary_id
                              AND a.mark = :mark AND a.attempted_at >= %1 AND a.result = 'refused')
              AND %2 %3
            ORDER BY %1, l.beneficiary_id LIMIT :limit)");
    const QString sql = QStringLiteral(R"(
        WITH trained AS (
            SELECT l.beneficiary_id, r.completed_on AS base, 1 AS trained
            FROM referral r CROSS JOIN beneficiary_listing l ON l.beneficiary_id = r.beneficiary_id
            WHERE r.completed_on BETWEEN :first AND :last
              AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.beneficiary_id = r.beneficiary_id
                              AND (n.completed_on > r.completed_on OR (n.completed_on = r.completed_on AND n.id > r.id)))
              %1
        ), registered AS (
            SELECT l.beneficiary_id, l.registered_on AS base, 0 AS trained
            FROM beneficiary_listing l INDEXED BY listing_open
            WHERE l.registered_on BETWEEN :first AND :last AND l.status <> 'closed'
              AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.beneficiary_id = l.beneficiary_id
                              AND n.completed_on IS NOT NULL)
              %2
        ), begun AS (
            SELECT * FROM trained UNION ALL SELECT * FROM registered ORDER BY base, beneficiary_id LIMIT :limit
        )
        SELECT l.beneficiary_id, l.latin_name, l.arabic_name, l.number, begun.base, begun.trained,
               (SELECT count(*) FROM contact_attempt a WHERE a.beneficiary_id = begun.beneficiary_id AND a.mark = :mark
                AND a.attempted_at >= begun.base AND a.result IN ('no_answer', 'wrong_number')) AS attempts,
               (SELECT max(a.attempted_at) FROM contact_attempt a WHERE a.beneficiary_id = begun.beneficiary_id
                AND a.mark = :mark AND a.attempted_at >= begun.base) AS last_attempt_at
        FROM begun CROSS JOIN beneficiary_listing l ON l.beneficiary_id = begun.beneficiary_id
        ORDER BY begun.base, l.beneficiary_id)")
                            .arg(notYet.arg(QStringLiteral("r.completed_on"), mayBeContacted, mine),
                                 notYet.arg(QStringLiteral("l.registered_on"), mayBeContacted, mine));
    auto statement = m_db.prepare(sql);
    if (advisor)
        statement.bind("advisor", *advisor);
    const FollowUpMark mark = FollowUpRules::markOf(months);
    return statement.bind("months", months)
        .bind("mark", mark)
        .bind("first", first)
        .bind("last", last)
        .bind("limit", limit)
        .all([&](const db::Row& row) {
            DueFollowUp due = dueOf(row, mark);
            due.dueOn = row.get<QDate>("base");
            due.afterTraining = row.get<bool>("trained");
            return due;
        });
}

Result<std::vector<DueFollowUp>> FollowUpRepository::notSeenAgain(QDate first, QDate last, QDate dueFrom, QDate dueTo,
                                                                  std::optional<UserId> advisor, int limit) const {
    const QString mine = advisor ? QStringLiteral("AND +l.advisor_id = :advisor") : QString();
    // A session is of the local day on which it begins: days are compared here, since the database knows UTC only.
    const QString sql = QStringLiteral(R"(
        SELECT l.beneficiary_id, l.latin_name, l.arabic_name, l.number, l.registered_on,
               (SELECT min(s.held_at) FROM counselling_session s WHERE s.beneficiary_id = l.beneficiary_id
                AND s.attendance = 'seen') AS first_seen_at,
               (SELECT max(s.held_at) FROM counselling_session s WHERE s.beneficiary_id = l.beneficiary_id
                AND s.attendance = 'seen') AS last_seen_at,
               (SELECT count(*) FROM contact_attempt a WHERE a.beneficiary_id = l.beneficiary_id AND a.mark = :mark
                AND a.result IN ('no_answer', 'wrong_number')) AS attempts,
               (SELECT max(a.attempted_at) FROM contact_attempt a WHERE a.beneficiary_id = l.beneficiary_id
                AND a.mark = :mark) AS last_attempt_at
        FROM beneficiary_listing l
        WHERE l.registered_on BETWEEN :first AND :last AND l.status <> 'closed'
          AND NOT EXISTS (SELECT 1 FROM contact_attempt a WHERE a.beneficiary_id = l.beneficiary_id
                          AND a.mark = :mark AND a.result IN ('reached', 'refused'))
          AND NOT EXISTS (SELECT 1 FROM referral r WHERE r.beneficiary_id = l.beneficiary_id
                          AND r.completed_on IS NOT NULL)
          AND %1 %2
        ORDER BY l.registered_on, l.beneficiary_id)")
                            .arg(mayBeContacted, mine);
    auto statement = m_db.prepare(sql);
    if (advisor)
        statement.bind("advisor", *advisor);
    statement.bind("mark", FollowUpMark::Week1).bind("first", first).bind("last", last);
    std::vector<DueFollowUp> found;
    TRY(statement.each([&](const db::Row& row) {
        const auto firstSeen = row.get<std::optional<QDateTime>>("first_seen_at");
        const auto lastSeen = row.get<std::optional<QDateTime>>("last_seen_at");
        const QDate contact = firstSeen ? firstSeen->toLocalTime().date() : row.get<QDate>("registered_on");
        const bool cameBack = lastSeen && lastSeen->toLocalTime().date() > contact;
        DueFollowUp due = dueOf(row, FollowUpMark::Week1);
        due.dueOn = contact.addDays(FollowUpRules::firstDays);
        const bool falls = due.dueOn <= dueTo && (!dueFrom.isValid() || due.dueOn >= dueFrom);
        if (!cameBack && falls && !due.mayBeUnreachable())
            found.push_back(std::move(due));
        return found.size() < static_cast<std::size_t>(limit);
    }));
    return found;
}

Status FollowUpRepository::insert(const ContactAttempt& attempt) {
    TRY(m_db.prepare(uR"(
        INSERT INTO contact_attempt (id, recorded_at, recorded_by, beneficiary_id, mark, attempted_at, way, result, note)
        VALUES (:id, :recorded_at, :recorded_by, :person, :mark, :attempted_at, :way, :result, :note))")
            .bind("id", attempt.id)
            .bind("recorded_at", attempt.recordedAt)
            .bind("recorded_by", attempt.recordedBy)
            .bind("person", attempt.beneficiary)
            .bind("mark", attempt.mark)
            .bind("attempted_at", attempt.attemptedAt)
            .bind("way", attempt.way)
            .bind("result", attempt.result)
            .bind("note", attempt.note)
            .run());
    return {};
}

Result<std::vector<ContactAttempt>> FollowUpRepository::attempts(const BeneficiaryId& person) const {
    return m_db
        .prepare(uR"(
        SELECT id, recorded_at, recorded_by, beneficiary_id, mark, attempted_at, way, result, note
        FROM contact_attempt WHERE beneficiary_id = :person ORDER BY attempted_at DESC, id DESC)")
        .bind("person", person)
        .all([](const db::Row& row) {
            ContactAttempt attempt;
            attempt.id = row.get<ContactAttemptId>("id");
            attempt.recordedAt = row.get<QDateTime>("recorded_at");
            attempt.recordedBy = row.get<UserId>("recorded_by");
            attempt.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
            attempt.mark = row.get<FollowUpMark>("mark");
            attempt.attemptedAt = row.get<QDateTime>("attempted_at");
            attempt.way = row.get<ContactWay>("way");
            attempt.result = row.get<ContactResult>("result");
            attempt.note = row.get<QString>("note");
            return attempt;
        });
}

Result<bool> FollowUpRepository::hasPerson(const BeneficiaryId& person) const {
    return m_db
        .prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM beneficiary b WHERE b.id = :id AND NOT EXISTS (
            SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased')))")
        .bind("id", person)
        .value<bool>();
}

} // namespace tawjih
