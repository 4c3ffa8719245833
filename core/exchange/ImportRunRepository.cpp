#include "core/exchange/ImportRunRepository.h"

#include "core/db/Connection.h"

#include <algorithm>

namespace tawjih::exchange {

namespace {

const QLatin1String columns("id, recorded_at, recorded_by, kind, policy, file_hash, created, updated, undone_at");

ImportRecord readRun(const db::Row& row) {
    ImportRecord run;
    run.id = row.get<ImportId>("id");
    run.at = row.get<QDateTime>("recorded_at");
    run.by = row.get<UserId>("recorded_by");
    run.kind = row.get<ImportKind>("kind");
    run.policy = row.get<ImportPolicy>("policy");
    run.fileHash = row.get<QString>("file_hash");
    run.created = row.get<qint64>("created");
    run.updated = row.get<qint64>("updated");
    run.undoneAt = row.get<std::optional<QDateTime>>("undone_at");
    return run;
}

} // namespace

ImportRunRepository::ImportRunRepository(db::Connection& connection)
    : m_db(connection)
    , m_addRow(connection.prepare(uR"(
INSERT INTO import_row (import_id, row_id, place, record, version_before, version)
VALUES (:import_id, :row_id, :place, :record, :version_before, :version)
ON CONFLICT (import_id, row_id) DO UPDATE SET version = excluded.version)")) {}

Status ImportRunRepository::insert(const ImportRecord& run) {
    TRY(m_db.prepare(uR"(
INSERT INTO import_run (id, recorded_at, recorded_by, kind, policy, file_hash, created, updated)
VALUES (:id, :recorded_at, :recorded_by, :kind, :policy, :file_hash, :created, :updated))")
            .bind("id", run.id)
            .bind("recorded_at", run.at)
            .bind("recorded_by", run.by)
            .bind("kind", run.kind)
            .bind("policy", run.policy)
            .bind("file_hash", run.fileHash)
            .bind("created", run.created)
            .bind("updated", run.updated)
            .run());
    return {};
}

Status ImportRunRepository::close(const ImportRecord& run) {
    TRY(m_db.prepare(u"UPDATE import_run SET created = :created, updated = :updated WHERE id = :id")
            .bind("id", run.id)
            .bind("created", run.created)
            .bind("updated", run.updated)
            .run());
    return {};
}

Status ImportRunRepository::markUndone(ImportId id, const QDateTime& at, UserId by) {
    TRY(m_db.prepare(u"UPDATE import_run SET undone_at = :at, undone_by = :by WHERE id = :id")
            .bind("id", id)
            .bind("at", at)
            .bind("by", by)
            .run());
    return {};
}

Result<std::optional<ImportRecord>> ImportRunRepository::find(ImportId id) {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM import_run WHERE id = :id").arg(columns))
        .bind("id", id)
        .first(readRun);
}

Result<std::vector<ImportRecord>> ImportRunRepository::all() {
    return m_db.prepare(QStringLiteral("SELECT %1 FROM import_run ORDER BY recorded_at DESC, rowid DESC").arg(columns))
        .all(readRun);
}

Status ImportRunRepository::addRow(ImportId run, qint64 place, const WrittenRow& row) {
    TRY(m_addRow.bind("import_id", run)
            .bind("row_id", row.id)
            .bind("place", place)
            .bind("record", row.record)
            .bind("version_before", row.versionBefore)
            .bind("version", row.version)
            .run());
    return {};
}

Result<std::vector<WrittenRow>> ImportRunRepository::rows(ImportId run) {
    // Few tables, many rows: their names are shared.
    QStringList records;
    const auto shared = [&records](const QString& record) {
        const qsizetype found = records.indexOf(record);
        if (found < 0)
            records << record;
        return found < 0 ? records.constLast() : records.at(found);
    };
    return m_db
        .prepare(u"SELECT record, row_id, version_before, version FROM import_row WHERE import_id = :id ORDER BY place")
        .bind("id", run)
        .all([&](const db::Row& row) {
            return WrittenRow{shared(row.at<QString>(0)), row.at<QUuid>(1), row.at<int>(2), row.at<int>(3)};
        });
}

Status ImportRunRepository::removeRows(ImportId run) {
    TRY(m_db.prepare(u"DELETE FROM import_row WHERE import_id = :id").bind("id", run).run());
    return {};
}

Result<std::vector<ImportRunRepository::Serial>> ImportRunRepository::serials() {
    return m_db.prepare(u"SELECT year, last_number FROM case_counter ORDER BY year").all([](const db::Row& row) {
        return Serial{row.at<int>(0), row.at<int>(1)};
    });
}

Status ImportRunRepository::keepSerials(ImportId run, const std::vector<Serial>& before) {
    TRY_ASSIGN(const auto now, serials());
    for (const Serial& after : now) {
        const auto known = std::ranges::find(before, after.year, &Serial::year);
        if (known != before.end() && known->last == after.last)
            continue;
        TRY(m_db.prepare(u"INSERT INTO import_number (import_id, year, last_before, last_after) "
                         u"VALUES (:id, :year, :last_before, :last_after)")
                .bind("id", run)
                .bind("year", after.year)
                .bind("last_before", known == before.end() ? std::nullopt : std::optional(known->last))
                .bind("last_after", after.last)
                .run());
    }
    return {};
}

Status ImportRunRepository::giveBackSerials(ImportId run) {
    for (const auto sql :
         {u"UPDATE case_counter SET last_number = (SELECT n.last_before FROM import_number n WHERE n.import_id = :id "
          u"AND n.year = case_counter.year) WHERE EXISTS (SELECT 1 FROM import_number n WHERE n.import_id = :id AND "
          u"n.year = case_counter.year AND n.last_after = case_counter.last_number AND n.last_before IS NOT NULL)",
          u"DELETE FROM case_counter WHERE EXISTS (SELECT 1 FROM import_number n WHERE n.import_id = :id AND n.year = "
          u"case_counter.year AND n.last_after = case_counter.last_number AND n.last_before IS NULL)",
          u"DELETE FROM import_number WHERE import_id = :id"})
        TRY(m_db.prepare(QStringView(sql)).bind("id", run).run());
    return {};
}

} // namespace tawjih::exchange
