#include "core/vault/Desk.h"

#include "core/db/Transaction.h"
#include "core/vault/Attempts.h"
#include "core/vault/BackupMemory.h"
#include "core/vault/MetaRepository.h"
#include "core/vault/UserRepository.h"

#include <QDir>
#include <QMutexLocker>

namespace tawjih::vault {

using audit::Action;

Desk::Desk(UnlockTicket ticket, const Clock& clock)
    : m_files(std::move(ticket.files))
    , m_clock(clock)
    , m_lock(std::move(ticket.lock))
    , m_keys(std::make_unique<KeyRing>(SlotStore(m_files.folder), std::move(ticket.table), std::move(ticket.deskKey),
                                       ticket.options.cost))
    , m_actor(ticket.user.actor())
    , m_mustChangePassword(ticket.user.mustChangePassword) {}

Desk::~Desk() {
    (void)close().has_value();
}

Result<std::unique_ptr<Desk>> Desk::open(UnlockTicket ticket, const Clock& clock) {
    const int failures = ticket.failures;
    const bool mirrorLags = ticket.mirrorLags;
    const bool rolledBack = ticket.rolledBack;
    const bool byRecovery = ticket.byRecovery;
    std::unique_ptr<Desk> desk(new Desk(std::move(ticket), clock));
    TRY(desk->start({failures, mirrorLags, rolledBack, byRecovery}));
    return desk;
}

Result<std::unique_ptr<Desk>> Desk::unlock(const QString& folder, const QString& login, const QString& password,
                                           const Clock& clock, const UnlockOptions& options) {
    TRY_ASSIGN(UnlockTicket ticket, authenticate(folder, login, password, clock, options));
    return open(std::move(ticket), clock);
}

Status Desk::start(const Beginning& beginning) {
    TRY_ASSIGN(m_anchor, audit::Anchor::open(m_files.anchor(), m_keys->deskKey()));
    TRY_ASSIGN(auto connection, openConnection(m_lock ? db::Access::ReadWrite : db::Access::ReadOnly));
    if (m_lock && connection->access() != db::Access::ReadWrite)
        return fail(ErrorCode::ReadOnly);
    MetaRepository facts(*connection);
    TRY_ASSIGN(const auto all, facts.all());
    m_identity = identityFrom(all);
    auto trail = std::make_unique<audit::AuditTrail>(*connection, m_clock, m_actor, m_keys->deskKey(), m_anchor);
    if (m_lock)
        TRY(noteOpening(*connection, *trail, beginning));
    m_connection = std::move(connection);
    m_audit = std::move(trail);
    return {};
}

Status Desk::noteOpening(db::Connection& connection, audit::AuditTrail& trail, const Beginning& beginning) {
    db::Transaction transaction(connection);
    TRY(transaction.begin());
    MetaRepository facts(connection);
    if (beginning.mirrorLags)
        TRY(facts.set(QLatin1String(meta::slotTable), QString::fromUtf8(toFile(m_keys->table()))));
    TRY(facts.set(QLatin1String(meta::open), QStringLiteral("1")));
    if (beginning.rolledBack)
        TRY(trail.record(Action::RollbackAccepted));
    TRY(trail.record(beginning.byRecovery ? Action::DeskRecovered : Action::DeskOpened, {}, beginning.failures));
    TRY(transaction.commit());
    if (beginning.rolledBack)
        TRY(trail.reanchor());

    m_keys->healFiles();
    Attempts(m_files.folder, m_clock).succeeded();
    return {};
}

Result<std::unique_ptr<db::Connection>> Desk::openConnection(db::Access access) const {
    const QMutexLocker lock(&m_keyMutex);
    if (m_keys->deskKey().isEmpty())
        return fail(ErrorCode::DeskMissing, QStringLiteral("closed"));
    return db::Connection::open(m_files.database(), m_keys->deskKey().borrowed(), access);
}

Result<std::unique_ptr<WorkerDesk>> Desk::openWorker() const {
    constexpr int patience = 10'000; // a worker may wait for the window; the window never waits for a worker
    TRY_ASSIGN(auto connection, openConnection(m_lock ? db::Access::ReadWrite : db::Access::ReadOnly));
    connection->setBusyTimeout(patience);
    const QMutexLocker lock(&m_keyMutex);
    if (m_keys->deskKey().isEmpty())
        return fail(ErrorCode::DeskMissing, QStringLiteral("closed"));
    auto trail = std::make_unique<audit::AuditTrail>(*connection, m_clock, m_actor, m_keys->deskKey(), m_anchor);
    return std::unique_ptr<WorkerDesk>(new WorkerDesk(std::move(connection), std::move(trail), m_clock, m_actor));
}

Status Desk::saveIdentity(const DeskIdentity& identity, ChangeNotifier& changes) {
    TRY(require(m_actor, Permission::ManageDesk));
    TRY(checkIdentity(identity));
    db::Transaction transaction(*m_connection);
    TRY(transaction.begin());
    MetaRepository facts(*m_connection);
    const auto wanted = toMeta(identity);
    for (auto fact = wanted.begin(); fact != wanted.end(); ++fact)
        TRY(facts.set(fact.key(), fact.value()));
    TRY(m_audit->record(Action::SettingsChanged));
    SlotTable next = m_keys->table();
    next.label = identity.name(identity.language);
    next.language = identity.language;
    TRY(m_keys->commit(*m_connection, transaction, std::move(next)));
    m_identity = identity;
    changes.notify(ChangeKind::Settings);
    return {};
}

Result<QString> Desk::backUp(const BackupProgress& progress, const QString& elsewhere) {
    return prepareBackup(elsewhere)(progress);
}

BackupTask Desk::prepareBackup(const QString& elsewhere) const {
    const QString parent = elsewhere.isEmpty() ? m_files.backups() : elsewhere;
    // The worker gets its own copies: the window may change passwords meanwhile.
    auto key = std::make_shared<SecureBytes>(m_keys->deskKey().clone());
    return [this, parent, key, table = m_keys->table(),
            thin = elsewhere.isEmpty()](const BackupProgress& progress) -> Result<QString> {
        TRY(require(m_actor, Permission::Backup));
        TRY_ASSIGN(auto worker, openWorker());
        ServiceContext context = worker->context();
        TRY_ASSIGN(const WrittenBackup made, createBackup(context.db, *key, table, parent, m_clock, progress));
        db::Transaction transaction(context.db);
        TRY(transaction.begin());
        if (thin)
            TRY(BackupMemory(context.db)
                    .remember(BackupPlace::Here, QFileInfo(made.folder).fileName(),
                              {m_clock.now(), true, made.counts}));
        TRY(context.audit.record(Action::BackupMade));
        TRY(transaction.commit());
        if (thin)
            pruneBackups(table.deskId, parent);
        return made.folder;
    };
}

Status Desk::finish() {
    db::Transaction transaction(*m_connection);
    TRY(transaction.begin());
    TRY(MetaRepository(*m_connection).set(QLatin1String(meta::open), QStringLiteral("0")));
    TRY(m_audit->record(Action::DeskLocked));
    TRY(transaction.commit());
    return m_connection->checkpoint();
}

Result<UnlockTicket> Desk::handOver() {
    if (!m_connection)
        return fail(ErrorCode::DeskMissing, QStringLiteral("closed"));
    const auto user = UserRepository(*m_connection).find(m_actor.id);
    UnlockTicket ticket;
    ticket.files = m_files;
    ticket.deskKey = m_keys->deskKey().clone();
    ticket.table = m_keys->table();
    ticket.options.cost = m_keys->cost();
    auto lock = std::move(m_lock); // close() would let it go
    const Status closed = close();
    ticket.lock = std::move(lock);
    TRY(closed);
    TRY(user);
    if (!*user)
        return fail(ErrorCode::NotFound, QStringLiteral("account"));
    ticket.user = **user;
    return ticket;
}

Status Desk::close() {
    if (!m_connection)
        return {};
    Status closed = isReadOnly() ? Status() : finish();
    m_audit.reset();
    m_connection.reset();
    const QMutexLocker lock(&m_keyMutex);
    m_keys->wipe();
    m_anchor.reset();
    m_lock.reset();
    return closed;
}

} // namespace tawjih::vault
