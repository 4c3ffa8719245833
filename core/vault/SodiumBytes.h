#pragma once

#include <QByteArray>

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

} // namespace tawjih::vault
