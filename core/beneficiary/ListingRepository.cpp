#include "core/beneficiary/ListingRepository.h"

#include "core/db/Connection.h"

namespace tawjih {

namespace {

// Sessions at which nobody was seen and steps of closed cases do not count.
const QLatin1String drawSql(R"(
SELECT b.id, b.family_name_latin, b.given_name_latin, b.family_name_arabic, b.given_name_arabic, b.phone, b.other_phone,
       b.sex, b.birth_date, substr(b.nationalities, 1, 3) AS nationality, b.residence_status, b.residence_expires_on,
       b.education_level, b.arrondissement, b.registered_on, COALESCE(c.number, '') AS number,
       COALESCE(c.status, 'open') AS status, c.advisor_id, COALESCE(u.display_name, '') AS advisor_name,
       (SELECT max(s.held_at) FROM counselling_session s
         WHERE s.beneficiary_id = b.id AND s.attendance = 'seen') AS last_seen_at,
       CASE WHEN c.status = 'closed' THEN NULL ELSE
       (SELECT min(s.next_step_due) FROM counselling_session s
         WHERE s.beneficiary_id = b.id AND s.next_step_due IS NOT NULL AND s.next_step_done_on IS NULL)
       END AS next_step_due,
       EXISTS (SELECT 1 FROM case_restriction r WHERE r.case_id = c.id) AS restricted
  FROM beneficiary b
  LEFT JOIN case_file c ON c.beneficiary_id = b.id
  LEFT JOIN app_user u ON u.id = c.advisor_id)");

const QLatin1String rowSql(R"(
INSERT INTO beneficiary_listing (beneficiary_id, number, latin_name, arabic_name, name_key, sex, birth_date, nationality,
       residence_status, residence_expires_on, education_rank, arrondissement, phone, status, advisor_id, advisor_name,
       registered_on, last_session_on, next_step_due)
VALUES (:beneficiary_id, :number, :latin_name, :arabic_name, :name_key, :sex, :birth_date, :nationality,
       :residence_status, :residence_expires_on, :education_rank, :arrondissement, :phone, :status, :advisor_id,
       :advisor_name, :registered_on, :last_session_on, :next_step_due)
ON CONFLICT (beneficiary_id) DO UPDATE SET number = excluded.number, latin_name = excluded.latin_name,
       arabic_name = excluded.arabic_name, name_key = excluded.name_key, sex = excluded.sex,
       birth_date = excluded.birth_date, nationality = excluded.nationality,
       residence_status = excluded.residence_status, residence_expires_on = excluded.residence_expires_on,
       education_rank = excluded.education_rank, arrondissement = excluded.arrondissement, phone = excluded.phone,
       status = excluded.status, advisor_id = excluded.advisor_id, advisor_name = excluded.advisor_name,
       registered_on = excluded.registered_on, last_session_on = excluded.last_session_on,
       next_step_due = excluded.next_step_due)");

void readPerson(const db::Row& row, ListingEntry& entry) {
    entry.name.familyLatin = row.get<QString>("family_name_latin");
    entry.name.givenLatin = row.get<QString>("given_name_latin");
    entry.name.familyArabic = row.get<QString>("family_name_arabic");
    entry.name.givenArabic = row.get<QString>("given_name_arabic");
    entry.phone = row.get<QString>("phone");
    entry.otherPhone = row.get<QString>("other_phone");
    entry.sex = row.get<Sex>("sex");
    entry.birthDate = row.get<std::optional<QDate>>("birth_date");
    entry.nationality = row.get<QString>("nationality");
    entry.residenceStatus = row.get<ResidenceStatus>("residence_status");
    entry.residenceExpiresOn = row.get<std::optional<QDate>>("residence_expires_on");
    entry.educationLevel = row.get<EducationLevel>("education_level");
    entry.arrondissement = row.get<QString>("arrondissement");
}

void readCase(const db::Row& row, ListingEntry& entry) {
    entry.registeredOn = row.get<QDate>("registered_on");
    entry.number = row.get<QString>("number");
    entry.status = row.get<QString>("status");
    entry.advisor = row.get<std::optional<UserId>>("advisor_id").value_or(UserId());
    entry.advisorName = row.get<QString>("advisor_name");
    if (const auto seen = row.get<std::optional<QDateTime>>("last_seen_at"))
        entry.lastSessionOn = seen->toLocalTime().date();
    entry.nextStepDue = row.get<std::optional<QDate>>("next_step_due");
}

ListingEntry readEntry(const db::Row& row) {
    ListingEntry entry;
    entry.id = row.get<BeneficiaryId>("id");
    entry.restricted = row.get<bool>("restricted");
    if (!entry.restricted)
        readPerson(row, entry);
    readCase(row, entry);
    return entry;
}

} // namespace

Result<std::optional<ListingEntry>> ListingRepository::draw(BeneficiaryId id) {
    TRY_ASSIGN(
        auto entry,
        m_connection.prepare(QString(drawSql + QLatin1String(" WHERE b.id = :id"))).bind("id", id).first(readEntry));
    if (entry) {
        TRY_ASSIGN(const auto former,
                   m_connection.prepare(u"SELECT number FROM former_number WHERE beneficiary_id = :id ORDER BY number")
                       .bind("id", id)
                       .all([](const db::Row& row) { return row.at<QString>(0); }));
        entry->formerNumbers = QStringList(former.begin(), former.end());
    }
    return entry;
}

Status ListingRepository::drawAll(const std::function<Status(const ListingEntry&)>& visit) {
    QHash<BeneficiaryId, QStringList> former;
    TRY(m_connection.prepare(u"SELECT beneficiary_id, number FROM former_number ORDER BY number")
            .each([&](const db::Row& row) { former[row.at<BeneficiaryId>(0)].push_back(row.at<QString>(1)); }));
    return m_connection.prepare(QString(drawSql + QLatin1String(" ORDER BY b.id"))).each([&](const db::Row& row) {
        ListingEntry entry = readEntry(row);
        entry.formerNumbers = former.value(entry.id);
        return visit(entry);
    });
}

Result<qint64> ListingRepository::persons() {
    return m_connection.prepare(u"SELECT count(*) FROM beneficiary").value<qint64>();
}

Status ListingRepository::remove(BeneficiaryId id) {
    TRY(removeTokens(id));
    TRY(m_connection.prepare(u"DELETE FROM beneficiary_listing WHERE beneficiary_id = :id").bind("id", id).run());
    return {};
}

Status ListingRepository::removeTokens(BeneficiaryId id) {
    TRY(m_connection.prepare(u"DELETE FROM search_token WHERE beneficiary_id = :id").bind("id", id).run());
    return {};
}

Status ListingRepository::removeAll() {
    TRY(m_connection.execute(u"DELETE FROM search_token"));
    return m_connection.execute(u"DELETE FROM beneficiary_listing");
}

Result<QStringList> ListingRepository::tokens(BeneficiaryId id) {
    QStringList found;
    TRY(m_connection.prepare(u"SELECT token FROM search_token WHERE beneficiary_id = :id ORDER BY token")
            .bind("id", id)
            .each([&](const db::Row& row) { found << row.at<QString>(0); }));
    return found;
}

Status ListingRepository::renameAdvisor(UserId advisor) {
    TRY(m_connection
            .prepare(u"UPDATE beneficiary_listing SET advisor_name = "
                     u"(SELECT display_name FROM app_user WHERE id = :advisor) WHERE advisor_id = :advisor")
            .bind("advisor", advisor)
            .run());
    return {};
}

db::Statement ListingRepository::rowStatement(db::Connection& connection) {
    return connection.prepare(QString(rowSql));
}

db::Statement ListingRepository::tokenStatement(db::Connection& connection) {
    return connection.prepare(u"INSERT INTO search_token (token, beneficiary_id) VALUES (:token, :beneficiary_id)");
}

} // namespace tawjih
