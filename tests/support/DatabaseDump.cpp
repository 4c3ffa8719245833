#include "tests/support/DatabaseDump.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <stdexcept>

namespace tawjih::test {

namespace {

QStringList column(db::Connection& connection, const QString& sql) {
    const auto all = connection.prepare(sql).all([](const db::Row& row) { return row.at<QString>(0); });
    if (!all)
        throw std::runtime_error("dump: " + all.error().detail.toStdString());
    return QStringList(all->begin(), all->end());
}

QStringList without(QStringList all, const QStringList& some) {
    for (const QString& each : some)
        all.removeOne(each);
    return all.mid(0, 5);
}

} // namespace

QMap<QString, QStringList> dump(db::Connection& connection, const QStringList& without) {
    QMap<QString, QStringList> content;
    for (const QString& table :
         column(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                           "'sqlite!_%' ESCAPE '!'"))) {
        if (without.contains(table))
            continue;
        QStringList cells;
        for (const QString& name :
             column(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
            cells << QStringLiteral("quote(%1)").arg(name);
        content.insert(table, column(connection, QStringLiteral("SELECT %1 AS line FROM %2 ORDER BY line")
                                                     .arg(cells.join(QStringLiteral(" || '|' || ")), table)));
    }
    return content;
}

QString difference(const QMap<QString, QStringList>& before, const QMap<QString, QStringList>& after) {
    QStringList found;
    for (auto table = before.begin(); table != before.end(); ++table) {
        const QStringList& now = after.value(table.key());
        if (*table == now)
            continue;
        found << QStringLiteral("%1: gone %2; new %3")
                     .arg(table.key(), without(*table, now).join(QLatin1String(" / ")),
                          without(now, *table).join(QLatin1String(" / ")));
    }
    return found.join(u'\n');
}

} // namespace tawjih::test
