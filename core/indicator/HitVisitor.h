#pragma once

#include "core/indicator/CompiledQuestion.h"

namespace tawjih::indicator {

/// Goes through the counted rows of a shard and tells once of each unit in each place: a person is one unit however
/// many rows are theirs, a service is one by itself. Rows of one person follow each other, so that it is enough to
/// remember who was seen last in a place.
class HitVisitor {
public:
    /// Both outlive it.
    HitVisitor(const CompiledQuestion& question, const FactShard& shard)
        : m_persons(personsOf(shard, question.question().indicator.population))
        , m_ofPersons(question.question().indicator.unit == CountedUnit::Persons)
        , m_byRows(question.question().rows.has_value())
        , m_byColumns(question.question().columns.has_value())
        , m_severalRows(question.rows().isSeveral())
        , m_severalColumns(question.columns().isSeveral())
        , m_stride(question.columns().limit())
        , m_cells(question.rows().limit() * m_stride)
        , m_rows(question.rows().limit())
        , m_columns(m_stride) {}

    /// `hit(level, row, column, measure, unit, person, weight)`: row and column are raw numbers (0 where the level has
    /// none), unit and person are places in the shard. A question without a dimension has no places of that level: they
    /// would be the same again.
    template <typename OnHit>
    void visit(const CountedRows& found, OnHit hit) {
        for (std::size_t i = 0; i < found.rows.size(); ++i) {
            if (found.measures[i] == 0)
                continue;
            const quint32 person = m_persons ? (*m_persons)[found.rows[i]] : found.rows[i];
            const quint32 unit = m_ofPersons ? person : found.rows[i];
            const quint16 weight = found.weight ? (*found.weight)[i] : quint16(1);
            for (int measure = 0; measure < 3; ++measure) {
                if ((found.measures[i] & (1U << measure)) == 0)
                    continue;
                const auto as = static_cast<Measure>(measure);
                if (m_total.first(measure, unit))
                    hit(Level::Total, quint16(0), quint16(0), as, unit, person, weight);
                if (m_byRows)
                    eachPlace(m_severalRows, found.row[i], [&](quint16 row) {
                        if (m_rows[row].first(measure, unit))
                            hit(Level::Row, row, quint16(0), as, unit, person, weight);
                    });
                if (m_byColumns)
                    eachPlace(m_severalColumns, found.column[i], [&](quint16 column) {
                        if (m_columns[column].first(measure, unit))
                            hit(Level::Column, quint16(0), column, as, unit, person, weight);
                    });
                if (m_byRows && m_byColumns)
                    eachPlace(m_severalRows, found.row[i], [&](quint16 row) {
                        eachPlace(m_severalColumns, found.column[i], [&](quint16 column) {
                            if (m_cells[row * m_stride + column].first(measure, unit))
                                hit(Level::Cell, row, column, as, unit, person, weight);
                        });
                    });
            }
        }
    }

private:
    /// Last unit seen, plus one, for each measure.
    struct Seen {
        quint32 last[3] = {0, 0, 0};
        [[nodiscard]] bool first(int measure, quint32 unit) {
            if (last[measure] == unit + 1)
                return false;
            last[measure] = unit + 1;
            return true;
        }
    };

    const std::vector<quint32>* m_persons;
    bool m_ofPersons;
    bool m_byRows;
    bool m_byColumns;
    bool m_severalRows;
    bool m_severalColumns;
    std::size_t m_stride;
    std::vector<Seen> m_cells;
    std::vector<Seen> m_rows;
    std::vector<Seen> m_columns;
    Seen m_total;
};

/// All hits of one question in one shard.
template <typename OnHit>
void visitHits(const QuestionGroup& group, const CompiledQuestion& question, const FactShard& shard, OnHit hit) {
    HitVisitor visitor(question, shard);
    CountedRows found;
    group.filter.eachBlock(shard, [&](RowBlock& block) {
        if (question.count(block, found))
            visitor.visit(found, hit);
        return true;
    });
}

} // namespace tawjih::indicator
