#include "core/vault/SecureBytes.h"

#include "core/vault/Secret.h"
#include "core/vault/SodiumBytes.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <stdexcept>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tawjih::vault {

namespace {

void ensureSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw std::runtime_error("libsodium cannot start");
}

} // namespace

SecureBytes::SecureBytes(std::size_t size) : m_size(size) {
    ensureSodium();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecureBytes::~SecureBytes() {
    wipe();
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecureBytes SecureBytes::random(std::size_t size) {
    SecureBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecureBytes SecureBytes::fromPassword(const QString& password) {
    // The same password typed on another keyboard may come composed or decomposed.
    QString normalised = password.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normalised.toUtf8();
    if (normalised.constData() != password.constData()) // else it shares the caller's memory
        forget(normalised);
    SecureBytes bytes(static_cast<std::size_t>(utf8.size()));
    if (!bytes.isEmpty())
        std::memcpy(bytes.data(), utf8.constData(), bytes.size());
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return bytes;
}

SecureBytes SecureBytes::clone() const {
    SecureBytes copy(m_size);
    if (m_size > 0)
        std::memcpy(copy.m_data, m_data, m_size);
    return copy;
}

bool SecureBytes::equals(const SecureBytes& other) const {
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

QByteArray SecureBytes::borrowed() const {
    return QByteArray::fromRawData(reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size));
}

void SecureBytes::wipe() {
    sodium_free(m_data); // wipes first; nothing for null
    m_data = nullptr;
    m_size = 0;
}

SecureBytes deriveSubKey(const SecureBytes& key, quint64 number, const char (&context)[9]) {
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES);
    const StackWiper wiper;
    SecureBytes subKey(32);
    crypto_kdf_derive_from_key(subKey.data(), subKey.size(), number, context, key.data());
    return subKey;
}

QByteArray keyedHash(const SecureBytes& key, const QByteArray& message) {
    const StackWiper wiper;
    QByteArray mac(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(mac), static_cast<std::size_t>(mac.size()), bytesOf(message), lengthOf(message),
                       key.data(), key.size());
    return mac;
}

QByteArray randomBytes(qsizetype size) {
    ensureSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

bool hardenProcess() {
    bool done = true;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    done = setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#ifdef Q_OS_LINUX
    done = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && done;
#endif
    return done;
}

} // namespace tawjih::vault
