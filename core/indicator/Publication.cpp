#include "core/indicator/Publication.h"

#include "core/anonymise/CellSuppression.h"
#include "core/anonymise/SmallCountRounding.h"
#include "core/indicator/Counter.h"
#include "core/indicator/HitVisitor.h"

#include <algorithm>
#include <unordered_map>

namespace tawjih::indicator {

namespace {

/// A place of an answer and what is counted there, in one number.
struct Place {
    std::size_t question = 0;
    Level level = Level::Total;
    Measure measure = Measure::Part;
    quint16 row = 0;
    quint16 column = 0;

    [[nodiscard]] quint64 number() const {
        return quint64(question) << 36 | quint64(level) << 34 | quint64(measure) << 32 | quint64(row) << 16 | column;
    }
    [[nodiscard]] static Place from(quint64 number) {
        return {std::size_t(number >> 36), Level(number >> 34 & 3), Measure(number >> 32 & 3), quint16(number >> 16),
                quint16(number)};
    }
};

/// Spreads a number over 64 bits (the finalizer of splitmix64), so that sums of some of them tell which they were.
quint64 spread(quint64 x) {
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// Which questions count the same units: persons, or the services of one population.
int groupOf(const Indicator& indicator) {
    return indicator.unit == CountedUnit::Persons ? 0 : 1 + static_cast<int>(indicator.population);
}

/// Of its rows and its columns.
std::vector<Grouping> groupingsOf(const Question& question, const Facts& facts) {
    const Field* date = dateOf(question.indicator);
    const Population population = question.indicator.population;
    return {Grouping(question.rows, population, date, facts, question.filter.period),
            Grouping(question.columns, population, date, facts, question.filter.period)};
}

/// The inner cube of one group: which units count where.
class Cube {
public:
    Cube(const Facts& facts, std::span<const Question> questions, int group, bool countsPersons)
        : m_facts(facts)
        , m_countsPersons(countsPersons && group != 0) {
        for (std::size_t i = 0; i < questions.size(); ++i)
            if (questions[i].indicator.unit != CountedUnit::Places && groupOf(questions[i].indicator) == group)
                m_questions.emplace_back(i, &questions[i]);
    }

    /// False where it was cancelled.
    bool build(const std::function<bool()>& mayGoOn) {
        if (m_questions.empty())
            return true;
        findPatterns();
        if (mayGoOn && !mayGoOn())
            return false;
        collectPlaces();
        putInOrder();
        return !mayGoOn || mayGoOn();
    }

    [[nodiscard]] const anonymise::PublishedCube& cube() const { return m_cube; }

    /// What a reader subtracts from what: a part from its whole, a step of a funnel from the one before. Each such
    /// difference is a number like any other, though nobody prints it.
    void addDifferences(std::span<const std::pair<std::size_t, std::size_t>> nested) {
        std::unordered_map<quint64, std::size_t> cells;
        for (std::size_t i = 0; i < m_places.size(); ++i)
            cells.emplace(m_places[i], i);
        const std::size_t printed = m_places.size();
        for (std::size_t i = 0; i < printed; ++i) {
            Place place = Place::from(m_places[i]);
            if (place.measure != Measure::Whole)
                continue;
            place.measure = Measure::Part;
            const auto part = cells.find(place.number());
            addDifference(i, part == cells.end() ? std::nullopt : std::optional(part->second));
        }
        for (const auto& [whole, part] : nested) {
            const auto first = cells.find(Place{whole, Level::Total, Measure::Part, 0, 0}.number());
            const auto second = cells.find(Place{part, Level::Total, Measure::Part, 0, 0}.number());
            if (first != cells.end() && second != cells.end())
                addDifference(first->second, second->second);
        }
    }
    [[nodiscard]] const std::vector<quint64>& places() const { return m_places; }

private:
    /// Calls `visit(place, unit, person)` for each hit, units and persons numbered through all shards.
    template <typename Visit>
    void eachHit(Visit visit) const {
        for (const auto& each : m_questions) {
            const std::size_t place = each.first;
            const Question* const question = each.second;
            std::size_t firstUnit = 0;
            std::size_t firstPerson = 0;
            const std::vector<QuestionGroup> groups = groupByRows({question, 1}, m_facts);
            for (const FactShard& shard : m_facts.shards) {
                visitHits(groups.front(), groups.front().questions.front(), shard,
                          [&](Level level, quint16 row, quint16 column, Measure measure, quint32 unit, quint32 person,
                              quint16) {
                              visit(Place{place, level, measure, row, column}.number(), firstUnit + unit,
                                    firstPerson + person);
                          });
                firstPerson += shard.size();
                firstUnit += question->indicator.unit == CountedUnit::Persons
                                 ? shard.size()
                                 : rowsOf(shard, question->indicator.population);
            }
        }
    }

    void addDifference(std::size_t whole, std::optional<std::size_t> part) {
        std::vector<int> atoms;
        const std::vector<int> none;
        const auto& less = part ? m_cube.cells[*part] : none;
        std::ranges::set_difference(m_cube.cells[whole], less, std::back_inserter(atoms));
        if (atoms.empty() || atoms == m_cube.cells[whole])
            return;
        m_cube.cells.push_back(std::move(atoms));
        if (!m_cube.cellPersons.empty()) {
            const qint64 left =
                part ? m_cube.cellPersons[whole] - m_cube.cellPersons[*part] : m_cube.cellPersons[whole];
            m_cube.cellPersons.push_back(std::max<qint64>(1, left));
        }
    }

    std::size_t units() const {
        std::size_t sum = 0;
        const Indicator& indicator = m_questions.front().second->indicator;
        for (const FactShard& shard : m_facts.shards)
            sum += indicator.unit == CountedUnit::Persons ? shard.size() : rowsOf(shard, indicator.population);
        return sum;
    }

    void findPatterns() {
        std::vector<quint64> patterns(units(), 0);
        std::vector<quint32> persons(patterns.size(), 0);
        eachHit([&](quint64 place, std::size_t unit, std::size_t person) {
            patterns[unit] += spread(place);
            persons[unit] = static_cast<quint32>(person);
            if (!m_countsPersons)
                return;
            auto& [count, last] = m_personsAt[place];
            if (count == 0 || last != person) {
                ++count;
                last = person;
            }
        });
        std::unordered_map<quint64, int> atoms;
        std::vector<quint32> lastPerson;
        m_atomOf.assign(patterns.size(), -1);
        for (std::size_t unit = 0; unit < patterns.size(); ++unit) {
            if (patterns[unit] == 0)
                continue;
            const auto [found, added] = atoms.try_emplace(patterns[unit], static_cast<int>(m_cube.atoms.size()));
            const auto atom = static_cast<std::size_t>(found->second);
            if (added) {
                m_cube.atoms.push_back(0);
                m_cube.persons.push_back(0);
                lastPerson.push_back(0xFFFFFFFF);
                m_atomOf[unit] = found->second; // speaks for all of its pattern
            }
            ++m_cube.atoms[atom];
            if (lastPerson[atom] != persons[unit]) {
                ++m_cube.persons[atom];
                lastPerson[atom] = persons[unit];
            }
        }
    }

    void collectPlaces() {
        std::unordered_map<quint64, std::size_t> cells;
        eachHit([&](quint64 place, std::size_t unit, std::size_t) {
            if (m_atomOf[unit] < 0)
                return;
            const auto [found, added] = cells.try_emplace(place, m_places.size());
            if (added) {
                m_places.push_back(place);
                m_cube.cells.emplace_back();
            }
            m_cube.cells[found->second].push_back(m_atomOf[unit]);
        });
        m_atomOf = {};
    }

    /// By what places are called, not by numbers that another drawing of the facts may give otherwise.
    void putInOrder() {
        std::vector<std::size_t> order(m_places.size());
        QStringList names;
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
            names << nameOf(Place::from(m_places[i]));
        }
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
            return names.at(static_cast<qsizetype>(a)) < names.at(static_cast<qsizetype>(b));
        });
        std::vector<std::vector<int>> ofAtom(m_cube.atoms.size());
        std::vector<quint64> places;
        for (std::size_t place = 0; place < order.size(); ++place) {
            places.push_back(m_places[order[place]]);
            for (const int atom : m_cube.cells[order[place]])
                ofAtom[static_cast<std::size_t>(atom)].push_back(static_cast<int>(place));
        }
        std::vector<std::size_t> atoms(ofAtom.size());
        for (std::size_t i = 0; i < atoms.size(); ++i)
            atoms[i] = i;
        std::ranges::sort(atoms, [&](std::size_t a, std::size_t b) { return ofAtom[a] < ofAtom[b]; });
        anonymise::PublishedCube ordered;
        ordered.cells.resize(places.size());
        for (std::size_t atom = 0; atom < atoms.size(); ++atom) {
            ordered.atoms.push_back(m_cube.atoms[atoms[atom]]);
            ordered.persons.push_back(m_cube.persons[atoms[atom]]);
            for (const int place : ofAtom[atoms[atom]])
                ordered.cells[static_cast<std::size_t>(place)].push_back(static_cast<int>(atom));
        }
        for (const quint64 place : places)
            if (m_countsPersons)
                ordered.cellPersons.push_back(m_personsAt[place].first);
        m_cube = std::move(ordered);
        m_places = std::move(places);
    }

