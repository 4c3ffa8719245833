#include "core/identity/SoundDistance.h"

#include "core/identity/Phonetics.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tawjih::identity {

namespace {

constexpr int consonant = 100;
constexpr int vowelDropped = 20;
constexpr int shortVowelDropped = 8;
constexpr int hDropped = 25;
constexpr int exchanged = 60;

struct Neighbours {
    char one;
    char other;
    int cost;
};

// Vowels; voiced and unvoiced; readings of one letter; consonants that languages confuse.
constexpr Neighbours neighbours[] = {
    {'a', 'i', 25}, {'a', 'u', 25}, {'i', 'u', 30}, {'T', 'D', 30}, {'B', 'P', 20}, {'S', 'Z', 20}, {'S', 'X', 30},
    {'Z', 'X', 50}, {'K', 'G', 30}, {'J', 'G', 50}, {'J', 'X', 50}, {'J', 'Z', 50}, {'K', 'X', 60}, {'H', 'K', 50},
    {'J', 'i', 50}, {'B', 'F', 40}, {'P', 'F', 40}, {'F', 'u', 50}, {'M', 'N', 50}, {'L', 'R', 70}, {'Q', 'T', 10},
    {'Q', 'S', 10}, {'Q', 'D', 40}, {'Q', 'Z', 30}, {'Q', 'V', 5},  {'V', 'T', 5},  {'V', 'S', 15}, {'V', 'D', 35},
    {'V', 'Z', 40}, {'E', 'D', 5},  {'E', 'Z', 10}, {'E', 'T', 40}, {'E', 'S', 40}, {'E', 'Q', 40}, {'E', 'V', 40},
    {'W', 'J', 5},  {'W', 'G', 5},  {'W', 'K', 30}, {'W', 'X', 50}, {'W', 'Z', 50}, {'Y', 'J', 5},  {'Y', 'D', 15},
    {'Y', 'T', 40}, {'Y', 'W', 10}, {'Y', 'X', 50}, {'Y', 'G', 50}, {'U', 'T', 10}, {'U', 'X', 15}, {'U', 'C', 10},
    {'U', 'S', 30}, {'U', 'D', 40}, {'U', 'V', 10}, {'U', 'Q', 20}, {'C', 'X', 5},  {'C', 'K', 15}, {'C', 'S', 30},
    {'C', 'J', 50}, {'C', 'W', 50}, {'C', 'H', 40}, {'O', 'a', 0},  {'O', 'i', 20}, {'O', 'u', 25}, {'O', 'T', 10},
    {'O', 'H', 10}, {'A', 'R', 5},  {'A', 'G', 10}, {'A', 'K', 40},
};

// A small table instead of one of all characters, which would not stay in the cache.
constexpr size_t sounds = 40;

constexpr std::array<uint8_t, 128> placeOf = [] {
    std::array<uint8_t, 128> places{};
    uint8_t next = 1;
    for (const char sound : std::string_view("aiuABCDEFGHJKLMNOPQRSTUVWXYZ0123456789"))
        places[static_cast<size_t>(sound)] = next++;
    return places;
}();

using Costs = std::array<std::array<uint8_t, sounds>, sounds>;

constexpr uint8_t place(char sound) {
    return placeOf[static_cast<size_t>(sound) & 127];
}

constexpr Costs substitution = [] {
    Costs costs{};
    for (size_t i = 0; i < sounds; ++i)
        for (size_t j = 0; j < sounds; ++j)
            costs[i][j] = i == j ? 0 : consonant;
    for (const Neighbours& pair : neighbours) {
        costs[place(pair.one)][place(pair.other)] = static_cast<uint8_t>(pair.cost);
        costs[place(pair.other)][place(pair.one)] = static_cast<uint8_t>(pair.cost);
    }
    return costs;
}();

using Dropped = std::array<uint8_t, sounds>;

constexpr Dropped droppedCosts(int vowel) {
    Dropped costs{};
    for (size_t i = 0; i < sounds; ++i)
        costs[i] = consonant;
    for (const char sound : std::string_view("aiuO"))
        costs[place(sound)] = static_cast<uint8_t>(vowel);
    costs[place('H')] = hDropped;
    return costs;
}

constexpr Dropped dropped = droppedCosts(vowelDropped);
constexpr Dropped droppedWhereUnwritten = droppedCosts(shortVowelDropped);

} // namespace

CodedSounds::CodedSounds(std::string_view sounds)
    : length(static_cast<std::uint8_t>(std::min(sounds.size(), longest))) {
    for (size_t i = 0; i < length; ++i)
        places[i] = place(sounds[i]);
}

// Optimal string alignment: Damerau, Levenshtein.
SoundDistance soundDistance(const CodedSounds& typed, const CodedSounds& word, bool unwrittenVowels, int limit) {
    const Dropped& drop = unwrittenVowels ? droppedWhereUnwritten : dropped;
    const auto& a = typed.places;
    const auto& b = word.places;
    const size_t n = typed.length;
    const size_t m = word.length;
    std::array<std::array<int, CodedSounds::longest + 1>, 3> rows;
    rows[0][0] = 0;
    for (size_t j = 1; j <= m; ++j)
        rows[0][j] = rows[0][j - 1] + drop[b[j - 1]];
    for (size_t i = 1; i <= n; ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        const auto& costs = substitution[a[i - 1]];
        row[0] = above[0] + drop[a[i - 1]];
        int least = row[0];
        for (size_t j = 1; j <= m; ++j) {
            row[j] = std::min({above[j - 1] + costs[b[j - 1]], above[j] + drop[a[i - 1]], row[j - 1] + drop[b[j - 1]]});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + exchanged);
            least = std::min(least, row[j]);
        }
        if (least > limit + exchanged) // what changed places may still cost less than this row
            return {least, least};
    }
    const auto& last = rows[n % 3];
    return {last[m], *std::min_element(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(m) + 1)};
}

int soundWeight(std::string_view sounds) {
    constexpr int vowel = 35;
    int weight = 0;
    for (const char sound : sounds)
        weight += isVowelSound(sound) || sound == 'H' || sound == 'O' ? vowel : consonant;
    return std::max(weight, consonant);
}

} // namespace tawjih::identity
