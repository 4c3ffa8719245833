#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace tawjih::vault {

/// Secret bytes (keys) in locked, guarded memory that is wiped when freed and never swapped or dumped. Move-only.
class SecureBytes {
public:
    SecureBytes() = default;
    /// `size` bytes of zero.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    /// `size` random bytes.
    [[nodiscard]] static SecureBytes random(std::size_t size);
    /// A typed password as the key derivation takes it: normalised (NFKC), UTF-8.
    [[nodiscard]] static SecureBytes fromPassword(const QString& password);
    /// A second copy, where a worker needs its own.
    [[nodiscard]] SecureBytes clone() const;

    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// In time that does not depend on the content.
    [[nodiscard]] bool equals(const SecureBytes& other) const;

    /// A QByteArray that borrows this memory without copying it; valid while this lives and is not moved from.
    [[nodiscard]] QByteArray borrowed() const;

    void wipe();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// A sub-key of a 32-byte key: libsodium's crypto_kdf with an eight-letter context. Pure.
[[nodiscard]] SecureBytes deriveSubKey(const SecureBytes& key, quint64 number, const char (&context)[9]);

/// Keyed BLAKE2b-256.
[[nodiscard]] QByteArray keyedHash(const SecureBytes& key, const QByteArray& message);

/// Random bytes that are no secret: salts, nonces.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// No core dumps, no reading of our memory by other processes of the same person. Call once, first thing in main().
/// Returns false where the system refuses (the program may go on).
bool hardenProcess();

} // namespace tawjih::vault
