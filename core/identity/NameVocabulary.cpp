#include "core/identity/NameVocabulary.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

// Similarities of what does not depend on the distance of sounds.
constexpr float ofPrefix = 0.97F; ///< less up to ofRest, by how much of the word is not typed yet
constexpr float ofRest = 0.02F;
constexpr float ofVariant = 0.93F;
constexpr float ofSoundAtMost = 0.95F;
constexpr float ofSoundSqueezed = 0.9F; ///< from here on half as steep
constexpr float worthwhile = 0.45F;

constexpr size_t mostPrefixed = 3000;
constexpr size_t mostOfSkeleton = 6000;

constexpr float otherArticle = 0.02F; ///< less for al- or el- that may be an article, or none

// Costs in hundredths of a consonant for what is not written alike, and for what may go on.
constexpr int notExact = 3;
constexpr int notWhole = 6;

constexpr size_t bitsOfClass = 5;
constexpr size_t mostPacked = 12;

std::vector<std::string> lessOneConsonant(const std::string& skeleton) {
    constexpr size_t shortest = 3;
    std::vector<std::string> deletions;
    if (skeleton.size() < shortest)
        return deletions;
    for (size_t i = skeleton[0] == 'A' ? 1 : 0; i < skeleton.size(); ++i)
        deletions.push_back(std::string(skeleton).erase(i, 1));
    return deletions;
}

std::vector<std::string> allSkeletonsOf(const IndexedWord& word) {
    std::vector<std::string> skeletons = skeletonsOf(word.sounds);
    for (std::string& skeleton : skeletonsOf(word.otherwise))
        if (skeletons.size() < mostSkeletons)
            skeletons.push_back(std::move(skeleton));
    return skeletons;
}

bool isExact(const IndexedWord& typed, const IndexedWord& word) {
    return typed.written == word.written || (typed.latin && word.latin && typed.folded == word.folded);
}

bool isBeginning(const IndexedWord& typed, const IndexedWord& word) {
    return word.written.starts_with(typed.written) ||
           (typed.latin && word.latin && word.folded.starts_with(typed.folded));
}

bool areVariants(const IndexedWord& typed, const IndexedWord& word) {
    return (typed.groups[0] >= 0 && typed.groups[0] == word.groups[0]) ||
           (typed.groups[1] >= 0 && typed.groups[1] == word.groups[1]);
}

bool isOneEdit(const std::string& a, const std::string& b) {
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    const size_t same = static_cast<size_t>(std::ranges::mismatch(shorter, longer).in1 - shorter.begin());
    if (longer.size() > shorter.size())
        return longer.substr(same + 1) == shorter.substr(same);
    const std::string_view restA = std::string_view(a).substr(std::min(same, a.size()));
    const std::string_view restB = std::string_view(b).substr(std::min(same, b.size()));
    if (restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2))
        return true;
    return restA.size() > 0 && restA.substr(1) == restB.substr(1);
}

} // namespace

