#include "core/vault/MetaRepository.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

namespace tawjih::vault {

Result<QMap<QString, QString>> MetaRepository::all() {
    QMap<QString, QString> values;
    TRY(m_connection.prepare(u"SELECT key, value FROM desk_meta").each([&](const db::Row& row) {
        values.insert(row.get<QString>("key"), row.get<QString>("value"));
    }));
    return values;
}

Result<QString> MetaRepository::get(const QString& key) {
    TRY_ASSIGN(const auto value, m_connection.prepare(u"SELECT value FROM desk_meta WHERE key = :key")
                                     .bind("key", key)
                                     .first([](const db::Row& row) { return row.get<QString>("value"); }));
    return value.value_or(QString());
}

Status MetaRepository::set(const QString& key, const QString& value) {
    TRY(m_connection
            .prepare(uR"(INSERT INTO desk_meta (key, value) VALUES (:key, :value)
                         ON CONFLICT (key) DO UPDATE SET value = excluded.value)")
            .bind("key", key)
            .bind("value", value)
            .run());
    return {};
}

Result<QMap<QString, qint64>> MetaRepository::rowCounts() {
    TRY_ASSIGN(const auto tables,
               m_connection.prepare(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                   .all([](const db::Row& row) { return row.get<QString>("name"); }));
    QMap<QString, qint64> counts;
    for (const QString& name : tables) {
        TRY_ASSIGN(counts[name], rowCount(name));
    }
    return counts;
}

Result<qint64> MetaRepository::rowCount(const QString& table) {
    QString quoted = table;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return m_connection.prepare(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted)).value<qint64>();
}

} // namespace tawjih::vault
