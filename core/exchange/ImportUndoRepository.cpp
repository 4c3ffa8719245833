#include "core/exchange/ImportUndoRepository.h"

#include "core/db/Connection.h"
#include "core/db/ForeignKeys.h"
#include "core/db/Statement.h"

#include <QSqlField>
#include <QSqlRecord>

namespace tawjih::exchange {

namespace {

/// A table whose rows are a part of another's: written and taken away with it, and no reason to keep it. So is what was
/// said of a person and of others who look like them.
struct Part {
    QLatin1String table;
    QLatin1String column;
    QLatin1String whole;
};

const Part parts[] = {
    {QLatin1String("paper_expiry"), QLatin1String("beneficiary_id"), QLatin1String("beneficiary")},
    {QLatin1String("referral_transition"), QLatin1String("referral_id"), QLatin1String("referral")},
    {QLatin1String("not_same"), QLatin1String("first_id"), QLatin1String("beneficiary")},
    {QLatin1String("not_same"), QLatin1String("second_id"), QLatin1String("beneficiary")},
    {QLatin1String("not_household"), QLatin1String("first_id"), QLatin1String("beneficiary")},
    {QLatin1String("not_household"), QLatin1String("second_id"), QLatin1String("beneficiary")},
    {QLatin1String("duplicate_pair"), QLatin1String("first_id"), QLatin1String("beneficiary")},
    {QLatin1String("duplicate_pair"), QLatin1String("second_id"), QLatin1String("beneficiary")},
};

bool isPart(const db::ForeignKey& key, const QString& whole) {
    return std::any_of(std::begin(parts), std::end(parts),
                       [&](const Part& part) { return key.table == part.table && whole == part.whole; });
}

/// The person of a row called `alias`, as an expression; empty where the table has none.
QString personIn(const QString& record, QLatin1String alias) {
    if (record == u"beneficiary")
        return QString(alias + QLatin1String(".id"));
    return record == u"referral_transition" ? QString() : QString(alias + QLatin1String(".beneficiary_id"));
}

const QLatin1String wasChanged("r.import_id = :id AND r.record = :record AND (t.id IS NULL OR %1)");

QString changedSql(const QString& record, const QString& what) {
    const bool hasVersions = record != u"referral_transition";
    const QString differs = hasVersions ? QStringLiteral("t.version <> r.version") : QStringLiteral("1 = 0");
    return QStringLiteral("SELECT %1 FROM import_row r LEFT JOIN %2 t ON t.id = r.row_id WHERE ").arg(what, record) +
           QString(wasChanged).arg(differs);
}

/// Rows of a table that refer to what the import made, and were not made by it.
QString dependentSql(const db::ForeignKey& key, const QString& what) {
    const QString own = key.hasId ? QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM import_row o WHERE o.import_id = "
                                                   ":id AND o.row_id = c.id AND o.version_before = 0)")
                                  : QString();
    return QStringLiteral("SELECT %1 FROM %2 c JOIN import_row r ON r.import_id = :id AND r.row_id = c.%3 WHERE "
                          "r.record = :record AND r.version_before = 0")
               .arg(what, key.table, key.column) +
           own;
}

Result<QStringList> texts(db::Statement statement) {
    TRY_ASSIGN(const auto found, statement.all([](const db::Row& row) { return row.at<QString>(0); }));
    return QStringList(found.begin(), found.end());
}

/// What refers to a table, the drafts of unfinished work among it.
Result<std::vector<db::ForeignKey>> referrers(db::Connection& connection, const QString& record) {
    TRY_ASSIGN(auto keys, db::foreignKeysTo(connection, record));
    std::erase_if(keys, [&](const db::ForeignKey& key) { return isPart(key, record); });
    keys.push_back({QStringLiteral("draft"), QStringLiteral("subject_id"), false});
    return keys;
}

} // namespace

Result<QStringList> ImportUndoRepository::records(ImportId run) {
    return texts(std::move(
        m_db.prepare(u"SELECT DISTINCT record FROM import_row WHERE import_id = :id ORDER BY record").bind("id", run)));
}

Result<qint64> ImportUndoRepository::changedSince(ImportId run, const QString& record) {
    return m_db.prepare(changedSql(record, QStringLiteral("count(*)")))
        .bind("id", run)
        .bind("record", record)
        .value<qint64>();
}

