#include "core/identity/ComparisonWords.h"

#include "core/identity/ComparisonText.h"

#include <algorithm>

namespace tawjih::identity {

namespace {

constexpr quint32 groupKey = 1u << 31; // keeps the numbers of groups and of phonetic forms apart

// What a word is looked up by: that of given names where it has both.
quint32 groupOf(const NameTable::Word& word) {
    return word.groups[0] != 0 ? word.groups[0] : word.groups[1];
}

bool shareOne(const std::vector<quint32>& a, const std::vector<quint32>& b) {
    return std::ranges::find_first_of(a, b) != a.end();
}

} // namespace

SpellingGroups spellingGroups(VariantDictionary dictionary) {
    return [its = std::move(dictionary)](const QString& folded) {
        const auto places = its.placesOf(folded); // −1 for none
        return std::array{quint32(places[0] + 1), quint32(places[1] + 1)};
    };
}

NameTable::NameTable(SpellingGroups groupsOf)
    : m_groupsOf(std::move(groupsOf))
    , m_words(1)
    , m_names(1)
    , m_outlines(1) {}

quint32 NameTable::textNumber(const QString& text) {
    const auto known = m_texts.constFind(text);
    return known != m_texts.cend() ? *known : *m_texts.insert(text, quint32(m_texts.size()) + 1);
}

quint32 NameTable::wordNumber(const NameWord& form) {
    const QString forms = form.folded % u' ' % form.phonetic % u' ' % form.skeletons.join(u' ');
    const auto known = m_wordNumbers.constFind(forms);
    if (known != m_wordNumbers.cend())
        return *known;
    Word word;
    word.folded = form.folded;
    word.outline = identity::outlineOf(form.folded);
    word.text = textNumber(form.folded);
    word.sound = textNumber(form.phonetic);
    if (m_groupsOf)
        word.groups = m_groupsOf(form.folded);
    for (const QString& skeleton : form.skeletons)
        if (skeleton.size() >= 2)
            word.skeletons.push_back(textNumber(skeleton));
    const quint32 group = groupOf(word);
    word.key = group != 0 ? groupKey | group : word.sound;
    if (!form.skeletons.isEmpty() && !form.skeletons.first().isEmpty())
        word.initial = form.skeletons.first().front().unicode();
    const auto number = quint32(m_words.size());
    m_words.push_back(std::move(word));
    m_wordNumbers.insert(forms, number);
    return number;
}

quint32 NameTable::joinedNumber(const NameForm& form, const QList<quint32>& words) {
    if (words.size() == 1)
        return words.front();
    NameWord joined;
    for (const NameWord& word : form.words) {
        joined.folded += word.folded;
        joined.phonetic += word.phonetic;
    }
    return wordNumber(joined);
}

quint32 NameTable::signatureOf(const QList<quint32>& words) {
    QList<quint32> keys;
    for (const quint32 word : words)
        keys.push_back(groupOf(m_words[word]) != 0 ? m_words[word].key : m_words[word].text);
    std::ranges::sort(keys);
    const auto known = m_signatures.constFind(keys);
    return known != m_signatures.cend() ? *known : *m_signatures.insert(keys, quint32(m_signatures.size()) + 1);
}

quint32 NameTable::numberOf(const NameForm& form) {
    const bool allParticles = std::ranges::all_of(form.words, &NameWord::isParticle);
    QList<quint32> words;
    for (const NameWord& word : form.words)
        if (!word.folded.isEmpty() && (allParticles || !word.isParticle))
            words.push_back(wordNumber(word));
    if (words.empty())
        return 0;
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (const auto known = m_nameNumbers.constFind(words); known != m_nameNumbers.cend())
        return *known;
    const auto number = quint32(m_names.size());
    m_names.push_back({words, joinedNumber(form, words), signatureOf(words)});
    m_outlines.push_back(outlineOf(m_names.back()));
    m_nameNumbers.insert(words, number);
    return number;
}

NameTable::Outline NameTable::outlineOf(const Name& name) const {
    if (name.words.size() > 1)
        return {{}, ~quint64(0)};
    const Word& word = m_words[name.words.front()];
    Outline made{word.outline, 0};
    const auto add = [&](quint32 number) { made.sounds |= quint64(1) << (number % 64); };
    add(word.sound);
    std::ranges::for_each(word.skeletons, add);
    for (const quint32 group : word.groups)
        if (group != 0)
            add(group);
    return made;
}

bool NameTable::differAtOnce(quint32 a, quint32 b) const {
    const Outline& first = m_outlines[a];
    const Outline& second = m_outlines[b];
    return (first.sounds & second.sounds) == 0 && jaroWinklerAtMost(first.text, second.text) < alikeSimilarity;
}

Level NameTable::compareWords(const Word& a, const Word& b) const {
    if (a.text == b.text)
        return Level::Same;
    bool grouped = false; // both, in different groups
    for (size_t kind = 0; kind < a.groups.size(); ++kind) {
        const bool both = a.groups[kind] != 0 && b.groups[kind] != 0;
        if (both && a.groups[kind] == b.groups[kind])
            return Level::Variant;
        grouped = grouped || both;
    }
    // Two names that the dictionary tells apart (Hassan, Houssein) are no spellings of one another.
    if (!grouped && (a.sound == b.sound || shareOne(a.skeletons, b.skeletons)))
        return Level::Sound;
    if (jaroWinklerAtMost(a.outline, b.outline) < alikeSimilarity)
        return Level::Different;
    const double likeness = jaroWinkler(a.folded, b.folded);
    if (likeness >= closeSimilarity && !grouped)
        return Level::Close;
    return likeness >= alikeSimilarity ? Level::Alike : Level::Different;
}

// Each word of the shorter name takes the best that is left of the longer one, the best pair first.
Level NameTable::compareAligned(const Name& a, const Name& b) const {
    struct Candidate {
        Level level;
        size_t i, j;
    };
    const Name& few = a.words.size() <= b.words.size() ? a : b;
    const Name& many = &few == &a ? b : a;
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < size_t(few.words.size()); ++i)
        for (size_t j = 0; j < size_t(many.words.size()); ++j)
            candidates.push_back(
                {compareWords(m_words[few.words[qsizetype(i)]], m_words[many.words[qsizetype(j)]]), i, j});
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::level);
    std::vector<bool> takenI(size_t(few.words.size()));
    std::vector<bool> takenJ(size_t(many.words.size()));
    Level worst = Level::Same;
    for (const Candidate& one : candidates) {
        if (takenI[one.i] || takenJ[one.j])
            continue;
        takenI[one.i] = takenJ[one.j] = true;
        worst = one.level; // they come in falling order
    }
    return few.words.size() < many.words.size() && worst >= Level::Close ? Level::Contained : worst;
}

Level NameTable::compare(quint32 a, quint32 b) const {
    const Name& first = m_names[a];
    const Name& second = m_names[b];
    const Level asOne = compareWords(m_words[first.joined], m_words[second.joined]);
    if (asOne >= Level::Sound || (first.words.size() == 1 && second.words.size() == 1))
        return asOne;
    return compareAligned(first, second);
}

} // namespace tawjih::identity
