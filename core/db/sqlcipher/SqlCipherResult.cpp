#include "core/db/sqlcipher/SqlCipherResult.h"

#include "core/db/Storage.h"
#include "core/db/sqlcipher/SqlCipherDriver.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>

#include <sqlcipher/sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)
Q_DECLARE_METATYPE(sqlite3_stmt*)

namespace tawjih::db::sqlcipher {

namespace {

void store(Parameter& parameter, const QVariant& value) {
    if (!value.isValid() || value.isNull()) {
        parameter.setNull();
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
        parameter.setInteger(value.toLongLong());
        break;
    case QMetaType::Float:
    case QMetaType::Double:
        parameter.setReal(value.toDouble());
        break;
    case QMetaType::QByteArray:
        parameter.setBytes(value.toByteArray());
        break;
    case QMetaType::QUuid:
        Storage<QUuid>::store(parameter, value.toUuid());
        break;
    case QMetaType::QDateTime:
        Storage<QDateTime>::store(parameter, value.toDateTime());
        break;
    default:
        parameter.setText(value.toString());
    }
}

} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver) : QSqlResult(driver), m_handle(driver->shared()) {}

SqlCipherResult::~SqlCipherResult() {
    release();
}

QVariant SqlCipherResult::handle() const {
    return QVariant::fromValue(m_statement);
}

void SqlCipherResult::release() {
    if (m_handle)
        m_handle->giveBack(m_sql, m_statement);
    m_statement = nullptr;
    m_kept.clear();
    m_row = -1;
    m_firstPending = false;
    m_cursor = Cursor::Before;
    m_changed = -1;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::refuse(const Error& error) {
    setLastError(QSqlError({}, error.detail, QSqlError::StatementError, QString::number(static_cast<int>(error.code))));
    return false;
}

bool SqlCipherResult::prepare(const QString& sql) {
    release();
    if (!m_handle)
        return refuse(Error{ErrorCode::DatabaseFailed, QStringLiteral("not open"), {}});
    auto taken = m_handle->take(sql);
    if (!taken)
        return refuse(taken.error());
    if (!*taken)
        return refuse(Error{ErrorCode::DatabaseFailed, QStringLiteral("no statement"), {}});
    m_sql = sql;
    m_statement = *taken;
    setSelect(sqlite3_column_count(m_statement) > 0);
    return true;
}

bool SqlCipherResult::reset(const QString& sql) {
    return prepare(sql) && exec();
}

bool SqlCipherResult::bindAll() {
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int i = 1; i <= count; ++i) {
        const char* name = sqlite3_bind_parameter_name(m_statement, i);
        const bool byName = name && bindingSyntax() == NamedBinding;
        Parameter parameter(m_statement, i);
        store(parameter, byName ? boundValue(QString::fromUtf8(name)) : boundValue(i - 1));
        if (parameter.result() != SQLITE_OK)
            return refuse(m_handle->error(parameter.result()));
    }
    return true;
}

bool SqlCipherResult::exec() {
    if (!m_statement)
        return refuse(Error{ErrorCode::DatabaseFailed, QStringLiteral("no statement"), {}});
    sqlite3_reset(m_statement);
    m_kept.clear();
    m_row = -1;
    m_cursor = Cursor::Before;
    setAt(QSql::BeforeFirstRow);
    if (m_handle->transactionLost())
        return refuse(Error{ErrorCode::DatabaseFailed, QStringLiteral("the unit of work was rolled back"), {}});
    if (!bindAll())
        return false;
    // The first step runs the statement: what fails, fails here, as callers of exec() expect.
    setLastError({});
    step();
    if (lastError().isValid())
        return false;
    m_firstPending = true;
    m_changed = isSelect() ? -1 : sqlite3_changes(m_handle->connection());
    setActive(true);
    return true;
}

bool SqlCipherResult::step() {
    int code = sqlite3_step(m_statement);
    if (const int damage = code == SQLITE_ROW ? m_handle->pageError() : SQLITE_OK; damage != SQLITE_OK)
        code = damage;
    m_cursor = code == SQLITE_ROW ? Cursor::OnRow : Cursor::Finished;
    if (code == SQLITE_ROW) {
        ++m_row;
        return true;
    }
    if (code != SQLITE_DONE)
        refuse(m_handle->error(code));
    sqlite3_reset(m_statement);
    return false;
}

bool SqlCipherResult::fetchNext() {
    return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
}

bool SqlCipherResult::fetchFirst() {
    return fetch(0);
}

bool SqlCipherResult::fetchLast() {
    int last = std::max(at(), -1);
    while (fetch(last + 1))
        ++last;
    if (isForwardOnly())
        return false; // it went by
    return last >= 0 && fetch(last);
}

bool SqlCipherResult::fetch(int row) {
    if (!isForwardOnly() && row >= 0 && row < static_cast<int>(m_kept.size())) {
        setAt(row);
        return true;
    }
    while (m_cursor == Cursor::OnRow) {
        const bool onIt = m_row == row;
        if (!std::exchange(m_firstPending, false) && !onIt && !step())
            break;
        if (!isForwardOnly() && static_cast<int>(m_kept.size()) == m_row) {
            QVariantList values;
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                values << read(column);
            m_kept.push_back(std::move(values));
        }
        if (m_row >= row) {
            setAt(m_row == row ? row : static_cast<int>(QSql::AfterLastRow));
            return m_row == row;
        }
    }
    setAt(QSql::AfterLastRow);
    return false;
}

QVariant SqlCipherResult::read(int column) const {
    const Cell cell(m_statement, column);
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return cell.integer();
    case SQLITE_FLOAT:
        return cell.real();
    case SQLITE_TEXT:
        return QString::fromUtf8(cell.text());
    case SQLITE_BLOB:
        return cell.bytes().toByteArray();
    default:
        return QVariant(QMetaType(QMetaType::QString));
    }
}

QVariant SqlCipherResult::data(int column) {
    if (column < 0 || at() < 0 || !m_statement || column >= sqlite3_column_count(m_statement))
        return {};
    return isForwardOnly() ? read(column) : m_kept[static_cast<size_t>(at())][column];
}

bool SqlCipherResult::isNull(int column) {
    if (isForwardOnly() && m_cursor == Cursor::OnRow)
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return data(column).isNull();
}

QVariant SqlCipherResult::lastInsertId() const {
    return isActive() ? QVariant(static_cast<qint64>(sqlite3_last_insert_rowid(m_handle->connection()))) : QVariant();
}

QSqlRecord SqlCipherResult::record() const {
    QSqlRecord record;
    if (!isActive() || !isSelect())
        return record;
    const bool onRow = m_cursor == Cursor::OnRow;
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement, column));
        QMetaType type(QMetaType::QString);
        if (onRow)
            type = read(column).metaType();
        record.append(QSqlField(name, type, QString::fromUtf8(sqlite3_column_table_name(m_statement, column))));
    }
    return record;
}

void SqlCipherResult::detachFromResultSet() {
    if (m_statement)
        sqlite3_reset(m_statement);
    m_cursor = Cursor::Finished;
}

} // namespace tawjih::db::sqlcipher
