#include "tests/support/OldSlots.h"

#include <sodium.h>

namespace tawjih::test {

using namespace vault;

Slot oldSlot(const SlotTable& table, const UserId& user, const QString& login, Roles roles, const SecureBytes& secret,
             const SecureBytes& deskKey) {
    const auto bytesOf = [](QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); };
    Slot slot;
    slot.kind = user.isNull() ? Slot::Kind::Recovery : Slot::Kind::User;
    slot.user = user;
    slot.login = user.isNull() ? QByteArray() : table.hashLogin(login);
    slot.roles = roles;
    slot.cost = user.isNull() ? KdfCost{0, 0} : KdfCost::light();
    slot.salt = randomBytes(16);
    slot.nonce = randomBytes(24);
    slot.generation = table.generation + 1;
    SecureBytes wrapping(32);
    if (user.isNull())
        crypto_generichash(wrapping.data(), 32, bytesOf(slot.salt), 16, secret.data(), secret.size());
    else if (crypto_pwhash(wrapping.data(), 32, reinterpret_cast<const char*>(secret.data()), secret.size(),
                           bytesOf(slot.salt), slot.cost.operations, static_cast<std::size_t>(slot.cost.memory),
                           crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    QByteArray bound = boundBytes(table, slot);
    slot.wrapped.resize(48);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(slot.wrapped), nullptr, deskKey.data(), deskKey.size(),
                                               bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr,
                                               bytesOf(slot.nonce), wrapping.data());
    return slot;
}

} // namespace tawjih::test
