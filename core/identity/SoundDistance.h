#pragma once

#include <string_view>

namespace tawjih::identity {

/// How far two words are apart by their Sounds, in hundredths of a consonant: what spellings of one name differ in
/// (vowels, h, voiced and unvoiced, the readings of one letter) costs little, two sounds that changed places less than
/// two errors. Only the first 30 sounds count.
struct SoundDistance {
    int whole = 0;  ///< between the words
    int prefix = 0; ///< between the first word and the nearest beginning of the second
};

/// \param unwrittenVowels one of the words is in Arabic script, which leaves short vowels out: they cost nearly nothing
[[nodiscard]] SoundDistance soundDistance(std::string_view typed, std::string_view word, bool unwrittenVowels);

/// What a word weighs as a whole, in the same unit: what a distance is to be seen against.
[[nodiscard]] int soundWeight(std::string_view sounds);

} // namespace tawjih::identity
