#include "core/letter/LetterReference.h"

#include <sodium.h>

namespace tawjih {

namespace {

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int dataCharacters = 8;
constexpr int numberBits = 5 * dataCharacters;
constexpr quint64 checkModulus = 37;

quint64 randomNumber() {
    const quint64 high = randombytes_uniform(1U << 20U);
    return high << 20U | randombytes_uniform(1U << 20U);
}

/// The value of one character, or -1.
int valueOf(QChar character) {
    if (const int digit = character.digitValue(); digit >= 0)
        return digit;
    const QChar upper = character.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return static_cast<int>(alphabet.indexOf(upper));
}

bool partsCharacters(QChar character) {
    return character.isSpace() || character.category() == QChar::Punctuation_Dash ||
           character.category() == QChar::Other_Format;
}

} // namespace

LetterReference LetterReference::random() {
    for (;;)
        if (const auto reference = ofNumber(randomNumber()))
            return *reference;
}

std::optional<LetterReference> LetterReference::ofNumber(quint64 number) {
    number &= (quint64(1) << numberBits) - 1;
    if (number % checkModulus >= static_cast<quint64>(alphabet.size()))
        return std::nullopt;
    QString characters(dataCharacters + 1, alphabet.at(static_cast<qsizetype>(number % checkModulus)));
    for (int i = dataCharacters - 1; i >= 0; --i, number >>= 5U)
        characters[i] = alphabet.at(static_cast<qsizetype>(number & 31U));
    return LetterReference(characters);
}

std::optional<LetterReference> LetterReference::parse(QStringView typed) {
    QString characters;
    quint64 number = 0;
    int last = 0;
    for (const QChar character : typed) {
        if (partsCharacters(character))
            continue;
        last = valueOf(character);
        if (last < 0 || characters.size() > dataCharacters)
            return std::nullopt;
        if (characters.size() < dataCharacters)
            number = number << 5U | static_cast<quint64>(last);
        characters += alphabet.at(last);
    }
    if (characters.size() != dataCharacters + 1 || number % checkModulus != static_cast<quint64>(last))
        return std::nullopt;
    return LetterReference(characters);
}

QString LetterReference::text() const {
    if (isNull())
        return {};
    return m_characters.left(4) + QLatin1Char('-') + m_characters.mid(4, 4) + QLatin1Char('-') + m_characters.mid(8);
}

} // namespace tawjih
