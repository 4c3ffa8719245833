#include "core/indicator/Counter.h"

#include "core/indicator/HitVisitor.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace tawjih::indicator {

namespace {

/// What one shard gives for one question, by raw numbers.
struct Partial {
    std::size_t stride = 1;
    std::vector<Tally> cells;
    std::vector<Tally> rows;
    std::vector<Tally> columns;
    Tally total;
    std::map<quint16, DayCounts> lasting;

    explicit Partial(const ShardCounter& counter)
        : stride(counter.columns().limit())
        , cells(counter.rows().limit() * stride)
        , rows(counter.rows().limit())
        , columns(stride) {}

    void add(const Partial& other) {
        const auto addAll = [](std::vector<Tally>& to, const std::vector<Tally>& from) {
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i].add(from[i]);
        };
        addAll(cells, other.cells);
        addAll(rows, other.rows);
        addAll(columns, other.columns);
        total.add(other.total);
        for (const auto& [row, days] : other.lasting)
            for (const auto& [length, times] : days)
                lasting[row][length] += times;
    }
};

Partial countShard(const ShardCounter& counter) {
    Partial found(counter);
    HitVisitor(counter).each(
        [&](Level level, quint16 row, quint16 column, Measure measure, quint32, quint32, quint16 weight) {
            switch (level) {
            case Level::Cell:
                found.cells[row * found.stride + column].of(measure) += weight;
                break;
            case Level::Row:
                found.rows[row].of(measure) += weight;
                break;
            case Level::Column:
                found.columns[column].of(measure) += weight;
                break;
            case Level::Total:
                found.total.of(measure) += weight;
                break;
            }
        },
        [&](quint16 row, int days) { ++found.lasting[row][days]; });
    return found;
}

Answer answerOf(const Partial& counted, const ShardCounter& counter, const Facts& facts) {
    Answer answer;
    answer.leftOut = counter.leftOut();
    answer.total = counted.total;
    std::vector<quint16> rows;
    std::vector<quint16> columns;
    for (std::size_t row = 0; row < counted.rows.size(); ++row)
        if (counted.rows[row] != Tally())
            rows.push_back(static_cast<quint16>(row));
    for (std::size_t column = 0; column < counted.columns.size(); ++column)
        if (counted.columns[column] != Tally())
            columns.push_back(static_cast<quint16>(column));
    for (const quint16 column : columns) {
        answer.columnKeys << counter.columns().key(column, facts);
        answer.columns.push_back(counted.columns[column]);
    }
    const bool lasts = !counter.question().indicator.lasting.isEmpty();
    for (const quint16 row : rows) {
        answer.rowKeys << counter.rows().key(row, facts);
        answer.rows.push_back(counted.rows[row]);
        for (const quint16 column : columns)
            answer.cells.push_back(counted.cells[row * counted.stride + column]);
        if (!lasts)
            continue;
        const auto days = counted.lasting.find(row);
        answer.lasting.push_back(days == counted.lasting.end() ? DayCounts() : days->second);
        for (const auto& [length, times] : answer.lasting.back())
            answer.lastingOfAll[length] += times;
    }
    return answer;
}

} // namespace

Result<std::vector<Answer>> count(const Facts& facts, std::span<const Question> questions,
                                  const std::function<bool()>& mayGoOn) {
    std::vector<std::vector<std::optional<Partial>>> partials(facts.shards.size());
    std::atomic<bool> stopped = false;
    const auto countAll = [&](std::size_t shard) {
        partials[shard].resize(questions.size());
        for (std::size_t i = 0; i < questions.size() && !stopped; ++i) {
            if (mayGoOn && !mayGoOn())
                stopped = true;
            else
                partials[shard][i].emplace(countShard(ShardCounter(questions[i], facts, facts.shards[shard])));
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t shard = 1; shard < facts.shards.size(); ++shard)
            others.emplace_back(countAll, shard);
        if (!facts.shards.empty())
            countAll(0);
    }
    if (stopped)
        return fail(ErrorCode::Cancelled);
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (facts.shards.empty()) {
            answers.emplace_back();
            continue;
        }
        Partial& sum = *partials[0][i];
        for (std::size_t shard = 1; shard < partials.size(); ++shard)
            sum.add(*partials[shard][i]);
        answers.push_back(answerOf(sum, ShardCounter(questions[i], facts, facts.shards[0]), facts));
    }
    return answers;
}

std::vector<QUuid> personsBehind(const Facts& facts, const Question& question, const std::optional<QString>& rowKey,
                                 const std::optional<QString>& columnKey, Measure measure) {
    if (question.indicator.population == Population::Intakes)
        return {}; // nobody's
    std::vector<std::pair<FactDay, QUuid>> found;
    for (const FactShard& shard : facts.shards) {
        const ShardCounter counter(question, facts, shard);
        std::vector<quint8> behind(shard.size(), 0);
        const auto accepted = [&](const Grouping& grouping, const std::optional<QString>& key) {
            return key ? grouping.accepted({*key}, facts) : std::vector<quint8>(grouping.limit(), 1);
        };
        const auto rows = accepted(counter.rows(), rowKey);
        const auto columns = accepted(counter.columns(), columnKey);
        HitVisitor(counter).each(
            [&](Level level, quint16 row, quint16 column, Measure hit, quint32, quint32 person, quint16) {
                if (level == Level::Cell && hit == measure && rows[row] != 0 && columns[column] != 0 &&
                    person < behind.size())
                    behind[person] = 1;
            },
            [](quint16, int) {});
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
