#include "core/vault/Salvage.h"

#include "core/base/SafeFile.h"
#include "core/db/Connection.h"
#include "core/db/Migrator.h"
#include "core/db/Rescue.h"
#include "core/db/Transaction.h"
#include "core/vault/Attempts.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/FolderKey.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/SalvageRepository.h"
#include "core/vault/SlotStore.h"
#include "core/vault/UserRepository.h"

#include <QDir>
#include <QScopeGuard>

#include <algorithm>
#include <map>
#include <set>

namespace tawjih::vault {

namespace {

constexpr qint64 pageSize = 4096;
const QString personTable = QStringLiteral("beneficiary");
const QString userTable = QStringLiteral("app_user");

/// One salvage at work, in a folder of its own.
class Salvage {
public:
    Salvage(const SalvageOrder& order, const QString& part, const Clock& clock, const BackupProgress& progress)
        : m_order(order)
        , m_work{part}
        , m_clock(clock)
        , m_progress(progress) {}

    /// First of all: the password.
    [[nodiscard]] Status findKey();
    [[nodiscard]] Result<SalvageReport> run();

private:
    [[nodiscard]] Status copyDamaged();
    [[nodiscard]] Status makeFresh();
    [[nodiscard]] Status readTables();
    [[nodiscard]] Status fillGaps();
    [[nodiscard]] Status fill(const QString& table, const QString& column, const std::vector<QByteArray>& keys);
    [[nodiscard]] Status mend(db::Connection& connection);
    void noteFilled(const QString& table, qint64 rows);
    [[nodiscard]] Status revive(db::Connection& connection, const QString& table, const QByteArray& key);
    [[nodiscard]] Result<bool> reviveParents(db::Connection& connection, const std::vector<db::Orphan>& orphans);
    [[nodiscard]] Status detach(db::Connection& connection, const std::vector<db::Orphan>& orphans);
    [[nodiscard]] Status addAccounts(db::Connection& connection);
    [[nodiscard]] Status addUser(db::Connection& connection, const UserId& id, const QString& login, Roles roles,
                                 bool active);
    [[nodiscard]] Status writeFacts(db::Connection& connection);
    [[nodiscard]] Status close(db::Connection& connection);
    [[nodiscard]] bool goesOn() const { return !m_progress || m_progress(m_done, m_total); }
    [[nodiscard]] QByteArray key() const { return m_key.deskKey.borrowed(); }
    [[nodiscard]] QString damaged() const { return m_work.folder + QStringLiteral("/damaged/desk.db"); }
    [[nodiscard]] QString older() const { return m_work.folder + QStringLiteral("/older/desk.db"); }

