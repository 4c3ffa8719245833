#include "core/casework/CaseAccessRepository.h"

#include "core/beneficiary/Beneficiary.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih {

Result<bool> CaseAccessRepository::isRestricted(BeneficiaryId person) {
    return m_connection
        .prepare(uR"(SELECT EXISTS (SELECT 1 FROM case_file c JOIN case_restriction r ON r.case_id = c.id
                                    WHERE c.beneficiary_id = :person))")
        .bind("person", person)
        .value<bool>();
}

Result<bool> CaseAccessRepository::isReader(BeneficiaryId person, UserId user) {
    return m_connection
        .prepare(uR"(SELECT EXISTS (SELECT 1 FROM case_file c JOIN case_reader r ON r.case_id = c.id
                                    WHERE c.beneficiary_id = :person AND r.user_id = :user))")
        .bind("person", person)
        .bind("user", user)
        .value<bool>();
}

Result<std::optional<QDateTime>> CaseAccessRepository::glassUntil(BeneficiaryId person, UserId user,
                                                                  const QDateTime& now) {
    TRY_ASSIGN(const auto found,
               m_connection
                   .prepare(uR"(SELECT max(ends_at) AS ends_at FROM glass_opening
                                WHERE beneficiary_id = :person AND user_id = :user AND ends_at > :now)")
                   .bind("person", person)
                   .bind("user", user)
                   .bind("now", now)
                   .first([](const db::Row& row) { return row.get<std::optional<QDateTime>>("ends_at"); }));
    return found.value_or(std::nullopt);
}

Result<std::vector<BeneficiaryId>> CaseAccessRepository::closedTo(UserId user, const QDateTime& now) {
    return m_connection
        .prepare(uR"(SELECT c.beneficiary_id FROM case_restriction r JOIN case_file c ON c.id = r.case_id
                     WHERE NOT EXISTS (SELECT 1 FROM case_reader n WHERE n.case_id = r.case_id AND n.user_id = :user)
                       AND NOT EXISTS (SELECT 1 FROM glass_opening g
                                       WHERE g.beneficiary_id = c.beneficiary_id AND g.user_id = :user
                                         AND g.ends_at > :now))")
        .bind("user", user)
        .bind("now", now)
        .all([](const db::Row& row) { return row.get<BeneficiaryId>("beneficiary_id"); });
}

Result<QHash<BeneficiaryId, PersonLine>> CaseAccessRepository::restricted() {
    QHash<BeneficiaryId, PersonLine> lines;
    TRY(m_connection
            .prepare(
                uR"(SELECT c.beneficiary_id, c.number, b.family_name_latin, b.given_name_latin, b.family_name_arabic,
                                b.given_name_arabic
                         FROM case_restriction r JOIN case_file c ON c.id = r.case_id
                         JOIN beneficiary b ON b.id = c.beneficiary_id)")
            .each([&lines](const db::Row& row) {
                const PersonName name{row.get<QString>("family_name_latin"), row.get<QString>("given_name_latin"),
                                      row.get<QString>("family_name_arabic"), row.get<QString>("given_name_arabic")};
                const auto person = row.get<BeneficiaryId>("beneficiary_id");
                lines.insert(person, {person, row.get<QString>("number"), name.latin(), name.arabic()});
            }));
    return lines;
}

Result<std::optional<Restriction>> CaseAccessRepository::find(CaseId file) {
    TRY_ASSIGN(
        auto found,
        m_connection
            .prepare(u"SELECT case_id, recorded_at, recorded_by, reason FROM case_restriction WHERE case_id = :id")
            .bind("id", file)
            .first([](const db::Row& row) {
                return Restriction{row.get<CaseId>("case_id"),
                                   row.get<QString>("reason"),
                                   {},
                                   row.get<QDateTime>("recorded_at"),
                                   row.get<UserId>("recorded_by")};
            }));
    if (found) {
        TRY_ASSIGN(found->readers,
                   m_connection.prepare(u"SELECT user_id FROM case_reader WHERE case_id = :id ORDER BY user_id")
                       .bind("id", file)
                       .all([](const db::Row& row) { return row.get<UserId>("user_id"); }));
    }
    return found;
}

