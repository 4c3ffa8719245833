#pragma once

#include "core/indicator/Field.h"

#include <deque>
#include <span>

namespace tawjih::indicator {

inline constexpr quint16 noNumber = 0xFFFF;

/// Some thousand rows of one population in one shard, narrowed by filters. The values of a field are read once, however
/// many conditions, breakdowns and questions ask for them.
class RowBlock {
public:
    /// \param date field of the event date, which ages are of; nullptr: the day of the facts
    RowBlock(const Facts& facts, const FactShard& shard, Population population, const Field* date);

    /// Lets `column` stand for a person's field in this shard. It must outlive the block.
    void substitute(const Field* field, const std::vector<quint8>* column) {
        m_substitutes.emplace_back(field, column);
    }

    /// Takes the rows from `first` on, `last` not included.
    void take(std::size_t first, std::size_t last);
    /// Keeps only the rows whose value passes the test. \param values one a row
    template <typename Test>
    void keep(const std::vector<quint16>& values, Test test) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[kept] = m_rows[i];
            kept += test(values[i]) ? 1 : 0;
        }
        narrowTo(kept);
    }

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Places of the rows in the shard, ascending.
    [[nodiscard]] std::span<const quint32> rows() const { return m_rows; }
    /// The raw value of each row: what a column holds, the years of an age, the days of a lasting. Valid until other
    /// rows are taken or rows are dropped.
    [[nodiscard]] const std::vector<quint16>& values(const Field& field);

private:
    struct Read {
        const Field* field;
        bool valid = false;
        std::vector<quint16> values;
    };
    void narrowTo(std::size_t kept);
    void read(const Field& field, std::vector<quint16>& values);
    void readColumn(const Column& column, bool ofPerson, std::vector<quint16>& values) const;

    const Facts& m_facts;
    const FactShard& m_shard;
    const std::vector<quint32>* m_persons;
    const Field* m_date;
    std::vector<std::pair<const Field*, const std::vector<quint8>*>> m_substitutes;
    std::vector<quint32> m_rows;
    std::deque<Read> m_read; ///< their vectors stay where they are
};

} // namespace tawjih::indicator
