// How a slot keeps the desk's key: password -> account's secret -> desk's key.
#include "core/base/CanonicalBytes.h"
#include "core/vault/Slot.h"
#include "core/vault/SodiumBytes.h"

#include <algorithm>
#include <sodium.h>

namespace tawjih::vault {

namespace {

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t keySize = 32;
constexpr qsizetype wrappedSize = keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sealedSize = keySize + crypto_box_SEALBYTES;
constexpr qsizetype proofSize = 32;
static_assert(crypto_box_PUBLICKEYBYTES == keySize && crypto_box_SECRETKEYBYTES == keySize);

Result<SecureBytes> stretch(const SecureBytes& password, const QByteArray& salt, KdfCost cost) {
    SecureBytes key(keySize);
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char*>(password.data()), password.size(),
                      bytesOf(salt), cost.operations, static_cast<std::size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key derivation"));
    return key;
}

SecureBytes stretchCode(const SecureBytes& code, const QByteArray& salt) {
    SecureBytes key(keySize);
    crypto_generichash(key.data(), key.size(), bytesOf(salt), lengthOf(salt), code.data(), code.size());
    return key;
}

QByteArray wrap(const SecureBytes& content, const QByteArray& bound, const QByteArray& nonce, const SecureBytes& key) {
    QByteArray wrapped(wrappedSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(wrapped), nullptr, content.data(), content.size(),
                                               bytesOf(bound), lengthOf(bound), nullptr, bytesOf(nonce), key.data());
    return wrapped;
}

/// Nothing for another key, or where anything was edited.
std::optional<SecureBytes> unwrap(const QByteArray& wrapped, const QByteArray& bound, const QByteArray& nonce,
                                  const SecureBytes& key) {
    SecureBytes content(keySize);
    if (wrapped.size() != wrappedSize || nonce.size() != nonceSize ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, bytesOf(wrapped),
                                                   lengthOf(wrapped), bytesOf(bound), lengthOf(bound), bytesOf(nonce),
                                                   key.data()) != 0)
        return std::nullopt;
    return content;
}

/// What follows from an account's secret.
struct AccountKeys {
    explicit AccountKeys(const SecureBytes& secret)
        : publicKey(keySize, Qt::Uninitialized)
        , secretKey(keySize)
        , proofKey(deriveSubKey(secret, 2, "TwjAccnt")) {
        crypto_box_seed_keypair(bytesOf(publicKey), secretKey.data(), deriveSubKey(secret, 1, "TwjAccnt").data());
    }
    QByteArray publicKey;
    SecureBytes secretKey;
    SecureBytes proofKey;
};

SecureBytes escrowKeyOf(const SecureBytes& deskKey) {
    return deriveSubKey(deskKey, 4, "TwjEscro");
}

QByteArray proofOf(const QByteArray& bound, const Slot& slot, const SecureBytes& proofKey) {
    return keyedHash(proofKey,
                     CanonicalBytes("tawjih sealed key 1").add(bound).add(slot.sealed).add(slot.escrow).bytes());
}

/// A sealed box says nothing of who made it: whoever can write the file could seal a key of their own, for a desk of
/// their own. The proof is keyed from what only the account and whoever holds the desk's key know.
void sealDeskKey(const SlotTable& table, Slot& slot, const SecureBytes& deskKey, const SecureBytes& proofKey) {
    const QByteArray bound = boundBytes(table, slot);
    slot.sealed.resize(sealedSize);
    crypto_box_seal(bytesOf(slot.sealed), deskKey.data(), deskKey.size(), bytesOf(slot.publicKey));
    const QByteArray nonce = randomBytes(nonceSize);
    slot.escrow = nonce + wrap(proofKey, bound, nonce, escrowKeyOf(deskKey));
    slot.proof = proofOf(bound, slot, proofKey);
}

void seal(const SlotTable& table, Slot& slot, const SecureBytes& wrappingKey, const SecureBytes& deskKey) {
    const SecureBytes secret = SecureBytes::random(keySize);
    const AccountKeys keys(secret);
    slot.publicKey = keys.publicKey;
    slot.nonce = randomBytes(nonceSize);
    slot.wrapped = wrap(secret, boundBytes(table, slot), slot.nonce, wrappingKey);
    sealDeskKey(table, slot, deskKey, keys.proofKey);
}

/// The desk's key out of its seal.
std::optional<SecureBytes> unseal(const QByteArray& bound, const Slot& slot, const AccountKeys& keys) {
    const QByteArray proof = proofOf(bound, slot, keys.proofKey);
    SecureBytes deskKey(keySize);
    if (keys.publicKey != slot.publicKey || slot.proof.size() != proofSize || slot.sealed.size() != sealedSize ||
        sodium_memcmp(proof.constData(), slot.proof.constData(), proofSize) != 0 ||
        crypto_box_seal_open(deskKey.data(), bytesOf(slot.sealed), lengthOf(slot.sealed), bytesOf(keys.publicKey),
                             keys.secretKey.data()) != 0)
        return std::nullopt;
    return deskKey;
}

} // namespace

