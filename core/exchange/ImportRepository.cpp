#include "core/exchange/ImportRepository.h"

#include "core/db/Connection.h"

namespace tawjih::exchange {

ImportRepository::ImportRepository(db::Connection& connection)
    : m_connection(connection)
    , m_byExternalId(connection.prepare(uR"(
SELECT b.id, l.name_key, l.birth_date
FROM beneficiary b JOIN beneficiary_listing l ON l.beneficiary_id = b.id
WHERE b.external_id = :external_id AND b.external_id <> ''
LIMIT 1)"))
    , m_byNameAndBirth(connection.prepare(uR"(
SELECT beneficiary_id FROM beneficiary_listing WHERE name_key = :name_key AND birth_date = :birth_date LIMIT 1)"))
    , m_byNumber(connection.prepare(uR"(
SELECT beneficiary_id FROM case_file WHERE number = :number
UNION ALL SELECT beneficiary_id FROM former_number WHERE number = :number)"))
    , m_session(connection.prepare(uR"(
SELECT 1 FROM counselling_session WHERE beneficiary_id = :person AND held_at = :held_at AND kind = :kind LIMIT 1)"))
    , m_referral(connection.prepare(uR"(
SELECT 1 FROM referral
WHERE beneficiary_id = :person AND created_on = :created_on AND establishment_id = :establishment LIMIT 1)")) {}

Result<std::optional<KnownPerson>> ImportRepository::byExternalId(const QString& externalId) {
    return m_byExternalId.bind("external_id", externalId).first([](const db::Row& row) {
        return KnownPerson{row.at<BeneficiaryId>(0), row.at<QString>(1), row.at<QString>(2)};
    });
}

Result<std::optional<BeneficiaryId>> ImportRepository::byNameAndBirth(const QString& nameKey,
                                                                      const QString& birthDate) {
    return m_byNameAndBirth.bind("name_key", nameKey).bind("birth_date", birthDate).first([](const db::Row& row) {
        return row.at<BeneficiaryId>(0);
    });
}

Result<std::optional<BeneficiaryId>> ImportRepository::byReference(const QString& reference) {
    TRY_ASSIGN(const std::optional<KnownPerson> person, byExternalId(reference));
    if (person)
        return std::optional(person->id);
    return m_byNumber.bind("number", reference.toUpper()).first([](const db::Row& row) {
        return row.at<BeneficiaryId>(0);
    });
}

Result<bool> ImportRepository::hasSession(BeneficiaryId person, const QDateTime& heldAt, SessionKind kind) {
    TRY_ASSIGN(
        const std::optional<int> found,
        m_session.bind("person", person).bind("held_at", heldAt).bind("kind", kind).first([](const db::Row& row) {
            return row.at<int>(0);
        }));
    return found.has_value();
}

Result<bool> ImportRepository::hasReferral(BeneficiaryId person, EstablishmentId establishment, QDate createdOn) {
    TRY_ASSIGN(const std::optional<int> found, m_referral.bind("person", person)
                                                   .bind("created_on", createdOn)
                                                   .bind("establishment", establishment)
                                                   .first([](const db::Row& row) { return row.at<int>(0); }));
    return found.has_value();
}

Result<std::optional<QString>> ImportRepository::mapping(const QString& signature) {
    return m_connection.prepare(u"SELECT mapping FROM import_mapping WHERE signature = :signature")
        .bind("signature", signature)
        .first([](const db::Row& row) { return row.at<QString>(0); });
}

Status ImportRepository::keepMapping(const QString& signature, const QString& name, const QString& mapping,
                                     const QDateTime& savedAt) {
    TRY(m_connection
            .prepare(uR"(
INSERT INTO import_mapping (signature, name, mapping, saved_at) VALUES (:signature, :name, :mapping, :saved_at)
ON CONFLICT (signature) DO UPDATE SET name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at)")
            .bind("signature", signature)
            .bind("name", name)
            .bind("mapping", mapping)
            .bind("saved_at", savedAt)
            .run());
    return {};
}

} // namespace tawjih::exchange
