#include "core/vault/Slot.h"

#include "core/base/CanonicalBytes.h"

#include <algorithm>
#include <sodium.h>

namespace tawjih::vault {

namespace {

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t keySize = 32;
constexpr qsizetype wrappedSize = keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr quint64 mebibyte = 1024ULL * 1024;
constexpr quint64 mostOperations = 12;

const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// All of a slot that is not secret: bound to the wrapped key, so that nothing of it can be edited or moved.
QByteArray associatedData(const SlotTable& table, const Slot& slot) {
    return CanonicalBytes("tawjih slot 1")
        .add(table.deskId)
        .add(slot.kind == Slot::Kind::User ? quint64(1) : quint64(2))
        .add(slot.user.uuid())
        .add(slot.login)
        .add(toCodes(slot.roles))
        .add(slot.cost.operations)
        .add(slot.cost.memory)
        .add(slot.salt)
        .add(slot.generation)
        .bytes();
}

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
    crypto_generichash(key.data(), key.size(), bytesOf(salt), static_cast<unsigned long long>(salt.size()), code.data(),
                       code.size());
    return key;
}

void wrap(const SlotTable& table, Slot& slot, const SecureBytes& wrappingKey, const SecureBytes& deskKey) {
    slot.nonce = randomBytes(nonceSize);
    slot.wrapped.resize(wrappedSize);
    const QByteArray bound = associatedData(table, slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.wrapped), nullptr, deskKey.data(), deskKey.size(),
                                               bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr,
                                               bytesOf(slot.nonce), wrappingKey.data());
}

QByteArray tableBytes(const SlotTable& table) {
    CanonicalBytes bytes("tawjih slots 1");
    bytes.add(table.deskId)
        .add(table.label)
        .add(table.language)
        .add(table.generation)
        .add(quint64(table.entries.size()));
    for (const Slot& slot : table.entries)
        bytes.add(associatedData(table, slot)).add(slot.nonce).add(slot.wrapped);
    return bytes.bytes();
}

QByteArray checksumOf(const SlotTable& table) {
    const QByteArray content = tableBytes(table);
    QByteArray sum(16, Qt::Uninitialized);
    crypto_generichash(bytesOf(sum), static_cast<std::size_t>(sum.size()), bytesOf(content),
                       static_cast<unsigned long long>(content.size()), nullptr, 0);
    return sum;
}

QByteArray macOf(const SlotTable& table, const SecureBytes& deskKey) {
    return keyedHash(deriveSubKey(deskKey, 1, "TwjSlots"), tableBytes(table));
}

} // namespace

bool KdfCost::isAcceptable() const {
    return memory >= 64 * mebibyte && memory <= 1024 * mebibyte && operations >= 3 && operations <= mostOperations;
}

QString normaliseLogin(const QString& login) {
    return login.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

QByteArray SlotTable::hashLogin(const QString& login) const {
    const QByteArray message = CanonicalBytes("tawjih login 1").add(deskId).add(normaliseLogin(login)).bytes();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), static_cast<std::size_t>(hash.size()), bytesOf(message),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return hash;
}

const Slot* SlotTable::findLogin(const QString& login) const {
    const QByteArray wanted = hashLogin(login);
    const auto found = std::ranges::find_if(
        entries, [&](const Slot& slot) { return slot.kind == Slot::Kind::User && slot.login == wanted; });
    return found == entries.end() ? nullptr : &*found;
}

const Slot* SlotTable::findUser(const UserId& user) const {
    const auto found = std::ranges::find_if(
        entries, [&](const Slot& slot) { return slot.kind == Slot::Kind::User && slot.user == user; });
    return found == entries.end() ? nullptr : &*found;
}

const Slot* SlotTable::recovery() const {
    const auto found = std::ranges::find(entries, Slot::Kind::Recovery, &Slot::kind);
    return found == entries.end() ? nullptr : &*found;
}

void SlotTable::put(Slot slot) {
    const auto same = std::ranges::find_if(
        entries, [&](const Slot& other) { return other.kind == slot.kind && other.user == slot.user; });
    if (same == entries.end())
        entries.push_back(std::move(slot));
    else
        *same = std::move(slot);
}

void SlotTable::remove(const UserId& user) {
    std::erase_if(entries, [&](const Slot& slot) { return slot.kind == Slot::Kind::User && slot.user == user; });
}

void SlotTable::seal(const SecureBytes& deskKey) {
    checksum = checksumOf(*this);
    mac = macOf(*this, deskKey);
}

bool SlotTable::isIntact() const {
    return checksum == checksumOf(*this);
}

bool SlotTable::isSealedBy(const SecureBytes& deskKey) const {
    const QByteArray expected = macOf(*this, deskKey);
    return mac.size() == expected.size() &&
           sodium_memcmp(mac.constData(), expected.constData(), static_cast<std::size_t>(mac.size())) == 0;
}

Result<Slot> sealForUser(const SlotTable& table, const UserId& user, const QString& login, Roles roles,
                         const SecureBytes& password, const SecureBytes& deskKey, KdfCost cost) {
    Q_ASSERT(cost.isAcceptable() && deskKey.size() == keySize);
    Slot slot{Slot::Kind::User,    user, table.hashLogin(login), roles, cost, randomBytes(saltSize), {}, {},
              table.generation + 1};
    TRY_ASSIGN(const SecureBytes wrappingKey, stretch(password, slot.salt, cost));
    wrap(table, slot, wrappingKey, deskKey);
    return slot;
}

Slot sealForRecovery(const SlotTable& table, const SecureBytes& code, const SecureBytes& deskKey) {
    Q_ASSERT(code.size() == keySize && deskKey.size() == keySize);
    Slot slot{Slot::Kind::Recovery, {}, {}, {}, {0, 0}, randomBytes(saltSize), {}, {}, table.generation + 1};
    wrap(table, slot, stretchCode(code, slot.salt), deskKey);
    return slot;
}

Result<SecureBytes> openSlot(const SlotTable& table, const Slot& slot, const SecureBytes& secret) {
    const bool forUser = slot.kind == Slot::Kind::User;
    if (slot.salt.size() != saltSize || slot.nonce.size() != nonceSize || slot.wrapped.size() != wrappedSize ||
        (forUser && !slot.cost.isAcceptable()))
        return fail(ErrorCode::SlotsDamaged, QStringLiteral("slot parameters"));
    SecureBytes wrappingKey;
    if (forUser) {
        TRY_ASSIGN(wrappingKey, stretch(secret, slot.salt, slot.cost));
    } else {
        wrappingKey = stretchCode(secret, slot.salt);
    }
    SecureBytes deskKey(keySize);
    const QByteArray bound = associatedData(table, slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(deskKey.data(), nullptr, nullptr, bytesOf(slot.wrapped),
                                                   static_cast<unsigned long long>(slot.wrapped.size()), bytesOf(bound),
                                                   static_cast<unsigned long long>(bound.size()), bytesOf(slot.nonce),
                                                   wrappingKey.data()) != 0)
        return fail(ErrorCode::WrongPassword);
    return deskKey;
}

Result<SecureBytes> openNoSlot(const SecureBytes& password, KdfCost cost) {
    TRY(stretch(password, randomBytes(saltSize), cost));
    return fail(ErrorCode::WrongPassword);
}

} // namespace tawjih::vault
