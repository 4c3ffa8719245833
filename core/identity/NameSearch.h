#pragma once

#include "core/identity/NameIndex.h"

#include <deque>

namespace tawjih::identity {

/// One search of a NameIndex: finds what words may be meant, adds up for each person what the words she has are worth,
/// and looks closely at the best. What was typed is read in up to four ways (Nour Eddine may be one word or two).
class NameSearch {
public:
    enum class For {
        BestHits,  ///< a few of the best; the last typed word may be a beginning
        Everybody, ///< all who have every typed word; each may be a beginning, and what only resembles it is left out
    };
    NameSearch(const NameIndex& index, const std::function<bool()>& cancelled, For purpose = For::BestHits);

    /// As NameIndex::search. Once an object.
    [[nodiscard]] std::optional<std::vector<NameHit>> run(const QString& typed, int limit);
    /// As NameIndex::rank. Once an object.
    [[nodiscard]] std::optional<NameRanking> ranking(const QString& typed);

private:
    using Person = NameIndex::Person;

    /// A typed word or code with all that it may mean.
    struct Unit {
        std::string typed;
        std::optional<IndexedWord> word;    ///< none: a code
        bool beginning = false;             ///< perhaps not typed to its end
        std::vector<WordMatch> matches;     ///< best first
        std::vector<WordMatch> byWord;      ///< the same, by word
        std::vector<CodeList::Found> codes; ///< by person
        float weight = 0;                   ///< how much it tells apart: log(1 + persons / those who have it)
        [[nodiscard]] bool isParticle() const { return word && word->particle; }
    };
    using Reading = std::vector<const Unit*>;

    struct Ranked {
        Person person = 0;
        bool exact = false;   ///< every typed word
        bool asTyped = false; ///< every typed word, perhaps as a beginning
        float score = 0;
        float best = 0; ///< what the word that fits best is worth
        const Reading* reading = nullptr;
    };
    /// Those who have the most words of a reading, as long as they have half of them.
    struct Those {
        std::vector<Ranked> persons;
        size_t missing = 0; ///< typed words that each of them lacks
    };
    struct Assigned {
        float worth = 0;
        size_t unit = 0;
        std::uint32_t word = 0;
        Likeness likeness = Likeness::Code;
        std::string_view code{};
    };

    void read(const QString& text);
    void addWords(Reading reading, const std::vector<WrittenWord>& words, bool beginning);
    void addDivisions(const WrittenName& name, bool beginning, const Reading& codes);
    [[nodiscard]] bool isBorne(const std::string& letters) const;
    [[nodiscard]] std::optional<WrittenName> parted(const WrittenWord& word) const;
    const Unit* wordUnit(const WrittenWord& word, bool beginning);
    const Unit* codeUnit(const QString& code);
    void findWords(Unit& unit, const IndexedWord& word, float least);
    bool findCodes(Unit& unit) const;
    void weigh(Unit& unit, bool particle) const;

    [[nodiscard]] std::vector<Person> likeliest(const Reading& reading, size_t most) const;
    [[nodiscard]] Those thoseWithMost(const Reading& reading) const;
    [[nodiscard]] Those thoseWith(const Reading& reading) const;
    [[nodiscard]] std::vector<Assigned> assign(const Reading& reading, Person person) const;
    [[nodiscard]] Ranked rank(const Reading& reading, Person person) const;
    [[nodiscard]] float wordsNotTyped(Person person) const;
    [[nodiscard]] static bool isNeeded(const Reading& reading, const Unit& unit);
    [[nodiscard]] size_t neededOf(const Reading& reading, Person person) const;
    [[nodiscard]] NameHit hit(const Ranked& ranked) const;
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    const NameIndex& m_index;
    const std::function<bool()>& m_cancelled;
    const For m_purpose;
    bool m_capped = false;
    std::deque<Unit> m_units;
    std::deque<Reading> m_readings;
};

} // namespace tawjih::identity