Result<Slot> sealForUser(const SlotTable& table, const UserId& user, const QString& login, Roles roles,
                         const SecureBytes& password, const SecureBytes& deskKey, KdfCost cost) {
    Q_ASSERT(cost.isAcceptable() && deskKey.size() == keySize);
    const StackWiper wiper;
    Slot slot;
    slot.user = user;
    slot.login = table.hashLogin(login);
    slot.roles = roles;
    slot.cost = cost;
    slot.salt = randomBytes(saltSize);
    slot.generation = table.generation + 1;
    TRY_ASSIGN(const SecureBytes wrappingKey, stretch(password, slot.salt, cost));
    seal(table, slot, wrappingKey, deskKey);
    return slot;
}

Slot sealForRecovery(const SlotTable& table, const SecureBytes& code, const SecureBytes& deskKey) {
    Q_ASSERT(code.size() == keySize && deskKey.size() == keySize);
    const StackWiper wiper;
    Slot slot;
    slot.kind = Slot::Kind::Recovery;
    slot.cost = {0, 0};
    slot.salt = randomBytes(saltSize);
    slot.generation = table.generation + 1;
    seal(table, slot, stretchCode(code, slot.salt), deskKey);
    return slot;
}

Result<Slot> resealFor(const SlotTable& table, Slot slot, const SecureBytes& deskKey, const SecureBytes& newDeskKey) {
    const StackWiper wiper;
    const auto proofKey = slot.isRenewable() ? unwrap(slot.escrow.mid(nonceSize), boundBytes(table, slot),
                                                      slot.escrow.left(nonceSize), escrowKeyOf(deskKey))
                                             : std::nullopt;
    if (!proofKey)
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("slot cannot be renewed"));
    sealDeskKey(table, slot, newDeskKey, *proofKey);
    return slot;
}

Result<SecureBytes> openSlot(const SlotTable& table, const Slot& slot, const SecureBytes& secret) {
    const StackWiper wiper;
    const bool forUser = slot.kind == Slot::Kind::User;
    if (slot.salt.size() != saltSize || (forUser && !slot.cost.isAcceptable()))
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("slot parameters"));
    SecureBytes wrappingKey;
    if (forUser) {
        TRY_ASSIGN(wrappingKey, stretch(secret, slot.salt, slot.cost));
    } else {
        wrappingKey = stretchCode(secret, slot.salt);
    }
    const QByteArray bound = boundBytes(table, slot);
    auto content = unwrap(slot.wrapped, bound, slot.nonce, wrappingKey);
    if (content && slot.isRenewable())
        content = unseal(bound, slot, AccountKeys(*content));
    if (!content)
        return fail(ErrorCode::WrongPassword);
    return *std::move(content);
}

Result<SecureBytes> openNoSlot(const SecureBytes& password, KdfCost cost) {
    const StackWiper wiper;
    TRY(stretch(password, randomBytes(saltSize), cost));
    return fail(ErrorCode::WrongPassword);
}

} // namespace tawjih::vault
