#pragma once

#include "core/identity/NameIndex.h"

#include <deque>

namespace tawjih::identity {

/// One search of a NameIndex: finds what words may be meant, adds up for each person what the words she has are worth,
/// and looks closely at the best. What was typed is read in up to four ways (Nour Eddine may be one word or two).
class NameSearch {
public:
    NameSearch(const NameIndex& index, const std::function<bool()>& cancelled);

    /// As NameIndex::search. Once an object.
    [[nodiscard]] std::optional<std::vector<NameHit>> run(const QString& typed, int limit);

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
    };
    using Reading = std::vector<const Unit*>;

    struct Ranked {
        Person person = 0;
        bool exact = false; ///< every typed word
        float score = 0;
        float best = 0; ///< what the word that fits best is worth
        const Reading* reading = nullptr;
    };
    struct Assigned {
        float worth = 0;
        size_t unit = 0;
        std::uint32_t word = 0;
        Likeness likeness = Likeness::Code;
        std::string_view code{};
    };

    void read(const QString& typed);
    void addWords(Reading reading, const std::vector<WrittenWord>& words, bool beginning);
    void addDivisions(const WrittenName& name, bool beginning, const Reading& codes);
    [[nodiscard]] bool isBorne(const std::string& letters) const;
    [[nodiscard]] std::optional<WrittenName> parted(const WrittenWord& word) const;
    const Unit* wordUnit(const WrittenWord& word, bool beginning);
    const Unit* codeUnit(const QString& code);
    void findCodes(Unit& unit, size_t most) const;
    void weigh(Unit& unit, bool particle) const;

    [[nodiscard]] std::vector<Person> likeliest(const Reading& reading, size_t most) const;
    [[nodiscard]] std::vector<Assigned> assign(const Reading& reading, Person person) const;
    [[nodiscard]] Ranked rank(const Reading& reading, Person person) const;
    [[nodiscard]] NameHit hit(const Ranked& ranked) const;
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    const NameIndex& m_index;
    const std::function<bool()>& m_cancelled;
    std::deque<Unit> m_units;
    std::deque<Reading> m_readings;
};

} // namespace tawjih::identity
