#pragma once

#include "core/base/Codes.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <array>

namespace tawjih::exchange {

/// The encodings that spreadsheets of the region produce.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1256 };

/// How an encoding was recognised, from the surest to a guess; shown beside it in the import assistant.
enum class EncodingEvidence {
    ByteOrderMark, ///< the file says so itself
    ValidUtf8,     ///< letters beyond ASCII, and all of them well-formed: chance is excluded
    ZeroBytes,     ///< every other byte is zero (or an Arabic block number)
    ArabicLetters, ///< runs of bytes that are Arabic words in Windows-1256
    LatinLetters,  ///< single bytes that are accented letters in Windows-1252
    OnlyAscii,     ///< nothing to decide: every encoding reads it alike
};

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    EncodingEvidence evidence = EncodingEvidence::OnlyAscii;
    bool operator==(const EncodingGuess&) const = default;
};

/// Guesses from bytes at the start of a file, or from a window of it that holds something beyond ASCII.
[[nodiscard]] EncodingGuess detectEncoding(QByteArrayView sample);

/// Guesses for a whole file, reading as far as the first byte beyond ASCII and a window after it, in bounded chunks.
/// Leaves the device at its start. The device must be seekable.
[[nodiscard]] EncodingGuess detectEncoding(QIODevice& device);

/// Decodes a stream chunk by chunk; a character may be split between two. A leading byte order mark is dropped. What
/// is not text in the encoding comes out as U+FFFD, for the reader above to name its line.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);

    /// The text of the next bytes, appended to `text`.
    void decode(QByteArrayView bytes, QString& text);

    /// To be called once after the last bytes: an unfinished character at the end is appended as U+FFFD.
    void finish(QString& text);

private:
    void decodeByTable(QByteArrayView bytes, QString& text) const;

    Encoding m_encoding;
    QStringDecoder m_unicode;
    std::array<char16_t, 256> m_table{}; ///< for the encodings of one byte a character
    bool m_atStart = true;
};

} // namespace tawjih::exchange

namespace tawjih {

template <>
struct Codes<exchange::Encoding> {
    static constexpr CodeEntry<exchange::Encoding> entries[] = {
        {exchange::Encoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("Codes", "UTF-8")},
        {exchange::Encoding::Utf16Le, "utf-16le", QT_TRANSLATE_NOOP("Codes", "UTF-16, little-endian")},
        {exchange::Encoding::Utf16Be, "utf-16be", QT_TRANSLATE_NOOP("Codes", "UTF-16, big-endian")},
        {exchange::Encoding::Windows1252, "windows-1252", QT_TRANSLATE_NOOP("Codes", "Windows-1252 (Western)")},
        {exchange::Encoding::Windows1256, "windows-1256", QT_TRANSLATE_NOOP("Codes", "Windows-1256 (Arabic)")},
    };
};

template <>
struct Codes<exchange::EncodingEvidence> {
    static constexpr CodeEntry<exchange::EncodingEvidence> entries[] = {
        {exchange::EncodingEvidence::ByteOrderMark, "bom", QT_TRANSLATE_NOOP("Codes", "the file says so")},
        {exchange::EncodingEvidence::ValidUtf8, "valid-utf-8",
         QT_TRANSLATE_NOOP("Codes", "every letter is well-formed")},
        {exchange::EncodingEvidence::ZeroBytes, "zero-bytes",
         QT_TRANSLATE_NOOP("Codes", "two bytes for each character")},
        {exchange::EncodingEvidence::ArabicLetters, "arabic-letters",
         QT_TRANSLATE_NOOP("Codes", "guessed from Arabic words")},
        {exchange::EncodingEvidence::LatinLetters, "latin-letters",
         QT_TRANSLATE_NOOP("Codes", "guessed from accented letters")},
        {exchange::EncodingEvidence::OnlyAscii, "ascii", QT_TRANSLATE_NOOP("Codes", "only plain Latin letters")},
    };
};

} // namespace tawjih
