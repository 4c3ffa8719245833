#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Result.h"
#include "core/db/Connection.h"
#include "core/vault/Backup.h"
#include "core/vault/DeskFiles.h"
#include "core/vault/DeskIdentity.h"
#include "core/vault/KeyRing.h"
#include "core/vault/User.h"

#include <QLockFile>
#include <QMutex>

#include <memory>

namespace tawjih::vault {

/// What a folder shows before any password.
struct DeskGlance {
    QString label;
    QString language;      ///< fr, ar or en
    QString holder;        ///< "process host" of another instance that has it open; empty if none
    int secondsToWait = 0; ///< after failed attempts
};

struct CreatedDesk {
    QString recoveryCode; ///< shown once: to be printed or written down
};

struct UnlockOptions {
    KdfCost cost;                ///< of slots made from now on
    bool acceptRollback = false; ///< an administrator opens a desk that is older than its anchor, knowingly
};

/// A desk whose key is known and whose checks are done, not yet in use. It holds the desk's lock.
struct UnlockTicket {
    DeskFiles files;
    std::unique_ptr<QLockFile> lock; ///< none where nothing can be written: then the desk opens to be read
    SecureBytes deskKey;
    SlotTable table; ///< the one in force
    User user;
    UnlockOptions options;
    int failures = 0;        ///< failed attempts before this one
    bool mirrorLags = false; ///< the slot files were newer than the database: to be taken over
    bool rolledBack = false; ///< older than its anchor, and accepted
    bool byRecovery = false;
};

/// A second way into an unlocked desk, for a worker thread: its own connection and journal. Use it on the thread that
/// asked for it and let it go before the desk closes.
class WorkerDesk {
public:
    [[nodiscard]] ServiceContext context() { return {*m_connection, *m_audit, m_clock, m_actor, m_changes}; }
    /// Changes noted by services on this thread; connect it to the window's notifier (the connection is queued).
    [[nodiscard]] ChangeNotifier& changes() { return m_changes; }

private:
    friend class Desk;
    WorkerDesk(std::unique_ptr<db::Connection> connection, std::unique_ptr<audit::AuditTrail> audit, const Clock& clock,
               Actor actor)
        : m_connection(std::move(connection))
        , m_audit(std::move(audit))
        , m_clock(clock)
        , m_actor(std::move(actor)) {}
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<audit::AuditTrail> m_audit;
    const Clock& m_clock;
    Actor m_actor;
    ChangeNotifier m_changes;
};

/// An unlocked desk. Unlocking has two halves, so that a window stays alive:
///     auto ticket = Desk::authenticate(folder, login, password, clock);   // any thread; about a second
///     auto desk = Desk::open(*std::move(ticket), clock);                  // the thread that uses it; milliseconds
/// To lock is to `close` it; to unlock is to open it again. Belongs to one thread but for `openConnection` and
/// `openWorker`. The clock must outlive it.
class Desk {
public:
    /// Makes a desk in a folder that does not exist yet or is empty, with its first account, which must hold the
    /// administrator's role. Nothing is left if it fails. Errors: DeskExists, Invalid, WeakPassword, DiskFull,
    /// ReadOnly.
    [[nodiscard]] static Result<CreatedDesk> create(const QString& folder, const DeskIdentity& identity,
                                                    const NewUser& administrator, const Clock& clock,
                                                    KdfCost cost = {});

    /// Errors: DeskMissing (no such folder, or none of ours), SlotsDamaged, DeskNewer.
    [[nodiscard]] static Result<DeskGlance> probe(const QString& folder, const Clock& clock);

    /// The slow half: takes the lock, derives the key, checks the desk and, where needed, its integrity (it was not
    /// closed cleanly) and its schema (migrated, after a backup). Errors: WrongPassword, TooManyAttempts, DeskInUse,
    /// SlotsDamaged, DeskRolledBack, DeskForeign, DeskDamaged, ReadOnly (the medium cannot be written, and the schema
    /// is an older one) and what db::Connection::open and Migrator return.
    [[nodiscard]] static Result<UnlockTicket> authenticate(const QString& folder, const QString& login,
                                                           const QString& password, const Clock& clock,
                                                           const UnlockOptions& options = {});

