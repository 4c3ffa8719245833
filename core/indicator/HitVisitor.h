#pragma once

#include "core/indicator/ShardCounter.h"

namespace tawjih::indicator {

/// Goes through the counted rows of a shard and tells once of each unit in each place: a person is one unit however
/// many rows are theirs, a service is one by itself. Rows of one person follow each other, so that it is enough to
/// remember who was seen last in a place.
class HitVisitor {
public:
    explicit HitVisitor(const ShardCounter& counter)
        : m_counter(counter)
        , m_persons(personsOf(counter.shard(), counter.question().indicator.population))
        , m_ofPersons(counter.question().indicator.unit == CountedUnit::Persons)
        , m_stride(placesOf(counter.columns()))
        , m_cells(placesOf(counter.rows()) * m_stride)
        , m_rows(placesOf(counter.rows()))
        , m_columns(m_stride) {}

    /// `hit(level, row, column, measure, unit, person, weight)`: row and column are raw numbers (0 where the level has
    /// none), unit and person are places in the shard. \param lasting `lasting(row, days)` for each row counted
    template <typename OnHit, typename OnLasting>
    void each(OnHit hit, OnLasting lasting) {
        m_counter.each([&](const CountedRows& rows) { visit(rows, hit, lasting); });
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

    static std::size_t placesOf(const Grouping& grouping) { return grouping.limit(); }

    template <typename OnHit, typename OnLasting>
    void visit(const CountedRows& rows, OnHit& hit, OnLasting& lasting) {
        const bool severalRows = m_counter.rows().isSeveral();
        const bool severalColumns = m_counter.columns().isSeveral();
        for (std::size_t i = 0; i < rows.rows.size(); ++i) {
            const quint32 person = m_persons ? (*m_persons)[rows.rows[i]] : rows.rows[i];
            const quint32 unit = m_ofPersons ? person : rows.rows[i];
            const quint16 weight = rows.weight.empty() ? quint16(1) : rows.weight[i];
            for (int measure = 0; measure < 3; ++measure) {
                if ((rows.measures[i] & (1U << measure)) == 0)
                    continue;
                const auto as = static_cast<Measure>(measure);
                if (m_total.first(measure, unit))
                    hit(Level::Total, quint16(0), quint16(0), as, unit, person, weight);
                eachPlace(severalRows, rows.row[i], [&](quint16 row) {
                    if (m_rows[row].first(measure, unit))
                        hit(Level::Row, row, quint16(0), as, unit, person, weight);
                    eachPlace(severalColumns, rows.column[i], [&](quint16 column) {
                        if (m_cells[row * m_stride + column].first(measure, unit))
                            hit(Level::Cell, row, column, as, unit, person, weight);
                    });
                });
                eachPlace(severalColumns, rows.column[i], [&](quint16 column) {
                    if (m_columns[column].first(measure, unit))
                        hit(Level::Column, quint16(0), column, as, unit, person, weight);
                });
            }
            if (!rows.lasting.empty() && (rows.measures[i] & 1U) != 0 && rows.lasting[i] != noNumber)
                eachPlace(severalRows, rows.row[i], [&](quint16 row) { lasting(row, int(rows.lasting[i])); });
        }
    }

    template <typename Visit>
    static void eachPlace(bool several, quint16 raw, Visit visit) {
        if (!several) {
            visit(raw);
            return;
        }
        if (raw == 0)
            visit(quint16(0));
        for (quint16 place = 1; raw != 0; ++place, raw = static_cast<quint16>(raw >> 1))
            if ((raw & 1U) != 0)
                visit(place);
    }

    const ShardCounter& m_counter;
    const std::vector<quint32>* m_persons;
    bool m_ofPersons;
    std::size_t m_stride;
    std::vector<Seen> m_cells;
    std::vector<Seen> m_rows;
    std::vector<Seen> m_columns;
    Seen m_total;
};

} // namespace tawjih::indicator
