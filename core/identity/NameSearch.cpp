#include "core/identity/NameSearch.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>

namespace tawjih::identity {

namespace {

constexpr size_t mostUnits = 8;
constexpr size_t mostReadings = 4;
constexpr size_t mostPostings = 400000; ///< of one typed word: the tail of hundreds of vague matches is left out
constexpr size_t mostRanked = 200;      ///< persons looked at closely
constexpr size_t mostCodes = 2000;
constexpr float frequent = 0.9F; ///< from this similarity on a match says how frequent the typed word is
constexpr float ofParticle = 0.25F;
constexpr float lowestWorth = 0.3F; ///< of the word that fits best: below, nobody is found
constexpr float ofCodePrefix = 0.94F;

// Less than an exact word can be worth more than a similar one: it only orders equals.
constexpr float ofWordNotTyped = 0.001F;
constexpr int mostNotTyped = 5;

float worth(float similarity) {
    return similarity * similarity;
}

bool hasDigit(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.digitValue() >= 0; });
}

QString withoutCodes(const QString& typed) {
    QStringList words;
    for (const QString& piece : typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!hasDigit(piece))
            words << piece;
    return words.join(QLatin1Char(' '));
}

float worthOf(const CodeList::Found& found, const std::string& typed) {
    return found.code == typed ? 1 : ofCodePrefix;
}

} // namespace

NameSearch::NameSearch(const NameIndex& index, const std::function<bool()>& cancelled)
    : m_index(index)
    , m_cancelled(cancelled) {}

std::optional<std::vector<NameHit>> NameSearch::run(const QString& typed, int limit) {
    read(typed);
    const auto wanted = static_cast<size_t>(std::max(limit, 0));
    std::vector<Ranked> ranked;
    for (const Reading& reading : m_readings) {
        for (const Person person : likeliest(reading, std::max(mostRanked, wanted)))
            ranked.push_back(rank(reading, person));
        if (isCancelled())
            return std::nullopt;
    }
    if (isCancelled())
        return std::nullopt;
    std::erase_if(ranked, [](const Ranked& its) { return its.best < lowestWorth; });
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) { // of equal readings the first
        return std::tuple(!a.exact, -a.score, a.person) < std::tuple(!b.exact, -b.score, b.person);
    });
    std::vector<NameHit> hits;
    std::vector<Person> seen;
    for (const Ranked& its : ranked) {
        if (hits.size() == wanted)
            break;
        if (std::ranges::find(seen, its.person) != seen.end())
            continue;
        seen.push_back(its.person);
        hits.push_back(hit(its));
    }
    return hits;
}

void NameSearch::read(const QString& typed) {
    Reading codes;
    for (const QString& prefix : searchPrefixes(typed))
        if (hasDigit(prefix))
            codes.push_back(codeUnit(prefix));
    const WrittenName name = writtenName(withoutCodes(typed));
    const bool beginning = !typed.isEmpty() && !typed.back().isSpace();
    addWords(codes, name.words, beginning);
    addDivisions(name, beginning, codes);
    if (codes.empty())
        return;
    const std::vector<WrittenWord> words = writtenName(typed).words; // a list's "Diallo2"
    if (std::ranges::all_of(words, [this](const WrittenWord& word) { return isBorne(word.written.toStdString()); }))
        addWords({}, words, beginning);
}

void NameSearch::addWords(Reading reading, const std::vector<WrittenWord>& words, bool beginning) {
    for (size_t i = 0; i < words.size() && reading.size() < mostUnits; ++i) {
        const bool again =
            std::ranges::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i),
                                [&](const WrittenWord& before) { return before.written == words[i].written; });
        if (!again) // a person's words are indexed once each
            reading.push_back(wordUnit(words[i], beginning && i + 1 == words.size()));
    }
    if (!reading.empty())
        m_readings.push_back(std::move(reading));
}

// The pieces of compounds by themselves, two words as the one that somebody bears, and one as two.
void NameSearch::addDivisions(const WrittenName& name, bool beginning, const Reading& codes) {
    if (!name.pieces.empty())
        addWords(codes, name.pieces, beginning);
    const size_t words = std::min(name.words.size(), mostUnits);
    for (size_t i = 0; i < words && m_readings.size() < mostReadings; ++i) {
        const auto at = name.words.begin() + static_cast<std::ptrdiff_t>(i);
        std::vector<WrittenWord> divided(name.words.begin(), at);
        if (i < name.joined.size() && isBorne(name.joined[i].form.folded.toStdString())) {
            divided.push_back(name.joined[i]);
            divided.insert(divided.end(), at + 2, name.words.end());
        } else if (const std::optional<WrittenName> two = parted(name.words[i])) {
            divided.insert(divided.end(), two->words.begin(), two->words.end());
            divided.insert(divided.end(), at + 1, name.words.end());
        } else {
            continue;
        }
        addWords(codes, divided, beginning);
    }
}

