#include "core/indicator/CompiledQuestion.h"

#include <algorithm>

namespace tawjih::indicator {

CompiledQuestion::CompiledQuestion(const Question& question, const Facts& facts)
    : m_question(question)
    , m_counted(question.indicator.counted, question.indicator.population, facts)
    , m_rows(question.rows, question.indicator.population, dateOf(question.indicator), facts, question.filter.period)
    , m_columns(question.columns, question.indicator.population, dateOf(question.indicator), facts,
                question.filter.period) {
    const Indicator& indicator = question.indicator;
    if (indicator.of)
        m_of.emplace(*indicator.of, indicator.population, facts);
    if (indicator.unknown)
        m_unknown.emplace(*indicator.unknown, indicator.population, facts);
    if (!indicator.lasting.isEmpty())
        m_lasting = findField(indicator.population, indicator.lasting);
    if (!indicator.sum.isEmpty())
        m_sum = findField(indicator.population, indicator.sum);
    const bool ownUnit = indicator.unit != CountedUnit::Persons || indicator.population == Population::Persons;
    m_additive = ownUnit && !m_rows.isSeveral() && !m_columns.isSeveral();
}

bool CompiledQuestion::count(RowBlock& block, CountedRows& found) const {
    const std::size_t size = block.size();
    m_counted.holds(block, found.measures);
    quint8* measures = found.measures.data();
    if (m_of) {
        m_of->holds(block, found.whole);
        const quint8* whole = found.whole.data();
        for (std::size_t i = 0; i < size; ++i)
            measures[i] = static_cast<quint8>((measures[i] & whole[i]) | whole[i] << 1);
    }
    if (m_unknown) {
        m_unknown->holds(block, found.unknown);
        const quint8* unknown = found.unknown.data();
        for (std::size_t i = 0; i < size; ++i)
            measures[i] = unknown[i] != 0 ? quint8(4) : measures[i];
    }
    quint8 any = 0;
    for (std::size_t i = 0; i < size; ++i)
        any = static_cast<quint8>(any | measures[i]);
    if (any == 0)
        return false;
    found.rows = block.rows();
    m_rows.read(block, found.row);
    m_columns.read(block, found.column);
    found.weight = m_sum ? &block.values(*m_sum) : nullptr;
    found.lasting = m_lasting ? &block.values(*m_lasting) : nullptr;
    return true;
}

std::vector<QuestionGroup> groupByRows(std::span<const Question> questions, const Facts& facts) {
    std::vector<QuestionGroup> groups;
    for (std::size_t place = 0; place < questions.size(); ++place) {
        const Question& question = questions[place];
        const auto sameRows = [&](const QuestionGroup& group) {
            const Question& first = group.questions.front().question();
            return first.indicator.population == question.indicator.population &&
                   dateOf(first.indicator) == dateOf(question.indicator) && first.filter == question.filter;
        };
        auto group = std::ranges::find_if(groups, sameRows);
        if (group == groups.end()) {
            CompiledFilter filter(question.filter, question.indicator.population, dateOf(question.indicator), facts);
            groups.push_back({std::move(filter), {}, {}});
            group = groups.end() - 1;
        }
        group->questions.emplace_back(question, facts);
        group->places.push_back(place);
    }
    return groups;
}

} // namespace tawjih::indicator
