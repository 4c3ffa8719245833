#include "core/exchange/ProtectedWorkbook.h"

#include "core/exchange/XmlPull.h"

#include <QBuffer>
#include <QtEndian>

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace tawjih::exchange {

namespace {

constexpr qint64 mostBytes = qint64(128) << 20;
constexpr qint64 mostInfoBytes = qint64(1) << 20;
constexpr int mostRounds = 1'000'000;
constexpr qsizetype segmentBytes = 4096;
constexpr quint32 agileVersion = 0x00040004;
constexpr int standardRounds = 50'000;

// What a hash is mixed with for each purpose (2.3.4.13 and 2.3.4.14).
constexpr char forVerifier[] = "\xfe\xa7\xd2\x76\x3b\x4b\x9e\x79";
constexpr char forVerifierHash[] = "\xd7\xaa\x0f\x6d\x30\x61\x34\x4e";
constexpr char forKey[] = "\x14\x6e\x0b\xe7\xab\xac\xd0\xd6";
constexpr char forHmacKey[] = "\x5f\xb2\xad\x01\x0c\xb9\xe1\xf6";
constexpr char forHmacValue[] = "\xa0\x67\x7f\x02\xb2\x2c\x84\x33";

QByteArray purpose(const char* eight) {
    return QByteArray(eight, 8);
}

/// Bytes that are wiped when they go.
struct Secret {
    QByteArray bytes;
    explicit Secret(QByteArray given) : bytes(std::move(given)) {}
    ~Secret() { OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
};

/// How one of the two keys is used: the attributes of keyData and of encryptedKey.
struct Scheme {
    QByteArray salt;
    const EVP_MD* hash = nullptr;
    const EVP_CIPHER* cipher = nullptr;
    qsizetype keyBytes = 0;
};

struct Description {
    Scheme data;
    Scheme password;
    int rounds = 0;
    QByteArray verifier, verifierHash, key, hmacKey, hmacValue;
};

QByteArray decoded(const XmlPull& xml, const char* name) {
    return QByteArray::fromBase64(xml.attribute(QLatin1String(name)).toLatin1());
}

Scheme readScheme(const XmlPull& xml) {
    const QString hash = xml.attribute(QLatin1String("hashAlgorithm")).toString();
    const int bits = xml.attribute(QLatin1String("keyBits")).toInt();
    Scheme scheme;
    scheme.salt = decoded(xml, "saltValue");
    scheme.hash = hash == u"SHA512"                     ? EVP_sha512()
                  : hash == u"SHA384"                   ? EVP_sha384()
                  : hash == u"SHA256"                   ? EVP_sha256()
                  : hash == u"SHA1" || hash == u"SHA-1" ? EVP_sha1()
                                                        : nullptr;
    const bool known = xml.attribute(QLatin1String("cipherAlgorithm")) == u"AES" &&
                       xml.attribute(QLatin1String("cipherChaining")) == u"ChainingModeCBC";
    if (known)
        scheme.cipher = bits == 256   ? EVP_aes_256_cbc()
                        : bits == 192 ? EVP_aes_192_cbc()
                        : bits == 128 ? EVP_aes_128_cbc()
                                      : nullptr;
    scheme.keyBytes = bits / 8;
    return scheme;
}

bool isUsable(const Scheme& scheme) {
    return scheme.hash != nullptr && scheme.cipher != nullptr && !scheme.salt.isEmpty() && scheme.salt.size() <= 64;
}

TableResult<Description> describe(const QByteArray& info) {
    QBuffer buffer;
    buffer.setData(info.mid(8));
    buffer.open(QIODevice::ReadOnly);
    XmlPull xml(buffer);
    Description found;
    while (xml.nextElement()) {
        if (xml.name() == u"keyData") {
            found.data = readScheme(xml);
        } else if (xml.name() == u"dataIntegrity") {
            found.hmacKey = decoded(xml, "encryptedHmacKey");
            found.hmacValue = decoded(xml, "encryptedHmacValue");
        } else if (xml.name() == u"encryptedKey") {
            found.password = readScheme(xml);
            found.rounds = xml.attribute(QLatin1String("spinCount")).toInt();
            found.verifier = decoded(xml, "encryptedVerifierHashInput");
            found.verifierHash = decoded(xml, "encryptedVerifierHashValue");
            found.key = decoded(xml, "encryptedKeyValue");
        }
    }
    if (xml.problem())
        return fail(TableProblem::Damaged);
    if (!isUsable(found.data) || !isUsable(found.password) || found.rounds < 0 || found.rounds > mostRounds)
        return fail(TableProblem::UnknownProtection);
    return found;
}

QByteArray hashed(const EVP_MD* hash, const QByteArray& bytes) {
    QByteArray digest(EVP_MD_get_size(hash), '\0');
    EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()), reinterpret_cast<uchar*>(digest.data()), nullptr,
               hash, nullptr);
    return digest;
}

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray fitted(QByteArray bytes, qsizetype size) {
    bytes.resize(qMin(bytes.size(), size));
    bytes.resize(size, '\x36'); // what the specification pads with
    return bytes;
}

/// The hash of a password before it is mixed with a purpose.
QByteArray spun(const Scheme& scheme, int rounds, const QString& password) {
    const Secret typed(QByteArray(reinterpret_cast<const char*>(password.utf16()), password.size() * 2));
    QByteArray hash = hashed(scheme.hash, scheme.salt + typed.bytes);
    QByteArray block(4 + hash.size(), '\0');
    for (int round = 0; round < rounds; ++round) {
        qToLittleEndian(static_cast<quint32>(round), block.data());
        std::copy(hash.constBegin(), hash.constEnd(), block.begin() + 4);
        EVP_Digest(block.constData(), static_cast<size_t>(block.size()), reinterpret_cast<uchar*>(hash.data()), nullptr,
                   scheme.hash, nullptr);
    }
    OPENSSL_cleanse(block.data(), static_cast<size_t>(block.size()));
    return hash;
}

/// Empty when it cannot be decrypted.
QByteArray decrypted(const Scheme& scheme, const QByteArray& key, const QByteArray& iv, const QByteArray& bytes) {
    struct Free {
        void operator()(EVP_CIPHER_CTX* made) const { EVP_CIPHER_CTX_free(made); }
    };
    constexpr int blockBytes = 16;
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    const auto* keyBytes = reinterpret_cast<const uchar*>(key.constData());
    const QByteArray start = fitted(iv, blockBytes);
    QByteArray plain(bytes.size() + blockBytes, '\0');
    int count = 0;
    const bool ready = key.size() == EVP_CIPHER_get_key_length(scheme.cipher) && bytes.size() % blockBytes == 0 &&
                       EVP_DecryptInit_ex(context.get(), scheme.cipher, nullptr, keyBytes,
                                          reinterpret_cast<const uchar*>(start.constData())) == 1 &&
                       EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1;
    if (!ready ||
        EVP_DecryptUpdate(context.get(), reinterpret_cast<uchar*>(plain.data()), &count,
                          reinterpret_cast<const uchar*>(bytes.constData()), static_cast<int>(bytes.size())) != 1)
        return {};
    plain.truncate(count);
    return plain;
}

QByteArray openedByPassword(const Description& description, const QByteArray& hash, const char* what,
                            const QByteArray& bytes) {
    const Scheme& scheme = description.password;
    const Secret key(fitted(hashed(scheme.hash, hash + purpose(what)), scheme.keyBytes));
    return decrypted(scheme, key.bytes, scheme.salt, bytes);
}

bool isIntact(const Description& description, const QByteArray& key, const QByteArray& package) {
    const Scheme& scheme = description.data;
    const auto opened = [&](const char* what, const QByteArray& bytes) {
        const QByteArray iv = hashed(scheme.hash, scheme.salt + purpose(what));
        return decrypted(scheme, key, iv, bytes).left(EVP_MD_get_size(scheme.hash));
    };
    const QByteArray hmacKey = opened(forHmacKey, description.hmacKey);
    const QByteArray expected = opened(forHmacValue, description.hmacValue);
    QByteArray found(EVP_MD_get_size(scheme.hash), '\0');
    HMAC(scheme.hash, hmacKey.constData(), static_cast<int>(hmacKey.size()),
         reinterpret_cast<const uchar*>(package.constData()), static_cast<size_t>(package.size()),
         reinterpret_cast<uchar*>(found.data()), nullptr);
    return expected == found;
}

TableResult<QByteArray> decryptPackage(const Scheme& scheme, const QByteArray& key, const QByteArray& package) {
    constexpr qsizetype sizeBytes = 8;
    if (package.size() < sizeBytes)
        return fail(TableProblem::Damaged);
    const auto size = qFromLittleEndian<qint64>(package.constData());
    if (size < 0 || size > package.size() - sizeBytes)
        return fail(TableProblem::Damaged);
    QByteArray plain;
    plain.reserve(package.size());
    for (qsizetype at = sizeBytes; at < package.size(); at += segmentBytes) {
        const auto segment = static_cast<quint32>((at - sizeBytes) / segmentBytes);
        const QByteArray opened =
            decrypted(scheme, key, hashed(scheme.hash, scheme.salt + number(segment)), package.mid(at, segmentBytes));
        if (opened.isEmpty())
            return fail(TableProblem::Damaged);
        plain += opened;
    }
    plain.truncate(size);
    return plain;
}

TableResult<QByteArray> openAgile(const QByteArray& info, const QByteArray& package, const QString& password) {
    const auto description = describe(info);
    if (!description)
        return fail(description.error().problem);
    const Secret hash(spun(description->password, description->rounds, password));
    const QByteArray verifier = openedByPassword(*description, hash.bytes, forVerifier, description->verifier);
    const QByteArray verifierHash =
        openedByPassword(*description, hash.bytes, forVerifierHash, description->verifierHash);
    const QByteArray expected = hashed(description->password.hash, verifier);
    if (verifier.isEmpty() || verifierHash.left(expected.size()) != expected)
        return fail(TableProblem::WrongPassword);
    const Secret key(
        openedByPassword(*description, hash.bytes, forKey, description->key).left(description->data.keyBytes));
    if (!isIntact(*description, key.bytes, package))
        return fail(TableProblem::Damaged);
    return decryptPackage(description->data, key.bytes, package);
}

/// 2.3.4.7: the hash of the password and block 0, stretched to the length of the key.
QByteArray standardKey(const Scheme& scheme, const QString& password) {
    const Secret last(hashed(scheme.hash, spun(scheme, standardRounds, password) + number(0)));
    QByteArray key;
    for (const char pad : {'\x36', '\x5c'}) {
        Secret block(QByteArray(64, pad));
        for (qsizetype i = 0; i < last.bytes.size(); ++i)
            block.bytes[i] = static_cast<char>(block.bytes[i] ^ last.bytes[i]);
        key += hashed(scheme.hash, block.bytes);
    }
    return key.left(scheme.keyBytes);
}

TableResult<QByteArray> openStandard(const QByteArray& info, const QByteArray& package, const QString& password) {
    constexpr qsizetype prefix = 12; // version, flags, size of the header
    constexpr qsizetype verifierBytes = 4 + 16 + 16 + 4 + 32;
    const qsizetype header = info.size() < prefix ? -1 : qsizetype(qFromLittleEndian<quint32>(info.constData() + 8));
    if (header < 32 || header > info.size() - prefix - verifierBytes)
        return fail(TableProblem::Damaged);
    const auto algorithm = qFromLittleEndian<quint32>(info.constData() + prefix + 8);
    Scheme scheme;
    scheme.hash = EVP_sha1();
    scheme.keyBytes = qFromLittleEndian<qint32>(info.constData() + prefix + 16) / 8;
    scheme.cipher = algorithm == 0x660e   ? EVP_aes_128_ecb()
                    : algorithm == 0x660f ? EVP_aes_192_ecb()
                    : algorithm == 0x6610 ? EVP_aes_256_ecb()
                                          : nullptr;
    if (scheme.cipher == nullptr || scheme.keyBytes != EVP_CIPHER_get_key_length(scheme.cipher))
        return fail(TableProblem::UnknownProtection);
    const QByteArray verifier = info.mid(prefix + header, verifierBytes);
    scheme.salt = verifier.mid(4, 16);

    const Secret key(standardKey(scheme, password));
    const QByteArray expected = hashed(scheme.hash, decrypted(scheme, key.bytes, {}, verifier.mid(20, 16)));
    if (decrypted(scheme, key.bytes, {}, verifier.mid(40, 32)).left(expected.size()) != expected)
        return fail(TableProblem::WrongPassword);
    const qint64 size = package.size() < 8 ? -1 : qFromLittleEndian<qint64>(package.constData());
    QByteArray plain = decrypted(scheme, key.bytes, {}, package.mid(8).first((package.size() - 8) / 16 * 16));
    if (size < 0 || size > plain.size())
        return fail(TableProblem::Damaged);
    plain.truncate(size);
    return plain;
}

} // namespace

TableResult<QByteArray> unprotect(const CompoundFile& file, const QString& password) {
    const auto info = file.stream(QStringLiteral("EncryptionInfo"), mostInfoBytes);
    if (!info)
        return fail(info.error().problem);
    const auto package = file.stream(QStringLiteral("EncryptedPackage"), mostBytes);
    if (!package)
        return fail(package.error().problem);
    if (info->size() < 8 || package->size() < 8)
        return fail(TableProblem::Damaged);
    const auto version = qFromLittleEndian<quint32>(info->constData());
    const quint32 major = version & 0xffff;
    if (version == agileVersion)
        return openAgile(*info, *package, password);
    if (version >> 16 == 2 && major >= 2 && major <= 4)
        return openStandard(*info, *package, password);
    return fail(TableProblem::UnknownProtection);
}

} // namespace tawjih::exchange
