#include "core/exchange/TextDecoding.h"

#include <algorithm>
#include <optional>
#include <unicode/ucnv.h>

namespace tawjih::exchange {

namespace {

constexpr qsizetype windowBytes = qsizetype(256) * 1024;

bool isHigh(char byte) {
    return (byte & 0x80) != 0;
}

uchar at(QByteArrayView bytes, qsizetype i) {
    return static_cast<uchar>(bytes[i]);
}

/// The length of the well-formed UTF-8 character at `i`: 0 if it is none, -1 if the sample ends within it.
int utf8Length(QByteArrayView bytes, qsizetype i) {
    const uchar lead = at(bytes, i);
    const int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    for (int k = 1; k < length; ++k) {
        if (i + k >= bytes.size())
            return -1;
        // Unicode 15, table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF.
        const uchar lowest = k == 1 && lead == 0xe0 ? 0xa0 : k == 1 && lead == 0xf0 ? 0x90 : 0x80;
        const uchar highest = k == 1 && lead == 0xed ? 0x9f : k == 1 && lead == 0xf4 ? 0x8f : 0xbf;
        if (at(bytes, i + k) < lowest || at(bytes, i + k) > highest)
            return 0;
    }
    return length;
}

struct Utf8Count {
    qsizetype good = 0; ///< characters of several bytes
    qsizetype bad = 0;  ///< bytes that are none
};

Utf8Count countUtf8(QByteArrayView bytes) {
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8Length(bytes, i);
        if (length < 0)
            break;
        count.good += length > 1;
        count.bad += length == 0;
        i += std::max(length, 1);
    }
    return count;
}

/// UTF-16 without a mark: nearly every high byte is 0 (Latin, digits, delimiters) or 6 (Arabic), hardly any low byte.
std::optional<Encoding> detectUtf16(QByteArrayView bytes) {
    const qsizetype pairs = bytes.size() / 2;
    std::array<qsizetype, 2> blockNumbers{};
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < 2 * pairs; ++i) {
        const auto side = static_cast<size_t>(i & 1);
        zeros[side] += at(bytes, i) == 0;
        blockNumbers[side] += at(bytes, i) == 0 || at(bytes, i) == 6;
    }
    const auto isHighSide = [&](size_t side) {
        return pairs > 1 && blockNumbers[side] * 10 >= pairs * 8 && zeros[side] * 20 >= pairs &&
               zeros[1 - side] * 10 < pairs;
    };
    if (isHighSide(1))
        return Encoding::Utf16Le;
    if (isHighSide(0))
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Letters of Windows-1256 that are Arabic; its other high bytes are French letters where Windows-1252 has them too.
bool isArabicIn1256(uchar byte) {
    constexpr uchar french[] = {0xd7, 0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf7, 0xf9};
    return (byte >= 0xc0 && byte <= 0xf8 && !std::ranges::binary_search(french, byte)) || byte == 0x81 ||
           byte == 0x8d || byte == 0x8e || byte == 0x90;
}

/// An Arabic word is a run of high bytes; an accented letter stands alone between plain ones.
EncodingGuess detectOneByte(QByteArrayView bytes) {
    qsizetype inRuns = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i]))
            continue;
        ++high;
        const bool hasNeighbour =
            (i > 0 && isArabicIn1256(at(bytes, i - 1))) || (i + 1 < bytes.size() && isArabicIn1256(at(bytes, i + 1)));
        inRuns += isArabicIn1256(at(bytes, i)) && hasNeighbour;
    }
    // A list with Arabic names beside French ones still has several Arabic letters for each accent.
    if (inRuns * 10 >= high * 4)
        return {Encoding::Windows1256, EncodingEvidence::ArabicLetters};
    return {Encoding::Windows1252, EncodingEvidence::LatinLetters};
}

std::optional<EncodingGuess> detectMark(QByteArrayView bytes) {
    if (bytes.startsWith("\xef\xbb\xbf"))
        return EncodingGuess{Encoding::Utf8, EncodingEvidence::ByteOrderMark};
    if (bytes.startsWith("\xff\xfe"))
        return EncodingGuess{Encoding::Utf16Le, EncodingEvidence::ByteOrderMark};
    if (bytes.startsWith("\xfe\xff"))
        return EncodingGuess{Encoding::Utf16Be, EncodingEvidence::ByteOrderMark};
    return std::nullopt;
}

