#include "core/base/Id.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace tawjih {

QUuid makeUuidV7(const QDateTime& instant) {
    auto* random = QRandomGenerator::system();
    return makeUuidV7(instant, random->generate64(), random->generate64());
}

QUuid makeUuidV7(const QDateTime& instant, quint64 random1, quint64 random2) {
    QByteArray bytes(16, Qt::Uninitialized);
    const auto milliseconds = static_cast<quint64>(instant.toMSecsSinceEpoch());
    qToBigEndian((milliseconds << 16) | (random1 & 0x0fff) | 0x7000, bytes.data());
    qToBigEndian((random2 & 0x3fffffffffffffff) | 0x8000000000000000, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

} // namespace tawjih
