#pragma once

namespace tawjih::db {

class Connection;

/// While one lives, a connection keeps up to 128 MB of pages instead of 32: for bulk work, whose rows go to places all
/// over the indexes. With less, pages are encrypted, sent away and decrypted again for nearly every row.
class LargeCache {
public:
    explicit LargeCache(Connection& connection);
    ~LargeCache();
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;

private:
    Connection& m_connection;
    int m_before = 0; ///< as SQLite says it: KiB below zero, pages above; 0: it could not be read
};

} // namespace tawjih::db
