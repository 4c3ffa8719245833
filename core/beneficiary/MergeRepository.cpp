#include "core/beneficiary/MergeRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Versioned.h"

#include <QHash>
#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>

namespace tawjih {

namespace {

const QLatin1String
    mergeColumns("id, recorded_at, recorded_by, kept_id, merged_id, kept_version, undone_at, undone_by");

PersonMerge readMerge(const db::Row& row) {
    PersonMerge merge;
    merge.id = row.get<PersonMergeId>("id");
    merge.recordedAt = row.get<QDateTime>("recorded_at");
    merge.recordedBy = row.get<UserId>("recorded_by");
    merge.kept = row.get<BeneficiaryId>("kept_id");
    merge.merged = row.get<BeneficiaryId>("merged_id");
    merge.keptVersion = row.get<int>("kept_version");
    merge.undoneAt = row.get<std::optional<QDateTime>>("undone_at");
    merge.undoneBy = row.get<std::optional<UserId>>("undone_by");
    return merge;
}

const QLatin1String linkTable("person_link");

/// The columns in which a table names persons.
QStringList personColumns(QLatin1String table) {
    QStringList columns{QStringLiteral("beneficiary_id")};
    if (table == linkTable)
        columns << QStringLiteral("relative_id");
    return columns;
}

/// Whether a row is about `:person`.
QString isAboutPerson(QLatin1String table) {
    return QString(u'(' + personColumns(table).join(QLatin1String(" = :person OR ")) + QLatin1String(" = :person)"));
}

/// The columns of a table but those of the stamp, for a row that gets another.
QStringList contentColumns(db::Connection& connection, QLatin1String table) {
    QStringList columns;
    const QSqlRecord record = connection.database().record(table);
    for (int at = 0; at < record.count(); ++at)
        if (const QString name = record.fieldName(at);
            name != u"version" && name != u"recorded_at" && name != u"recorded_by")
            columns.push_back(name);
    return columns;
}

/// What a person sees of a merge, by table.
constexpr std::pair<QLatin1String, int MovedRecords::*> countedTables[] = {
    {QLatin1String("counselling_session"), &MovedRecords::sessions},
    {QLatin1String("referral"), &MovedRecords::referrals},
    {QLatin1String("consent"), &MovedRecords::consents},
    {QLatin1String("letter"), &MovedRecords::letters},
    {QLatin1String("attachment"), &MovedRecords::attachments},
    {QLatin1String("follow_up"), &MovedRecords::followUps},
    {QLatin1String("contact_attempt"), &MovedRecords::contactAttempts},
    {QLatin1String("plan_action"), &MovedRecords::planActions},
    {QLatin1String("seat"), &MovedRecords::seats},
    {QLatin1String("plan"), &MovedRecords::plans},
    {QLatin1String("person_link"), &MovedRecords::links},
    {QLatin1String("household_member"), &MovedRecords::households},
};

} // namespace

const std::vector<QLatin1String>& versionedTablesOfPersons() {
    static const std::vector<QLatin1String> tables{QLatin1String("counselling_session"), QLatin1String("referral"),
                                                   QLatin1String("follow_up"), QLatin1String("plan_action"),
                                                   QLatin1String("rights_request")};
    return tables;
}

const std::vector<QLatin1String>& ledgersOfPersons() {
    static const std::vector<QLatin1String> tables{QLatin1String("consent"),        QLatin1String("contact_attempt"),
                                                   QLatin1String("letter"),         QLatin1String("former_number"),
                                                   QLatin1String("erasure_person"), QLatin1String("glass_opening"),
                                                   QLatin1String("attachment")};
    return tables;
}

Status MergeRepository::insert(const PersonMerge& merge) {
    TRY(m_db.prepare(uR"(
        INSERT INTO person_merge (id, recorded_at, recorded_by, kept_id, merged_id, kept_version)
        VALUES (:id, :recorded_at, :recorded_by, :kept_id, :merged_id, :kept_version))")
            .bind("id", merge.id)
            .bind("recorded_at", merge.recordedAt)
            .bind("recorded_by", merge.recordedBy)
            .bind("kept_id", merge.kept)
            .bind("merged_id", merge.merged)
            .bind("kept_version", merge.keptVersion)
            .run());
    return {};
}

Status MergeRepository::markUndone(const PersonMerge& merge) {
    TRY(m_db.prepare(u"UPDATE person_merge SET undone_at = :undone_at, undone_by = :undone_by WHERE id = :id")
            .bind("id", merge.id)
            .bind("undone_at", merge.undoneAt)
            .bind("undone_by", merge.undoneBy)
            .run());
    return {};
}

Result<std::optional<PersonMerge>> MergeRepository::find(PersonMergeId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM person_merge WHERE id = :id").arg(mergeColumns))
        .bind("id", id)
        .first(readMerge);
}

Result<std::vector<PersonMerge>> MergeRepository::of(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral("SELECT %1 FROM person_merge WHERE kept_id = :person OR merged_id = :person "
                                "ORDER BY recorded_at DESC, id DESC")
                     .arg(mergeColumns))
        .bind("person", person)
        .all(readMerge);
}

