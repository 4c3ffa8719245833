#include "core/rights/ErasureRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <algorithm>

namespace tawjih::rights {

namespace {

const QLatin1String erasureColumns("id, recorded_at, recorded_by, cause, state, decided_at, decided_by");

Erasure erasureOf(const db::Row& row) {
    Erasure erasure;
    erasure.id = row.get<ErasureId>("id");
    erasure.proposedAt = row.get<QDateTime>("recorded_at");
    erasure.proposedBy = row.get<UserId>("recorded_by");
    erasure.cause = row.get<ErasureCause>("cause");
    erasure.state = row.get<ErasureState>("state");
    erasure.decidedAt = row.get<std::optional<QDateTime>>("decided_at");
    erasure.decidedBy = row.get<std::optional<UserId>>("decided_by");
    return erasure;
}

// A session to come counts as contact: the person is expected.
const QLatin1String candidateSql(R"(
SELECT b.id, COALESCE(c.number, '') AS number, c.closed_on, b.registered_on,
       (SELECT max(s.held_at) FROM counselling_session s
         WHERE s.beneficiary_id = b.id AND s.attendance IN ('seen', 'unknown')) AS session_at,
       (SELECT max(a.attempted_at) FROM contact_attempt a
         WHERE a.beneficiary_id = b.id AND a.result = 'reached') AS reached_at,
       (SELECT max(f.checked_on) FROM follow_up f WHERE f.beneficiary_id = b.id) AS checked_on,
       EXISTS (SELECT 1 FROM rights_request r
                WHERE r.beneficiary_id = b.id AND r.state = 'open' AND r.kind <> 'erasure') AS pending,
       EXISTS (SELECT 1 FROM rights_request r
                WHERE r.beneficiary_id = b.id AND r.state = 'open' AND r.kind = 'erasure') AS requested,
       EXISTS (SELECT 1 FROM referral r
                WHERE r.beneficiary_id = b.id AND r.status IN ('sent', 'under_review')) AS referred,
       EXISTS (SELECT 1 FROM seat s WHERE s.beneficiary_id = b.id AND s.state IN ('held', 'waiting')) AS placed
  FROM beneficiary b LEFT JOIN case_file c ON c.beneficiary_id = b.id
 WHERE NOT EXISTS (SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased'))");

ErasureCandidate candidateOf(const db::Row& row) {
    ErasureCandidate candidate;
    candidate.person = row.get<BeneficiaryId>("id");
    candidate.number = row.get<QString>("number");
    candidate.closedOn = row.get<std::optional<QDate>>("closed_on");
    candidate.lastContact = row.get<QDate>("registered_on");
    for (const char* column : {"session_at", "reached_at"})
        if (const auto at = row.get<std::optional<QDateTime>>(column))
            candidate.lastContact = std::max(candidate.lastContact, at->toLocalTime().date());
    if (const auto checked = row.get<std::optional<QDate>>("checked_on"))
        candidate.lastContact = std::max(candidate.lastContact, *checked);
    candidate.pendingRequest = row.get<bool>("pending");
    candidate.erasureRequested = row.get<bool>("requested");
    candidate.openReferral = row.get<bool>("referred");
    candidate.placeHeld = row.get<bool>("placed");
    return candidate;
}

} // namespace

Result<std::vector<ErasureCandidate>> ErasureRepository::candidates(std::optional<BeneficiaryId> one) {
    if (one)
        return m_db.prepare(QString(candidateSql + QLatin1String(" AND b.id = :person")))
            .bind("person", *one)
            .all(candidateOf);
    return m_db.prepare(QString(candidateSql + QLatin1String(" ORDER BY c.number, b.id"))).all(candidateOf);
}

Status ErasureRepository::insert(const Erasure& erasure) {
    TRY(m_db.prepare(u"INSERT INTO erasure (id, recorded_at, recorded_by, cause, state) VALUES (:id, :recorded_at, "
                     u":recorded_by, :cause, :state)")
            .bind("id", erasure.id)
            .bind("recorded_at", erasure.proposedAt)
            .bind("recorded_by", erasure.proposedBy)
            .bind("cause", erasure.cause)
            .bind("state", erasure.state)
            .run());
    return {};
}

Status ErasureRepository::insertPerson(const Erasure& erasure, const QUuid& id, const ErasurePerson& person) {
    TRY(m_db.prepare(uR"(
        INSERT INTO erasure_person (id, recorded_at, recorded_by, erasure_id, beneficiary_id, number, state)
        VALUES (:id, :recorded_at, :recorded_by, :erasure_id, :beneficiary_id, :number, :state))")
            .bind("id", id)
            .bind("recorded_at", erasure.proposedAt)
            .bind("recorded_by", erasure.proposedBy)
            .bind("erasure_id", erasure.id)
            .bind("beneficiary_id", person.person)
            .bind("number", person.number)
            .bind("state", person.state)
            .run());
    return {};
}

Status ErasureRepository::decide(const Erasure& erasure) {
    TRY(m_db.prepare(u"UPDATE erasure SET state = :state, decided_at = :decided_at, decided_by = :decided_by "
                     u"WHERE id = :id")
            .bind("id", erasure.id)
            .bind("state", erasure.state)
            .bind("decided_at", erasure.decidedAt)
            .bind("decided_by", erasure.decidedBy)
            .run());
    return {};
}

Status ErasureRepository::setState(ErasureId erasure, BeneficiaryId key, ErasedState state) {
    TRY(m_db.prepare(u"UPDATE erasure_person SET state = :state WHERE erasure_id = :erasure AND beneficiary_id = :key")
            .bind("state", state)
            .bind("erasure", erasure)
            .bind("key", key)
            .run());
    return {};
}

Result<std::optional<Erasure>> ErasureRepository::find(ErasureId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM erasure WHERE id = :id").arg(erasureColumns))
        .bind("id", id)
        .first(erasureOf);
}

Result<std::vector<Erasure>> ErasureRepository::all() {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM erasure ORDER BY recorded_at DESC, id DESC").arg(erasureColumns))
        .all(erasureOf);
}

Result<std::vector<ErasurePerson>> ErasureRepository::persons(ErasureId id) {
    return m_db
        .prepare(u"SELECT beneficiary_id, number, state FROM erasure_person WHERE erasure_id = :id ORDER BY number, id")
        .bind("id", id)
        .all([](const db::Row& row) {
            return ErasurePerson{row.at<BeneficiaryId>(0), row.at<QString>(1), row.at<ErasedState>(2)};
        });
}

Result<bool> ErasureRepository::isProposed(BeneficiaryId person) {
    return m_db
        .prepare(u"SELECT EXISTS (SELECT 1 FROM erasure_person p JOIN erasure e ON e.id = p.erasure_id "
                 u"WHERE p.beneficiary_id = :person AND e.state = 'proposed')")
        .bind("person", person)
        .value<bool>();
}

Result<std::optional<QDateTime>> ErasureRepository::erasedAt(BeneficiaryId person) {
    return m_db
        .prepare(u"SELECT e.decided_at FROM erasure_person p JOIN erasure e ON e.id = p.erasure_id "
                 u"WHERE p.beneficiary_id = :person AND p.state = 'erased'")
        .bind("person", person)
        .first([](const db::Row& row) { return row.at<QDateTime>(0); });
}

Result<std::optional<QDateTime>> ErasureRepository::newestEntry() {
    constexpr int entries = 1000;
    TRY_ASSIGN(const auto newest,
               m_db.prepare(u"SELECT max(at) FROM (SELECT at FROM audit ORDER BY sequence DESC LIMIT :entries)")
                   .bind("entries", entries)
                   .first([](const db::Row& row) { return row.at<std::optional<QDateTime>>(0); }));
    return newest.value_or(std::nullopt);
}

} // namespace tawjih::rights
