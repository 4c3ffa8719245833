#include "core/base/Id.h"

#include <QRandomGenerator>

#include <array>

namespace tawjih {

QUuid makeUuidV7(const QDateTime& instant) {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes(reinterpret_cast<const char*>(words.data()), 16);
    const auto milliseconds = static_cast<quint64>(instant.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace tawjih
