#include "core/identity/Phonetics.h"

#include <algorithm>
#include <array>

namespace tawjih::identity {

namespace {

enum class Where { Anywhere, First };
enum class Before { Anything, Vowel, Front, M, Liquid };

/// How letters are read where they stand. Of two that fit, the one written first counts.
struct Spelling {
    std::string_view letters;
    std::string_view sounds;
    Before before = Before::Anything;
    Where where = Where::Anywhere;
};

constexpr Spelling spellings[] = {
    {"a", "a"},
    {"b", "B"},
    {"ch", "K", Before::Liquid}, // Christian
    {"ch", "C"},
    {"ck", "K"},
    {"c", "S", Before::Front},
    {"c", "K"},
    {"dj", "J"},
    {"di", "Y", Before::Vowel}, // Diallo, Ndiaye, Khadidiatou: the orthographies of French Africa
    {"dy", "Y", Before::Vowel},
    {"dh", "E"},
    {"d", "D"},
    {"ee", "i"}, // English
    {"eu", "u"},
    {"e", "i"},
    {"f", "F"},
    {"gh", "G"},
    {"gn", "N"}, // French
    {"gu", "G", Before::Front},
    {"g", "W", Before::Front},
    {"g", "G"},
    {"h", "H"},
    {"i", "i"},
    {"j", "J"},
    {"kh", "K"},
    {"k", "K"},
    {"l", "L"},
    {"m", "M"},
    {"n", "N"},
    {"oe", "u"},
    {"oo", "u"},
    {"ou", "u"},
    {"o", "u"},
    {"ph", "F"},
    {"p", "P"},
    {"qu", "K", Before::Front},
    {"q", "K"},
    {"rh", "A", Before::Vowel, Where::First}, // Rharbi: غ as French spelt it in the Maghreb
    {"r", "R"},
    {"sch", "X"},
    {"sh", "X"},
    {"s", "S"},
    {"tsch", "X"},
    {"tch", "X"},
    {"tsh", "X"}, // Tshibangu: Congo
    {"thi", "U", Before::Vowel},
    {"ti", "U", Before::Vowel},
    {"th", "Q", Before::M}, // Othman
    {"th", "V"},
    {"t", "T"},
    {"u", "u"},
    {"v", "F"},
    {"w", "u"},
    {"x", "KS"},
    {"y", "i"},
    {"zh", "J"},
    {"z", "Z"},
};

bool isVowel(char letter) {
    return std::string_view("aeiouyw").find(letter) != std::string_view::npos;
}

bool fits(const Spelling& spelling, std::string_view folded, size_t at) {
    if (!folded.substr(at).starts_with(spelling.letters) || (spelling.where == Where::First && at > 0))
        return false;
    const size_t end = at + spelling.letters.size();
    const char next = end < folded.size() ? folded[end] : '\0';
    switch (spelling.before) {
    case Before::Anything:
        return true;
    case Before::Vowel:
        return isVowel(next);
    case Before::Front:
        return next == 'e' || next == 'i' || next == 'y';
    case Before::M:
        return next == 'm';
    case Before::Liquid:
        return next == 'r' || next == 'l';
    }
    return false;
}

void append(Sounds& sounds, std::string_view more) {
    for (const char sound : more)
        if (sounds.empty() || sounds.back() != sound)
            sounds += sound;
}

/// The classes a sound may belong to, the likeliest first.
struct Reading {
    char sound;
    std::array<std::string_view, 2> classes;
    size_t count;
};

constexpr Reading readings[] = {
    {'P', {"B"}, 1},      {'D', {"T"}, 1},      {'Z', {"S"}, 1},      {'X', {"S"}, 1},      {'G', {"K"}, 1},
    {'C', {"S", "K"}, 2}, {'Q', {"S", "T"}, 2}, {'V', {"T", "S"}, 2}, {'E', {"T", "S"}, 2}, {'W', {"J", "K"}, 2},
    {'Y', {"J", "T"}, 2}, {'U', {"T", "S"}, 2}, {'O', {"", "T"}, 2},  {'A', {"R", "K"}, 2},
};

void extend(std::vector<std::string>& skeletons, const Reading& reading) {
    const size_t before = skeletons.size();
    for (size_t other = 1; other < reading.count; ++other)
        for (size_t i = 0; i < before && skeletons.size() < mostSkeletons; ++i)
            skeletons.push_back(skeletons[i] + std::string(reading.classes[other]));
    for (size_t i = 0; i < before; ++i)
        skeletons[i] += reading.classes[0];
}

} // namespace

Sounds soundsOf(std::string_view folded) {
    Sounds sounds;
    for (size_t at = 0; at < folded.size();) {
        const auto* spelling =
            std::ranges::find_if(spellings, [&](const Spelling& candidate) { return fits(candidate, folded, at); });
        if (spelling != std::end(spellings))
            append(sounds, spelling->sounds);
        else if (folded[at] >= '0' && folded[at] <= '9')
            sounds += folded[at];
        at += spelling != std::end(spellings) ? spelling->letters.size() : 1;
    }
    return sounds;
}

Sounds joinedSounds(std::string_view first, std::string_view second) {
    Sounds sounds(first);
    append(sounds, second);
    return sounds;
}

std::vector<std::string> skeletonsOf(std::string_view sounds) {
    std::vector<std::string> skeletons(sounds.empty() ? 0 : 1);
    for (size_t at = 0; at < sounds.size(); ++at) {
        const char sound = sounds[at];
        const auto* reading = std::ranges::find(readings, sound, &Reading::sound);
        if (isVowelSound(sound) || sound == 'H')
            extend(skeletons, {sound, {at == 0 ? "A" : ""}, 1});
        else
            extend(skeletons, reading != std::end(readings) ? *reading : Reading{sound, {{{&sounds[at], 1}}}, 1});
    }
    std::vector<std::string> distinct;
    for (std::string& skeleton : skeletons) {
        skeleton.erase(std::unique(skeleton.begin(), skeleton.end()), skeleton.end());
        if (std::ranges::find(distinct, skeleton) == distinct.end())
            distinct.push_back(std::move(skeleton));
    }
    return distinct;
}

} // namespace tawjih::identity
