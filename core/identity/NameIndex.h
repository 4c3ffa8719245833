#pragma once

#include "core/base/Id.h"
#include "core/identity/CodeList.h"
#include "core/identity/NameRanking.h"
#include "core/identity/NameVocabulary.h"

#include <QHash>

#include <optional>
#include <span>

namespace tawjih::identity {

/// What of a person can be typed to find her.
struct SearchEntry {
    BeneficiaryId id;
    QStringList names; ///< fields or whole names, in any script
    QStringList codes; ///< case number, phone, document …, as numberTokens and phoneTokens make them
    bool operator==(const SearchEntry&) const = default;
};

/// "Diallo ≈ Jallow": why a hit is one.
struct MatchReason {
    QString typed;   ///< foldName of the typed word, or the digits and letters of a typed code
    QString matched; ///< foldName of the person's word, in its script; or the code
    Likeness likeness = Likeness::Exact;
    bool operator==(const MatchReason&) const = default;
};

struct NameHit {
    BeneficiaryId id;
    double score = 0;                 ///< 0 to 1: what share of what was typed is matched, rare words counting more
    std::vector<MatchReason> reasons; ///< of the typed words that are matched, in the order typed
    bool operator==(const NameHit&) const = default;
};

/// Finds persons as their names are typed: words in any order and any script, spelt as by somebody who only heard them,
/// the last one perhaps not typed to its end; or by the beginning of a code. Holds names in memory: it lives and dies
/// with the unlocked desk. Not persons but the distinct words are searched, so that 10 times the persons cost little
/// more.
///
/// search() may run on any number of threads at a time; update() and remove() on one, and while nobody searches.
class NameIndex {
public:
    explicit NameIndex(VariantDictionary dictionary = {});

    /// Fills the entry with the next person; false when there is none.
    using Source = std::function<bool(SearchEntry& next)>;
    /// Of two entries with one id the later counts. Nothing when cancelled. A few seconds for a million: for a worker.
    [[nodiscard]] static std::optional<NameIndex> build(const Source& source, VariantDictionary dictionary = {},
                                                        const std::function<bool()>& cancelled = {});
    [[nodiscard]] static NameIndex build(std::span<const SearchEntry> entries, VariantDictionary dictionary = {});

    /// Adds a person, or takes her new names and codes instead of the old ones; found at once. Null ids are ignored.
    void update(const SearchEntry& entry);
    void remove(BeneficiaryId id);
    [[nodiscard]] size_t size() const { return m_living; }

    /// The persons that fit best, best first; of equal ones those first who came first. Who has every typed word
    /// exactly stands before everybody else. No input is an error; without letters and digits it finds nobody. A space
    /// at the end ends the last word. Nothing when cancelled.
    [[nodiscard]] std::optional<std::vector<NameHit>> search(const QString& typed, int limit,
                                                             const std::function<bool()>& cancelled = {}) const;

    /// Everybody who has every typed word and code, in the order of search(): each word as it is written, the beginning
    /// of one, or one that sounds alike; ould, ben and the like may be missing. Where nobody has every word, those who
    /// have the most of them, at least half. No input is an error. Nothing when cancelled.
    [[nodiscard]] std::optional<NameRanking> rank(const QString& typed,
                                                  const std::function<bool()>& cancelled = {}) const;

    /// Why rank() lists this person; of typed words that she does not have, nothing.
    [[nodiscard]] static std::vector<MatchReason> reasons(const SearchEntry& person, const QString& typed);

private:
    friend class NameSearch;
    class Builder;
    using Person = std::uint32_t;
    using WordId = std::uint32_t;

    /// Where a person's words stand in m_words; the first `whole` are her name, the others parts and joined parts of
    /// it.
    struct Words {
        std::uint32_t first = 0;
        std::uint16_t count = 0;
        std::uint16_t whole = 0;
    };

    explicit NameIndex(NameVocabulary vocabulary) : m_vocabulary(std::move(vocabulary)) {}
    [[nodiscard]] std::optional<Person> find(BeneficiaryId id) const;
    [[nodiscard]] std::span<const WordId> wordsOf(Person person) const;
    Person append(BeneficiaryId id);
    void setWords(Person person, const std::vector<WordId>& words, size_t whole);
    void addCodes(Person person, const QStringList& codes);
    void clear(Person person);

    NameVocabulary m_vocabulary;
    CodeList m_codes;
    std::vector<BeneficiaryId> m_ids;             ///< null: removed
    std::vector<Person> m_sorted;                 ///< as built, by id
    QHash<BeneficiaryId, Person> m_later;         ///< who came later
    std::vector<Words> m_wordsOf;                 ///< by person
    std::vector<WordId> m_words;                  ///< what updates left behind stays
    std::vector<std::vector<Person>> m_personsOf; ///< by word, ascending
    size_t m_living = 0;
};

} // namespace tawjih::identity
