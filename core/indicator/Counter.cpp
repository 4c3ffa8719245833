#include "core/indicator/Counter.h"

#include "core/indicator/HitVisitor.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace tawjih::indicator {

namespace {

/// What one shard gives for one question, by raw numbers.
class Partial {
public:
    Partial(const CompiledQuestion& question, const FactShard& shard)
        : m_severalRows(question.rows().isSeveral())
        , m_stride(question.columns().limit())
        , m_cells(question.rows().limit() * m_stride)
        , m_rows(question.rows().limit())
        , m_columns(m_stride) {
        if (question.isAdditive())
            m_times.resize(m_cells.size() * kindsOfRows);
        else
            m_visitor.emplace(question, shard);
    }

    void count(const CountedRows& found) {
        if (m_visitor)
            m_visitor->visit(found, [this](Level level, quint16 row, quint16 column, Measure measure, quint32, quint32,
                                           quint16 weight) { place(level, row, column).of(measure) += weight; });
        else if (m_cells.size() == 1 && !found.weight)
            countTotal(found);
        else
            countCells(found);
        if (!found.lasting)
            return;
        for (std::size_t i = 0; i < found.rows.size(); ++i)
            if (const int days = (*found.lasting)[i]; (found.measures[i] & 1U) != 0 && days != noNumber)
                eachPlace(m_severalRows, found.row[i], [&](quint16 row) { ++m_lasting[row][days]; });
    }

    /// Once all is counted: places that were not counted by themselves are filled.
    void settle(const Question& question) {
        if (m_visitor) {
            if (!question.rows)
                m_rows.front() = m_total;
            if (!question.columns)
                m_columns.front() = m_total;
            if (!question.columns)
                m_cells = m_rows;
            else if (!question.rows)
                m_cells = m_columns;
            return;
        }
        for (std::size_t i = 0; i < m_times.size(); ++i)
            addTo(m_cells[i / kindsOfRows], i % kindsOfRows, m_times[i]);
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            for (std::size_t column = 0; column < m_columns.size(); ++column) {
                const Tally& cell = m_cells[row * m_stride + column];
                m_rows[row].add(cell);
                m_columns[column].add(cell);
                m_total.add(cell);
            }
    }

    void add(const Partial& other) {
        const auto addAll = [](std::vector<Tally>& to, const std::vector<Tally>& from) {
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i].add(from[i]);
        };
        addAll(m_cells, other.m_cells);
        addAll(m_rows, other.m_rows);
        addAll(m_columns, other.m_columns);
        m_total.add(other.m_total);
        for (const auto& [row, days] : other.m_lasting)
            for (const auto& [length, times] : days)
                m_lasting[row][length] += times;
    }

    [[nodiscard]] Answer answer(const QuestionGroup& group, const CompiledQuestion& question, const Facts& facts) const;

private:
    Tally& place(Level level, quint16 row, quint16 column) {
        switch (level) {
        case Level::Cell:
            return m_cells[row * m_stride + column];
        case Level::Row:
            return m_rows[row];
        case Level::Column:
            return m_columns[column];
        case Level::Total:
            break;
        }
        return m_total;
    }

    /// One addition a row and no branch: which rows count is as good as random.
    void countCells(const CountedRows& found) {
        const std::size_t rows = found.rows.size();
        const quint16* row = found.row.data();
        const quint16* column = found.column.data();
        const quint8* measures = found.measures.data();
        const std::size_t stride = m_stride;
        if (found.weight) {
            for (std::size_t i = 0; i < rows; ++i)
                addTo(m_cells[row[i] * stride + column[i]], measures[i], (*found.weight)[i]);
            return;
        }
        quint32* times = m_times.data();
        for (std::size_t i = 0; i < rows; ++i)
            ++times[(row[i] * stride + column[i]) * kindsOfRows + measures[i]];
    }

    /// The same where there is one place, several rows at once.
    void countTotal(const CountedRows& found) {
        quint32 part = 0;
        quint32 whole = 0;
        quint32 unknown = 0;
        for (const quint8 measures : found.measures) {
            part += measures & 1U;
            whole += measures >> 1U & 1U;
            unknown += measures >> 2U;
        }
        m_cells.front().add({part, whole, unknown});
    }

    static void addTo(Tally& tally, unsigned measures, qint64 count) {
        tally.part += count * (measures & 1U);
        tally.whole += count * (measures >> 1U & 1U);
        tally.unknown += count * (measures >> 2U);
    }

    static constexpr std::size_t kindsOfRows = 8; ///< combinations of measures

    bool m_severalRows;
    std::size_t m_stride;
    std::vector<Tally> m_cells;
    std::vector<quint32> m_times; ///< of additive questions: rows of each cell by their measures
    std::vector<Tally> m_rows;
    std::vector<Tally> m_columns;
    Tally m_total;
    std::map<quint16, DayCounts> m_lasting;
    std::optional<HitVisitor> m_visitor; ///< of questions that are not additive
};

