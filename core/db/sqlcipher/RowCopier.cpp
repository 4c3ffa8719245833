#include "core/db/sqlcipher/RowCopier.h"

#include "core/db/sqlcipher/Handle.h"

#include <QStringList>

#include <sqlcipher/sqlite3.h>

namespace tawjih::db::sqlcipher {

namespace {

constexpr qint64 rowsBetweenQuestions = 256;

/// Ends the reading transaction, and with it what the pager remembers of an error.
class Reset {
public:
    explicit Reset(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Reset() { sqlite3_reset(m_statement); }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;

private:
    sqlite3_stmt* m_statement;
};

template <typename Visit>
Status each(Handle& handle, const QString& sql, Visit visit) {
    TRY_ASSIGN(sqlite3_stmt* const statement, handle.take(sql));
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        visit(statement);
    Status done = code == SQLITE_DONE ? Status() : Status(fail(handle.error(code)));
    sqlite3_finalize(statement);
    return done;
}

} // namespace

QString quoted(QString name, QChar mark) {
    return mark + name.replace(mark, QString(2, mark)) + mark;
}

Status eachText(Handle& handle, const QString& sql, const std::function<void(const QString&)>& visit) {
    return each(handle, sql, [&](sqlite3_stmt* row) {
        visit(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0))));
    });
}

Status eachRow(Handle& handle, const QString& sql, const std::function<void(qint64, const QByteArray&)>& visit) {
    return each(handle, sql, [&](sqlite3_stmt* row) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, 1));
        visit(sqlite3_column_int64(row, 0), QByteArray(bytes, sqlite3_column_bytes(row, 1)));
    });
}

RowCopier::RowCopier(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to)
    : m_from(std::move(from))
    , m_to(std::move(to)) {}

RowCopier::~RowCopier() {
    for (sqlite3_stmt* statement : {m_forwards, m_backwards, m_insert})
        sqlite3_finalize(statement);
}

Result<std::unique_ptr<RowCopier>> RowCopier::byNumber(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to,
                                                       const QString& table, const QString& columns) {
    std::unique_ptr<RowCopier> copier(new RowCopier(std::move(from), std::move(to)));
    // NOT INDEXED: a row must come from the table itself, whose pages are the question.
    const QString select = QStringLiteral("SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 "
                                          "ORDER BY rowid ")
                               .arg(columns, quoted(table));
    TRY_ASSIGN(copier->m_forwards, copier->m_from->take(QString(select + QLatin1String("ASC"))));
    TRY_ASSIGN(copier->m_backwards, copier->m_from->take(QString(select + QLatin1String("DESC"))));
    TRY(copier->prepareInsert(table, columns));
    return copier;
}

Result<std::unique_ptr<RowCopier>> RowCopier::byKey(std::shared_ptr<Handle> from, std::shared_ptr<Handle> to,
                                                    const QString& table, const QString& columns,
                                                    const QString& keyColumn) {
    std::unique_ptr<RowCopier> copier(new RowCopier(std::move(from), std::move(to)));
    const QString select =
        QStringLiteral("SELECT rowid, %1 FROM %2 WHERE %3 = ?1").arg(columns, quoted(table), quoted(keyColumn));
    TRY_ASSIGN(copier->m_forwards, copier->m_from->take(select));
    TRY(copier->prepareInsert(table, columns));
    return copier;
}

Status RowCopier::prepareInsert(const QString& table, const QString& columns) {
    const int count = sqlite3_column_count(m_forwards) - 1;
    const QString places = QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
    const QString insert =
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(quoted(table), columns, places);
    TRY_ASSIGN(m_insert, m_to->take(insert));
    return {};
}

/// Whether the target took it.
Result<bool> RowCopier::insertRow(sqlite3_stmt* row) {
    const Reset reset(m_insert);
    for (int i = 1; i < sqlite3_column_count(row); ++i)
        sqlite3_bind_value(m_insert, i, sqlite3_column_value(row, i));
    const int code = sqlite3_step(m_insert);
    if (code != SQLITE_DONE)
        return fail(m_to->error(code));
    return sqlite3_changes(m_to->connection()) > 0;
}

Result<RowCopier::Copied> RowCopier::copy(qint64 first, qint64 last, bool forwards,
                                          const std::function<bool()>& goesOn) {
    if (goesOn && ++m_asked % rowsBetweenQuestions == 0 && !goesOn())
        return fail(ErrorCode::Cancelled);
    sqlite3_stmt* statement = forwards ? m_forwards : m_backwards;
    const Reset reset(statement);
    sqlite3_bind_int64(statement, 1, first);
    sqlite3_bind_int64(statement, 2, last);
    Copied copied;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW && (code = m_from->pageError()) == SQLITE_OK) {
        TRY_ASSIGN(const bool taken, insertRow(statement));
        copied.rows += taken ? 1 : 0;
        copied.last = sqlite3_column_int64(statement, 0);
        if (goesOn && ++m_asked % rowsBetweenQuestions == 0 && !goesOn())
            return fail(ErrorCode::Cancelled);
    }
    if (code == SQLITE_NOMEM)
        return fail(ErrorCode::OutOfMemory);
    copied.reachedEnd = code == SQLITE_DONE;
    return copied;
}

Result<qint64> RowCopier::copyKey(const QByteArray& key) {
    const Reset reset(m_forwards);
    sqlite3_bind_blob(m_forwards, 1, key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
    qint64 rows = 0;
    while (sqlite3_step(m_forwards) == SQLITE_ROW && m_from->pageError() == SQLITE_OK) {
        TRY_ASSIGN(const bool taken, insertRow(m_forwards));
        rows += taken ? 1 : 0;
    }
    return rows; // an older database that cannot be read has nothing to give
}

} // namespace tawjih::db::sqlcipher
