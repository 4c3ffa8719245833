#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tawjih::identity {

/// How a word sounds, one character a sound: a, i (e y), u (o w ou); consonants B P F M N L R T D S Z X (sh) J G K H;
/// and those that languages read in two ways, which stand for both:
///   C ch (s or k)   Q ث, th before m (s or t)   V th (t or s)   E dh ذ ظ ض (d or z)   W ج, g before e i y (j or g)
///   Y di before a vowel (Diallo, Jallow)   U ti before a vowel (Tierno, Cherno)   O ة (silent or t)   A rh- (r or gh)
/// Digits stand for themselves. No sound twice in a row.
using Sounds = std::string;

/// The sounds of folded Latin letters, whichever of French, English and the African orthographies spelt them.
[[nodiscard]] Sounds soundsOf(std::string_view folded);

/// The sounds of one word after the other, as one word.
[[nodiscard]] Sounds joinedSounds(std::string_view first, std::string_view second);

inline constexpr size_t mostSkeletons = 8;

/// What of the sounds all spellings of a name share: the classes of its consonants (B: b p; T: t d; S: s z sh; K: k g),
/// no class twice in a row, vowels and h left out but for an A where the word begins with one. A sound of two readings
/// gives two skeletons. Distinct, the likeliest first, mostSkeletons at most; never empty for a word with a sound.
[[nodiscard]] std::vector<std::string> skeletonsOf(std::string_view sounds);

[[nodiscard]] constexpr bool isVowelSound(char sound) {
    return sound == 'a' || sound == 'i' || sound == 'u';
}

} // namespace tawjih::identity