    QString nameOf(const Place& place) const {
        const auto found =
            std::ranges::find(m_questions, place.question, &std::pair<std::size_t, const Question*>::first);
        auto& groupings = m_groupings[place.question];
        if (groupings.empty()) {
            const Question& question = *found->second;
            groupings = groupingsOf(question, m_facts);
        }
        return QStringLiteral("%1 %2 %3 %4|%5")
            .arg(place.question, 6)
            .arg(static_cast<int>(place.level))
            .arg(static_cast<int>(place.measure))
            .arg(groupings[0].key(place.row, m_facts), groupings[1].key(place.column, m_facts));
    }

    const Facts& m_facts;
    std::vector<std::pair<std::size_t, const Question*>> m_questions;
    anonymise::PublishedCube m_cube;
    std::vector<quint64> m_places; ///< of each cell of the cube
    std::vector<int> m_atomOf;     ///< of the unit that speaks for an atom, otherwise -1
    bool m_countsPersons;
    std::unordered_map<quint64, std::pair<qint64, std::size_t>> m_personsAt; ///< how many, and the last one seen
    mutable std::map<std::size_t, std::vector<Grouping>> m_groupings;
};

/// Puts numbers into the places of answers.
class Writer {
public:
    Writer(const Facts& facts, std::span<const Question> questions, std::vector<Answer>& answers)
        : m_facts(facts)
        , m_questions(questions)
        , m_answers(answers) {}

