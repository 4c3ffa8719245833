#pragma once

#include <QByteArray>

namespace tawjih::test {

/// A key of 32 bytes, with a zero at its beginning and a quotation mark at its end.
inline const QByteArray key = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e27");

} // namespace tawjih::test
