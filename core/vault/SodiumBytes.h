#pragma once

#include <QByteArray>

#include <sodium.h>

namespace tawjih::vault {

// Qt's bytes as libsodium takes them.

[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

[[nodiscard]] inline unsigned char* bytesOf(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

[[nodiscard]] inline unsigned long long lengthOf(const QByteArray& bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

/// Stands first in whatever gives a key to libsodium: in the end it overwrites what the functions called since left on
/// the stack. Those of BLAKE2b, for one, leave the first block that they hash, which is the key.
class StackWiper {
public:
    StackWiper() = default;
    StackWiper(const StackWiper&) = delete;
    StackWiper& operator=(const StackWiper&) = delete;
    ~StackWiper() { sodium_stackzero(depth); }

private:
    static constexpr std::size_t depth = 16 * 1024; // bytes; Argon2, which takes the most, has frames of some kilobytes
};

} // namespace tawjih::vault
