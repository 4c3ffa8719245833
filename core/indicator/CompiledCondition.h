#pragma once

#include "core/indicator/Condition.h"

#include <span>

namespace tawjih::indicator {

inline constexpr quint16 noNumber = 0xFFFF;

/// Values of fields for rows of one shard.
class RowReader {
public:
    /// \param date field of the event date, which ages are of; nullptr: the day of the facts
    RowReader(const Facts& facts, const FactShard& shard, Population population, const Field* date);

    /// The raw value of each row, what it stands for where the field translates.
    /// \param translated what `field.translate` gave, or empty
    void read(const Field& field, std::span<const quint16> translated, std::span<const quint32> rows,
              std::vector<quint16>& values) const;
    /// Lets `column` stand for a person's field in this shard. It must outlive the reader.
    void substitute(const Field* field, const std::vector<quint8>* column) {
        m_substitutes.emplace_back(field, column);
    }

private:
    void readColumn(const Column& column, bool ofPerson, std::span<const quint32> rows,
                    std::vector<quint16>& values) const;

    const Facts& m_facts;
    const FactShard& m_shard;
    const std::vector<quint32>* m_persons;
    const Field* m_date;
    std::vector<std::pair<const Field*, const std::vector<quint8>*>> m_substitutes;
};

/// A condition made ready for many rows of one set of facts.
class CompiledCondition {
public:
    /// \param condition sound for the population (problemsOf() said nothing)
    CompiledCondition(const Condition& condition, Population population, const Facts& facts);

    /// 1 for each row for which it holds, otherwise 0.
    void holds(const RowReader& reader, std::span<const quint32> rows, std::vector<quint8>& answers) const;

private:
    void holdsTest(const RowReader& reader, std::span<const quint32> rows, std::vector<quint8>& answers) const;
    void compileTest(const Condition& condition, const Facts& facts);

    Condition::Kind m_kind;
    std::vector<CompiledCondition> m_parts;
    const Field* m_field = nullptr;
    std::vector<quint16> m_translated;
    bool m_byValue = false;         ///< m_accepted says for each value; otherwise the range or the bits do
    std::vector<quint8> m_accepted; ///< by value
    quint16 m_bits = 0;             ///< any of them; 0: by range
    quint16 m_low = 0;
    quint16 m_high = 0xFFFF;
    bool m_inverted = false;
};

/// The days a filter's period allows, as facts have them.
struct DayRange {
    FactDay first = 1;
    FactDay last = 0xFFFF;
};
[[nodiscard]] DayRange dayRange(QDate from, QDate to);

} // namespace tawjih::indicator