Result<std::vector<PersonMerge>> MergeRepository::within(BeneficiaryId person) {
    return m_db
        .prepare(QStringLiteral(R"(
        WITH RECURSIVE part (id) AS (
            SELECT id FROM beneficiary WHERE id = :person
            UNION SELECT m.merged_id FROM person_merge m JOIN part p ON m.kept_id = p.id WHERE m.undone_at IS NULL)
        SELECT %1 FROM person_merge WHERE kept_id IN (SELECT id FROM part) OR merged_id = :person
        ORDER BY recorded_at DESC, id DESC)")
                     .arg(mergeColumns))
        .bind("person", person)
        .all(readMerge);
}

Result<std::optional<PersonMerge>> MergeRepository::standing(BeneficiaryId merged) {
    return m_db
        .prepare(QStringLiteral("SELECT %1 FROM person_merge WHERE merged_id = :merged AND undone_at IS NULL "
                                "ORDER BY recorded_at DESC LIMIT 1")
                     .arg(mergeColumns))
        .bind("merged", merged)
        .first(readMerge);
}

Result<MergeRecord> MergeRepository::recordOf(const PersonMerge& merge) {
    MergeRecord record;
    record.merge = merge;
    TRY_ASSIGN(
        const auto name,
        m_db.prepare(uR"(
        SELECT h.family_name_latin, h.given_name_latin, h.family_name_arabic, h.given_name_arabic
        FROM person_merge_row r JOIN beneficiary_history h ON h.id = r.row_id AND h.version = r.version
        WHERE r.merge_id = :merge AND r.record = 'beneficiary')")
            .bind("merge", merge.id)
            .first([](const db::Row& row) {
                return PersonName{row.at<QString>(0), row.at<QString>(1), row.at<QString>(2), row.at<QString>(3)};
            }));
    record.name = name.value_or(PersonName());
    // The version before the merge: of a case that moved that before its new one, of one that ended its last.
    TRY(m_db.prepare(uR"(
        SELECT h.number, h.beneficiary_id, r.dropped, h.id
        FROM person_merge_row r JOIN case_file_history h ON h.id = r.row_id AND h.version = r.version - 1 + r.dropped
        WHERE r.merge_id = :merge AND r.record = 'case_file')")
            .bind("merge", merge.id)
            .each([&record](const db::Row& row) {
                if (row.at<BeneficiaryId>(1) == record.merge.merged)
                    record.number = row.at<QString>(0);
                if (!row.at<bool>(2))
                    return;
                record.endedNumber = row.at<QString>(0);
                record.endedCase = row.at<CaseId>(3);
            }));
    TRY(m_db.prepare(u"SELECT record, count(*) FROM person_merge_row WHERE merge_id = :merge AND dropped = 0 GROUP BY "
                     u"record")
            .bind("merge", merge.id)
            .each([&record](const db::Row& row) {
                for (const auto& [table, count] : countedTables)
                    if (row.at<QString>(0) == table)
                        record.moved.*count = row.at<int>(1);
            }));
    return record;
}

Status MergeRepository::insertRows(PersonMergeId merge, const std::vector<MergedRow>& rows) {
    db::Statement statement = m_db.prepare(uR"(
        INSERT INTO person_merge_row (merge_id, place, record, row_id, version, dropped)
        VALUES (:merge_id, :place, :record, :row_id, :version, :dropped))");
    statement.bind("merge_id", merge);
    int place = 0;
    for (const MergedRow& row : rows)
        TRY(statement.bind("place", place++)
                .bind("record", row.record)
                .bind("row_id", row.id)
                .bind("version", row.version)
                .bind("dropped", row.dropped)
                .run());
    return {};
}

