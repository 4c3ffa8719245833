#include "tests/bench/RawDatabase.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

namespace tawjih::bench {

RawDatabase::RawDatabase(const QString& path, const QByteArray& key) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_connection, flags, nullptr) != SQLITE_OK)
        qFatal("cannot open");
    if (!key.isEmpty()) {
        const QByteArray literal = QByteArray("x'" + key.toHex() + "'");
        if (sqlite3_key_v2(m_connection, "main", literal.constData(), static_cast<int>(literal.size())) != SQLITE_OK)
            qFatal("cannot key");
    }
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_connection);
}

void RawDatabase::execute(const char* sql) {
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_connection));
}

sqlite3_stmt* RawDatabase::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_connection));
    return statement;
}

} // namespace tawjih::bench
