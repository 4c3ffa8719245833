#include "core/household/HouseholdRepository.h"

#include "core/casework/PersonLineRow.h"
#include "core/db/Connection.h"
#include "core/db/Versioned.h"
#include "core/household/HouseholdRules.h"

namespace tawjih {

namespace {

const db::VersionedTable memberTable{QLatin1String("household_member"),
                                     QLatin1String("household_id, beneficiary_id, left_on")};
const db::VersionedTable linkTable{QLatin1String("person_link"),
                                   QLatin1String("beneficiary_id, relative_id, relation, since_on, ended_on")};
const QString memberColumns = memberTable.columns();
const QString linkColumns = linkTable.columns();

HouseholdMember readMember(const db::Row& row) {
    HouseholdMember member;
    db::readStamp(row, member);
    member.household = row.get<HouseholdId>("household_id");
    member.person = row.get<BeneficiaryId>("beneficiary_id");
    member.leftOn = row.get<std::optional<QDate>>("left_on");
    return member;
}

PersonLink readLink(const db::Row& row) {
    PersonLink link;
    db::readStamp(row, link);
    link.person = row.get<BeneficiaryId>("beneficiary_id");
    link.relative = row.get<BeneficiaryId>("relative_id");
    link.relation = row.get<Relation>("relation");
    link.since = row.get<std::optional<QDate>>("since_on");
    link.endedOn = row.get<std::optional<QDate>>("ended_on");
    return link;
}

void bindMember(db::Statement& statement, const HouseholdMember& member) {
    db::bindStamp(statement, member)
        .bind("household_id", member.household)
        .bind("beneficiary_id", member.person)
        .bind("left_on", member.leftOn);
}

void bindLink(db::Statement& statement, const PersonLink& link) {
    db::bindStamp(statement, link)
        .bind("beneficiary_id", link.person)
        .bind("relative_id", link.relative)
        .bind("relation", link.relation)
        .bind("since_on", link.since)
        .bind("ended_on", link.endedOn);
}

HouseholdRepository::Contact readContact(const db::Row& row) {
    return {row.get<BeneficiaryId>("id"), row.get<QString>("phone"), row.get<QString>("other_phone"),
            row.get<QString>("address"), row.get<QString>("arrondissement")};
}

BeneficiaryId readPerson(const db::Row& row) {
    return row.at<BeneficiaryId>(0);
}

/// The pair as it is stored: as the database compares keys.
std::pair<BeneficiaryId, BeneficiaryId> inOrder(BeneficiaryId one, BeneficiaryId other) {
    return one.uuid().toRfc4122() < other.uuid().toRfc4122() ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

Status HouseholdRepository::insertHousehold(HouseholdId id, const RecordStamp& stamp) {
    TRY(m_db.prepare(u"INSERT INTO household (id, recorded_at, recorded_by) VALUES (:id, :recorded_at, :recorded_by)")
            .bind("id", id)
            .bind("recorded_at", stamp.recordedAt)
            .bind("recorded_by", stamp.recordedBy)
            .run());
    return {};
}

Result<std::optional<HouseholdMember>> HouseholdRepository::memberOf(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral("SELECT %1 FROM household_member WHERE beneficiary_id = :person").arg(memberColumns))
        .bind("person", person)
        .first(readMember);
}

Result<std::optional<HouseholdMember>> HouseholdRepository::find(HouseholdMemberId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM household_member WHERE id = :id").arg(memberColumns))
        .bind("id", id)
        .first(readMember);
}

Result<std::vector<HouseholdMember>> HouseholdRepository::memberVersions(BeneficiaryId person) {
    const QString sql = QStringLiteral("SELECT %1 FROM household_member_history WHERE id IN "
                                       "(SELECT id FROM household_member WHERE beneficiary_id = :person) UNION ALL "
                                       "SELECT %1 FROM household_member WHERE beneficiary_id = :person "
                                       "ORDER BY id, version")
                            .arg(memberColumns);
    return m_db.prepare(sql).bind("person", person).all(readMember);
}

Result<std::vector<BeneficiaryId>> HouseholdRepository::members(HouseholdId household) {
    return m_db
        .prepare(u"SELECT beneficiary_id FROM household_member WHERE household_id = :household AND left_on IS NULL "
                 "ORDER BY beneficiary_id")
        .bind("household", household)
        .all(readPerson);
}

Status HouseholdRepository::insert(const HouseholdMember& member) {
    return db::insert(m_db, memberTable, member, bindMember);
}

Status HouseholdRepository::update(const HouseholdMember& member) {
    return db::replace(m_db, memberTable, member, bindMember);
}

Result<std::vector<PersonLink>> HouseholdRepository::linksOf(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral("SELECT %1 FROM person_link WHERE beneficiary_id = :person OR relative_id = :person "
                                "ORDER BY id")
                     .arg(linkColumns))
        .bind("person", person)
        .all(readLink);
}

Result<std::optional<PersonLink>> HouseholdRepository::find(PersonLinkId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM person_link WHERE id = :id").arg(linkColumns))
        .bind("id", id)
        .first(readLink);
}

Result<std::vector<PersonLink>> HouseholdRepository::versions(PersonLinkId id) {
    const QString sql = QStringLiteral("SELECT %1 FROM person_link_history WHERE id = :id UNION ALL "
                                       "SELECT %1 FROM person_link WHERE id = :id ORDER BY version")
                            .arg(linkColumns);
    return m_db.prepare(sql).bind("id", id).all(readLink);
}

Status HouseholdRepository::insert(const PersonLink& link) {
    return db::insert(m_db, linkTable, link, bindLink);
}

Status HouseholdRepository::update(const PersonLink& link) {
    return db::replace(m_db, linkTable, link, bindLink);
}

Result<bool> HouseholdRepository::isOwnAncestor(BeneficiaryId person) {
    return m_db
        .prepare(uR"(
        WITH RECURSIVE ancestor (id) AS (
            SELECT CASE WHEN l.beneficiary_id = :person THEN l.relative_id ELSE l.beneficiary_id END
              FROM person_link l
             WHERE l.ended_on IS NULL AND ((l.beneficiary_id = :person AND l.relation = 'parent')
                                           OR (l.relative_id = :person AND l.relation = 'child'))
            UNION
            SELECT CASE WHEN l.beneficiary_id = a.id THEN l.relative_id ELSE l.beneficiary_id END
              FROM ancestor a JOIN person_link l ON (l.beneficiary_id = a.id AND l.relation = 'parent')
                                                    OR (l.relative_id = a.id AND l.relation = 'child')
             WHERE l.ended_on IS NULL)
        SELECT EXISTS (SELECT 1 FROM ancestor WHERE id = :person))")
        .bind("person", person)
        .value<bool>();
}

Status HouseholdRepository::insertDenial(BeneficiaryId one, BeneficiaryId other, const RecordStamp& stamp) {
    const auto [first, second] = inOrder(one, other);
    TRY(m_db.prepare(uR"(
        INSERT INTO not_household (first_id, second_id, recorded_at, recorded_by)
        VALUES (:first_id, :second_id, :recorded_at, :recorded_by) ON CONFLICT DO NOTHING)")
            .bind("first_id", first)
            .bind("second_id", second)
            .bind("recorded_at", stamp.recordedAt)
            .bind("recorded_by", stamp.recordedBy)
            .run());
    return {};
}

Status HouseholdRepository::removeDenial(BeneficiaryId one, BeneficiaryId other) {
    const auto [first, second] = inOrder(one, other);
    TRY(m_db.prepare(u"DELETE FROM not_household WHERE first_id = :first_id AND second_id = :second_id")
            .bind("first_id", first)
            .bind("second_id", second)
            .run());
    return {};
}

Result<std::vector<BeneficiaryId>> HouseholdRepository::denied(BeneficiaryId person) {
    // What was said of somebody holds for whom they were merged into, while the merge stands.
    return m_db
        .prepare(uR"(
        WITH RECURSIVE who (id) AS (
            SELECT :person
            UNION SELECT m.merged_id FROM person_merge m JOIN who ON m.kept_id = who.id WHERE m.undone_at IS NULL),
        other (id) AS (
            SELECT n.second_id FROM not_household n JOIN who ON n.first_id = who.id
            UNION SELECT n.first_id FROM not_household n JOIN who ON n.second_id = who.id
            UNION SELECT m.kept_id FROM person_merge m JOIN other ON m.merged_id = other.id WHERE m.undone_at IS NULL)
        SELECT id FROM other)")
        .bind("person", person)
        .all(readPerson);
}

Result<std::optional<KnownPerson>> HouseholdRepository::describe(BeneficiaryId person) {
    return m_db
        .prepare(uR"(
        SELECT l.beneficiary_id, l.number, l.latin_name, l.arabic_name, b.sex, b.birth_date, b.birth_precision, l.status
          FROM beneficiary_listing l JOIN beneficiary b ON b.id = l.beneficiary_id
         WHERE l.beneficiary_id = :person)")
        .bind("person", person)
        .first([](const db::Row& row) {
            return KnownPerson{readPersonLine(row), row.get<Sex>("sex"),
                               BirthDate::stored(row.get<std::optional<QDate>>("birth_date"),
                                                 row.get<BirthPrecision>("birth_precision")),
                               row.get<CaseStatus>("status")};
        });
}

Result<std::optional<HouseholdRepository::Contact>> HouseholdRepository::contact(BeneficiaryId person) {
    return m_db.prepare(u"SELECT id, phone, other_phone, address, arrondissement FROM beneficiary WHERE id = :person")
        .bind("person", person)
        .first(readContact);
}

Result<std::vector<HouseholdRepository::Contact>> HouseholdRepository::withPhone(const QString& key) {
    // The search words of a phone are all its digits and the last eight.
    return m_db
        .prepare(uR"(
        SELECT b.id, b.phone, b.other_phone, b.address, b.arrondissement
          FROM search_token t JOIN beneficiary b ON b.id = t.beneficiary_id WHERE t.token = :key)")
        .bind("key", key)
        .all(readContact);
}

Result<std::vector<BeneficiaryId>> HouseholdRepository::withAddress(const QString& arrondissement,
                                                                    const QString& address) {
    std::vector<BeneficiaryId> found;
    TRY(m_db.prepare(u"SELECT address, id FROM beneficiary WHERE arrondissement = :arrondissement AND address <> '' "
                     "AND arrondissement <> ''")
            .bind("arrondissement", arrondissement)
            .each([&](const db::Row& row) {
                if (HouseholdRules::isSameAddress(row.at<QString>(0), address))
                    found.push_back(row.at<BeneficiaryId>(1));
            }));
    return found;
}

} // namespace tawjih
