#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace tawjih::bench {

/// The C API as a careful program would use it: the yardstick of the benchmarks.
class RawDatabase {
public:
    /// \param key 32 raw bytes, or empty for a plain file
    RawDatabase(const QString& path, const QByteArray& key);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void execute(const char* sql);
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql); ///< to be finalised by the caller
    [[nodiscard]] sqlite3* connection() const { return m_connection; }

private:
    sqlite3* m_connection = nullptr;
};

} // namespace tawjih::bench