bool NameSearch::isBorne(const std::string& letters) const {
    return std::ranges::any_of(m_index.m_vocabulary.wordsOf(letters),
                               [this](std::uint32_t word) { return !m_index.m_personsOf[word].empty(); });
}

// Where a word that nobody bears is two that somebody bears: Marieclaire.
std::optional<WrittenName> NameSearch::parted(const WrittenWord& word) const {
    constexpr size_t shortest = 3;
    constexpr size_t longest = 30;
    const std::string letters = word.form.folded.toStdString();
    if (letters.size() > longest || isBorne(letters))
        return std::nullopt;
    for (size_t at = shortest; at + shortest <= letters.size(); ++at)
        if (isBorne(letters.substr(0, at)) && isBorne(letters.substr(at)))
            return writtenName(QString::fromStdString(letters.substr(0, at) + ' ' + letters.substr(at)));
    return std::nullopt;
}

const NameSearch::Unit* NameSearch::wordUnit(const WrittenWord& word, bool beginning) {
    IndexedWord typed = m_index.m_vocabulary.typedWord(word);
    const auto known = std::ranges::find_if(
        m_units, [&](const Unit& unit) { return unit.typed == typed.written && unit.beginning == beginning; });
    if (known != m_units.end())
        return &*known;
    Unit& unit = m_units.emplace_back();
    unit.typed = typed.written;
    unit.beginning = beginning;
    if (isCancelled())
        return &unit;
    unit.matches = m_index.m_vocabulary.matches(typed, beginning);
    std::erase_if(unit.matches, [this](const WordMatch& match) { return m_index.m_personsOf[match.word].empty(); });
    unit.byWord = unit.matches;
    std::ranges::sort(unit.byWord, {}, &WordMatch::word);
    if (unit.matches.empty() || unit.matches.front().likeness != Likeness::Exact)
        findCodes(unit, mostCodes);
    weigh(unit, typed.particle);
    unit.word = std::move(typed);
    return &unit;
}

const NameSearch::Unit* NameSearch::codeUnit(const QString& code) {
    Unit& unit = m_units.emplace_back();
    unit.typed = code.toStdString();
    findCodes(unit, mostCodes);
    if (const WrittenName word = writtenName(code); word.words.size() == 1) // a list's "Diallo2"
        unit.matches = m_index.m_vocabulary.matches(m_index.m_vocabulary.typedWord(word.words.front()), true);
    std::erase_if(unit.matches, [this](const WordMatch& match) {
        return match.similarity < ofCodePrefix || m_index.m_personsOf[match.word].empty();
    });
    unit.byWord = unit.matches;
    std::ranges::sort(unit.byWord, {}, &WordMatch::word);
    weigh(unit, false);
    return &unit;
}

void NameSearch::findCodes(Unit& unit, size_t most) const {
    unit.codes = m_index.m_codes.startingWith(unit.typed, most);
    std::ranges::stable_sort(unit.codes, {}, &CodeList::Found::person);
    const auto samePerson = [](const CodeList::Found& a, const CodeList::Found& b) { return a.person == b.person; };
    unit.codes.erase(std::unique(unit.codes.begin(), unit.codes.end(), samePerson), unit.codes.end());
}

void NameSearch::weigh(Unit& unit, bool particle) const {
    size_t persons = 1 + unit.codes.size();
    for (const WordMatch& match : unit.matches)
        if (match.similarity > frequent)
            persons += m_index.m_personsOf[match.word].size();
    unit.weight = std::log(1 + static_cast<float>(m_index.size()) / static_cast<float>(persons));
    if (particle)
        unit.weight *= ofParticle;
}

