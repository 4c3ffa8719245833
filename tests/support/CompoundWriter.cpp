#include "tests/support/CompoundWriter.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <openssl/evp.h>
#include <vector>

namespace tawjih::test {

namespace {

constexpr qsizetype sectorBytes = 512;
constexpr qsizetype miniBytes = 64;
constexpr qsizetype miniCutoff = 4096;
constexpr quint32 noEntry = 0xffffffff;
constexpr quint32 endOfChain = 0xfffffffe;
constexpr quint32 freeSector = 0xffffffff;
constexpr quint32 tableSector = 0xfffffffd;
constexpr quint32 placesSector = 0xfffffffc; ///< of places of the table's sectors beyond the header's
constexpr quint32 placesInHeader = 109;

void put16(QByteArray& bytes, qsizetype at, quint16 value) {
    qToLittleEndian(value, bytes.data() + at);
}

void put32(QByteArray& bytes, qsizetype at, quint32 value) {
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray padded(QByteArray bytes, qsizetype unit) {
    bytes.resize((bytes.size() + unit - 1) / unit * unit, '\0');
    return bytes;
}

/// Sectors one after the other, and their table.
class Sectors {
public:
    /// The first sector of the chain that holds the bytes.
    quint32 add(const QByteArray& bytes, qsizetype unit) {
        if (bytes.isEmpty())
            return endOfChain;
        const auto first = static_cast<quint32>(m_table.size());
        m_bytes += padded(bytes, unit);
        const auto count = static_cast<quint32>((bytes.size() + unit - 1) / unit);
        for (quint32 i = 1; i < count; ++i)
            m_table.push_back(first + i);
        m_table.push_back(endOfChain);
        return first;
    }
    void mark(quint32 kind) { m_table.push_back(kind); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] size_t count() const { return m_table.size(); }
    [[nodiscard]] QByteArray table() const {
        QByteArray bytes(static_cast<qsizetype>(m_table.size()) * 4, '\0');
        for (size_t i = 0; i < m_table.size(); ++i)
            put32(bytes, static_cast<qsizetype>(i) * 4, m_table[i]);
        while (bytes.size() % sectorBytes != 0)
            bytes += QByteArray(4, '\xff');
        return bytes;
    }

private:
    QByteArray m_bytes;
    std::vector<quint32> m_table;
};

QByteArray entryOf(const QString& name, char type, quint32 first, qsizetype size) {
    QByteArray entry(128, '\0');
    for (qsizetype i = 0; i < name.size(); ++i)
        put16(entry, i * 2, name[i].unicode());
    put16(entry, 0x40, static_cast<quint16>(name.size() * 2 + 2));
    entry[0x42] = type;
    entry[0x43] = 1;
    for (const qsizetype at : {0x44, 0x48, 0x4c})
        put32(entry, at, noEntry);
    put32(entry, 0x74, first);
    put32(entry, 0x78, static_cast<quint32>(size));
    return entry;
}

QByteArray sha512(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
}

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    put32(bytes, 0, value);
    return bytes;
}

QByteArray encrypted(const QByteArray& key, const QByteArray& iv, const QByteArray& plain,
                     const EVP_CIPHER* cipher = EVP_aes_256_cbc()) {
    QByteArray out(plain.size() + 32, '\0');
    int count = 0;
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, cipher, nullptr, reinterpret_cast<const uchar*>(key.constData()),
                       reinterpret_cast<const uchar*>(iv.constData()));
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_EncryptUpdate(context, reinterpret_cast<uchar*>(out.data()), &count,
                      reinterpret_cast<const uchar*>(plain.constData()), static_cast<int>(plain.size()));
    EVP_CIPHER_CTX_free(context);
    out.truncate(count);
    return out;
}

QByteArray attribute(const char* name, const QByteArray& bytes) {
    return QByteArray(" ") + name + "=\"" + bytes.toBase64() + '"';
}

} // namespace

QByteArray compoundOf(const QList<QPair<QString, QByteArray>>& streams) {
    Sectors large;
    Sectors small;
    QByteArray entries;
    for (const auto& [name, bytes] : streams) {
        const bool isSmall = bytes.size() < miniCutoff;
        const quint32 first = isSmall ? small.add(bytes, miniBytes) : large.add(bytes, sectorBytes);
        QByteArray entry = entryOf(name, 2, first, bytes.size());
        const auto next = static_cast<quint32>(entries.size() / entry.size() + 2);
        put32(entry, 0x48, next <= streams.size() ? next : noEntry); // a tree that is a list
        entries += entry;
    }
    const quint32 firstMini = large.add(small.bytes(), sectorBytes);
    const quint32 miniTable = large.add(small.count() > 0 ? small.table() : QByteArray(), sectorBytes);
    QByteArray root = entryOf(QStringLiteral("Root Entry"), 5, firstMini, small.bytes().size());
    put32(root, 0x4c, streams.isEmpty() ? noEntry : 1);
    const quint32 directory = large.add(root + entries, sectorBytes);

    quint32 tables = 1;
    const auto more = [&] { return tables <= placesInHeader ? 0u : (tables - placesInHeader + 126) / 127; };
    while (tables * (sectorBytes / 4) < static_cast<qsizetype>(large.count() + tables + more()))
        ++tables;
    const auto firstTable = static_cast<quint32>(large.count());
    for (quint32 i = 0; i < tables; ++i)
        large.mark(tableSector);
    const auto firstMore = static_cast<quint32>(large.count());
    for (quint32 i = 0; i < more(); ++i)
        large.mark(placesSector);

    QByteArray header(sectorBytes, '\0');
    header.replace(0, 8, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8));
    put16(header, 0x18, 0x3e);
    put16(header, 0x1a, 3);
    put16(header, 0x1c, 0xfffe);
    put16(header, 0x1e, 9);
    put16(header, 0x20, 6);
    put32(header, 0x2c, tables);
    put32(header, 0x30, directory);
    put32(header, 0x38, miniCutoff);
    put32(header, 0x3c, miniTable);
    put32(header, 0x40, static_cast<quint32>((small.count() * 4 + sectorBytes - 1) / sectorBytes));
    put32(header, 0x44, more() == 0 ? endOfChain : firstMore);
    put32(header, 0x48, more());
    for (quint32 i = 0; i < placesInHeader; ++i)
        put32(header, 0x4c + i * 4, i < tables ? firstTable + i : freeSector);
    QByteArray places;
    for (quint32 k = 0; k < more(); ++k) {
        for (quint32 i = 0; i < 127; ++i) {
            const quint32 table = placesInHeader + k * 127 + i;
            places += number(table < tables ? firstTable + table : freeSector);
        }
        places += number(k + 1 < more() ? firstMore + k + 1 : endOfChain);
    }
    return header + large.bytes() + large.table() + places;
}

