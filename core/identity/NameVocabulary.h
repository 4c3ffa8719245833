#pragma once

#include "core/identity/SoundDistance.h"
#include "core/identity/VariantDictionary.h"
#include "core/identity/WrittenName.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tawjih::identity {

/// A word as search compares it; texts are UTF-8.
struct IndexedWord {
    explicit IndexedWord(const WrittenWord& word);

    std::string written;
    std::string folded;
    Sounds sounds;
    Sounds otherwise; ///< as WrittenWord::otherwise
    bool latin = true;
    bool particle = false;
    VariantDictionary::Places groups = {-1, -1};
};

/// How a typed word is a person's word.
enum class Likeness {
    Exact,   ///< the same letters
    Prefix,  ///< the word begins with what was typed
    Variant, ///< a group of VariantDictionary has both
    OneEdit, ///< one letter more, less, other, or two that changed places
    Sound,   ///< they sound alike
    Code,    ///< a code begins with what was typed
};

/// A word of the vocabulary that may be meant.
struct WordMatch {
    float similarity = 0; ///< 1 for Exact and only then
    std::uint32_t word = 0;
    Likeness likeness = Likeness::Sound;
};

/// The most similar words, best first.
struct WordMatches {
    std::vector<WordMatch> best;
    bool all = true; ///< nothing that is as similar was left out
};

/// The distinct words of all names, found by their beginning, by how they sound, by their skeleton or by one that lacks
/// a consonant, and by the groups of the dictionary. const functions may run on any number of threads.
class NameVocabulary {
public:
    explicit NameVocabulary(VariantDictionary dictionary) : m_dictionary(std::move(dictionary)) {}

    /// The place of a word; a new one if it is not there. Between beginning and finish() new words are not found yet.
    std::uint32_t add(const WrittenWord& word);
    void finish();

    [[nodiscard]] const IndexedWord& at(std::uint32_t word) const { return m_words[word]; }
    [[nodiscard]] size_t size() const { return m_words.size(); }
    /// The words written in these letters, or read as these Latin letters.
    [[nodiscard]] std::vector<std::uint32_t> wordsOf(const std::string& text) const;

    /// A typed word with its groups.
    [[nodiscard]] IndexedWord typedWord(const WrittenWord& word) const;
    /// \param beginning it may be the beginning of a longer word \param most so many at most
    [[nodiscard]] WordMatches matches(const IndexedWord& typed, bool beginning, size_t most) const;
    /// A match that only sounds alike, as OneEdit if it is one letter away.
    [[nodiscard]] Likeness refined(const IndexedWord& typed, const WordMatch& match) const;

private:
    using SkeletonKey = std::uint64_t;
    struct Keyed {
        SkeletonKey key;
        std::uint32_t word;
        auto operator<=>(const Keyed&) const = default;
    };
    /// A word under one of its texts.
    struct Text {
        std::uint32_t word;
        bool written; ///< as it is written, else folded
    };
    class Candidates;

    [[nodiscard]] const std::string& textOf(Text text) const;
    [[nodiscard]] std::vector<Text>::const_iterator firstFrom(const std::string& text) const;
    void file(std::uint32_t word);
    void enter(Text text);
    void enter(std::vector<Keyed>& sorted, Keyed entry) const;
    /// What most comparisons need of a word, side by side.
    struct Sounding {
        explicit Sounding(const IndexedWord& word);
        CodedSounds sounds;
        bool latin = true;
        bool otherwise = false; ///< it has such sounds as well
        std::uint16_t weight = 0;
    };
    /// A typed word with its sounds ready to compare.
    struct Typed {
        const IndexedWord& word;
        Sounding sounding;
        CodedSounds otherwise;
        bool beginning;
    };

    void addWritten(Candidates& candidates, const Typed& typed, size_t most) const;
    void addAlike(Candidates& candidates, const Typed& typed) const;
    [[nodiscard]] float bySound(const Typed& typed, std::uint32_t word) const;
    [[nodiscard]] WordMatch compared(const Typed& typed, std::uint32_t word) const;
    void keepBest(std::vector<WordMatch>& matches, size_t most) const;
    static SkeletonKey packed(std::string_view skeleton);
    static SkeletonKey unusedBits(size_t length);

    VariantDictionary m_dictionary;
    std::vector<IndexedWord> m_words;
    std::vector<Sounding> m_soundings;                           ///< by word
    std::unordered_map<std::string, std::uint32_t> m_unfinished; ///< until finish(): by written and folded
    bool m_finished = false;
    std::vector<Text> m_texts;                         ///< sorted by text
    std::vector<Keyed> m_skeletons;                    ///< sorted
    std::vector<Keyed> m_deletions;                    ///< sorted: skeletons less one consonant
    std::vector<std::vector<std::uint32_t>> m_grouped; ///< by place of the group
};

} // namespace tawjih::identity
