#include "tests/fault/RawPages.h"

#include "tests/fault/FaultSupport.h"
#include "tests/fault/WorkedDesk.h"

#include <QtEndian>

#include <memory>
#include <openssl/evp.h>
#include <stdexcept>

namespace tawjih::test {

namespace {

constexpr int reserved = 80;
constexpr int saltSize = 16;
constexpr int logHeader = 32;
constexpr int frameHeader = 24;

QByteArray decrypted(const QByteArray& page, bool first, const QByteArray& key) {
    const int from = first ? saltSize : 0;
    const QByteArray iv = page.mid(pageSize - reserved, 16);
    QByteArray plain(pageSize, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 &EVP_CIPHER_CTX_free);
    const auto* bytes = reinterpret_cast<const unsigned char*>(page.constData());
    int written = 0;
    const bool done = EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr,
                                         reinterpret_cast<const unsigned char*>(key.constData()),
                                         reinterpret_cast<const unsigned char*>(iv.constData())) == 1 &&
                      EVP_CIPHER_CTX_set_padding(cipher.get(), 0) == 1 &&
                      EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char*>(plain.data()), &written,
                                        bytes + from, pageSize - reserved - from) == 1;
    if (!done)
        throw std::runtime_error("a page could not be decrypted");
    return plain.left(written);
}

} // namespace

QByteArray rawContent(const QString& databasePath, const QByteArray& key) {
    QByteArray content;
    const QByteArray database = readAll(databasePath);
    for (qsizetype at = 0; at + pageSize <= database.size(); at += pageSize)
        content += decrypted(database.mid(at, pageSize), at == 0, key);
    const QByteArray log = readAll(databasePath + QStringLiteral("-wal"));
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= log.size(); at += frameHeader + pageSize)
        content +=
            decrypted(log.mid(at + frameHeader, pageSize), qFromBigEndian<quint32>(log.constData() + at) == 1, key);
    return content;
}

} // namespace tawjih::test
