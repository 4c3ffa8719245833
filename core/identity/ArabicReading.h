#pragma once

#include "core/identity/Phonetics.h"

#include <QString>
#include <QStringView>

namespace tawjih::identity {

/// A word in Arabic script as Latin letters would write what is written: long vowels and consonants alone, for who
/// reads knows the rest (محمد is "mhmd", عثمان "athman", ديالو "dialu").
struct ArabicReading {
    QString letters;
    Sounds sounds;
    bool article = false; ///< it began with ال, which the letters leave out
};

[[nodiscard]] bool isArabicLetter(char32_t c);

/// Reads one word in composed letters (NFKC). Tashkeel, tatweel and signs are passed over. The article is taken off
/// where two letters remain. Letters of two readings are as in Sounds: ث ذ ظ ض ج ة.
[[nodiscard]] ArabicReading readArabic(QStringView word);

} // namespace tawjih::identity
