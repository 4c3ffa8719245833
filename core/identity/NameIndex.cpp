#include "core/identity/NameIndex.h"

#include "core/base/Text.h"
#include "core/identity/NameSearch.h"
#include "core/identity/NameWords.h"

#include <algorithm>
#include <numeric>
#include <thread>

namespace tawjih::identity {

namespace {

constexpr size_t betweenQuestions = 4096;

} // namespace

/// Reads all persons first, because lists of known length need half the memory.
class NameIndex::Builder {
public:
    explicit Builder(NameIndex& index) : m_index(index), m_reader(index.m_vocabulary) {}

    void add(const SearchEntry& entry) {
        if (entry.id.isNull())
            return;
        m_read.clear();
        for (const QString& name : entry.names)
            m_reader.read(name, m_read);
        const Person person = m_index.append(entry.id);
        m_index.setWords(person, m_read.all(), m_read.whole.size());
        m_index.addCodes(person, entry.codes);
    }

    void finish() {
        std::thread codes([this] { m_index.m_codes.finish(); });
        m_index.m_vocabulary.finish();
        codes.join();
        m_index.m_ids.shrink_to_fit();
        m_index.m_wordsOf.shrink_to_fit();
        m_index.m_words.shrink_to_fit();
        listPersons();
        sortIds();
    }

private:
    void listPersons() {
        std::vector<std::uint32_t> counts(m_index.m_vocabulary.size());
        for (const WordId word : m_index.m_words)
            ++counts[word];
        m_index.m_personsOf.resize(counts.size());
        for (size_t word = 0; word < counts.size(); ++word)
            m_index.m_personsOf[word].reserve(counts[word]);
        for (Person person = 0; person < m_index.m_ids.size(); ++person)
            for (const WordId word : m_index.wordsOf(person))
                m_index.m_personsOf[word].push_back(person);
    }

    void sortIds() {
        const auto& ids = m_index.m_ids;
        auto& sorted = m_index.m_sorted;
        sorted.resize(ids.size());
        std::iota(sorted.begin(), sorted.end(), 0U);
        const auto before = [&](Person a, Person b) { return ids[a] == ids[b] ? a < b : ids[a] < ids[b]; };
        if (!std::ranges::is_sorted(sorted, before))
            std::ranges::sort(sorted, before);
        for (size_t i = 0; i + 1 < sorted.size(); ++i)
            if (ids[sorted[i]] == ids[sorted[i + 1]])
                m_twice.push_back(sorted[i]);
        for (const Person person : m_twice)
            m_index.clear(person);
        if (!m_twice.empty())
            std::erase_if(sorted, [&](Person person) { return ids[person].isNull(); });
    }

    NameIndex& m_index;
    NameReader m_reader;
    NameWords m_read;
    std::vector<Person> m_twice;
};

NameIndex::NameIndex(VariantDictionary dictionary) : m_vocabulary(std::move(dictionary)) {
    m_vocabulary.finish();
    m_codes.finish();
}

std::optional<NameIndex> NameIndex::build(const Source& source, VariantDictionary dictionary,
                                          const std::function<bool()>& cancelled) {
    NameIndex index{NameVocabulary(std::move(dictionary))};
    Builder builder(index);
    SearchEntry entry;
    for (size_t n = 0; source(entry); ++n) {
        if (n % betweenQuestions == 0 && cancelled && cancelled())
            return std::nullopt;
        builder.add(entry);
    }
    builder.finish();
    return index;
}

NameIndex NameIndex::build(std::span<const SearchEntry> entries, VariantDictionary dictionary) {
    NameIndex index{NameVocabulary(std::move(dictionary))};
    Builder builder(index);
    for (const SearchEntry& entry : entries)
        builder.add(entry);
    builder.finish();
    return index;
}

void NameIndex::update(const SearchEntry& entry) {
    if (entry.id.isNull())
        return;
    NameWords words;
    for (const QString& name : entry.names)
        words.add(nameWords(name, m_vocabulary));
    m_personsOf.resize(m_vocabulary.size());
    const std::optional<Person> known = find(entry.id);
    if (known)
        clear(*known);
    const Person person = known ? *known : append(entry.id);
    if (known) {
        m_ids[person] = entry.id;
        ++m_living;
    } else {
        m_later.insert(entry.id, person);
    }
    setWords(person, words.all(), words.whole.size());
    for (const WordId word : wordsOf(person)) {
        auto& persons = m_personsOf[word];
        persons.insert(std::ranges::upper_bound(persons, person), person);
    }
    addCodes(person, entry.codes);
}

void NameIndex::remove(BeneficiaryId id) {
    const std::optional<Person> person = find(id);
    if (!person)
        return;
    clear(*person);
    m_later.remove(id);
    std::erase(m_sorted, *person);
}

std::optional<NameIndex::Person> NameIndex::find(BeneficiaryId id) const {
    if (const auto later = m_later.constFind(id); later != m_later.cend())
        return *later;
    const auto found = std::ranges::lower_bound(m_sorted, id, std::less<>(), [this](Person its) { return m_ids[its]; });
    return found != m_sorted.end() && m_ids[*found] == id ? std::optional(*found) : std::nullopt;
}

std::span<const NameIndex::WordId> NameIndex::wordsOf(Person person) const {
    const Words& its = m_wordsOf[person];
    return std::span(m_words).subspan(its.first, its.count);
}

NameIndex::Person NameIndex::append(BeneficiaryId id) {
    m_ids.push_back(id);
    m_wordsOf.emplace_back();
    ++m_living;
    return static_cast<Person>(m_ids.size() - 1);
}

void NameIndex::setWords(Person person, const std::vector<WordId>& words, size_t whole) {
    m_wordsOf[person] = {static_cast<std::uint32_t>(m_words.size()), static_cast<std::uint16_t>(words.size()),
                         static_cast<std::uint16_t>(std::min(whole, words.size()))};
    m_words.insert(m_words.end(), words.begin(), words.end());
}

void NameIndex::addCodes(Person person, const QStringList& codes) {
    for (const QString& code : codes)
        if (const QString folded = foldName(code).remove(QLatin1Char(' ')); !folded.isEmpty())
            m_codes.add(folded.toStdString(), person);
}

void NameIndex::clear(Person person) {
    for (const WordId word : wordsOf(person))
        std::erase(m_personsOf[word], person);
    m_wordsOf[person] = {};
    m_codes.remove(person);
    m_ids[person] = {};
    --m_living;
}

std::optional<std::vector<NameHit>> NameIndex::search(const QString& typed, int limit,
                                                      const std::function<bool()>& cancelled) const {
    return NameSearch(*this, cancelled).run(typed, limit);
}

std::optional<NameRanking> NameIndex::rank(const QString& typed, const std::function<bool()>& cancelled) const {
    return NameSearch(*this, cancelled, NameSearch::For::Everybody).ranking(typed);
}

// In an index of her alone: what a word may mean does not depend on the others.
std::vector<MatchReason> NameIndex::reasons(const SearchEntry& person, const QString& typed) {
    static const VariantDictionary shipped;
    NameIndex alone(shipped);
    alone.update(person);
    const auto hits = NameSearch(alone, {}, NameSearch::For::Everybody).run(typed, 1);
    return hits && !hits->empty() ? hits->front().reasons : std::vector<MatchReason>();
}

} // namespace tawjih::identity
