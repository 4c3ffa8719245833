#pragma once

#include <QString>
#include <QStringList>

namespace tawjih {

/// A name or word as searching and comparing see it: letters and digits of any script, lower case, without diacritics,
/// words parted by one space. Latin letters of West African alphabets become their plain neighbours (ɓ b, ɗ d, ɛ e,
/// ɔ o, ŋ n, œ oe); Arabic hamza and alef forms become ا و ي or nothing, ة ه, ى ي, vowel signs and tatweel go; digits
/// of any script become 0–9; apostrophes join, other punctuation parts; bidi controls go.
[[nodiscard]] QString foldName(const QString& text);

/// The folded words of a name, each once: what search_token stores.
[[nodiscard]] QStringList searchTokens(const QString& text);

/// What somebody typed into a search box, as prefixes to look up in search_token: folded words; a piece with digits
/// ("CAS-2026-00421", "0661-23") as one code; a text of digits and signs alone ("+212 661 23 45") as one phone or
/// number. No input is an error; at most eight prefixes.
[[nodiscard]] QStringList searchPrefixes(const QString& typed);

/// What search_token stores for a case number: "CAS-2026-00421" gives "cas202600421", "202600421" and "421".
[[nodiscard]] QStringList numberTokens(const QString& number);

/// What search_token stores for a phone number: its digits without the international and the trunk prefix, and the last
/// eight. Nothing for fewer than four digits.
[[nodiscard]] QStringList phoneTokens(const QString& phone);

/// The last eight digits of a phone number, by which two spellings of one number are compared; empty for fewer than
/// six.
[[nodiscard]] QString phoneKey(const QString& phone);

/// The first text that sorts after every text beginning with `prefix`, in byte order.
[[nodiscard]] QString prefixEnd(const QString& prefix);

/// Whether the text holds a character that changes the direction of others (embedding, override, isolate, marks).
[[nodiscard]] bool hasBidiControls(QStringView text);

/// Whether the text holds a control character other than line feed and tab, or half a surrogate pair.
[[nodiscard]] bool hasControls(QStringView text);

/// Trimmed, runs of white space as one space, bidi controls dropped, composed (NFC): a one-line field as it is stored.
[[nodiscard]] QString tidyLine(const QString& text);

} // namespace tawjih
