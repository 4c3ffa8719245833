#include "core/identity/NameSearch.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tawjih::identity {

namespace {

constexpr size_t mostUnits = 8;
constexpr qsizetype mostTyped = 200; ///< letters: what is pasted by mistake must not keep anybody waiting
constexpr size_t mostReadings = 4;
constexpr size_t mostMatches = 400;     ///< of one typed word
constexpr size_t mostPostings = 400000; ///< of one typed word: the tail of hundreds of vague matches is left out
constexpr size_t mostRanked = 200;      ///< persons looked at closely
constexpr size_t mostCodes = 2000;

// The same where everybody is to be found: beginnings of one letter count as well.
constexpr size_t mostMatchesOfAll = 20000;
constexpr size_t mostCodesOfAll = 20000;
constexpr float leastAlike = 0.8F; ///< what is less similar is no reason to be listed

constexpr float frequent = 0.9F; ///< from this similarity on a match says how frequent the typed word is
constexpr float ofParticle = 0.25F;
constexpr size_t namesBetweenQuestions = 1024;
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

bool isAsTyped(Likeness likeness) {
    return likeness == Likeness::Exact || likeness == Likeness::Prefix || likeness == Likeness::Code;
}

float worthOf(const CodeList::Found& found, const std::string& typed) {
    return found.code == typed ? 1 : ofCodePrefix;
}

} // namespace

NameSearch::NameSearch(const NameIndex& index, const std::function<bool()>& cancelled, For purpose)
    : m_index(index)
    , m_cancelled(cancelled)
    , m_purpose(purpose) {}

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

// Of the readings those count of which somebody lacks the fewest words, and of each person the best of these.
std::optional<NameRanking> NameSearch::ranking(const QString& typed) {
    read(typed);
    Those best;
    for (const Reading& reading : m_readings) {
        Those those = reading.size() == 1 ? thoseWith(reading) : thoseWithMost(reading);
        if (isCancelled())
            return std::nullopt;
        if (those.persons.empty() || (!best.persons.empty() && those.missing > best.missing))
            continue;
        if (those.missing < best.missing)
            best.persons.clear();
        best.missing = those.missing;
        best.persons.insert(best.persons.end(), those.persons.begin(), those.persons.end());
    }
    std::vector<Ranked>& ranked = best.persons;
    const auto order = [](const Ranked& its) { return std::tuple(!its.exact, !its.asTyped, -its.score, its.person); };
    if (m_readings.size() > 1) {
        std::ranges::sort(ranked, [&](const Ranked& a, const Ranked& b) {
            return a.person != b.person ? a.person < b.person : order(a) < order(b);
        });
        const auto same = [](const Ranked& a, const Ranked& b) { return a.person == b.person; };
        ranked.erase(std::unique(ranked.begin(), ranked.end(), same), ranked.end());
    }
    std::ranges::sort(ranked, {}, order);
    NameRanking ranking;
    ranking.complete = best.missing == 0;
    ranking.capped = m_capped;
    ranking.persons.reserve(ranked.size());
    for (const Ranked& its : ranked) {
        ranking.persons.push_back(m_index.m_ids[its.person]);
        ranking.asTyped += its.asTyped ? 1 : 0;
    }
    return ranking;
}

// One word or code alone: what a person has of it needs no closer look.
NameSearch::Those NameSearch::thoseWith(const Reading& reading) const {
    const Unit& unit = *reading.front();
    std::vector<bool> seen(m_index.m_ids.size());
    Those those;
    const auto add = [&](Person person, bool exact, bool asTyped, float its) {
        if (seen[person])
            return;
        seen[person] = true;
        those.persons.push_back({person, exact, asTyped, its - wordsNotTyped(person), its, &reading});
    };
    for (const CodeList::Found& found : unit.codes)
        add(found.person, found.code == unit.typed, true, worthOf(found, unit.typed));
    for (const WordMatch& match : unit.matches)
        for (const Person person : m_index.m_personsOf[match.word])
            add(person, match.likeness == Likeness::Exact, isAsTyped(match.likeness), worth(match.similarity));
    return those;
}

// How many typed words each may have is counted up word by word; then each must have a word of her own for each of
// them.
NameSearch::Those NameSearch::thoseWithMost(const Reading& reading) const {
    std::vector<std::uint8_t> had(m_index.m_ids.size());
    std::vector<std::uint8_t> last(had.size()); ///< the unit that was last counted, from 1
    std::vector<Person> touched;
    size_t needed = 0;
    for (const Unit* unit : reading) {
        if (!isNeeded(reading, *unit))
            continue;
        const auto number = static_cast<std::uint8_t>(++needed);
        const auto count = [&](Person person) {
            if (std::exchange(last[person], number) != number && had[person]++ == 0)
                touched.push_back(person);
        };
        for (const CodeList::Found& found : unit->codes)
            count(found.person);
        for (const WordMatch& match : unit->matches)
            for (const Person person : m_index.m_personsOf[match.word])
                count(person);
    }
    Those those;
    for (size_t most = needed; most > 0 && 2 * most >= needed && those.persons.empty(); --most) {
        those.missing = needed - most;
        for (size_t i = 0; i < touched.size() && (i % namesBetweenQuestions != 0 || !isCancelled()); ++i)
            if (had[touched[i]] >= most && neededOf(reading, touched[i]) >= most)
                those.persons.push_back(rank(reading, touched[i]));
    }
    return those;
}

