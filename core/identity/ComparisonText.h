#pragma once

#include <QStringView>

#include <string_view>

namespace tawjih::identity {

/// How alike two texts are, 0..1: the Jaro similarity, and where it is above 0.7 a tenth of what is missing to 1 for
/// each of the first four characters that they share. Only the first 64 characters count.
///
/// Source: W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model of record
/// linkage", 1990.
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);

/// From where on that similarity counts as Level::Close and as Level::Alike.
constexpr double closeSimilarity = 0.92;
constexpr double alikeSimilarity = 0.80;

/// What rules out most texts as alike, much quicker than comparing them.
struct TextOutline {
    quint64 letters = 0; ///< the characters as a set of 64: two that differ may be one in it
    quint64 start = 0;   ///< the first four, 16 bits each
    quint32 size = 0;    ///< at most 64
};
[[nodiscard]] TextOutline outlineOf(QStringView text);

/// What jaroWinkler of two texts is at most.
[[nodiscard]] double jaroWinklerAtMost(const TextOutline& a, const TextOutline& b);

/// Whether one character left out, put in or replaced, or two neighbours exchanged, makes the one the other; true for
/// equals.
[[nodiscard]] bool withinOneSlip(std::string_view a, std::string_view b);

} // namespace tawjih::identity
