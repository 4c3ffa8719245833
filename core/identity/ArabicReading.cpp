#include "core/identity/ArabicReading.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

struct Letter {
    char16_t written;
    const char* letters;
    const char* sounds;
};

constexpr char16_t waw = u'و';
constexpr char16_t yeh = u'ي';

// Sorted by nothing but the alphabet: a name has ten letters.
constexpr Letter alphabet[] = {
    {u'ا', "a", "a"},  {u'أ', "a", "a"},  {u'إ', "a", "a"}, {u'آ', "a", "a"},  {u'ٱ', "a", "a"}, {u'ى', "a", "a"},
    {u'ع', "a", "a"},  {u'ء', "", ""},    {u'ئ', "i", "i"}, {u'ؤ', "u", "u"},  {u'ب', "b", "B"}, {u'پ', "p", "P"},
    {u'ت', "t", "T"},  {u'ط', "t", "T"},  {u'ٹ', "t", "T"}, {u'ث', "th", "Q"}, {u'ج', "j", "W"}, {u'چ', "ch", "X"},
    {u'ح', "h", "H"},  {u'ه', "h", "H"},  {u'ہ', "h", "H"}, {u'ھ', "h", "H"},  {u'ە', "h", "H"}, {u'ة', "a", "O"},
    {u'خ', "kh", "K"}, {u'د', "d", "D"},  {u'ڈ', "d", "D"}, {u'ذ', "dh", "E"}, {u'ض', "d", "E"}, {u'ظ', "z", "E"},
    {u'ر', "r", "R"},  {u'ڑ', "r", "R"},  {u'ز', "z", "Z"}, {u'ژ', "j", "J"},  {u'س', "s", "S"}, {u'ص', "s", "S"},
    {u'ش', "sh", "X"}, {u'غ', "gh", "G"}, {u'ڭ', "g", "G"}, {u'گ', "g", "G"},  {u'ݣ', "g", "G"}, {u'ڨ', "g", "G"},
    {u'ف', "f", "F"},  {u'ڤ', "v", "F"},  {u'ق', "q", "K"}, {u'ك', "k", "K"},  {u'ک', "k", "K"}, {u'ل', "l", "L"},
    {u'م', "m", "M"},  {u'ن', "n", "N"},  {u'ں', "n", "N"}, {waw, "u", "u"},   {yeh, "i", "i"},  {u'ی', "i", "i"},
    {u'ے', "i", "i"},
};

const Letter* letterOf(char32_t c) {
    const auto* letter = std::ranges::find(alphabet, c, &Letter::written);
    return letter == std::end(alphabet) ? nullptr : letter;
}

bool isVowelLetter(char16_t c) {
    const Letter* letter = letterOf(c);
    return letter && isVowelSound(letter->sounds[0]);
}

/// Two letters that write one sound for which Arabic has none: تش of Tchad, دج of Djibouti, ديا of Diallo.
const char* pairSounds(char16_t first, char16_t second, char16_t third) {
    if (first == u'ت' && second == u'ش')
        return "X";
    if (first == u'د' && second == u'ج')
        return "J";
    return first == u'د' && second == yeh && isVowelLetter(third) ? "Y" : nullptr;
}

QString lettersOnly(QStringView word) {
    QString letters;
    for (const QChar c : word)
        if (letterOf(c.unicode()))
            letters += c;
    return letters;
}

bool startsWithArticle(const QString& letters) {
    return letters.size() >= 4 && letters[0] == u'ا' && letters[1] == u'ل';
}

// و and ي are consonants at the beginning and before a long a.
QString romanised(char16_t c, bool first, char16_t next) {
    const bool consonant = first || next == u'ا' || next == u'ى';
    if (c == waw && consonant)
        return QStringLiteral("w");
    if (c == yeh && consonant)
        return QStringLiteral("y");
    return QLatin1String(letterOf(c)->letters);
}

} // namespace

bool isArabicLetter(char32_t c) {
    return letterOf(c) != nullptr;
}

ArabicReading readArabic(QStringView word) {
    ArabicReading reading;
    QString written = lettersOnly(word);
    reading.article = startsWithArticle(written);
    if (reading.article)
        written.remove(0, 2);
    const auto at = [&](qsizetype i) { return i < written.size() ? written[i].unicode() : u'\0'; };
    for (qsizetype i = 0; i < written.size(); ++i) {
        reading.letters += romanised(at(i), i == 0, at(i + 1));
        if (const char* pair = pairSounds(at(i), at(i + 1), at(i + 2))) {
            reading.sounds = joinedSounds(reading.sounds, pair);
            reading.letters += romanised(at(i + 1), false, at(i + 2));
            ++i;
        } else {
            reading.sounds = joinedSounds(reading.sounds, letterOf(at(i))->sounds);
        }
    }
    return reading;
}

} // namespace tawjih::identity