    /// The same with the recovery code, which gives an administrator a new password. The login must be an active
    /// administrator's. Errors: RecoveryCodeWrong (mistyped, or another desk's), WeakPassword, NotFound.
    [[nodiscard]] static Result<UnlockTicket> recover(const QString& folder, const QString& code, const QString& login,
                                                      const QString& newPassword, const Clock& clock,
                                                      const UnlockOptions& options = {});

    /// The quick half.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(UnlockTicket ticket, const Clock& clock);

    /// Both halves in turn, for the command line and tests.
    [[nodiscard]] static Result<std::unique_ptr<Desk>> unlock(const QString& folder, const QString& login,
                                                              const QString& password, const Clock& clock,
                                                              const UnlockOptions& options = {});

    /// Closes if `close` was not called.
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] const QString& folder() const { return m_files.folder; }
    [[nodiscard]] const DeskIdentity& identity() const { return m_identity; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    /// Whether its medium cannot be written: every change is refused (ReadOnly), and what is read is not journalled.
    [[nodiscard]] bool isReadOnly() const { return m_connection->access() == db::Access::ReadOnly; }
    [[nodiscard]] bool mustChangePassword() const { return m_mustChangePassword; }
    [[nodiscard]] db::Connection& connection() { return *m_connection; }
    [[nodiscard]] audit::AuditTrail& audit() { return *m_audit; }
    [[nodiscard]] KeyRing& keys() { return *m_keys; }
    [[nodiscard]] ServiceContext context(ChangeNotifier& changes) {
        return {*m_connection, *m_audit, m_clock, m_actor, changes};
    }

    /// A connection for a worker thread. Any thread; fails with DeskMissing once the desk is closed.
    [[nodiscard]] Result<std::unique_ptr<db::Connection>> openConnection(db::Access access) const;
    /// A connection with a journal, for services on a worker thread. Any thread.
    [[nodiscard]] Result<std::unique_ptr<WorkerDesk>> openWorker() const;

    /// Changes the desk's identity and its label on the unlock screen. Needs ManageDesk.
    [[nodiscard]] Status saveIdentity(const DeskIdentity& identity, ChangeNotifier& changes);

    /// Writes a backup now: into `backups/` (where old ones are then thinned out), or below another folder (a stick).
    /// Returns the backup's folder, a desk of its own. Needs Backup. Errors: Cancelled, DiskFull, ReadOnly, IoFailed,
    /// DeskDamaged (the copy did not prove whole; it is removed).
    [[nodiscard]] Result<QString> backUp(const BackupProgress& progress = {}, const QString& elsewhere = {});

    /// A backup for a worker thread, while the desk stays in use: ask on the desk's thread, run it once anywhere,
    /// before the desk closes. Errors as backUp's.
    [[nodiscard]] BackupTask prepareBackup(const QString& elsewhere = {}) const;

    /// Closes as `close` does, but keeps the lock and the key, for work on a desk that nobody uses (renewKey); `open`
    /// takes it up again. Whatever fails, the desk is closed.
    [[nodiscard]] Result<UnlockTicket> handOver();

    /// Locks: notes it in the journal, clears the mark of being open, empties the log into the file, closes, wipes the
    /// key.
    [[nodiscard]] Status close();

private:
    /// What the slow half found that the journal notes.
    struct Beginning {
        int failures;
        bool mirrorLags;
        bool rolledBack;
        bool byRecovery;
    };
    Desk(UnlockTicket ticket, const Clock& clock);
    [[nodiscard]] Status start(const Beginning& beginning);
    [[nodiscard]] Status noteOpening(db::Connection& connection, audit::AuditTrail& trail, const Beginning& beginning);
    [[nodiscard]] Status finish();

    DeskFiles m_files;
    const Clock& m_clock;
    std::unique_ptr<QLockFile> m_lock;
    mutable QMutex m_keyMutex; ///< guards the key against closing while a worker opens
    std::unique_ptr<KeyRing> m_keys;
    Actor m_actor;
    bool m_mustChangePassword = false;
    DeskIdentity m_identity;
    std::shared_ptr<audit::Anchor> m_anchor;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<audit::AuditTrail> m_audit;
};

} // namespace tawjih::vault