std::vector<NameSearch::Person> NameSearch::likeliest(const Reading& reading, size_t most) const {
    std::vector<float> sums(m_index.m_ids.size());
    std::vector<std::uint8_t> last(sums.size()); ///< the unit that was last added, from 1: each counts once
    std::vector<Person> touched;
    for (size_t i = 0; i < reading.size() && !isCancelled(); ++i) {
        const Unit& unit = *reading[i];
        const auto number = static_cast<std::uint8_t>(i + 1);
        const auto add = [&](Person person, float its) {
            if (last[person] == number)
                return;
            if (last[person] == 0)
                touched.push_back(person);
            last[person] = number;
            sums[person] += its;
        };
        for (const CodeList::Found& found : unit.codes)
            add(found.person, unit.weight * worthOf(found, unit.typed));
        size_t postings = 0;
        for (const WordMatch& match : unit.matches) {
            const auto& persons = m_index.m_personsOf[match.word];
            for (const Person person : persons)
                add(person, unit.weight * worth(match.similarity));
            if ((postings += persons.size()) > mostPostings)
                break;
        }
    }
    const auto likelier = [&](Person a, Person b) { return sums[a] != sums[b] ? sums[a] > sums[b] : a < b; };
    if (touched.size() > most) {
        std::ranges::nth_element(touched, touched.begin() + static_cast<std::ptrdiff_t>(most), likelier);
        touched.resize(most);
    }
    return touched;
}

// Each word of a person stands for one typed word: the dearest pairs first.
std::vector<NameSearch::Assigned> NameSearch::assign(const Reading& reading, Person person) const {
    std::vector<Assigned> pairs;
    for (size_t i = 0; i < reading.size(); ++i) {
        const Unit& unit = *reading[i];
        for (const NameIndex::WordId word : m_index.wordsOf(person))
            if (const auto match = std::ranges::lower_bound(unit.byWord, word, {}, &WordMatch::word);
                match != unit.byWord.end() && match->word == word)
                pairs.push_back({unit.weight * worth(match->similarity), i, word, match->likeness, {}});
        if (const auto found = std::ranges::lower_bound(unit.codes, person, {}, &CodeList::Found::person);
            found != unit.codes.end() && found->person == person)
            pairs.push_back({unit.weight * worthOf(*found, unit.typed), i, 0, Likeness::Code, found->code});
    }
    std::ranges::stable_sort(pairs, std::greater<>(), &Assigned::worth);
    std::vector<Assigned> assigned;
    for (const Assigned& pair : pairs)
        if (std::ranges::none_of(assigned, [&](const Assigned& other) {
                return other.unit == pair.unit || (other.code.empty() && pair.code.empty() && other.word == pair.word);
            }))
            assigned.push_back(pair);
    std::ranges::sort(assigned, {}, &Assigned::unit);
    return assigned;
}

NameSearch::Ranked NameSearch::rank(const Reading& reading, Person person) const {
    const std::vector<Assigned> assigned = assign(reading, person);
    float all = 0;
    for (const Unit* unit : reading)
        all += unit->weight;
    Ranked ranked{person, assigned.size() == reading.size(), 0, 0, &reading};
    for (const Assigned& its : assigned) {
        ranked.score += its.worth / all;
        ranked.best = std::max(ranked.best, its.worth / reading[its.unit]->weight);
        const bool whole = its.likeness == Likeness::Exact || its.code == reading[its.unit]->typed;
        ranked.exact = ranked.exact && whole;
    }
    const int notTyped = m_index.m_wordsOf[person].whole - static_cast<int>(m_readings.front().size());
    ranked.score -= ofWordNotTyped * static_cast<float>(std::clamp(notTyped, 0, mostNotTyped));
    return ranked;
}

NameHit NameSearch::hit(const Ranked& ranked) const {
    NameHit hit{m_index.m_ids[ranked.person], std::clamp(static_cast<double>(ranked.score), 0.0, 1.0), {}};
    for (const Assigned& its : assign(*ranked.reading, ranked.person)) {
        const Unit& unit = *(*ranked.reading)[its.unit];
        const bool isCode = its.likeness == Likeness::Code;
        const std::string_view matched = isCode ? its.code : m_index.m_vocabulary.at(its.word).written;
        const Likeness likeness =
            unit.word && !isCode ? m_index.m_vocabulary.refined(*unit.word, {0, its.word, its.likeness}) : its.likeness;
        hit.reasons.push_back({QString::fromStdString(unit.typed),
                               QString::fromUtf8(matched.data(), static_cast<qsizetype>(matched.size())), likeness});
    }
    return hit;
}

} // namespace tawjih::identity