Result<std::vector<MergedRow>> MergeRepository::rows(PersonMergeId merge) {
    return m_db
        .prepare(
            u"SELECT record, row_id, version, dropped FROM person_merge_row WHERE merge_id = :merge ORDER BY place")
        .bind("merge", merge)
        .all([](const db::Row& row) {
            return MergedRow{row.at<QString>(0), row.at<QUuid>(1), row.at<int>(2), row.at<bool>(3)};
        });
}

Result<std::vector<QUuid>> MergeRepository::rowsOf(QLatin1String table, BeneficiaryId person, QLatin1String condition) {
    QString sql = QStringLiteral("SELECT id FROM %1 WHERE %2").arg(table, isAboutPerson(table));
    if (!condition.isEmpty())
        sql += QString(QStringLiteral(" AND ") + condition);
    return m_db.prepare(QString(sql + QStringLiteral(" ORDER BY id")))
        .bind("person", person)
        .all([](const db::Row& row) { return row.at<QUuid>(0); });
}

Result<MovedRecords> MergeRepository::belonging(BeneficiaryId person) {
    MovedRecords records;
    for (const auto& [table, count] : countedTables) {
        const QLatin1String there(table == QLatin1String("attachment") ? "removed_at IS NULL" : "");
        TRY_ASSIGN(const auto rows, rowsOf(table, person, there));
        records.*count = static_cast<int>(rows.size());
    }
    return records;
}

Result<std::optional<OwnCase>> MergeRepository::caseOf(BeneficiaryId person) {
    return m_db.prepare(u"SELECT id, number, status <> 'closed' FROM case_file WHERE beneficiary_id = :person")
        .bind("person", person)
        .first([](const db::Row& row) {
            return OwnCase{row.at<QUuid>(0), row.at<QString>(1), row.at<bool>(2)};
        });
}

Result<std::vector<SeatTwice>> MergeRepository::seatsTwice(BeneficiaryId kept, BeneficiaryId merged) {
    return m_db
        .prepare(uR"(
        WITH ranked (id, intake_id, beneficiary_id, rank, since) AS (
            SELECT id, intake_id, beneficiary_id, CASE state WHEN 'enrolled' THEN 2 WHEN 'held' THEN 1 ELSE 0 END, since
            FROM seat WHERE state <> 'released' AND beneficiary_id IN (:kept, :merged))
        SELECT o.id, t.id, t.rank > o.rank OR (t.rank = o.rank AND t.since < o.since)
        FROM ranked o JOIN ranked t ON t.intake_id = o.intake_id
        WHERE o.beneficiary_id = :kept AND t.beneficiary_id = :merged
        ORDER BY o.id)")
        .bind("kept", kept)
        .bind("merged", merged)
        .all([](const db::Row& row) {
            return SeatTwice{row.at<QUuid>(0), row.at<QUuid>(1), row.at<bool>(2)};
        });
}

Result<std::vector<QUuid>> MergeRepository::linksTwice(BeneficiaryId merged, BeneficiaryId kept) {
    return m_db
        .prepare(uR"(
        WITH linked (id, one, two, ended_on) AS (
            SELECT id, beneficiary_id, relative_id, ended_on FROM person_link WHERE beneficiary_id IN (:merged, :kept)
            UNION ALL
            SELECT id, relative_id, beneficiary_id, ended_on FROM person_link WHERE relative_id IN (:merged, :kept))
        SELECT id FROM linked WHERE one = :merged AND two = :kept
        UNION
        SELECT CASE WHEN its.ended_on IS NULL AND other.ended_on IS NOT NULL THEN other.id ELSE its.id END
          FROM linked its JOIN linked other ON other.two = its.two
         WHERE its.one = :merged AND other.one = :kept
         ORDER BY 1)")
        .bind("merged", merged)
        .bind("kept", kept)
        .all([](const db::Row& row) { return row.at<QUuid>(0); });
}

