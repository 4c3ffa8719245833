#pragma once

#include <QString>

#include <vector>

namespace tawjih {

/// What went wrong, as the interface tells it apart. `ui/widgets/ErrorText` turns each into a translated sentence:
/// what happened, what is safe, what to do.
enum class ErrorCode {
    // Storage
    DatabaseFailed, ///< any failure of SQLite that no other code names
    DatabaseBusy,   ///< another writer (an import, a backup) holds the desk
    DiskFull,       ///< nothing was written
    ReadOnly,       ///< the medium or the file refuses writing
    IoFailed,       ///< reading or writing failed below us (medium removed, fsync error)
    OutOfMemory,
    Cancelled,        ///< the person stopped the work; nothing changed
    ConstraintFailed, ///< a rule of the schema refused the row
    NotFound,
    Conflict, ///< the record changed since it was read; see the current one
    // Opening a desk
    DeskMissing, ///< no such folder, or not a desk's folder
    DeskEmpty,   ///< a database of 0 or 1 bytes: damaged, never created anew
    DeskDamaged,
    DeskPlaintext,  ///< the file is an ordinary SQLite database: not ours, or tampered with
    DeskForeign,    ///< SQLCipher opens it, but it is not a Tawjih desk, or not the desk of these keys
    DeskNewer,      ///< written by a later version of Tawjih
    DeskRolledBack, ///< older than its audit anchor: an old copy was put back
    DeskInUse,      ///< another instance holds the lock
    DeskExists,     ///< asked to create a desk where something already is
    CipherMissing,  ///< the SQLite that answered has no cipher: nothing was opened
    MigrationFailed,
    // Accounts
    WrongPassword,   ///< also for an unknown user: the same sentence
    TooManyAttempts, ///< wait first; `Error::detail` holds the seconds
    WeakPassword,
    SlotsDamaged,
    NotAllowed,        ///< the role does not permit this
    LastAdministrator, ///< the last administrator or recovery slot stays
    RecoveryCodeWrong,
    // Input
    Invalid,              ///< see `Error::problems`
    ConsentMissing,       ///< no valid consent to share with that recipient
    AuthorisationMissing, ///< the desk has no number of the CNDP: nothing with names leaves it
    TransitionRefused,    ///< the status does not allow this step
    SeatsTaken,           ///< the intake has no free place
    QuotaReached,         ///< it has, but none for people without the nationality
    OthersWaitFirst,      ///< a free place belongs to whoever waits longer
    FileUnreadable,       ///< cannot be opened or decoded
    FileMalformed,        ///< broken quoting, absurd cells; `detail` holds the line number
};

/// One field that a rule refuses. `field` is the stable name of the field (as in the value type), never its content.
struct FieldProblem {
    enum class Kind { Missing, Malformed, OutOfRange, Unknown, InFuture, TooLong, NotUnique, Contradiction };
    QString field;
    Kind kind = Kind::Malformed;
    bool operator==(const FieldProblem&) const = default;
};

/// A failure. `detail` is for logs and engineers: table names, codes, line numbers; never a person's data.
struct Error {
    ErrorCode code = ErrorCode::DatabaseFailed;
    QString detail;
    std::vector<FieldProblem> problems;
    bool operator==(const Error&) const = default;
};

} // namespace tawjih
