#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tawjih::identity {

/// Sounds as places in tables of costs, short enough for a search to run over thousands. Of longer words the first
/// count.
struct CodedSounds {
    static constexpr size_t longest = 22;
    std::array<std::uint8_t, longest> places{};
    std::uint8_t length = 0;

    CodedSounds() = default;
    explicit CodedSounds(std::string_view sounds);
};

/// How far two words are apart by their Sounds, in hundredths of a consonant: what spellings of one name differ in
/// (vowels, h, voiced and unvoiced, the readings of one letter) costs little, two sounds that changed places less than
/// two errors.
struct SoundDistance {
    int whole = 0;  ///< between the words
    int prefix = 0; ///< between the first word and the nearest beginning of the second
};

/// \param unwrittenVowels one of the words is in Arabic script, which leaves short vowels out: they cost nearly nothing
/// \param limit distances above it need not be exact, only above it
[[nodiscard]] SoundDistance soundDistance(const CodedSounds& typed, const CodedSounds& word, bool unwrittenVowels,
                                          int limit);

/// What a word weighs as a whole, in the same unit: what a distance is to be seen against.
[[nodiscard]] int soundWeight(std::string_view sounds);

} // namespace tawjih::identity
