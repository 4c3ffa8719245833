#pragma once

#include "core/indicator/CompiledFilter.h"

namespace tawjih::indicator {

/// What one question makes of a block's rows, a value each. A row without measures does not count.
struct CountedRows {
    std::span<const quint32> rows; ///< places in the shard
    std::vector<quint8> measures;  ///< bits by Measure
    std::vector<quint16> row;      ///< raw numbers of the places; bits where the grouping is several
    std::vector<quint16> column;
    const std::vector<quint16>* weight = nullptr;  ///< places of a service; nullptr: one each
    const std::vector<quint16>* lasting = nullptr; ///< days; nullptr where nobody asks

private:
    friend class CompiledQuestion;
    std::vector<quint8> whole;
    std::vector<quint8> unknown;
};

/// A question made ready for the shards of one set of facts: any number of threads may ask it.
class CompiledQuestion {
public:
    /// \param question with a sound indicator; it outlives this
    CompiledQuestion(const Question& question, const Facts& facts);

    /// Finds what counts among rows that the question's filter let pass. False where nothing does. What is found is
    /// valid as long as the block keeps its rows.
    bool count(RowBlock& block, CountedRows& found) const;

    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] const Grouping& rows() const { return m_rows; }
    [[nodiscard]] const Grouping& columns() const { return m_columns; }
    /// Each row is a unit of its own and stands in one place: places are sums of rows.
    [[nodiscard]] bool isAdditive() const { return m_additive; }

private:
    const Question& m_question;
    CompiledCondition m_counted;
    std::optional<CompiledCondition> m_of;
    std::optional<CompiledCondition> m_unknown;
    const Field* m_lasting = nullptr;
    const Field* m_sum = nullptr;
    Grouping m_rows;
    Grouping m_columns;
    bool m_additive;
};

/// Questions about the same rows, which are read and filtered once for all of them.
struct QuestionGroup {
    CompiledFilter filter;
    std::vector<CompiledQuestion> questions;
    std::vector<std::size_t> places; ///< of each among those asked
};

/// All questions, each in one group. Both outlive what is made.
[[nodiscard]] std::vector<QuestionGroup> groupByRows(std::span<const Question> questions, const Facts& facts);

} // namespace tawjih::indicator