Result<qint64> ImportUndoRepository::dependentSince(ImportId run, const QString& record) {
    TRY_ASSIGN(const auto keys, referrers(m_db, record));
    qint64 rows = 0;
    for (const db::ForeignKey& key : keys) {
        TRY_ASSIGN(const qint64 found, m_db.prepare(dependentSql(key, QStringLiteral("count(*)")))
                                           .bind("id", run)
                                           .bind("record", record)
                                           .value<qint64>());
        rows += found;
    }
    return rows;
}

Result<QStringList> ImportUndoRepository::casesChanged(ImportId run, const QString& record, qint64 limit) {
    const QString person = personIn(record, QLatin1String("t"));
    if (person.isEmpty())
        return QStringList();
    const QString number = QStringLiteral("(SELECT k.number FROM case_file k WHERE k.beneficiary_id = %1)").arg(person);
    return texts(
        std::move(m_db.prepare(QString(changedSql(record, QStringLiteral("DISTINCT %1 AS number").arg(number)) +
                                       QStringLiteral(" AND number IS NOT NULL ORDER BY number LIMIT :limit")))
                      .bind("id", run)
                      .bind("record", record)
                      .bind("limit", limit)));
}

Result<QStringList> ImportUndoRepository::casesDependent(ImportId run, const QString& record, qint64 limit) {
    const QString person = personIn(record, QLatin1String("t"));
    if (person.isEmpty())
        return QStringList();
    TRY_ASSIGN(const auto keys, referrers(m_db, record));
    const QString number = QStringLiteral("DISTINCT (SELECT k.number FROM %1 t JOIN case_file k ON k.beneficiary_id = "
                                          "%2 WHERE t.id = r.row_id) AS number")
                               .arg(record, person);
    QStringList numbers;
    for (const db::ForeignKey& key : keys) {
        TRY_ASSIGN(const QStringList found,
                   texts(std::move(m_db.prepare(QString(dependentSql(key, number) +
                                                        QStringLiteral(" ORDER BY number LIMIT :limit")))
                                       .bind("id", run)
                                       .bind("record", record)
                                       .bind("limit", limit))));
        numbers += found;
    }
    return numbers;
}

Result<BeneficiaryId> ImportUndoRepository::personOf(const WrittenRow& row) {
    const QString person = personIn(row.record, QLatin1String("t"));
    if (person.isEmpty())
        return BeneficiaryId();
    TRY_ASSIGN(const auto found,
               m_db.prepare(QStringLiteral("SELECT %1 FROM %2 t WHERE t.id = :id").arg(person, row.record))
                   .bind("id", row.id)
                   .first([](const db::Row& each) { return each.at<BeneficiaryId>(0); }));
    return found.value_or(BeneficiaryId());
}

Status ImportUndoRepository::remove(const WrittenRow& row) {
    for (const Part& part : parts)
        if (row.record == part.whole)
            TRY(m_db.prepare(QStringLiteral("DELETE FROM %1 WHERE %2 = :id").arg(part.table, part.column))
                    .bind("id", row.id)
                    .run());
    TRY(m_db.prepare(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(row.record)).bind("id", row.id).run());
    if (row.version > 1)
        TRY(m_db.prepare(QStringLiteral("DELETE FROM %1_history WHERE id = :id").arg(row.record))
                .bind("id", row.id)
                .run());
    return {};
}

QString ImportUndoRepository::columnsOf(const QString& record) {
    QString& columns = m_columns[record];
    if (!columns.isEmpty())
        return columns;
    const QSqlRecord table = m_db.database().record(record);
    QStringList names;
    for (int at = 0; at < table.count(); ++at)
        names << table.fieldName(at);
    columns = names.join(QLatin1String(", "));
    return columns;
}

Status ImportUndoRepository::restore(const WrittenRow& row) {
    TRY_ASSIGN(const int restored,
               m_db.prepare(QStringLiteral("UPDATE %1 SET (%2) = (SELECT %2 FROM %1_history WHERE id = :id AND version "
                                           "= :version) WHERE id = :id AND EXISTS (SELECT 1 FROM %1_history WHERE id = "
                                           ":id AND version = :version)")
                                .arg(row.record, columnsOf(row.record)))
                   .bind("id", row.id)
                   .bind("version", row.versionBefore)
                   .run());
    if (restored != 1)
        return fail(ErrorCode::NotFound, row.record);
    TRY(m_db.prepare(QStringLiteral("DELETE FROM %1_history WHERE id = :id AND version >= :version").arg(row.record))
            .bind("id", row.id)
            .bind("version", row.versionBefore)
            .run());
    return {};
}

} // namespace tawjih::exchange
