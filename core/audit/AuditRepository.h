#pragma once

#include "core/audit/Action.h"
#include "core/audit/Anchor.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace tawjih {

namespace db {
class Connection;
}

namespace audit {

/// One row of the journal, as stored. Texts and not enums: what a later version wrote must still verify.
struct Entry {
    qint64 sequence = 0;
    QString at; ///< an instant as stored
    UserId user;
    QString roles;
    QString action;
    QString subjectKind;
    QUuid subject;
    qint64 quantity = 0;
    QByteArray previousMac;
    QByteArray mac;
    bool operator==(const Entry&) const = default;
};

/// What a page of the journal shows; unset means all.
struct EntryFilter {
    std::optional<UserId> user;
    std::optional<QUuid> subject;
    std::optional<Action> action;
};

/// What stands before the first entry: 32 bytes of zero.
[[nodiscard]] inline QByteArray genesisMac() {
    return QByteArray(32, '\0');
}

class AuditRepository {
public:
    explicit AuditRepository(db::Connection& connection) : m_connection(connection) {}

    /// Appends the entry if the chain still ends with `entry.previousMac`; false if somebody else has appended since.
    [[nodiscard]] Result<bool> append(const Entry& entry);
    [[nodiscard]] Result<Head> head();
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<std::optional<Entry>> find(qint64 sequence);
    /// All entries from `first` on, in order; `visit` returning false stops.
    [[nodiscard]] Status each(qint64 first, const std::function<bool(const Entry&)>& visit);
    /// The keys of a desk's earlier keys' entries, by the last entry that each covers.
    [[nodiscard]] Result<std::map<qint64, QByteArray>> earlierKeys();
    [[nodiscard]] Status keepEarlierKey(qint64 last, const QByteArray& key);
    /// Newest first, those before `before` (0: from the newest), at most `limit`.
    [[nodiscard]] Result<std::vector<Entry>> page(const EntryFilter& filter, qint64 before, int limit);

private:
    db::Connection& m_connection;
};

} // namespace audit
} // namespace tawjih