    const SalvageOrder& m_order;
    DeskFiles m_work;
    const Clock& m_clock;
    const BackupProgress& m_progress;
    FolderKey m_key;
    std::optional<BackupEntry> m_backup; ///< the newest that the same key opens
    std::map<QString, SalvagedTable> m_tables;
    std::vector<db::RescuedTable> m_broken;
    SalvageReport m_report;
    int m_done = 0;
    int m_total = 1;
};

Status Salvage::findKey() {
    const auto backups = listBackups(DeskFiles{m_order.desk}.backups());
    auto found = keyFrom(slotsOf(m_order.desk), m_order.login, m_order.password);
    if (!found && found.error().code == ErrorCode::SlotsDamaged && !backups.empty()) {
        found = keyFrom(slotsOf(backups.front().folder), m_order.login, m_order.password);
        m_report.slotsFromBackup = found.has_value();
    }
    if (!found)
        return fail(found.error());
    m_key = *std::move(found);
    for (const BackupEntry& backup : backups) {
        const auto tables = slotsOf(backup.folder);
        if (!tables.empty() && tables.front().isSealedBy(m_key.deskKey)) {
            m_backup = backup;
            break;
        }
    }
    return {};
}

/// What is read is a copy: SQLite replays the log into it, and a part of a page at its end is cut off.
Status Salvage::copyDamaged() {
    TRY(copyFiles(m_order.desk, QFileInfo(damaged()).path(), m_progress));
    QFile file(damaged());
    const qint64 whole = file.size() - file.size() % pageSize;
    if (whole == 0)
        return fail(ErrorCode::DeskEmpty);
    if (whole != file.size() && !file.resize(whole))
        return fail(ErrorCode::IoFailed, QStringLiteral("cut the copy"));
    return {};
}

/// An empty desk of the schema that the damaged one had.
Status Salvage::makeFresh() {
    auto version = db::Rescue::versionOf(damaged(), key());
    if (!version) { // perhaps only for its log
        QFile::remove(damaged() + QStringLiteral("-wal"));
        QFile::remove(damaged() + QStringLiteral("-shm"));
        version = db::Rescue::versionOf(damaged(), key());
    }
    if (!version)
        return fail(version.error());
    auto migrations = db::shippedMigrations();
    if (*version > static_cast<int>(migrations.size()))
        return fail(ErrorCode::DeskNewer);
    migrations.resize(static_cast<std::size_t>(std::max(*version, 1)));
    TRY_ASSIGN(const auto connection, db::Connection::create(m_work.database(), key()));
    TRY(db::Migrator(std::move(migrations)).migrate(*connection));
    return connection->checkpoint();
}

Status Salvage::readTables() {
    TRY_ASSIGN(const auto rescue, db::Rescue::begin(damaged(), m_work.database(), key()));
    m_total = static_cast<int>(rescue->tables().size()) + 1;
    for (const QString& name : rescue->tables()) {
        if (!goesOn())
            return fail(ErrorCode::Cancelled);
        TRY_ASSIGN(db::RescuedTable table, rescue->copy(name, [this] { return goesOn(); }));
        m_tables[name] = {name, table.read, table.lost, 0, 0};
        if (!table.isWhole)
            m_broken.push_back(std::move(table));
        ++m_done;
    }
    return rescue->commit();
}

Status Salvage::fill(const QString& table, const QString& column, const std::vector<QByteArray>& keys) {
    if (keys.empty() || column.isEmpty() || !m_backup)
        return {};
    if (!QFileInfo::exists(older()))
        TRY(copyFiles(m_backup->folder, QFileInfo(older()).path()));
    TRY_ASSIGN(const qint64 filled, db::fillRows(older(), m_work.database(), key(), table, column, keys));
    noteFilled(table, filled);
    if (filled > 0)
        m_report.filledFrom = m_backup->takenAt;
    return {};
}

Status Salvage::fillGaps() {
    for (const db::RescuedTable& table : m_broken)
        TRY(fill(table.name, table.keyColumn, table.lostKeys));
    return {};
}

Status Salvage::revive(db::Connection& connection, const QString& table, const QByteArray& id) {
    TRY_ASSIGN(const db::Revived revived, db::reviveVersion(connection, table, id));
    if (revived == db::Revived::Missing)
        noteFilled(table, 1);
    return {};
}

void Salvage::noteFilled(const QString& table, qint64 rows) {
    m_tables[table].filled += rows;
    m_tables[table].lost = std::max<qint64>(0, m_tables[table].lost - rows);
}

Status Salvage::addUser(db::Connection& connection, const UserId& id, const QString& login, Roles roles, bool active) {
    UserRepository users(connection);
    TRY_ASSIGN(const auto there, users.find(id));
    if (there)
        return {};
    TRY_ASSIGN(const auto taken, users.findLogin(login));
    const QString free = taken ? QString(login + QLatin1Char('-') + id.uuid().toString(QUuid::Id128).right(8)) : login;
    return users.insert({id, free, free, roles, active, false, m_clock.now()});
}

/// Accounts whose row is lost come back from their slots; their logins and names are to be set right.
Status Salvage::addAccounts(db::Connection& connection) {
    TRY(addUser(connection, m_key.slot.user, normaliseLogin(m_order.login), m_key.slot.roles, true));
    for (const Slot& slot : m_key.table.entries)
        if (slot.kind == Slot::Kind::User)
            TRY(addUser(connection, slot.user, QStringLiteral("account"), slot.roles, true));
    return {};
}

/// Every reference leads somewhere again, or the row that has it goes.
Status Salvage::mend(db::Connection& connection) {
    SalvageRepository record(connection);
    TRY(record.enforceReferences(false));
    TRY(addAccounts(connection));
    for (const db::RescuedTable& table : m_broken)
        for (const QByteArray& id : table.keyColumn == QLatin1String("id") ? table.lostKeys : std::vector<QByteArray>())
            TRY(revive(connection, table.name, id));
    bool dropping = false;
    for (;;) {
        TRY_ASSIGN(const auto orphans, db::orphansOf(connection));
        if (orphans.empty())
            break;
        // What was dropped for want of its own parent is not to come back for its children.
        if (!dropping) {
            TRY_ASSIGN(const bool revived, reviveParents(connection, orphans));
            dropping = !revived;
        }
        if (dropping)
            TRY(detach(connection, orphans));
    }
    return record.enforceReferences(true);
}

/// From the backup, from their earlier versions or, accounts, as a name that stands for somebody; whether any came.
Result<bool> Salvage::reviveParents(db::Connection& connection, const std::vector<db::Orphan>& orphans) {
    std::map<QString, std::set<QByteArray>> missing;
    for (const db::Orphan& orphan : orphans)
        missing[orphan.parent].insert(orphan.key);
    bool revived = false;
    for (const auto& [table, ids] : missing) {
        const qint64 before = m_tables[table].filled;
        TRY(fill(table, QStringLiteral("id"), {ids.begin(), ids.end()}));
        for (const QByteArray& id : ids) {
            if (table == userTable)
                TRY(addUser(connection, UserId(QUuid::fromRfc4122(id)), QStringLiteral("lost"), Role::Advisor, false));
            else
                TRY(revive(connection, table, id));
        }
        revived = revived || table == userTable || m_tables[table].filled > before;
    }
    return revived;
}

Status Salvage::detach(db::Connection& connection, const std::vector<db::Orphan>& orphans) {
    SalvageRepository record(connection);
    std::set<QString> lostCases(m_report.lostCases.begin(), m_report.lostCases.end());
    db::Transaction transaction(connection);
    TRY(transaction.begin());
    for (const db::Orphan& orphan : orphans) {
        if (orphan.parent == personTable) {
            TRY_ASSIGN(const QString number, record.caseNumberOf(orphan.key));
            if (!number.isEmpty())
                lostCases.insert(number);
        }
        TRY_ASSIGN(const bool dropped, db::detach(connection, orphan));
        m_tables[orphan.table].dropped += dropped ? 1 : 0;
    }
    TRY(transaction.commit());
    m_report.lostCases = QStringList(lostCases.begin(), lostCases.end());
    return {};
}

Status Salvage::writeFacts(db::Connection& connection) {
    MetaRepository facts(connection);
    TRY(facts.set(QLatin1String(meta::deskId), m_key.table.deskId.toString(QUuid::WithoutBraces)));
    TRY(facts.set(QLatin1String(meta::slotTable), QString::fromUtf8(toFile(m_key.table))));
    return facts.set(QLatin1String(meta::open), QStringLiteral("0"));
}

/// The new desk's journal says what it is; from here on it is a desk like any other.
Status Salvage::close(db::Connection& connection) {
    TRY_ASSIGN(const auto user, UserRepository(connection).find(m_key.slot.user));
    if (!user || !user->active)
        return fail(ErrorCode::WrongPassword);
    m_report.desk.actor = user->actor();
    TRY(require(m_report.desk.actor, Permission::RestoreDesk));
    TRY(db::Migrator().migrate(connection));
    if (m_order.redraw)
        TRY(m_order.redraw(connection));
    TRY_ASSIGN(m_report.desk.counts, countsOf(connection));
    TRY_ASSIGN(auto anchor, audit::Anchor::open(m_work.anchor(), m_key.deskKey));
    audit::AuditTrail trail(connection, m_clock, m_report.desk.actor, m_key.deskKey, std::move(anchor));
    db::Transaction transaction(connection);
    TRY(transaction.begin());
    TRY(writeFacts(connection));
    TRY(trail.record(audit::Action::DeskSalvaged, {}, m_report.total(&SalvagedTable::read)));
    TRY(transaction.commit());
    TRY(trail.reanchor());
    TRY(connection.checkIntegrity());
    return connection.checkpoint();
}

Result<SalvageReport> Salvage::run() {
    TRY(copyDamaged());
    TRY(makeFresh());
    TRY(readTables());
    TRY(fillGaps());
    TRY_ASSIGN(auto connection, db::Connection::open(m_work.database(), key()));
    connection->setProgressHandler([this] { return !goesOn(); });
    TRY(mend(*connection));
    for (const auto& [name, table] : m_tables)
        if (table.read + table.lost + table.filled + table.dropped > 0)
            m_report.tables.push_back(table);
    TRY(close(*connection));
    connection.reset();
    TRY(SlotStore(m_work.folder).write(m_key.table));
    for (const QString& copy : {damaged(), older()})
        removeTree(QFileInfo(copy).path());
    m_report.desk.desk = m_order.desk;
    m_report.desk.present = countsOfClosed(m_order.desk, m_key.deskKey);
    m_report.desk.deskKey = std::move(m_key.deskKey);
    m_report.desk.restored = false;
    return std::move(m_report);
}

} // namespace

qint64 SalvageReport::total(qint64 SalvagedTable::*figure) const {
    qint64 sum = 0;
    for (const SalvagedTable& table : tables)
        sum += table.*figure;
    return sum;
}

Result<SalvageReport> salvageDesk(const SalvageOrder& order, const Clock& clock, const BackupProgress& progress) {
    SalvageOrder resolved = order;
    resolved.desk = QDir::cleanPath(QFileInfo(order.desk).absoluteFilePath());
    if (!QFileInfo::exists(DeskFiles{resolved.desk}.database()))
        return fail(ErrorCode::DeskMissing);
    const QString folder = order.folder.isEmpty() ? folderBeside(resolved.desk, QStringLiteral("salvaged"), clock)
                                                  : QDir::cleanPath(QFileInfo(order.folder).absoluteFilePath());
    const QString part = folder + unfinished;
    if (QFileInfo::exists(folder))
        return fail(ErrorCode::DeskExists);
    Attempts attempts(resolved.desk, clock);
    TRY(attempts.begin());
    removeTree(part);
    if (!QDir().mkpath(part))
        return fail(ErrorCode::ReadOnly, QStringLiteral("folder of the salvaged desk"));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto cleanUp = qScopeGuard([&] { removeTree(part); });
    Salvage salvage(resolved, part, clock, progress);
    TRY(salvage.findKey());
    attempts.succeeded();
    TRY_ASSIGN(SalvageReport report, salvage.run());
    if (!QDir().rename(part, folder))
        return fail(ErrorCode::IoFailed, QStringLiteral("rename salvaged"));
    cleanUp.dismiss();
    report.desk.folder = folder;
    return report;
}

} // namespace tawjih::vault