Status CaseAccessRepository::put(const Restriction& restriction) {
    TRY(m_connection.prepare(u"DELETE FROM case_reader WHERE case_id = :id").bind("id", restriction.file).run());
    TRY(m_connection
            .prepare(uR"(INSERT INTO case_restriction (case_id, recorded_at, recorded_by, reason)
                         VALUES (:case_id, :recorded_at, :recorded_by, :reason)
                         ON CONFLICT (case_id) DO UPDATE SET recorded_at = excluded.recorded_at,
                                recorded_by = excluded.recorded_by, reason = excluded.reason)")
            .bind("case_id", restriction.file)
            .bind("recorded_at", restriction.recordedAt)
            .bind("recorded_by", restriction.recordedBy)
            .bind("reason", restriction.reason)
            .run());
    auto reader = m_connection.prepare(u"INSERT INTO case_reader (case_id, user_id) VALUES (:case_id, :user_id)");
    for (const UserId user : restriction.readers)
        TRY(reader.bind("case_id", restriction.file).bind("user_id", user).run());
    return {};
}

Status CaseAccessRepository::remove(CaseId file) {
    TRY(m_connection.prepare(u"DELETE FROM case_reader WHERE case_id = :id").bind("id", file).run());
    TRY(m_connection.prepare(u"DELETE FROM case_restriction WHERE case_id = :id").bind("id", file).run());
    return {};
}

Status CaseAccessRepository::insert(const GlassOpening& opening) {
    TRY(m_connection
            .prepare(uR"(INSERT INTO glass_opening (id, beneficiary_id, user_id, recorded_at, ends_at, kind, reason)
                         VALUES (:id, :beneficiary_id, :user_id, :recorded_at, :ends_at, :kind, :reason))")
            .bind("id", opening.id)
            .bind("beneficiary_id", opening.person)
            .bind("user_id", opening.user)
            .bind("recorded_at", opening.openedAt)
            .bind("ends_at", opening.endsAt)
            .bind("kind", opening.kind)
            .bind("reason", opening.reason)
            .run());
    return {};
}

Result<std::vector<GlassOpening>> CaseAccessRepository::openings(int most) {
    return m_connection
        .prepare(
            uR"(SELECT g.id, g.beneficiary_id, coalesce(c.number, '') AS number, g.user_id, coalesce(u.display_name, '') AS user_name, g.recorded_at,
                            g.ends_at, g.kind, g.reason, g.seen_at, coalesce(s.display_name, '') AS seen_name
                     FROM glass_opening g LEFT JOIN case_file c ON c.beneficiary_id = g.beneficiary_id
                     LEFT JOIN app_user u ON u.id = g.user_id LEFT JOIN app_user s ON s.id = g.seen_by
                     ORDER BY g.seen_at IS NOT NULL, g.recorded_at DESC, g.id LIMIT :most)")
        .bind("most", most)
        .all([](const db::Row& row) {
            return GlassOpening{row.get<GlassOpeningId>("id"), row.get<BeneficiaryId>("beneficiary_id"),
                                row.get<QString>("number"),    row.get<UserId>("user_id"),
                                row.get<QString>("user_name"), row.get<QDateTime>("recorded_at"),
                                row.get<QDateTime>("ends_at"), row.get<GlassKind>("kind"),
                                row.get<QString>("reason"),    row.get<std::optional<QDateTime>>("seen_at"),
                                row.get<QString>("seen_name")};
        });
}

Result<qint64> CaseAccessRepository::unseen() {
    return m_connection.prepare(u"SELECT count(*) FROM glass_opening WHERE seen_at IS NULL").value<qint64>();
}

Result<bool> CaseAccessRepository::markSeen(GlassOpeningId id, const QDateTime& at, UserId by) {
    TRY_ASSIGN(const int rows, m_connection
                                   .prepare(u"UPDATE glass_opening SET seen_at = :at, seen_by = :by "
                                            u"WHERE id = :id AND seen_at IS NULL")
                                   .bind("id", id)
                                   .bind("at", at)
                                   .bind("by", by)
                                   .run());
    return rows == 1;
}

} // namespace tawjih
