#include "core/consent/ConsentRepository.h"

#include "core/db/Connection.h"

namespace tawjih {

namespace {

Consent readConsent(const db::Row& row) {
    Consent entry;
    entry.id = row.get<ConsentId>("id");
    entry.recordedAt = row.get<QDateTime>("recorded_at");
    entry.recordedBy = row.get<UserId>("recorded_by");
    entry.beneficiary = row.get<BeneficiaryId>("beneficiary_id");
    entry.purpose = row.get<ConsentPurpose>("purpose");
    entry.establishment = row.get<std::optional<EstablishmentId>>("establishment_id").value_or(EstablishmentId());
    entry.decision = row.get<ConsentDecision>("decision");
    entry.decidedOn = row.get<QDate>("decided_on");
    entry.form = row.get<ConsentForm>("form");
    entry.language = row.get<QString>("language");
    entry.interpreter = row.get<InterpreterKind>("interpreter");
    entry.certifiedBy = row.get<UserId>("certified_by");
    entry.expiresOn = row.get<std::optional<QDate>>("expires_on");
    entry.note = row.get<QString>("note");
    return entry;
}

} // namespace

Result<std::vector<Consent>> ConsentRepository::ledger(BeneficiaryId person) {
    return m_connection
        .prepare(uR"(
SELECT id, recorded_at, recorded_by, beneficiary_id, purpose, establishment_id, decision, decided_on, form, language,
       interpreter, certified_by, expires_on, note
  FROM consent WHERE beneficiary_id = :person ORDER BY decided_on, recorded_at, id)")
        .bind("person", person)
        .all(readConsent);
}

Result<bool> ConsentRepository::hasPerson(BeneficiaryId person) {
    return m_connection
        .prepare(uR"(
        SELECT EXISTS (SELECT 1 FROM beneficiary b WHERE b.id = :id AND NOT EXISTS (
            SELECT 1 FROM erasure_person e WHERE e.beneficiary_id = b.id AND e.state = 'erased')))")
        .bind("id", person)
        .value<bool>();
}

Result<bool> ConsentRepository::hasEstablishment(EstablishmentId establishment) {
    return m_connection.prepare(u"SELECT EXISTS (SELECT 1 FROM establishment WHERE id = :id)")
        .bind("id", establishment)
        .value<bool>();
}

db::Statement ConsentRepository::insertStatement(db::Connection& connection) {
    return connection.prepare(uR"(
INSERT INTO consent (id, recorded_at, recorded_by, beneficiary_id, purpose, establishment_id, decision, decided_on, form,
       language, interpreter, certified_by, expires_on, note)
VALUES (:id, :recorded_at, :recorded_by, :beneficiary_id, :purpose, :establishment_id, :decision, :decided_on, :form,
       :language, :interpreter, :certified_by, :expires_on, :note))");
}

Status ConsentRepository::insert(db::Statement& statement, const Consent& entry) {
    statement.bind("id", entry.id)
        .bind("recorded_at", entry.recordedAt)
        .bind("recorded_by", entry.recordedBy)
        .bind("beneficiary_id", entry.beneficiary)
        .bind("purpose", entry.purpose)
        .bind("establishment_id", entry.establishment)
        .bind("decision", entry.decision)
        .bind("decided_on", entry.decidedOn)
        .bind("form", entry.form)
        .bind("language", entry.language)
        .bind("interpreter", entry.interpreter)
        .bind("certified_by", entry.certifiedBy)
        .bind("expires_on", entry.expiresOn)
        .bind("note", entry.note);
    TRY(statement.run());
    return {};
}

} // namespace tawjih