std::array<char16_t, 256> makeTable(const char* name) {
    std::array<char16_t, 256> table{};
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    Q_ASSERT(U_SUCCESS(status));
    for (size_t i = 0; i < table.size(); ++i) {
        const char byte = static_cast<char>(i);
        char16_t out[4] = {};
        status = U_ZERO_ERROR;
        ucnv_toUChars(converter, out, 4, &byte, 1, &status);
        // ICU passes bytes that the code page leaves undefined as C1 controls: no text has them.
        table[i] = U_FAILURE(status) || (out[0] >= 0x80 && out[0] < 0xa0) ? u'\ufffd' : out[0];
    }
    ucnv_close(converter);
    return table;
}

bool isOneByte(Encoding encoding) {
    return encoding == Encoding::Windows1252 || encoding == Encoding::Windows1256;
}

QStringConverter::Encoding unicodeOf(Encoding encoding) {
    return encoding == Encoding::Utf16Le   ? QStringConverter::Utf16LE
           : encoding == Encoding::Utf16Be ? QStringConverter::Utf16BE
                                           : QStringConverter::Utf8;
}

} // namespace

EncodingGuess detectEncoding(QByteArrayView sample) {
    if (const auto mark = detectMark(sample))
        return *mark;
    if (const auto utf16 = detectUtf16(sample))
        return {*utf16, EncodingEvidence::ZeroBytes};
    const Utf8Count count = countUtf8(sample);
    if (count.good == 0 && count.bad == 0)
        return {Encoding::Utf8, EncodingEvidence::OnlyAscii};
    // Chance makes well-formed characters rare in other encodings: damaged bytes beside as many of them are reported by
    // line and do not make the file Windows-1252.
    if (count.good >= count.bad)
        return {Encoding::Utf8, EncodingEvidence::ValidUtf8};
    return detectOneByte(sample);
}

EncodingGuess detectEncoding(QIODevice& device) {
    device.seek(0);
    QByteArray window = device.read(windowBytes);
    EncodingGuess guess = detectEncoding(QByteArrayView(window));
    while (guess.evidence == EncodingEvidence::OnlyAscii && !device.atEnd()) {
        window = device.read(windowBytes);
        const auto firstHigh = std::ranges::find_if(window, isHigh);
        if (firstHigh == window.end())
            continue;
        // The window may have cut a character in two: start it at the first byte beyond ASCII and read on.
        window.remove(0, firstHigh - window.begin());
        window += device.read(windowBytes);
        guess = detectEncoding(QByteArrayView(window));
        if (guess.evidence == EncodingEvidence::ByteOrderMark) // those bytes within a file are no mark
            guess = countUtf8(window).bad == 0 ? EncodingGuess{Encoding::Utf8, EncodingEvidence::ValidUtf8}
                                               : detectOneByte(window);
    }
    device.seek(0);
    return guess;
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding)
    , m_unicode(unicodeOf(encoding), QStringConverter::Flag::ConvertInitialBom) {
    if (isOneByte(encoding))
        m_table = makeTable(encoding == Encoding::Windows1252 ? "windows-1252" : "windows-1256");
}

void TextDecoder::decode(QByteArrayView bytes, QString& text) {
    if (isOneByte(m_encoding))
        return decodeByTable(bytes, text);
    QString decoded = m_unicode(bytes);
    if (m_atStart && !decoded.isEmpty()) {
        m_atStart = false;
        if (decoded.front() == QChar::ByteOrderMark)
            decoded.remove(0, 1);
    }
    text += decoded;
}

void TextDecoder::finish(QString& text) {
    if (isOneByte(m_encoding))
        return;
    // QStringDecoder keeps an unfinished character to itself; a line break after it brings it out as U+FFFD.
    const QString rest = m_encoding == Encoding::Utf8      ? m_unicode(QByteArrayView("\n", 1))
                         : m_encoding == Encoding::Utf16Le ? m_unicode(QByteArrayView("\n\0", 2))
                                                           : m_unicode(QByteArrayView("\0\n", 2));
    if (rest != u"\n")
        text += QChar::ReplacementCharacter;
}

void TextDecoder::decodeByTable(QByteArrayView bytes, QString& text) const {
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    std::ranges::transform(bytes, text.data() + before,
                           [this](char byte) { return QChar(m_table[static_cast<uchar>(byte)]); });
}

} // namespace tawjih::exchange