void NameSearch::read(const QString& text) {
    const QString typed = text.left(mostTyped);
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
    if (typed.simplified().contains(QLatin1Char(' '))) // a paper's "AB 123 456"
        if (const Unit* whole = codeUnit(foldName(typed).remove(QLatin1Char(' '))); !whole->codes.empty())
            m_readings.push_back({whole});
}

void NameSearch::addWords(Reading reading, const std::vector<WrittenWord>& words, bool beginning) {
    for (size_t i = 0; i < words.size() && reading.size() < mostUnits; ++i) {
        const bool again =
            std::ranges::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i),
                                [&](const WrittenWord& before) { return before.written == words[i].written; });
        if (!again) // a person's words are indexed once each
            reading.push_back(wordUnit(words[i], m_purpose == For::Everybody || (beginning && i + 1 == words.size())));
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
    findWords(unit, typed, m_purpose == For::Everybody ? leastAlike : 0);
    if (m_purpose == For::BestHits) {
        if (unit.matches.empty() || unit.matches.front().likeness != Likeness::Exact)
            findCodes(unit);
    } else if (unit.matches.empty() || !isAsTyped(unit.matches.front().likeness)) {
        m_capped = !findCodes(unit) || m_capped;
    } else { // "cas" may begin a name, and begins every case number
        findCodes(unit);
        std::erase_if(unit.codes, [&](const CodeList::Found& found) { return found.code != unit.typed; });
    }
    weigh(unit, typed.particle);
    unit.word = std::move(typed);
    return &unit;
}

const NameSearch::Unit* NameSearch::codeUnit(const QString& code) {
    Unit& unit = m_units.emplace_back();
    unit.typed = code.toStdString();
    unit.beginning = true;
    m_capped = !findCodes(unit) || m_capped;
    if (const WrittenName word = writtenName(code); word.words.size() == 1) // a list's "Diallo2"
        findWords(unit, m_index.m_vocabulary.typedWord(word.words.front()), ofCodePrefix);
    weigh(unit, false);
    return &unit;
}

void NameSearch::findWords(Unit& unit, const IndexedWord& word, float least) {
    const size_t most = m_purpose == For::Everybody ? mostMatchesOfAll : mostMatches;
    WordMatches found = m_index.m_vocabulary.matches(word, unit.beginning, most);
    m_capped = m_capped || !found.all;
    unit.matches = std::move(found.best);
    std::erase_if(unit.matches, [&](const WordMatch& match) {
        return match.similarity < least || m_index.m_personsOf[match.word].empty();
    });
    unit.byWord = unit.matches;
    std::ranges::sort(unit.byWord, {}, &WordMatch::word);
}

// False when there are more.
bool NameSearch::findCodes(Unit& unit) const {
    const size_t most = m_purpose == For::Everybody ? mostCodesOfAll : mostCodes;
    unit.codes = m_index.m_codes.startingWith(unit.typed, most);
    const bool all = unit.codes.size() < most;
    std::ranges::stable_sort(unit.codes, {}, &CodeList::Found::person);
    const auto samePerson = [](const CodeList::Found& a, const CodeList::Found& b) { return a.person == b.person; };
    unit.codes.erase(std::unique(unit.codes.begin(), unit.codes.end(), samePerson), unit.codes.end());
    return all;
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
    const bool whole = assigned.size() == reading.size();
    Ranked ranked{person, whole, whole, 0, 0, &reading};
    for (const Assigned& its : assigned) {
        ranked.score += its.worth / all;
        ranked.best = std::max(ranked.best, its.worth / reading[its.unit]->weight);
        const bool exact = its.likeness == Likeness::Exact || its.code == reading[its.unit]->typed;
        ranked.exact = ranked.exact && exact;
        ranked.asTyped = ranked.asTyped && isAsTyped(its.likeness);
    }
    ranked.score -= wordsNotTyped(person);
    return ranked;
}

// Ould, ben and the like are left out as often as not.
bool NameSearch::isNeeded(const Reading& reading, const Unit& unit) {
    const bool others = std::ranges::any_of(reading, [](const Unit* its) { return !its->isParticle(); });
    return !unit.isParticle() || !others;
}

size_t NameSearch::neededOf(const Reading& reading, Person person) const {
    size_t found = 0;
    for (const Assigned& its : assign(reading, person))
        found += isNeeded(reading, *reading[its.unit]) ? 1 : 0;
    return found;
}

float NameSearch::wordsNotTyped(Person person) const {
    const int notTyped = m_index.m_wordsOf[person].whole - static_cast<int>(m_readings.front().size());
    return ofWordNotTyped * static_cast<float>(std::clamp(notTyped, 0, mostNotTyped));
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
