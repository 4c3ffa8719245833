#include "core/outcome/FollowUpRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

namespace tawjih {

namespace {

FollowUp followUpOf(const db::Row& row) {
    FollowUp followUp;
    followUp.id = row.get<FollowUpId>("id");
    followUp.stamp = {row.get<int>("version"), row.get<QDateTime>("recorded_at"), row.get<UserId>("recorded_by")};
    followUp.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    followUp.months = row.get<int>("months");
    followUp.checkedOn = row.get<QDate>("checked_on");
    followUp.situation = row.get<EmploymentSituation>("situation");
    followUp.evidence = row.get<EvidenceLevel>("evidence");
    followUp.note = row.get<QString>("note");
    return followUp;
}

Status write(db::Statement statement, const FollowUp& followUp) {
    TRY(statement.bind("id", followUp.id)
            .bind("version", followUp.stamp.version)
            .bind("recorded_at", followUp.stamp.recordedAt)
            .bind("recorded_by", followUp.stamp.recordedBy)
            .bind("beneficiary_id", followUp.beneficiary)
            .bind("months", followUp.months)
            .bind("checked_on", followUp.checkedOn)
            .bind("situation", followUp.situation)
            .bind("evidence", followUp.evidence)
            .bind("note", followUp.note)
            .run());
    return {};
}

} // namespace

Result<FollowUp> FollowUpRepository::find(const FollowUpId& id) const {
    TRY_ASSIGN(auto found, m_db.prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, beneficiary_id, months, checked_on, situation, evidence, note
        FROM follow_up WHERE id = :id)")
                               .bind("id", id)
                               .first(followUpOf));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("follow_up"));
    return *std::move(found);
}

Result<std::vector<FollowUp>> FollowUpRepository::ofBeneficiary(const BeneficiaryId& person) const {
    return m_db
        .prepare(uR"(
        SELECT id, version, recorded_at, recorded_by, beneficiary_id, months, checked_on, situation, evidence, note
        FROM follow_up WHERE beneficiary_id = :person ORDER BY checked_on DESC, id DESC)")
        .bind("person", person)
        .all(followUpOf);
}

Status FollowUpRepository::insert(const FollowUp& followUp) {
    return write(m_db.prepare(uR"(
        INSERT INTO follow_up (id, version, recorded_at, recorded_by, beneficiary_id, months, checked_on, situation,
                               evidence, note)
        VALUES (:id, :version, :recorded_at, :recorded_by, :beneficiary_id, :months, :checked_on, :situation, :evidence,
                :note))"),
                 followUp);
}

Status FollowUpRepository::update(const FollowUp& followUp) {
    TRY(db::archive(m_db, QLatin1String("follow_up"), followUp.id.uuid(), followUp.stamp.recordedAt));
    return write(m_db.prepare(uR"(
        UPDATE follow_up SET version = :version, recorded_at = :recorded_at, recorded_by = :recorded_by,
            beneficiary_id = :beneficiary_id, months = :months, checked_on = :checked_on, situation = :situation,
            evidence = :evidence, note = :note
        WHERE id = :id)"),
                 followUp);
}

Result<std::vector<DueFollowUp>> FollowUpRepository::notAsked(int months, QDate first, QDate last,
                                                              std::optional<UserId> advisor, int limit) const {
    const QString mine = advisor ? QStringLiteral("AND l.advisor_id = :advisor") : QString();
    const QString sql = QStringLiteral(R"(
        WITH begun AS (
            SELECT r.beneficiary_id, r.completed_on AS base, 1 AS trained
            FROM referral r
            WHERE r.completed_on BETWEEN :first AND :last
              AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.beneficiary_id = r.beneficiary_id
                              AND (n.completed_on > r.completed_on OR (n.completed_on = r.completed_on AND n.id > r.id)))
            UNION ALL
            SELECT b.beneficiary_id, b.registered_on, 0
            FROM beneficiary_listing b
            WHERE b.registered_on BETWEEN :first AND :last AND b.status <> 'closed'
              AND NOT EXISTS (SELECT 1 FROM referral n WHERE n.beneficiary_id = b.beneficiary_id
                              AND n.completed_on IS NOT NULL)
        )
        SELECT l.beneficiary_id, l.latin_name, l.arabic_name, l.number, begun.base, begun.trained
        FROM begun JOIN beneficiary_listing l ON l.beneficiary_id = begun.beneficiary_id
        WHERE NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.beneficiary_id = begun.beneficiary_id
                          AND f.months = :months AND f.checked_on >= begun.base) %1
        ORDER BY begun.base, l.beneficiary_id LIMIT :limit)")
                            .arg(mine);
    auto statement = m_db.prepare(sql);
    if (advisor)
        statement.bind("advisor", *advisor);
    return statement.bind("months", months)
        .bind("first", first)
        .bind("last", last)
        .bind("limit", limit)
        .all([&](const db::Row& row) {
            DueFollowUp due;
            due.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
            due.personLatin = row.get<QString>("latin_name");
            due.personArabic = row.get<QString>("arabic_name");
            due.caseNumber = row.get<QString>("number");
            due.months = months;
            due.dueOn = row.get<QDate>("base");
            due.afterTraining = row.get<bool>("trained");
            return due;
        });
}

} // namespace tawjih
