#pragma once

#include <QStringView>

#include <string_view>

namespace tawjih::identity {

/// How alike two texts are, 0..1: the Jaro similarity, and where it is above 0.7 a tenth of what is missing to 1 for each
/// of the first four characters that they share. Only the first 64 characters count.
///
/// Source: W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model of record
/// linkage", 1990.
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);

/// The characters of a text as a set of 64: two that differ may be one in it.
[[nodiscard]] quint64 lettersOf(QStringView text);

/// What jaroWinkler is at most, from the characters alone: much quicker, and enough to rule out most pairs.
[[nodiscard]] double jaroWinklerAtMost(QStringView a, quint64 lettersOfA, QStringView b, quint64 lettersOfB);

/// Whether one character left out, put in or replaced, or two neighbours exchanged, makes the one the other; true for
/// equals.
[[nodiscard]] bool withinOneSlip(std::string_view a, std::string_view b);

} // namespace tawjih::identity
