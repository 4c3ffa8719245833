#pragma once

#include "core/indicator/Condition.h"
#include "core/indicator/RowBlock.h"

namespace tawjih::indicator {

/// A condition made ready for many rows of one set of facts.
class CompiledCondition {
public:
    /// \param condition sound for the population (problemsOf() said nothing)
    CompiledCondition(const Condition& condition, Population population, const Facts& facts);

    /// 1 for each row for which it holds, otherwise 0.
    void holds(RowBlock& block, std::vector<quint8>& answers) const;

private:
    void holdsTest(RowBlock& block, std::vector<quint8>& answers) const;
    void compileTest(const Condition& condition, const Facts& facts);
    void translate(const Facts& facts);
    [[nodiscard]] quint8 holdsFor(quint16 value) const;

    Condition::Kind m_kind;
    std::vector<CompiledCondition> m_parts;
    const Field* m_field = nullptr;
    bool m_byValue = false;         ///< m_accepted says for each value; otherwise the range or the bits do
    std::vector<quint8> m_accepted; ///< by value
    quint8 m_beyond = 0;            ///< of values that m_accepted has no place for
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