QByteArray protectedWorkbook(const QByteArray& plain, const QString& password, int rounds) {
    const QByteArray salt("0123456789abcdef");
    const QByteArray dataSalt("fedcba9876543210");
    const QByteArray key("a key of thirty-two bytes, no more");
    const QByteArray dataKey = key.left(32);
    QByteArray hash = sha512(salt + QByteArray(reinterpret_cast<const char*>(password.utf16()), password.size() * 2));
    for (int i = 0; i < rounds; ++i)
        hash = sha512(number(static_cast<quint32>(i)) + hash);
    const auto sealed = [&](const char* purpose, const QByteArray& bytes) {
        return encrypted(sha512(hash + QByteArray(purpose, 8)).left(32), salt, bytes);
    };
    QByteArray package = number(static_cast<quint32>(plain.size())) + number(0);
    for (qsizetype at = 0; at < plain.size(); at += 4096)
        package += encrypted(dataKey, sha512(dataSalt + number(static_cast<quint32>(at / 4096))).left(16),
                             padded(plain.mid(at, 4096), 16));
    const QByteArray verifier("verifier 16 byte");
    const QByteArray hmacKey(64, 'h');
    const QByteArray hmac = QMessageAuthenticationCode::hash(package, hmacKey, QCryptographicHash::Sha512);
    const auto guarded = [&](const char* purpose, const QByteArray& bytes) {
        return encrypted(dataKey, sha512(dataSalt + QByteArray(purpose, 8)).left(16), bytes);
    };
    const QByteArray scheme(" saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\" cipherAlgorithm=\"AES\""
                            " cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\"");
    const QByteArray info =
        QByteArray("\x04\x00\x04\x00\x40\x00\x00\x00", 8) +
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<encryption "
        "xmlns=\"http://schemas.microsoft.com/office/2006/encryption\" "
        "xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\"><keyData" +
        scheme + attribute("saltValue", dataSalt) + "/><dataIntegrity" +
        attribute("encryptedHmacKey", guarded("\x5f\xb2\xad\x01\x0c\xb9\xe1\xf6", hmacKey)) +
        attribute("encryptedHmacValue", guarded("\xa0\x67\x7f\x02\xb2\x2c\x84\x33", hmac)) +
        "/><keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
        "<p:encryptedKey spinCount=\"" +
        QByteArray::number(rounds) + '"' + scheme + attribute("saltValue", salt) +
        attribute("encryptedVerifierHashInput", sealed("\xfe\xa7\xd2\x76\x3b\x4b\x9e\x79", verifier)) +
        attribute("encryptedVerifierHashValue", sealed("\xd7\xaa\x0f\x6d\x30\x61\x34\x4e", sha512(verifier))) +
        attribute("encryptedKeyValue", sealed("\x14\x6e\x0b\xe7\xab\xac\xd0\xd6", dataKey)) +
        "/></keyEncryptor></keyEncryptors></encryption>";
    return compoundOf({{QStringLiteral("EncryptionInfo"), info}, {QStringLiteral("EncryptedPackage"), package}});
}

QByteArray standardProtectedWorkbook(const QByteArray& plain, const QString& password) {
    const auto sha1 = [](const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1); };
    const QByteArray salt("0123456789abcdef");
    QByteArray hash = sha1(salt + QByteArray(reinterpret_cast<const char*>(password.utf16()), password.size() * 2));
    for (quint32 i = 0; i < 50'000; ++i)
        hash = sha1(number(i) + hash);
    hash = sha1(hash + number(0));
    QByteArray pad(64, '\x36');
    for (qsizetype i = 0; i < hash.size(); ++i)
        pad[i] = static_cast<char>(pad[i] ^ hash[i]);
    const QByteArray key = sha1(pad).left(16);
    const auto sealed = [&](const QByteArray& bytes) {
        return encrypted(key, {}, padded(bytes, 16), EVP_aes_128_ecb());
    };
    const QByteArray verifier("verifier 16 byte");
    const QByteArray header = number(0x24) + number(0) + number(0x660e) + number(0x8004) + number(128) + number(0x18) +
                              number(0) + number(0) + QByteArray(2, '\0');
    const QByteArray info = number(0x00020003) + number(0x24) + number(static_cast<quint32>(header.size())) + header +
                            number(16) + salt + sealed(verifier) + number(20) + sealed(sha1(verifier));
    const QByteArray package = number(static_cast<quint32>(plain.size())) + number(0) + sealed(plain);
    return compoundOf({{QStringLiteral("EncryptionInfo"), info}, {QStringLiteral("EncryptedPackage"), package}});
}

} // namespace tawjih::test
