#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/vault/Permissions.h"
#include "core/vault/SecureBytes.h"

#include <QByteArray>
#include <QUuid>

#include <vector>

namespace tawjih::vault {

/// What one password trial costs: Argon2id version 1.3, one lane.
struct KdfCost {
    quint64 operations = 3;                ///< passes over the memory
    quint64 memory = 256ULL * 1024 * 1024; ///< bytes

    /// Whether to run it at all: a file from elsewhere must not make us guess cheaply or eat the machine.
    [[nodiscard]] bool isAcceptable() const;
    /// A fifth of the time; for tests and benchmarks.
    [[nodiscard]] static KdfCost light() { return {3, 64ULL * 1024 * 1024}; }
    bool operator==(const KdfCost&) const = default;
};

/// The desk's key, for whoever knows one password or the recovery code. The password wraps the account's own secret,
/// and the desk's key is sealed to the public key that follows from it: so a new desk key reaches everybody without
/// their passwords (resealFor). Slots of format 1 wrapped the desk's key itself: they open, and are replaced as soon as
/// their password is there again.
struct Slot {
    enum class Kind { User, Recovery };
    Kind kind = Kind::User;
    UserId user;            ///< null for the recovery slot
    QByteArray login;       ///< SlotTable::hashLogin; empty for the recovery slot
    Roles roles;            ///< held when the slot was sealed; those in force are in the database
    KdfCost cost;           ///< zeros for the recovery slot: its code is a key already
    QByteArray salt;        ///< 16 bytes
    QByteArray nonce;       ///< 24 bytes
    QByteArray wrapped;     ///< the account's 32-byte secret (format 1: the desk's key) and its tag
    quint64 generation = 0; ///< of the table when the secret was wrapped
    QByteArray publicKey;   ///< X25519, of the account's secret; empty in format 1
    QByteArray sealed;      ///< the desk's key for `publicKey`; 80 bytes
    QByteArray proof;       ///< keyed from the account's secret: nobody without the desk's key has made up `sealed`
    QByteArray escrow;      ///< the key of `proof`, for whoever holds the desk's key; 72 bytes
    /// Whether a new desk key can be sealed for it; not in format 1.
    [[nodiscard]] bool isRenewable() const { return !publicKey.isEmpty(); }
    bool operator==(const Slot&) const = default;
};

/// All slots of a desk, as in its files `keys.1` and `keys.2` and mirrored inside the database.
struct SlotTable {
    QUuid deskId;
    QString label;          ///< the desk's name for the unlock screen; not personal
    QString language;       ///< the desk's language for the unlock screen: fr, ar or en
    quint64 generation = 0; ///< counts every change
    std::vector<Slot> entries;
    QByteArray checksum; ///< tells an accident from a wrong password before any key is known
    QByteArray mac;      ///< keyed from the desk's key: only who holds it can have written this table
    bool operator==(const SlotTable&) const = default;

    /// A login as the file holds it: normalised, hashed with the desk's id.
    [[nodiscard]] QByteArray hashLogin(const QString& login) const;
    [[nodiscard]] const Slot* findLogin(const QString& login) const;
    [[nodiscard]] const Slot* findUser(const UserId& user) const;
    [[nodiscard]] const Slot* recovery() const;
    /// Puts a slot in place of the same user's (or of the recovery slot).
    void put(Slot slot);
    void remove(const UserId& user);

    /// Computes checksum and MAC.
    void seal(const SecureBytes& deskKey);
    [[nodiscard]] bool isIntact() const; ///< the checksum holds
    [[nodiscard]] bool isSealedBy(const SecureBytes& deskKey) const;
};

/// All of a slot that is not secret, in one order: bound to what the password wraps, so that nothing of it can be
/// edited or moved.
[[nodiscard]] QByteArray boundBytes(const SlotTable& table, const Slot& slot);

/// Logins do not depend on case, on composed accents or on blanks around them.
[[nodiscard]] QString normaliseLogin(const QString& login);

/// Wraps the desk's key for a user's password; about a second at the standard cost. Any thread.
[[nodiscard]] Result<Slot> sealForUser(const SlotTable& table, const UserId& user, const QString& login, Roles roles,
                                       const SecureBytes& password, const SecureBytes& deskKey, KdfCost cost);
/// Wraps it for the 32 bytes of a recovery code.
[[nodiscard]] Slot sealForRecovery(const SlotTable& table, const SecureBytes& code, const SecureBytes& deskKey);

/// The slot with another desk key in it; password or code stay, and are not needed. \param deskKey the one before.
/// Error SlotsDamaged: not of this desk key, or of format 1.
[[nodiscard]] Result<Slot> resealFor(const SlotTable& table, Slot slot, const SecureBytes& deskKey,
                                     const SecureBytes& newDeskKey);

/// Unwraps the desk's key. Any thread. Errors: WrongPassword (also for a slot that was edited: its user, role, cost or
/// generation are authenticated with the key), SlotsDamaged (absurd parameters, refused before running).
[[nodiscard]] Result<SecureBytes> openSlot(const SlotTable& table, const Slot& slot, const SecureBytes& secret);

/// Does the work of openSlot for a login that does not exist, so that time tells nothing. Error WrongPassword, always.
[[nodiscard]] Result<SecureBytes> openNoSlot(const SecureBytes& password, KdfCost cost);

/// The file's text (JSON, binary as base64).
[[nodiscard]] QByteArray toFile(const SlotTable& table);
/// Reads what `toFile` wrote. A slot that cannot be understood is left out (the table is then not intact); an error,
/// SlotsDamaged, only where the table as a whole cannot be read. DeskNewer for a later format.
[[nodiscard]] Result<SlotTable> fromFile(const QByteArray& text);

} // namespace tawjih::vault
