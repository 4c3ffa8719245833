#include "core/vault/RecoveryCode.h"

#include "core/vault/SodiumBytes.h"

#include <array>
#include <cstring>
#include <sodium.h>

namespace tawjih::vault {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr std::size_t codeSize = 32;
constexpr std::size_t checkSize = 3;
constexpr std::size_t letters = (codeSize + checkSize) * 8 / 5;

void writeChecksum(SecureBytes& bytes) {
    const StackWiper wiper;
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), codeSize, nullptr, 0);
    std::memcpy(bytes.data() + codeSize, hash.data(), checkSize);
}

int valueOf(QChar letter) {
    if (letter.digitValue() >= 0) // also Arabic-Indic figures
        return letter.digitValue();
    const QChar upper = letter.toUpper();
    if (upper == QLatin1Char('O'))
        return 0;
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
        return 1;
    for (int value = 0; value < 32; ++value)
        if (upper == alphabet[value])
            return value;
    return -1;
}

bool isBetweenGroups(QChar letter) {
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash ||
           letter.category() == QChar::Other_Format || letter == QLatin1Char('.');
}

} // namespace

QString formatRecoveryCode(const SecureBytes& code) {
    Q_ASSERT(code.size() == codeSize);
    SecureBytes bytes(codeSize + checkSize);
    std::memcpy(bytes.data(), code.data(), codeSize);
    writeChecksum(bytes);
    QString text;
    for (std::size_t i = 0; i < letters; ++i) {
        unsigned value = 0;
        for (std::size_t bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value << 1 | (bytes.data()[bit / 8] >> (7 - bit % 8) & 1U);
        if (i > 0 && i % 4 == 0)
            text += QLatin1Char('-');
        text += alphabet[static_cast<int>(value)];
    }
    return text;
}

Result<SecureBytes> parseRecoveryCode(const QString& text) {
    const auto wrong = [](const char* why) { return fail(ErrorCode::RecoveryCodeWrong, QLatin1String(why)); };
    SecureBytes bytes(codeSize + checkSize);
    std::size_t count = 0;
    for (const QChar letter : text) {
        if (isBetweenGroups(letter))
            continue;
        const int value = valueOf(letter);
        if (value < 0 || count == letters)
            return wrong(value < 0 ? "letter" : "length");
        for (std::size_t bit = 0; bit < 5; ++bit)
            if ((value >> (4 - bit) & 1) != 0) {
                const std::size_t at = count * 5 + bit;
                bytes.data()[at / 8] = static_cast<unsigned char>(bytes.data()[at / 8] | (1U << (7 - at % 8)));
            }
        ++count;
    }
    if (count != letters)
        return wrong("length");
    SecureBytes expected = bytes.clone();
    writeChecksum(expected);
    if (!expected.equals(bytes))
        return wrong("checksum");
    SecureBytes code(codeSize);
    std::memcpy(code.data(), bytes.data(), codeSize);
    return code;
}

} // namespace tawjih::vault
