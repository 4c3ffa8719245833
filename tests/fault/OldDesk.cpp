#include "tests/fault/OldDesk.h"

#include "core/db/Migrator.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/UserRepository.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <stdexcept>

namespace tawjih::test {

namespace {

constexpr int rowsOfATable = 3;
const QString login = QStringLiteral("benali");
const QString password = QStringLiteral("lune sur l'oued");

template <typename T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error("old desk: " + result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// What a rule of a table wants of its columns; %1 is the row's number.
const QMap<QString, QString> wanted{
    {QStringLiteral("case_file.status"), QStringLiteral("'closed'")},
    {QStringLiteral("referral.status"), QStringLiteral("'accepted'")},
    {QStringLiteral("referral.outcome"), QStringLiteral("'completed'")},
    {QStringLiteral("referral.dropout_reason"), QStringLiteral("NULL")},
    {QStringLiteral("seat.state"), QStringLiteral("'held'")},
    {QStringLiteral("plan_action.cancelled_on"), QStringLiteral("NULL")},
    {QStringLiteral("data_release.state"), QStringLiteral("'approved'")},
    {QStringLiteral("not_same.first_id"), QStringLiteral("x'000%1'")},
    {QStringLiteral("duplicate_pair.first_id"), QStringLiteral("x'000%1'")},
    {QStringLiteral("not_household.first_id"), QStringLiteral("x'000%1'")},
    {QStringLiteral("person_link.relation"), QStringLiteral("'sibling'")},
    {QStringLiteral("attachment.removed_at"), QStringLiteral("NULL")},
    {QStringLiteral("attachment.removed_by"), QStringLiteral("NULL")},
};

/// What is drawn from other tables and rebuilt at will.
const QStringList drawn{QStringLiteral("journey"), QStringLiteral("journey_with"),
                        QStringLiteral("beneficiary_listing"), QStringLiteral("search_token"),
                        QStringLiteral("person_facts")};
/// What the desk itself writes, and this fixture too.
const QStringList kept{QStringLiteral("schema_migration"), QStringLiteral("desk_meta"), QStringLiteral("app_user"),
                       QStringLiteral("audit")};

struct Column {
    QString name;
    QString type;
    QString refersTo; ///< a table
};

QStringList texts(db::Connection& connection, const QString& sql) {
    const auto all = must(connection.prepare(sql).all([](const db::Row& row) { return row.at<QString>(0); }));
    return {all.begin(), all.end()};
}

QStringList tablesOf(db::Connection& connection) {
    return texts(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                            "'sqlite!_%' ESCAPE '!' ORDER BY name"));
}

std::vector<Column> columnsOf(db::Connection& connection, const QString& table) {
    std::vector<Column> columns =
        must(connection.prepare(QStringLiteral("SELECT name, type FROM pragma_table_info('%1')").arg(table))
                 .all([](const db::Row& row) {
                     return Column{row.at<QString>(0), row.at<QString>(1), {}};
                 }));
    for (Column& column : columns)
        column.refersTo = texts(connection, QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list('%1') WHERE "
                                                           "\"from\" = '%2'")
                                                .arg(table, column.name))
                              .value(0);
    return columns;
}

QString keyOf(const QString& table, int row) {
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(table.toUtf8() + QByteArray::number(row)), QCryptographicHash::Md5);
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(hash.toHex()));
}

QString valueFor(const QString& table, const Column& column, int row) {
    const QString name = table + u'.' + column.name;
    if (const auto rule = wanted.constFind(name); rule != wanted.cend())
        return QString(*rule).replace(QLatin1String("%1"), QString::number(row));
    if (column.refersTo == QLatin1String("app_user"))
        return QStringLiteral("(SELECT id FROM app_user)");
    if (column.refersTo == QLatin1String("case_restriction")) // whose key is a case's
        return keyOf(QStringLiteral("case_file"), row);
    if (!column.refersTo.isEmpty()) // relatives are somebody else
        return keyOf(column.refersTo, column.name == QLatin1String("relative_id") ? row % rowsOfATable + 1 : row);
    if (column.type == QLatin1String("BLOB"))
        return keyOf(column.name == QLatin1String("id") ? QString(table).remove(QStringLiteral("_history")) : name,
                     row);
    if (column.type == QLatin1String("TEXT") || column.type.isEmpty()) {
        if (column.name.endsWith(QLatin1String("_on")))
            return QStringLiteral("'2026-01-0%1'").arg(row);
        if (column.name.endsWith(QLatin1String("_at")))
            return QStringLiteral("'2026-01-0%1T09:30:00.000Z'").arg(row);
        return QStringLiteral("'%1 %2 ديالو'").arg(column.name).arg(row);
    }
    return QString::number(row);
}

