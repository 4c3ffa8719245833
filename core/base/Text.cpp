#include "core/base/Text.h"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <utility>

namespace tawjih {

namespace {

constexpr int maxPrefixes = 8;

bool isMarkToDrop(char32_t c) {
    const auto category = u_charType(static_cast<UChar32>(c));
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_COMBINING_SPACING_MARK ||
           category == U_FORMAT_CHAR || category == U_MODIFIER_LETTER || c == 0x0640;
}

bool isApostrophe(char32_t c) {
    return c == '\'' || c == '`' || c == 0x00b4 || c == 0x2018 || c == 0x2019 || c == 0x02bc || c == 0x2032;
}

struct Neighbour {
    char32_t letter;
    const char* compared;
};

// Letters that decompose into nothing plainer (after case folding), and what they are compared as.
constexpr Neighbour latinNeighbours[] = {
    {U'œ', "oe"}, {U'æ', "ae"}, {U'þ', "th"}, {U'ɓ', "b"}, {U'ɗ', "d"}, {U'ɖ', "d"}, {U'đ', "d"}, {U'ð', "d"},
    {U'ɛ', "e"},  {U'ǝ', "e"},  {U'ə', "e"},  {U'ƒ', "f"}, {U'ɣ', "g"}, {U'ı', "i"}, {U'ɩ', "i"}, {U'ƙ', "k"},
    {U'ł', "l"},  {U'ŋ', "n"},  {U'ɲ', "n"},  {U'ɔ', "o"}, {U'ø', "o"}, {U'ʋ', "u"}, {U'ʊ', "u"}, {U'ƴ', "y"},
};

constexpr std::pair<char32_t, char32_t> arabicNeighbours[] = {
    {U'\u0671', U'\u0627'}, {U'\u0672', U'\u0627'}, {U'\u0673', U'\u0627'}, // alef forms: ا
    {U'\u0629', U'\u0647'}, {U'\u06c1', U'\u0647'}, {U'\u06d5', U'\u0647'}, // ة and foreign heh: ه
    {U'\u0649', U'\u064a'}, {U'\u06cc', U'\u064a'}, {U'\u06d2', U'\u064a'}, // ى and foreign yeh: ي
    {U'\u06a9', U'\u0643'}, {U'\u06ad', U'\u0643'}, {U'\u06af', U'\u0643'}, // keheh and gaf: ك
    {U'\u0763', U'\u0643'}, {U'\u067e', U'\u0628'}, {U'\u06a4', U'\u0641'}, {U'\u06a8', U'\u0641'},
};

void appendFolded(QString& folded, char32_t c) {
    const auto* latin = std::ranges::find(latinNeighbours, c, &Neighbour::letter);
    const auto* arabic = std::ranges::find(arabicNeighbours, c, &std::pair<char32_t, char32_t>::first);
    if (latin != std::end(latinNeighbours))
        folded += QLatin1String(latin->compared);
    else if (const int digit = u_charDigitValue(static_cast<UChar32>(c)); digit >= 0)
        folded += QChar(u'0' + digit);
    else if (arabic != std::end(arabicNeighbours))
        folded += QString::fromUcs4(&arabic->second, 1);
    else
        folded += QString::fromUcs4(&c, 1);
}

QString decomposed(const QString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* caseFolding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decomposing = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status))
        return text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t*>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    const icu::UnicodeString result = decomposing->normalize(caseFolding->normalize(source, status), status);
    return QString(reinterpret_cast<const QChar*>(result.getBuffer()), result.length());
}

// Plain ASCII needs no ICU: most Latin names.
bool foldAscii(const QString& text, QString& folded) {
    bool gap = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80)
            return false;
        const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        if (letter || (unit >= u'0' && unit <= u'9')) {
            if (gap && !folded.isEmpty())
                folded += QLatin1Char(' ');
            gap = false;
            folded += letter ? QChar(unit | 0x20) : c;
        } else if (!isApostrophe(unit)) {
            gap = true;
        }
    }
    return true;
}

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

// Digits as a person would begin to type them: without +212 or 00212, another +, and zeros in front.
QString significantDigits(const QString& text) {
    QString digits = digitsOf(text);
    const bool international = text.trimmed().startsWith(QLatin1Char('+')) || digits.startsWith(QLatin1String("00"));
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    if ((international || digits.size() > 10) && digits.startsWith(QLatin1String("212")) && digits.size() > 3) {
        digits.remove(0, 3);
        while (digits.startsWith(QLatin1Char('0')))
            digits.remove(0, 1);
    }
    return digits;
}

bool isDigitsAndSigns(const QString& text) {
    return std::ranges::all_of(
        text, [](QChar c) { return c.digitValue() >= 0 || c.isSpace() || QStringView(u"+-./()").contains(c); });
}

bool hasDigit(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.digitValue() >= 0; });
}

} // namespace

QString foldName(const QString& text) {
    QString folded;
    folded.reserve(text.size());
    if (foldAscii(text, folded))
        return folded;
    folded.clear();
    bool gap = false;
    for (const char32_t c : decomposed(text).toUcs4()) {
        if (isMarkToDrop(c) || isApostrophe(c) || c == 0x0621) // a hamza on its own is often left out
            continue;
        if (!u_isalnum(static_cast<UChar32>(c))) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded += QLatin1Char(' ');
        gap = false;
        appendFolded(folded, c);
    }
    return folded;
}

QStringList searchTokens(const QString& text) {
    QStringList tokens = foldName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    tokens.removeDuplicates();
    return tokens;
}

QStringList searchPrefixes(const QString& typed) {
    if (isDigitsAndSigns(typed) && hasDigit(typed)) {
        const QString digits = significantDigits(typed);
        return {digits.isEmpty() ? QStringLiteral("0") : digits};
    }
    QStringList prefixes;
    for (const QString& piece : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (hasDigit(piece))
            prefixes << (isDigitsAndSigns(piece) ? significantDigits(piece) : foldName(piece).remove(QLatin1Char(' ')));
        else
            prefixes << searchTokens(piece);
    }
    prefixes.removeAll(QString());
    prefixes.removeDuplicates();
    return prefixes.mid(0, maxPrefixes);
}

QStringList numberTokens(const QString& number) {
    const QStringList parts = searchTokens(number);
    QStringList tokens{parts.join(QString())};
    if (parts.size() > 2)
        tokens << parts.mid(1).join(QString());
    if (parts.size() > 1)
        tokens << significantDigits(parts.last());
    tokens.removeAll(QString());
    tokens.removeDuplicates();
    return tokens;
}

QStringList phoneTokens(const QString& phone) {
    const QString digits = significantDigits(phone);
    if (digits.size() < 4)
        return {};
    QStringList tokens{digits};
    if (digits.size() > 8)
        tokens << digits.right(8);
    return tokens;
}

QString phoneKey(const QString& phone) {
    const QString digits = digitsOf(phone);
    return digits.size() < 6 ? QString() : digits.right(8);
}

QString prefixEnd(const QString& prefix) {
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

bool hasBidiControls(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
               (unit >= 0x2066 && unit <= 0x2069);
    });
}

bool hasControls(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            return true;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return true;
    }
    return false;
}

QString tidyLine(const QString& text) {
    QString tidy;
    tidy.reserve(text.size());
    for (const QChar c : text.simplified())
        if (!hasBidiControls(QStringView(&c, 1)))
            tidy += c;
    return tidy.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace tawjih
