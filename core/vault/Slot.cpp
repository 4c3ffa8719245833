#include "core/vault/Slot.h"

#include "core/base/CanonicalBytes.h"
#include "core/vault/SodiumBytes.h"

#include <algorithm>
#include <sodium.h>

namespace tawjih::vault {

namespace {

constexpr quint64 mebibyte = 1024ULL * 1024;
constexpr quint64 mostOperations = 12;

QByteArray tableBytes(const SlotTable& table) {
    CanonicalBytes bytes("tawjih slots 1");
    bytes.add(table.deskId)
        .add(table.label)
        .add(table.language)
        .add(table.generation)
        .add(quint64(table.entries.size()));
    for (const Slot& slot : table.entries) {
        bytes.add(boundBytes(table, slot)).add(slot.nonce).add(slot.wrapped);
        if (slot.isRenewable())
            bytes.add(slot.sealed).add(slot.proof).add(slot.escrow);
    }
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

QByteArray boundBytes(const SlotTable& table, const Slot& slot) {
    CanonicalBytes bytes(slot.isRenewable() ? "tawjih slot 2" : "tawjih slot 1");
    bytes.add(table.deskId)
        .add(slot.kind == Slot::Kind::User ? quint64(1) : quint64(2))
        .add(slot.user.uuid())
        .add(slot.login)
        .add(toCodes(slot.roles))
        .add(slot.cost.operations)
        .add(slot.cost.memory)
        .add(slot.salt)
        .add(slot.generation);
    if (slot.isRenewable())
        bytes.add(slot.publicKey);
    return bytes.bytes();
}

} // namespace tawjih::vault
