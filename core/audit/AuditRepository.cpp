#include "core/audit/AuditRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::audit {

namespace {

constexpr QLatin1String keyPrefix("journal.key.");

/// What is no id any more is read as one that nobody has: the entry's seal tells that it was tampered with.
QUuid idOf(const QByteArray& bytes) {
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid::fromRfc4122(QByteArray(16, '\xFF'));
}

Entry entryFrom(const db::Row& row) {
    const auto subject = row.get<std::optional<QByteArray>>("subject_id");
    return {
        row.get<qint64>("sequence"),        row.get<QString>("at"),      UserId(idOf(row.get<QByteArray>("user_id"))),
        row.get<QString>("roles"),          row.get<QString>("action"),  row.get<QString>("subject_kind"),
        subject ? idOf(*subject) : QUuid(), row.get<qint64>("quantity"), row.get<QByteArray>("previous_mac"),
        row.get<QByteArray>("mac"),
    };
}

} // namespace

Result<bool> AuditRepository::append(const Entry& entry) {
    // The comparison makes one statement of "is this still the end?" and "append": other connections append too, and a
    // rolled back savepoint takes entries away again.
    auto statement = m_connection.prepare(uR"(
        INSERT INTO audit (sequence, at, user_id, roles, action, subject_kind, subject_id, quantity, previous_mac, mac)
        SELECT :sequence, :at, :user_id, :roles, :action, :subject_kind, :subject_id, :quantity, :previous_mac, :mac
        WHERE coalesce((SELECT mac FROM audit ORDER BY sequence DESC LIMIT 1), :genesis) = :previous_mac)");
    statement.bind("sequence", entry.sequence)
        .bind("at", entry.at)
        .bind("user_id", entry.user)
        .bind("roles", entry.roles)
        .bind("action", entry.action)
        .bind("subject_kind", entry.subjectKind)
        .bind("subject_id", entry.subject)
        .bind("quantity", entry.quantity)
        .bind("previous_mac", entry.previousMac)
        .bind("mac", entry.mac)
        .bind("genesis", genesisMac());
    TRY_ASSIGN(const int rows, statement.run());
    return rows == 1;
}

Result<Head> AuditRepository::head() {
    TRY_ASSIGN(const auto found, m_connection.prepare(u"SELECT sequence, mac FROM audit ORDER BY sequence DESC LIMIT 1")
                                     .first([](const db::Row& row) {
                                         return Head{row.get<qint64>("sequence"), row.get<QByteArray>("mac")};
                                     }));
    return found.value_or(Head{0, genesisMac()});
}

Result<qint64> AuditRepository::count() {
    return m_connection.prepare(u"SELECT count(*) FROM audit").value<qint64>();
}

Result<std::optional<Entry>> AuditRepository::find(qint64 sequence) {
    return m_connection
        .prepare(uR"(SELECT sequence, at, user_id, roles, action, subject_kind, subject_id, quantity, previous_mac, mac
                     FROM audit WHERE sequence = :sequence)")
        .bind("sequence", sequence)
        .first(entryFrom);
}

Status AuditRepository::each(qint64 first, const std::function<bool(const Entry&)>& visit) {
    return m_connection
        .prepare(uR"(SELECT sequence, at, user_id, roles, action, subject_kind, subject_id, quantity, previous_mac, mac
                     FROM audit WHERE sequence >= :first ORDER BY sequence)")
        .bind("first", first)
        .each([&](const db::Row& row) { return visit(entryFrom(row)); });
}

// In the table that every schema has: desks are checked before their migrations run.
Result<std::map<qint64, QByteArray>> AuditRepository::earlierKeys() {
    std::map<qint64, QByteArray> keys;
    TRY(m_connection.prepare(u"SELECT key, value FROM desk_meta WHERE key LIKE 'journal.key.%'")
            .each([&](const db::Row& row) {
                keys.emplace(row.get<QString>("key").mid(keyPrefix.size()).toLongLong(),
                             QByteArray::fromBase64(row.get<QString>("value").toLatin1()));
            }));
    return keys;
}

Status AuditRepository::keepEarlierKey(qint64 last, const QByteArray& key) {
    TRY(m_connection.prepare(u"INSERT INTO desk_meta (key, value) VALUES (:key, :value)")
            .bind("key", QString(keyPrefix + QString::number(last)))
            .bind("value", QString::fromLatin1(key.toBase64()))
            .run());
    return {};
}

Result<std::vector<Entry>> AuditRepository::page(const EntryFilter& filter, qint64 before, int limit) {
    QString sql = QStringLiteral(R"(
        SELECT sequence, at, user_id, roles, action, subject_kind, subject_id, quantity, previous_mac, mac
        FROM audit WHERE (:before = 0 OR sequence < :before))");
    if (filter.user)
        sql += QStringLiteral(" AND user_id = :user_id");
    if (filter.subject)
        sql += QStringLiteral(" AND subject_id = :subject_id");
    if (filter.action)
        sql += QStringLiteral(" AND action = :action");
    sql += QStringLiteral(" ORDER BY sequence DESC LIMIT :limit");
    auto statement = m_connection.prepare(sql);
    statement.bind("before", before).bind("limit", limit);
    if (filter.user)
        statement.bind("user_id", *filter.user);
    if (filter.subject)
        statement.bind("subject_id", *filter.subject);
    if (filter.action)
        statement.bind("action", *filter.action);
    return statement.all(entryFrom);
}

} // namespace tawjih::audit