    void write(const Place& place, qint64 count, bool hidden) {
        const Question& question = m_questions[place.question];
        if (m_groupings.size() <= place.question)
            m_groupings.resize(m_questions.size());
        auto& groupings = m_groupings[place.question];
        if (groupings.empty()) {
            groupings = groupingsOf(question, m_facts);
        }
        Answer& answer = m_answers[place.question];
        const auto row = question.rows ? answer.rowKeys.indexOf(groupings[0].key(place.row, m_facts)) : 0;
        const auto column = question.columns ? answer.columnKeys.indexOf(groupings[1].key(place.column, m_facts)) : 0;
        const auto put = [&](std::vector<Tally>& tallies, qsizetype at) {
            set(tallies[static_cast<std::size_t>(at)], place.measure, count, hidden);
        };
        const auto width = answer.columnKeys.size();
        switch (place.level) {
        case Level::Cell:
            put(answer.cells, row * width + column);
            break;
        case Level::Row:
            put(answer.rows, row);
            if (!question.columns)
                put(answer.cells, row);
            break;
        case Level::Column:
            put(answer.columns, column);
            if (!question.rows)
                put(answer.cells, column);
            break;
        case Level::Total:
            set(answer.total, place.measure, count, hidden);
            if (!question.columns)
                put(answer.columns, 0);
            if (!question.rows)
                put(answer.rows, 0);
            if (!question.rows && !question.columns)
                put(answer.cells, 0);
            break;
        }
    }

private:
    static void set(Tally& tally, Measure measure, qint64 count, bool hidden) {
        tally.of(measure) = hidden ? 0 : count;
        if (hidden)
            tally.hide(measure);
    }

    const Facts& m_facts;
    std::span<const Question> m_questions;
    std::vector<Answer>& m_answers;
    std::vector<std::vector<Grouping>> m_groupings;
};

} // namespace

Result<std::vector<Answer>> protectedAnswers(const Facts& facts, std::span<const Question> questions,
                                             const Protection& protection, const std::function<bool()>& mayGoOn,
                                             std::span<const std::pair<std::size_t, std::size_t>> nested) {
    TRY_ASSIGN(auto answers, count(facts, questions, mayGoOn));
    Writer writer(facts, questions, answers);
    for (int group = 0; group <= static_cast<int>(std::size(Codes<Population>::entries)); ++group) {
        const bool hides = protection.mode == ProtectionMode::Suppression;
        Cube cube(facts, questions, group, hides);
        if (!cube.build(mayGoOn))
            return fail(ErrorCode::Cancelled);
        const anonymise::PublishedCube& inner = cube.cube();
        if (hides)
            cube.addDifferences(nested);
        if (!hides) {
            const auto counts = anonymise::cellCounts(inner, anonymise::roundSmallCounts(inner, protection.base));
            for (std::size_t i = 0; i < counts.size(); ++i)
                writer.write(Place::from(cube.places()[i]), counts[i], false);
        } else {
            const auto hidden =
                anonymise::suppressSmallCells(inner, protection.threshold, [&] { return mayGoOn && !mayGoOn(); });
            if (!hidden)
                return fail(ErrorCode::Cancelled);
            const auto counts = anonymise::cellCounts(inner);
            for (std::size_t i = 0; i < cube.places().size(); ++i)
                writer.write(Place::from(cube.places()[i]), counts[i], hidden->hides(i));
        }
    }
    return answers;
}

QString protectionNote(const Protection& protection, const Tongue& tongue) {
    if (protection.mode == ProtectionMode::Suppression)
        return tongue
            .text("Publication",
                  QT_TRANSLATE_NOOP("Publication",
                                    "• stands for a number below %1, or for one from which such a number could be "
                                    "worked out: nobody can be recognised in a small group."))
            .arg(protection.threshold);
    return tongue
        .text(
            "Publication",
            QT_TRANSLATE_NOOP("Publication",
                              "Groups of fewer than %1 were rounded to 0 or %1 before adding up, so that nobody can be "
                              "recognised in a small group. All tables of this publication agree with each other."))
        .arg(protection.base);
}

} // namespace tawjih::indicator