Result<std::optional<PersonMergeId>> MergeRepository::laterOfLinked(PersonMergeId merge) {
    // Keys sort by creation. Who was at the other end when it was touched stands in the history of the link.
    return m_db
        .prepare(uR"(
        SELECT m.id FROM person_merge m
         WHERE m.undone_at IS NULL AND m.id > :merge
           AND EXISTS (SELECT 1 FROM person_merge_row r
                        WHERE r.merge_id = :merge AND r.record = 'person_link'
                          AND (EXISTS (SELECT 1 FROM person_link_history h
                                        WHERE h.id = r.row_id AND m.merged_id IN (h.beneficiary_id, h.relative_id))
                               OR EXISTS (SELECT 1 FROM person_merge_row o
                                           WHERE o.merge_id = m.id AND o.record = r.record AND o.row_id = r.row_id)))
         ORDER BY m.id DESC LIMIT 1)")
        .bind("merge", merge)
        .first([](const db::Row& row) { return row.at<PersonMergeId>(0); });
}

Result<int> MergeRepository::addedSince(BeneficiaryId person, const QDateTime& instant) {
    // A row that was changed after it was added, or that came by a merge, has its beginning in the history.
    const QString versioned = QStringLiteral("coalesce((SELECT h.recorded_at FROM %1_history h WHERE h.id = t.id AND "
                                             "h.version = 1), t.recorded_at)");
    std::vector<std::pair<QLatin1String, QString>> begun;
    for (const QLatin1String table : versionedTablesOfPersons())
        begun.emplace_back(table, versioned.arg(table));
    for (const QLatin1String table :
         {QLatin1String("seat"), QLatin1String("plan"), linkTable, QLatin1String("household_member")})
        begun.emplace_back(table, versioned.arg(table));
    for (const QLatin1String table : ledgersOfPersons())
        begun.emplace_back(table, QStringLiteral("t.recorded_at"));
    int added = 0;
    for (const auto& [table, since] : begun) {
        TRY_ASSIGN(const int rows, m_db.prepare(QStringLiteral("SELECT count(*) FROM %1 t WHERE %2 AND %3 > :instant")
                                                    .arg(table, isAboutPerson(table), since))
                                       .bind("person", person)
                                       .bind("instant", instant)
                                       .value<int>());
        added += rows;
    }
    return added;
}

Result<bool> MergeRepository::isChanged(QLatin1String table, const QUuid& id, int since) {
    const QString columns = contentColumns(m_db, table).join(QLatin1String(", "));
    TRY_ASSIGN(const auto row,
               m_db.prepare(QStringLiteral("SELECT %2 FROM %1 WHERE id = :id AND version <> :since EXCEPT "
                                           "SELECT %2 FROM %1_history WHERE id = :id AND version = :since")
                                .arg(table, columns))
                   .bind("id", id)
                   .bind("since", since)
                   .first([](const db::Row&) { return true; }));
    return row.has_value();
}

Result<int> MergeRepository::version(QLatin1String table, const QUuid& id) {
    return m_db.prepare(QStringLiteral("SELECT version FROM %1 WHERE id = :id").arg(table)).bind("id", id).value<int>();
}

Result<int> MergeRepository::give(QLatin1String table, const QUuid& id, BeneficiaryId from, BeneficiaryId to,
                                  const MergeStamp& stamp) {
    QStringList given;
    for (const QString& column : personColumns(table))
        given << QStringLiteral("%1 = CASE WHEN %1 = :from THEN :to ELSE %1 END").arg(column);
    TRY(db::archive(m_db, table, id, stamp.at));
    TRY(m_db.prepare(QStringLiteral("UPDATE %1 SET %2, version = version + 1, recorded_at = :at, "
                                    "recorded_by = :by WHERE id = :id")
                         .arg(table, given.join(QLatin1String(", "))))
            .bind("from", from)
            .bind("to", to)
            .bind("at", stamp.at)
            .bind("by", stamp.by)
            .bind("id", id)
            .run());
    return version(table, id);
}

Status MergeRepository::giveEntry(QLatin1String table, const QUuid& id, BeneficiaryId from, BeneficiaryId to,
                                  const MergeStamp& stamp) {
    TRY(m_db.prepare(u"INSERT INTO ledger_move (row_id, moved_at, from_id) VALUES (:row_id, :moved_at, :from_id)")
            .bind("row_id", id)
            .bind("moved_at", stamp.at)
            .bind("from_id", from)
            .run());
    TRY(m_db.prepare(QStringLiteral("UPDATE %1 SET beneficiary_id = :to WHERE id = :id").arg(table))
            .bind("to", to)
            .bind("id", id)
            .run());
    return {};
}

