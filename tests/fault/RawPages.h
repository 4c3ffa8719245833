#pragma once

#include <QByteArray>
#include <QString>

namespace tawjih::test {

/// Everything that a desk's file and its log hold, decrypted page by page without SQLite: free pages and what lies
/// between rows too. Works on SQLCipher 4's format: pages of 4096 bytes, of which the last 80 are the IV and the seal.
/// \param key 32 bytes
[[nodiscard]] QByteArray rawContent(const QString& databasePath, const QByteArray& key);

} // namespace tawjih::test