Answer Partial::answer(const QuestionGroup& group, const CompiledQuestion& question, const Facts& facts) const {
    Answer answer;
    answer.leftOut = group.filter.leftOut();
    answer.total = m_total;
    std::vector<quint16> rows;
    std::vector<quint16> columns;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row] != Tally())
            rows.push_back(static_cast<quint16>(row));
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (m_columns[column] != Tally())
            columns.push_back(static_cast<quint16>(column));
    for (const quint16 column : columns) {
        answer.columnKeys << question.columns().key(column, facts);
        answer.columns.push_back(m_columns[column]);
    }
    const bool lasts = !question.question().indicator.lasting.isEmpty();
    for (const quint16 row : rows) {
        answer.rowKeys << question.rows().key(row, facts);
        answer.rows.push_back(m_rows[row]);
        for (const quint16 column : columns)
            answer.cells.push_back(m_cells[row * m_stride + column]);
        if (!lasts)
            continue;
        const auto days = m_lasting.find(row);
        answer.lasting.push_back(days == m_lasting.end() ? DayCounts() : days->second);
        for (const auto& [length, times] : answer.lasting.back())
            answer.lastingOfAll[length] += times;
    }
    return answer;
}

/// One a question, in the order of the groups. Nothing where it was stopped.
std::vector<Partial> countShard(const std::vector<QuestionGroup>& groups, const FactShard& shard,
                                const std::function<bool()>& mayGoOn) {
    std::vector<Partial> counted;
    CountedRows found;
    for (const QuestionGroup& group : groups) {
        const std::size_t first = counted.size();
        for (const CompiledQuestion& question : group.questions)
            counted.emplace_back(question, shard);
        bool stopped = false;
        group.filter.eachBlock(shard, [&](RowBlock& block) {
            for (std::size_t i = 0; i < group.questions.size(); ++i)
                if (group.questions[i].count(block, found))
                    counted[first + i].count(found);
            stopped = !mayGoOn();
            return !stopped;
        });
        if (stopped)
            return {};
        for (std::size_t i = first; i < counted.size(); ++i)
            counted[i].settle(group.questions[i - first].question());
    }
    return counted;
}

} // namespace

Result<std::vector<Answer>> count(const Facts& facts, std::span<const Question> questions,
                                  const std::function<bool()>& mayGoOn) {
    std::vector<Answer> answers(questions.size());
    if (facts.shards.empty() || questions.empty())
        return answers;
    const std::vector<QuestionGroup> groups = groupByRows(questions, facts);
    std::vector<std::vector<Partial>> partials(facts.shards.size());
    std::atomic<bool> stopped = false;
    const auto goOn = [&] {
        if (!stopped && mayGoOn && !mayGoOn())
            stopped = true;
        return !stopped;
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t shard = 1; shard < facts.shards.size(); ++shard)
            others.emplace_back([&, shard] { partials[shard] = countShard(groups, facts.shards[shard], goOn); });
        partials[0] = countShard(groups, facts.shards[0], goOn);
    }
    if (!goOn())
        return fail(ErrorCode::Cancelled);
    std::size_t next = 0;
    for (const QuestionGroup& group : groups)
        for (std::size_t i = 0; i < group.questions.size(); ++i, ++next) {
            Partial& sum = partials[0][next];
            for (std::size_t shard = 1; shard < partials.size(); ++shard)
                sum.add(partials[shard][next]);
            answers[group.places[i]] = sum.answer(group, group.questions[i], facts);
        }
    return answers;
}

std::vector<QUuid> personsBehind(const Facts& facts, const Question& question, const std::optional<QString>& rowKey,
                                 const std::optional<QString>& columnKey, Measure measure) {
    if (question.indicator.population == Population::Intakes)
        return {}; // nobody's
    const std::vector<QuestionGroup> groups = groupByRows({&question, 1}, facts);
    const CompiledQuestion& compiled = groups.front().questions.front();
    const auto accepted = [&](const Grouping& grouping, const std::optional<QString>& key) {
        return key ? grouping.accepted({*key}, facts) : std::vector<quint8>(grouping.limit(), 1);
    };
    const auto rows = accepted(compiled.rows(), rowKey);
    const auto columns = accepted(compiled.columns(), columnKey);
    std::vector<std::pair<FactDay, QUuid>> found;
    for (const FactShard& shard : facts.shards) {
        std::vector<quint8> behind(shard.size(), 0);
        visitHits(groups.front(), compiled, shard,
                  [&](Level level, quint16 row, quint16 column, Measure hit, quint32, quint32 person, quint16) {
                      if (level == question.finest() && hit == measure && rows[row] != 0 && columns[column] != 0 &&
                          person < behind.size())
                          behind[person] = 1;
                  });
        for (std::size_t person = 0; person < behind.size(); ++person)
            if (behind[person] != 0)
                found.emplace_back(shard.persons.registered[person], shard.ids[person]);
    }
    std::ranges::sort(found);
    std::vector<QUuid> ids;
    ids.reserve(found.size());
    for (const auto& [day, id] : found)
        ids.push_back(id);
    return ids;
}

} // namespace tawjih::indicator