Result<int> MergeRepository::drop(QLatin1String table, const QUuid& id, const MergeStamp& stamp) {
    TRY_ASSIGN(const int last, version(table, id));
    TRY(db::archive(m_db, table, id, stamp.at));
    TRY(m_db.prepare(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(table)).bind("id", id).run());
    return last;
}

Status MergeRepository::restore(QLatin1String table, const QUuid& id, int version, const MergeStamp& stamp) {
    const QString columns = contentColumns(m_db, table).join(QLatin1String(", "));
    TRY_ASSIGN(const int restored, m_db.prepare(QStringLiteral("INSERT INTO %1 (%2, version, recorded_at, recorded_by) "
                                                               "SELECT %2, version + 1, :at, :by FROM %1_history "
                                                               "WHERE id = :id AND version = :version")
                                                    .arg(table, columns))
                                       .bind("at", stamp.at)
                                       .bind("by", stamp.by)
                                       .bind("id", id)
                                       .bind("version", version)
                                       .run());
    return restored == 1 ? Status() : fail(ErrorCode::NotFound, QString(table));
}

Status MergeRepository::removePapers(BeneficiaryId person) {
    TRY(m_db.prepare(u"DELETE FROM paper_expiry WHERE beneficiary_id = :person").bind("person", person).run());
    return {};
}

Status MergeRepository::addFormerNumber(const PersonMerge& merge, const QUuid& id, const QString& number) {
    TRY(m_db.prepare(uR"(
        INSERT INTO former_number (id, recorded_at, recorded_by, beneficiary_id, number, merge_id)
        VALUES (:id, :recorded_at, :recorded_by, :beneficiary_id, :number, :merge_id))")
            .bind("id", id)
            .bind("recorded_at", merge.recordedAt)
            .bind("recorded_by", merge.recordedBy)
            .bind("beneficiary_id", merge.kept)
            .bind("number", number)
            .bind("merge_id", merge.id)
            .run());
    return {};
}

Status MergeRepository::removeFormerNumbers(PersonMergeId merge) {
    TRY(m_db.prepare(u"DELETE FROM former_number WHERE merge_id = :merge").bind("merge", merge).run());
    return {};
}

Status MergeRepository::insertNotSame(BeneficiaryId one, BeneficiaryId other, const MergeStamp& stamp) {
    const auto [first, second] = inOrder(one, other);
    TRY(m_db.prepare(uR"(
        INSERT INTO not_same (first_id, second_id, recorded_at, recorded_by)
        VALUES (:first_id, :second_id, :recorded_at, :recorded_by) ON CONFLICT DO NOTHING)")
            .bind("first_id", first)
            .bind("second_id", second)
            .bind("recorded_at", stamp.at)
            .bind("recorded_by", stamp.by)
            .run());
    return {};
}

Status MergeRepository::removeNotSame(BeneficiaryId one, BeneficiaryId other) {
    const auto [first, second] = inOrder(one, other);
    TRY(m_db.prepare(u"DELETE FROM not_same WHERE first_id = :first_id AND second_id = :second_id")
            .bind("first_id", first)
            .bind("second_id", second)
            .run());
    return {};
}

Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> MergeRepository::notSame() {
    QHash<BeneficiaryId, BeneficiaryId> keptBy;
    TRY(m_db.prepare(u"SELECT merged_id, kept_id FROM person_merge WHERE undone_at IS NULL")
            .each([&](const db::Row& row) { keptBy.insert(row.at<BeneficiaryId>(0), row.at<BeneficiaryId>(1)); }));
    const auto now = [&keptBy](BeneficiaryId person) {
        for (auto next = keptBy.constFind(person); next != keptBy.cend(); next = keptBy.constFind(person))
            person = *next;
        return person;
    };
    std::vector<std::pair<BeneficiaryId, BeneficiaryId>> pairs;
    TRY(m_db.prepare(u"SELECT first_id, second_id FROM not_same").each([&](const db::Row& row) {
        const BeneficiaryId one = now(row.at<BeneficiaryId>(0));
        const BeneficiaryId other = now(row.at<BeneficiaryId>(1));
        if (one != other)
            pairs.emplace_back(std::min(one, other), std::max(one, other));
    }));
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace tawjih
