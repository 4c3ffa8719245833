#include "core/db/sqlcipher/Handle.h"

#include "core/db/sqlcipher/SqliteError.h"

#include <QThread>

#include <algorithm>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace tawjih::db::sqlcipher {

namespace {

constexpr int stepsBetweenProgress = 4000;
constexpr int memoryForKey = 1024 * 1024; // bytes, many times what a codec takes
constexpr int longestPause = 25;          // milliseconds between two looks at what is waited for
constexpr auto anyPage = "SELECT 1 FROM sqlite_schema";

int applyKey(sqlite3* connection, const QByteArray& key) {
    // The form that SQLCipher takes as the key itself and not as a passphrase to derive one from.
    const qsizetype digits = 2 * key.size();
    QByteArray literal("x'");
    literal.resize(2 + digits + 1);
    sodium_bin2hex(literal.data() + 2, static_cast<size_t>(digits + 1),
                   reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    literal.back() = '\'';
    const int code = sqlite3_key_v2(connection, "main", literal.constData(), static_cast<int>(literal.size()));
    sodium_memzero(literal.data(), static_cast<size_t>(literal.size()));
    return code;
}

// SQLCipher (4.6) does not survive an allocation that fails while it takes the key: what it needs must be there first.
bool hasMemoryForKey() {
    void* memory = sqlite3_malloc(memoryForKey);
    sqlite3_free(memory);
    return memory != nullptr;
}

// Against a schema made by somebody else: no changes beneath SQL, no functions with side effects, no code from files.
void harden(sqlite3* connection) {
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

int prepareOnce(sqlite3* connection, sqlite3_stmt*& statement) {
    return statement ? SQLITE_OK
                     : sqlite3_prepare_v3(connection, anyPage, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
}

int soundly(int code) {
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return SQLITE_OK;
    return code == SQLITE_ERROR ? SQLITE_CORRUPT : code; // SQLCipher's word for a broken seal
}

// SELECT, or WITH before one: a PRAGMA may want no reading transaction around it.
bool readsRows(sqlite3_stmt* statement) {
    if (!statement || sqlite3_column_count(statement) == 0 || sqlite3_stmt_readonly(statement) == 0)
        return false;
    const QByteArrayView sql = QByteArrayView(sqlite3_sql(statement)).trimmed();
    return sqlite3_strnicmp(sql.data(), "PRAGMA", 6) != 0;
}

} // namespace

Result<std::shared_ptr<Handle>> Handle::open(const QByteArray& fileName, int flags, const QByteArray& key) {
    std::shared_ptr<Handle> handle(new Handle);
    const int code = sqlite3_open_v2(fileName.constData(), &handle->m_connection,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(nullptr, code));
    harden(handle->m_connection);
    if (!key.isEmpty()) {
        // Its log goes to stderr by default. What it says there, our errors say.
        TRY(handle->evaluate("PRAGMA cipher_log_level = NONE"));
        if (!hasMemoryForKey())
            return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
        if (const int keyed = applyKey(handle->m_connection, key); keyed != SQLITE_OK)
            return fail(errorOf(nullptr, keyed));
        handle->m_isEncrypted = true;
    }
    return handle;
}

Handle::~Handle() {
    for (const Entry& entry : m_entries)
        sqlite3_finalize(entry.statement);
    sqlite3_finalize(m_pageProbe);
    sqlite3_finalize(m_readHold);
    sqlite3_close_v2(m_connection);
}

Error Handle::error(int code) const {
    return errorOf(m_connection, code);
}

Result<sqlite3_stmt*> Handle::take(QStringView sql) {
    const auto found = m_bySql.constFind(sql);
    if (found == m_bySql.cend())
        return compile(sql);
    const auto entry = *found;
    sqlite3_stmt* statement = entry->statement;
    m_bySql.erase(found);
    m_entries.erase(entry);
    return statement;
}

Result<sqlite3_stmt*> Handle::compile(QStringView sql) {
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    ++m_compiled;
    int code = sqlite3_prepare_v3(m_connection, text.constData(), static_cast<int>(text.size()) + 1,
                                  SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return fail(errorOf(m_connection, code, true));
    if (rest && *rest) {
        sqlite3_stmt* second = nullptr;
        code = sqlite3_prepare_v3(m_connection, rest, -1, 0, &second, nullptr);
        sqlite3_finalize(second);
        if (code != SQLITE_OK || second) {
            sqlite3_finalize(statement);
            return fail(ErrorCode::DatabaseFailed, QStringLiteral("more than one statement in one text"));
        }
    }
    return statement;
}

void Handle::giveBack(QStringView sql, sqlite3_stmt* statement) {
    if (!statement)
        return;
    // Many a PRAGMA takes effect while it is compiled: run from a cache it would do nothing.
    const bool pragma = sql.trimmed().startsWith(QLatin1String("PRAGMA"), Qt::CaseInsensitive);
    if (pragma || m_bySql.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_entries.push_front({sql.toString(), statement});
    m_bySql.insert(m_entries.front().sql, m_entries.begin());
    if (m_entries.size() > cacheCapacity) {
        m_bySql.remove(m_entries.back().sql);
        sqlite3_finalize(m_entries.back().statement);
        m_entries.pop_back();
    }
}

Result<QString> Handle::evaluate(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(m_connection, code, true));
    code = sqlite3_step(statement);
    QString value;
    if (code == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(errorOf(m_connection, code));
    return value;
}

int Handle::pageError() {
    if (!m_isEncrypted)
        return SQLITE_OK;
    if (const int code = prepareOnce(m_connection, m_pageProbe); code != SQLITE_OK)
        return code;
    const int code = sqlite3_step(m_pageProbe);
    sqlite3_reset(m_pageProbe);
    return soundly(code);
}

Handle::Reading::Reading(Handle& handle, sqlite3_stmt* statement) {
    if (!handle.m_isEncrypted || !readsRows(statement))
        return;
    m_handle = &handle;
    if (++handle.m_readings > 1 || sqlite3_get_autocommit(handle.m_connection) == 0)
        return; // it is held already
    m_holding = prepareOnce(handle.m_connection, handle.m_readHold);
    if (m_holding == SQLITE_OK)
        m_holding = soundly(sqlite3_step(handle.m_readHold));
}

Handle::Reading::~Reading() {
    if (m_handle && --m_handle->m_readings == 0 && m_handle->m_readHold)
        sqlite3_reset(m_handle->m_readHold);
}

int Handle::Reading::pageError() {
    return !m_handle ? SQLITE_OK : m_holding != SQLITE_OK ? m_holding : m_handle->pageError();
}

void Handle::interrupt() {
    sqlite3_interrupt(m_connection);
}

void Handle::setProgressHandler(std::function<bool()> shouldCancel) {
    m_shouldCancel = std::move(shouldCancel);
    if (!m_shouldCancel) {
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
        return;
    }
    const auto ask = [](void* handle) -> int { return static_cast<Handle*>(handle)->m_shouldCancel() ? 1 : 0; };
    sqlite3_progress_handler(m_connection, stepsBetweenProgress, ask, this);
}

void Handle::setBusyTimeout(int milliseconds) {
    m_patience = milliseconds;
    const auto ask = [](void* handle, int tries) -> int {
        return static_cast<Handle*>(handle)->waitsOn(tries) ? 1 : 0;
    };
    sqlite3_busy_handler(m_connection, ask, this);
}

bool Handle::waitsOn(int tries) {
    if (tries == 0)
        m_waiting.start();
    if (m_waiting.elapsed() >= m_patience || isCancelled())
        return false;
    QThread::msleep(static_cast<unsigned long>(std::min(tries + 1, longestPause)));
    return true;
}

Status Handle::enterGate() {
    if (!m_gate || m_gate->tryAcquire(1))
        return {};
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < m_patience) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 left = m_patience - waiting.elapsed();
        if (m_gate->tryAcquire(1, static_cast<int>(std::clamp<qint64>(left, 0, longestPause))))
            return {};
    }
    return fail(ErrorCode::DatabaseBusy, QStringLiteral("another connection writes"));
}

void Handle::leaveGate() {
    if (m_gate)
        m_gate->release();
}

bool Handle::writesAlone(sqlite3_stmt* statement) const {
    return statement && transactionDepth == 0 && sqlite3_stmt_readonly(statement) == 0;
}

bool Handle::transactionLost() const {
    return transactionDepth > 0 && sqlite3_get_autocommit(m_connection) != 0;
}

} // namespace tawjih::db::sqlcipher