IndexedWord::IndexedWord(const WrittenWord& word)
    : written(word.written.toStdString())
    , folded(word.form.folded.toStdString())
    , sounds(word.form.phonetic.toStdString())
    , otherwise(word.otherwise)

    , latin(std::ranges::all_of(written, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    , particle(word.form.isParticle) {}

/// The places of words, each once.
class NameVocabulary::Candidates {
public:
    explicit Candidates(size_t words) : m_seen(words) {}

    void add(std::uint32_t word) {
        if (!m_seen[word]) {
            m_seen[word] = true;
            m_found.push_back(word);
        }
    }
    void addRange(const std::vector<Keyed>& sorted, SkeletonKey from, SkeletonKey to) {
        auto entry = std::ranges::lower_bound(sorted, from, {}, &Keyed::key);
        for (size_t n = 0; entry != sorted.end() && entry->key <= to && n < mostOfSkeleton; ++entry, ++n)
            add(entry->word);
        m_cut = m_cut || (entry != sorted.end() && entry->key <= to);
    }
    [[nodiscard]] const std::vector<std::uint32_t>& found() const { return m_found; }
    /// Whether some range was too long to be looked at to its end.
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    bool m_cut = false;
    std::vector<bool> m_seen;
    std::vector<std::uint32_t> m_found;
};

// Five bits a class from the left: keys that begin alike stand together. What follows the twelfth does not count.
NameVocabulary::SkeletonKey NameVocabulary::packed(std::string_view skeleton) {
    SkeletonKey key = 0;
    for (size_t i = 0; i < mostPacked; ++i) {
        SkeletonKey code = 0;
        if (i < skeleton.size())
            code = skeleton[i] >= 'A' ? SkeletonKey(skeleton[i] - 'A' + 1) : SkeletonKey(27 + skeleton[i] % 4);
        key = (key << bitsOfClass) | code;
    }
    return key;
}

NameVocabulary::SkeletonKey NameVocabulary::unusedBits(size_t length) {
    return length >= mostPacked ? 0 : (SkeletonKey(1) << (bitsOfClass * (mostPacked - length))) - 1;
}

IndexedWord NameVocabulary::typedWord(const WrittenWord& word) const {
    IndexedWord typed(word);
    typed.groups = m_dictionary.placesOf(word.form.folded);
    return typed;
}

std::uint32_t NameVocabulary::add(const WrittenWord& word) {
    IndexedWord its = typedWord(word);
    if (m_finished) {
        for (auto text = firstFrom(its.written); text != m_texts.end() && textOf(*text) == its.written; ++text)
            if (m_words[text->word].written == its.written && m_words[text->word].folded == its.folded)
                return text->word;
    } else if (const auto [known, isNew] = m_unfinished.try_emplace(its.written + ' ' + its.folded, size()); !isNew) {
        return known->second;
    }
    const auto place = static_cast<std::uint32_t>(size());
    m_words.push_back(std::move(its));
    if (m_finished)
        file(place);
    return place;
}

const std::string& NameVocabulary::textOf(Text text) const {
    const IndexedWord& word = m_words[text.word];
    return text.written ? word.written : word.folded;
}

std::vector<NameVocabulary::Text>::const_iterator NameVocabulary::firstFrom(const std::string& text) const {
    return std::ranges::lower_bound(m_texts, text, {}, [this](Text its) -> const std::string& { return textOf(its); });
}

std::vector<std::uint32_t> NameVocabulary::wordsOf(const std::string& text) const {
    std::vector<std::uint32_t> words;
    for (auto at = firstFrom(text); at != m_texts.end() && textOf(*at) == text; ++at)
        words.push_back(at->word);
    return words;
}

void NameVocabulary::finish() {
    m_unfinished = {};
    m_grouped.resize(m_dictionary.groups().size());
    for (std::uint32_t word = 0; word < size(); ++word)
        file(word);
    std::ranges::sort(m_texts, {}, [this](Text text) -> const std::string& { return textOf(text); });
    std::ranges::sort(m_skeletons);
    std::ranges::sort(m_deletions);
    m_finished = true;
}

void NameVocabulary::file(std::uint32_t word) {
    const IndexedWord& its = m_words[word];
    m_soundings.emplace_back(its);
    enter({word, false});
    if (its.written != its.folded)
        enter({word, true});
    for (const std::string& skeleton : allSkeletonsOf(its)) {
        enter(m_skeletons, {packed(skeleton), word});
        for (const std::string& less : lessOneConsonant(skeleton))
            enter(m_deletions, {packed(less), word});
    }
    for (const int group : its.groups)
        if (group >= 0)
            m_grouped[static_cast<size_t>(group)].push_back(word);
}

void NameVocabulary::enter(Text text) {
    m_texts.insert(m_finished ? firstFrom(textOf(text)) : m_texts.cend(), text);
}

void NameVocabulary::enter(std::vector<Keyed>& sorted, Keyed entry) const {
    sorted.insert(m_finished ? std::ranges::upper_bound(sorted, entry) : sorted.end(), entry);
}

NameVocabulary::Sounding::Sounding(const IndexedWord& word)
    : sounds(word.sounds)
    , latin(word.latin)
    , otherwise(!word.otherwise.empty())
    , weight(static_cast<std::uint16_t>(std::min(soundWeight(word.sounds), 10000))) {}

WordMatches NameVocabulary::matches(const IndexedWord& word, bool beginning, size_t most) const {
    const Typed typed{word, Sounding(word), CodedSounds(word.otherwise), beginning};
    Candidates candidates(size());
    addWritten(candidates, typed, std::max(2 * most, mostPrefixed)); // a word has two texts at most
    const size_t written = candidates.found().size();
    addAlike(candidates, typed);
    std::vector<WordMatch> matches;
    for (size_t i = 0; i < candidates.found().size(); ++i) {
        const std::uint32_t candidate = candidates.found()[i];
        const WordMatch match =
            i < written ? compared(typed, candidate) : WordMatch{bySound(typed, candidate), candidate, Likeness::Sound};
        if (match.similarity > worthwhile)
            matches.push_back(match);
    }
    const bool all = matches.size() < most && !candidates.isCut();
    keepBest(matches, most);
    return {std::move(matches), all};
}

void NameVocabulary::addWritten(Candidates& candidates, const Typed& typed, size_t most) const {
    for (const std::string* text : {&typed.word.folded, &typed.word.written}) {
        auto at = firstFrom(*text);
        for (size_t n = 0; at != m_texts.end() && n < most; ++at, ++n) {
            if (typed.beginning ? !textOf(*at).starts_with(*text) : textOf(*at) != *text)
                break;
            candidates.add(at->word);
        }
    }
    for (const int group : typed.word.groups)
        if (group >= 0)
            for (const std::uint32_t word : m_grouped[static_cast<size_t>(group)])
                candidates.add(word);
}

void NameVocabulary::addAlike(Candidates& candidates, const Typed& typed) const {
    constexpr size_t shortestBeginning = 2;
    constexpr size_t shortestMisspelt = 3;
    for (const std::string& skeleton : allSkeletonsOf(typed.word)) {
        const SkeletonKey key = packed(skeleton);
        const bool longer = typed.beginning && skeleton.size() >= shortestBeginning;
        candidates.addRange(m_skeletons, key, longer ? key | unusedBits(skeleton.size()) : key);
        if (typed.word.sounds.size() < shortestMisspelt)
            continue;
        candidates.addRange(m_deletions, key, key);
        for (const std::string& less : lessOneConsonant(skeleton)) {
            candidates.addRange(m_skeletons, packed(less), packed(less));
            candidates.addRange(m_deletions, packed(less), packed(less));
        }
    }
}

float NameVocabulary::bySound(const Typed& typed, std::uint32_t word) const {
    const Sounding& its = m_soundings[word];
    const int heavier = std::max(typed.sounding.weight, its.weight);
    const int limit = static_cast<int>((1 - worthwhile) * static_cast<float>(heavier));
    const auto share = [](int part, int of) { return 1.0F - static_cast<float>(part) / static_cast<float>(of); };
    const auto similarity = [&](const CodedSounds& one, const CodedSounds& other) {
        const SoundDistance distance = soundDistance(one, other, typed.sounding.latin != its.latin, limit);
        const float whole = share(distance.whole + notExact, heavier);
        return typed.beginning ? std::max(whole, share(distance.prefix + notWhole, typed.sounding.weight)) : whole;
    };
    float best = similarity(typed.sounding.sounds, its.sounds);
    if (its.otherwise)
        best = std::max(best, similarity(typed.sounding.sounds, CodedSounds(m_words[word].otherwise)) - otherArticle);
    if (typed.otherwise.length > 0)
        best = std::max(best, similarity(typed.otherwise, its.sounds) - otherArticle);
    if (best > ofSoundSqueezed)
        best = ofSoundSqueezed + (best - ofSoundSqueezed) * (ofSoundAtMost - ofSoundSqueezed) / (1 - ofSoundSqueezed);
    return best;
}

WordMatch NameVocabulary::compared(const Typed& typed, std::uint32_t word) const {
    const IndexedWord& its = m_words[word];
    if (isExact(typed.word, its))
        return {1, word, Likeness::Exact};
    if (typed.beginning && isBeginning(typed.word, its)) {
        const float share = static_cast<float>(typed.word.written.size()) / static_cast<float>(its.written.size() + 1);
        return {ofPrefix - ofRest * std::clamp(1 - share, 0.0F, 1.0F), word, Likeness::Prefix};
    }
    const float similarity = bySound(typed, word);
    if (areVariants(typed.word, its))
        return {std::max(similarity, ofVariant), word, Likeness::Variant};
    return {similarity, word, Likeness::Sound};
}

Likeness NameVocabulary::refined(const IndexedWord& typed, const WordMatch& match) const {
    const IndexedWord& word = m_words[match.word];
    const bool oneEdit = match.likeness == Likeness::Sound && typed.sounds != word.sounds;
    return oneEdit && isOneEdit(typed.folded, word.folded) ? Likeness::OneEdit : match.likeness;
}

// Words come and go in any order, so equal ones stand by their letters.
void NameVocabulary::keepBest(std::vector<WordMatch>& matches, size_t most) const {
    const auto better = [this](const WordMatch& a, const WordMatch& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity
                                            : m_words[a.word].written < m_words[b.word].written;
    };
    if (matches.size() > most) {
        std::ranges::nth_element(matches, matches.begin() + static_cast<std::ptrdiff_t>(most), better);
        matches.resize(most);
    }
    std::ranges::sort(matches, better);
}

} // namespace tawjih::identity
