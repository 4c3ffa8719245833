#include "core/exchange/ImportRepository.h"

#include "core/beneficiary/ListingWriter.h"
#include "core/db/Connection.h"

namespace tawjih::exchange {

ImportRepository::ImportRepository(db::Connection& connection)
    : m_db(connection)
    , m_byExternalId(connection.prepare(uR"(
SELECT b.id, l.name_key, l.birth_date
FROM beneficiary b JOIN beneficiary_listing l ON l.beneficiary_id = b.id
WHERE b.external_id = :external_id AND b.external_id <> ''
LIMIT 1)"))
    // coalesce() keeps the planner from the index of birth dates: thousands are written down as 1 January.
    , m_byNameAndBirth(connection.prepare(uR"(
SELECT beneficiary_id FROM beneficiary_listing
WHERE name_key = :name_key AND coalesce(birth_date, '') = :birth_date
ORDER BY beneficiary_id LIMIT 5)"))
    , m_person(connection.prepare(uR"(
SELECT b.id, COALESCE(c.number, '') AS number, b.family_name_latin, b.given_name_latin, b.family_name_arabic,
       b.given_name_arabic, b.birth_date, b.birth_precision
FROM beneficiary b LEFT JOIN case_file c ON c.beneficiary_id = b.id
WHERE b.id = :id)"))
    , m_byNumber(connection.prepare(uR"(
SELECT beneficiary_id FROM case_file WHERE number = :number
UNION ALL SELECT beneficiary_id FROM former_number WHERE number = :number)"))
    , m_session(connection.prepare(uR"(
SELECT 1 FROM counselling_session WHERE beneficiary_id = :person AND held_at = :held_at AND kind = :kind LIMIT 1)"))
    , m_referral(connection.prepare(uR"(
SELECT 1 FROM referral
WHERE beneficiary_id = :person AND created_on = :created_on AND establishment_id = :establishment LIMIT 1)"))
    , m_steps(connection.prepare(u"SELECT id FROM referral_transition WHERE referral_id = :referral")) {}

Result<std::optional<KnownPerson>> ImportRepository::byExternalId(const QString& externalId) {
    TRY_ASSIGN(auto found, m_byExternalId.bind("external_id", externalId).first([](const db::Row& row) {
        return KnownPerson{row.at<BeneficiaryId>(0), row.at<QString>(1), row.at<QString>(2)};
    }));
    if (found)
        return found;
    if (!m_merged)
        TRY(readMerged());
    const auto merged = m_merged->constFind(externalId);
    return merged == m_merged->constEnd() ? std::optional<KnownPerson>() : std::optional(*merged);
}

/// Few are merged, and the history has no index of identifiers.
Status ImportRepository::readMerged() {
    m_merged.emplace();
    return m_db
        .prepare(uR"(
WITH RECURSIVE into_whom (merged_id, kept_id) AS (
    SELECT merged_id, kept_id FROM person_merge WHERE undone_at IS NULL
    UNION
    SELECT i.merged_id, m.kept_id FROM into_whom i JOIN person_merge m ON m.merged_id = i.kept_id AND m.undone_at IS NULL)
SELECT h.external_id, b.id, h.family_name_latin, h.given_name_latin, h.family_name_arabic, h.given_name_arabic,
       COALESCE(h.birth_date, '')
FROM into_whom i
JOIN beneficiary b ON b.id = i.kept_id
JOIN person_merge m ON m.merged_id = i.merged_id AND m.undone_at IS NULL
JOIN person_merge_row r ON r.merge_id = m.id AND r.record = 'beneficiary' AND r.row_id = i.merged_id
JOIN beneficiary_history h ON h.id = r.row_id AND h.version = r.version
WHERE h.external_id <> '')")
        .each([this](const db::Row& row) {
            const PersonName name{row.at<QString>(2), row.at<QString>(3), row.at<QString>(4), row.at<QString>(5)};
            m_merged->insert(row.at<QString>(0), {row.at<BeneficiaryId>(1), nameKey(name), row.at<QString>(6)});
        });
}

Result<std::vector<BeneficiaryId>> ImportRepository::byNameAndBirth(const QString& nameKey, const QString& birthDate) {
    return m_byNameAndBirth.bind("name_key", nameKey).bind("birth_date", birthDate).all([](const db::Row& row) {
        return row.at<BeneficiaryId>(0);
    });
}

Result<LikelySame> ImportRepository::person(BeneficiaryId id) {
    LikelySame known;
    TRY(m_person.bind("id", id).each([&known](const db::Row& row) {
        const PersonName name{row.get<QString>("family_name_latin"), row.get<QString>("given_name_latin"),
                              row.get<QString>("family_name_arabic"), row.get<QString>("given_name_arabic")};
        known.id = row.get<BeneficiaryId>("id");
        known.number = row.get<QString>("number");
        known.latinName = name.latin();
        known.arabicName = name.arabic();
        known.birth =
            BirthDate::stored(row.get<std::optional<QDate>>("birth_date"), row.get<BirthPrecision>("birth_precision"));
    }));
    return known;
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

Result<std::vector<QUuid>> ImportRepository::steps(ReferralId referral) {
    return m_steps.bind("referral", referral).all([](const db::Row& row) { return row.at<QUuid>(0); });
}

} // namespace tawjih::exchange