void fill(db::Connection& connection) {
    db::Transaction transaction(connection);
    must(transaction.begin());
    for (const QString& table : tablesOf(connection)) {
        if (kept.contains(table) || drawn.contains(table))
            continue;
        const auto columns = columnsOf(connection, table);
        for (int row = 1; row <= rowsOfATable; ++row) {
            QStringList values;
            for (const Column& column : columns)
                values << valueFor(table, column, row);
            must(connection.execute(
                QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, values.join(QLatin1String(", ")))));
        }
    }
    must(transaction.commit());
}

/// What Desk::create does around the tables.
void furnish(const vault::DeskFiles& files, int version, const Clock& clock) {
    const vault::Roles roles =
        vault::Roles(vault::Role::Advisor) | vault::Role::Supervisor | vault::Role::Administrator;
    const vault::User user{
        UserId::create(clock), login, QStringLiteral("Amina Benali"), roles, true, false, clock.now()};
    vault::SlotTable table{makeUuidV7(clock.now()), QStringLiteral("Casablanca"), QStringLiteral("fr"), 0, {}, {}, {}};
    vault::KeyRing keys(vault::SlotStore(files.folder), table, vault::SecureBytes::random(32), vault::KdfCost::light());
    table.put(must(keys.makeSlot(user.id, login, roles, vault::SecureBytes::fromPassword(password))));
    table.put(vault::sealForRecovery(table, vault::SecureBytes::random(32), keys.deskKey()));
    auto known = db::shippedMigrations();
    known.resize(static_cast<size_t>(version));
    const auto connection = must(db::Connection::create(files.database(), keys.deskKey().borrowed()));
    must(db::Migrator(known).migrate(*connection));
    must(connection->execute(u"PRAGMA foreign_keys = OFF"));
    const auto anchor = must(audit::Anchor::open(files.anchor(), keys.deskKey()));
    audit::AuditTrail trail(*connection, clock, user.actor(), keys.deskKey(), anchor);
    db::Transaction transaction(*connection);
    must(transaction.begin());
    vault::MetaRepository facts(*connection);
    must(facts.set(QLatin1String(vault::meta::deskId), table.deskId.toString(QUuid::WithoutBraces)));
    const auto identity = vault::toMeta(TemporaryDesk::identity());
    for (auto fact = identity.begin(); fact != identity.end(); ++fact)
        must(facts.set(fact.key(), fact.value()));
    must(vault::UserRepository(*connection).insert(user));
    must(trail.record(audit::Action::DeskCreated));
    must(keys.commit(*connection, transaction, table));
    fill(*connection);
    must(connection->checkIntegrity());
    must(connection->checkpoint());
}

} // namespace

OldDesk::OldDesk(int version)
    : clock(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC))
    , folder(temporary.filePath(QStringLiteral("old.tawjih"))) {
    const vault::DeskFiles files{folder};
    QDir().mkpath(folder);
    furnish(files, version, clock);
    // Read with the key that its account opens.
    const auto table = must(vault::SlotStore(folder).read()).front();
    const auto key = must(vault::openSlot(table, *table.findLogin(login), vault::SecureBytes::fromPassword(password)));
    const auto connection = must(db::Connection::open(files.database(), key.borrowed()));
    for (const QString& name : tablesOf(*connection)) {
        if (drawn.contains(name) || name == QLatin1String("desk_meta"))
            continue;
        QStringList cells;
        for (const Column& column : columnsOf(*connection, name))
            cells << QStringLiteral("quote(%1)").arg(column.name);
        m_queries[name] = QStringLiteral("SELECT %1 FROM %2").arg(cells.join(QLatin1String(" || '|' || ")), name);
        m_content[name] = texts(*connection, m_queries[name]);
    }
}

Result<std::unique_ptr<vault::Desk>> OldDesk::unlock(const QString& copy) const {
    return vault::Desk::unlock(copy.isEmpty() ? folder : copy, login, password, clock, TemporaryDesk::options());
}

QStringList OldDesk::lostIn(db::Connection& connection) const {
    QStringList lost;
    for (auto table = m_content.begin(); table != m_content.end(); ++table) {
        const QStringList now = texts(connection, m_queries.value(table.key()));
        for (const QString& row : *table)
            if (!now.contains(row))
                lost << table.key() + QLatin1String(": ") + row.left(80);
        if (!kept.contains(table.key()) && now.size() != table->size())
            lost << table.key() + QLatin1String(": more rows than before");
    }
    return lost;
}

int OldDesk::rows() const {
    int all = 0;
    for (const QStringList& table : m_content)
        all += int(table.size());
    return all;
}

int newestSchema() {
    return int(db::shippedMigrations().size());
}

} // namespace tawjih::test
