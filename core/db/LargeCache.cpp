#include "core/db/LargeCache.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::db {

namespace {

constexpr int large = -128 * 1024; // KiB

/// It is a matter of speed alone: where it fails, work goes on as before.
void setCache(Connection& connection, int size) {
    (void)connection.execute(QStringLiteral("PRAGMA cache_size = %1").arg(size));
}

} // namespace

LargeCache::LargeCache(Connection& connection) : m_connection(connection) {
    m_before = connection.prepare(u"PRAGMA cache_size").value<int>().value_or(0);
    if (m_before != 0)
        setCache(connection, large);
}

LargeCache::~LargeCache() {
    if (m_before != 0)
        setCache(m_connection, m_before);
}

} // namespace tawjih::db
