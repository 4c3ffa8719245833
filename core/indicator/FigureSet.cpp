#include "core/indicator/FigureSet.h"

#include "core/indicator/PeriodText.h"

#include <algorithm>
#include <set>

namespace tawjih::indicator {

FigureSet::FigureSet(std::vector<Card> cards, FigureFilter filter, const IndicatorList& indicators)
    : m_cards(std::move(cards))
    , m_filter(std::move(filter))
    , m_before(indicator::periodBefore(m_filter.period)) {
    for (const Card& card : m_cards) {
        Plan plan;
        plan.problems = problemsOf(card, indicators);
        for (const QString& code : card.indicators) {
            const Indicator* indicator = indicators.find(code);
            if (!indicator)
                continue;
            for (FieldProblem& problem : problemsOf(*indicator))
                plan.problems.push_back({QString(code + u'.' + problem.field), problem.kind});
        }
        if (plan.problems.empty()) {
            const bool funnel = card.chart == ChartKind::Funnel;
            for (const QString& code : card.indicators) {
                Question question{*indicators.find(code), funnel ? std::nullopt : card.rows, card.columns, m_filter};
                plan.asked.push_back(m_questions.size());
                m_questions.push_back(question);
                if (!card.compare || !m_before || !question.indicator.isDated())
                    continue;
                question.filter.period = *m_before;
                question.columns.reset();
                plan.before.push_back(m_questions.size());
                m_questions.push_back(std::move(question));
            }
        }
        m_plans.push_back(std::move(plan));
    }
}

std::vector<std::pair<std::size_t, std::size_t>> FigureSet::nested() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t card = 0; card < m_cards.size(); ++card)
        for (std::size_t i = 1; m_cards[card].chart == ChartKind::Funnel && i < m_plans[card].asked.size(); ++i)
            pairs.emplace_back(m_plans[card].asked[i - 1], m_plans[card].asked[i]);
    return pairs;
}

std::vector<QUuid> personsBehind(const FigureSet& set, std::size_t card, const FigureTable& table, int row, int column,
                                 const Facts& facts) {
    const auto& asked = set.asked(card);
    if (asked.empty())
        return {};
    // Several indicators stand in the rows of a funnel and in the columns of a scorecard.
    std::size_t which = 0;
    std::optional<QString> rowKey;
    std::optional<QString> columnKey;
    const bool several = asked.size() > 1;
    if (set.cards()[card].chart == ChartKind::Funnel) {
        which = row < 0 ? 0 : static_cast<std::size_t>(row);
    } else {
        if (row >= 0)
            rowKey = table.rowKeys.value(row);
        if (several)
            which = column < 0 ? 0 : static_cast<std::size_t>(column);
        else if (column >= 0 && set.cards()[card].columns)
            columnKey = table.columnKeys.value(column);
    }
    if (which >= asked.size())
        return {};
    const Question& question = set.questions()[asked[which]];
    // "The others" of a chart are several keys.
    const auto split = [](const std::optional<QString>& key) {
        std::vector<std::optional<QString>> keys;
        if (!key)
            keys.emplace_back();
        else
            for (const QString& each : key->split(u'|'))
                keys.emplace_back(each);
        return keys;
    };
    std::vector<QUuid> found;
    std::set<QUuid> seen;
    for (const auto& eachRow : split(rowKey))
        for (const auto& eachColumn : split(columnKey))
            for (const QUuid& id : personsBehind(facts, question, eachRow, eachColumn))
                if (seen.insert(id).second)
                    found.push_back(id);
    return found;
}

} // namespace tawjih::indicator
