#pragma once

#include "core/indicator/Period.h"
#include "core/indicator/Question.h"
#include "core/indicator/RowBlock.h"

namespace tawjih::indicator {

/// The places of rows along one dimension, as raw numbers; 0 is "not known". The same numbers in every shard.
class Grouping {
public:
    /// \param dimension nothing: one place
    /// \param date of the indicator's event, or nullptr
    /// \param period of the filter: times outside have no place
    Grouping(std::optional<Dimension> dimension, Population population, const Field* date, const Facts& facts,
             const Period& period);

    /// One number a row; where the dimension has several values a row, the bits.
    void read(RowBlock& block, std::vector<quint16>& places) const;
    [[nodiscard]] bool isSeveral() const { return m_field && m_field->kind == FieldKind::Bits; }
    /// Raw numbers are below this.
    [[nodiscard]] std::size_t limit() const { return m_limit; }
    /// The key that a raw number stands for.
    [[nodiscard]] QString key(quint16 raw, const Facts& facts) const;
    /// For each raw number whether it is one of the keys.
    [[nodiscard]] std::vector<quint8> accepted(const QStringList& keys, const Facts& facts) const;

private:
    void placeTimes(const Facts& facts, const Period& period);
    void placeAges();
    void placeNames(const Facts& facts);
    void placeListed();

    std::optional<Dimension> m_dimension;
    const Field* m_field = nullptr;
    std::vector<quint16> m_places; ///< by value; empty: for several values a row
    QStringList m_keys;            ///< of times and ages, by place
    std::vector<FactName> m_names; ///< by place
    std::size_t m_limit = 1;
};

/// Tells of each place of a row: `raw` itself, or with several values a row each one whose bit is set.
template <typename Visit>
void eachPlace(bool several, quint16 raw, Visit visit) {
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

/// The field of an indicator's event date; nullptr where it has none.
[[nodiscard]] const Field* dateOf(const Indicator& indicator);

} // namespace tawjih::indicator
