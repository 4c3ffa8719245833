#pragma once

#include "core/indicator/CompiledCondition.h"
#include "core/indicator/Question.h"

#include <functional>

namespace tawjih::indicator {

/// The rows' places along one dimension, as raw numbers; 0 is "not known".
class Grouping {
public:
    Grouping() = default;
    /// \param period of the filter: times outside have no place
    Grouping(std::optional<Dimension> dimension, const Indicator& indicator, const Facts& facts, const Period& period);

    /// One number a row, or for several values a row (Bits) the bits.
    void read(const RowReader& reader, std::span<const quint32> rows, std::vector<quint16>& values) const;
    [[nodiscard]] bool isSeveral() const { return m_field && m_field->kind == FieldKind::Bits; }
    /// Raw numbers are below this.
    [[nodiscard]] std::size_t limit() const { return m_limit; }
    /// The key that a raw number stands for.
    [[nodiscard]] QString key(quint16 raw, const Facts& facts) const;
    /// The raw numbers of keys, for a filter.
    [[nodiscard]] std::vector<quint8> accepted(const QStringList& keys, const Facts& facts) const;

private:
    void placeTimes(const Facts& facts, const Period& period);
    void placeNames(const Facts& facts);

    std::optional<Dimension> m_dimension;
    const Field* m_field = nullptr;
    std::vector<quint16> m_translated;
    std::vector<quint16> m_places; ///< of a time by day, of an age group by years, of a name by its number
    QStringList m_keys;            ///< of times and ages, by place
    std::vector<FactName> m_names; ///< by place
    const Field* m_date = nullptr;
    std::size_t m_limit = 1;
    quint16 m_saidUnknown = 0;
};

/// Rows of a shard that count, with where and as what.
struct CountedRows {
    std::vector<quint32> rows;
    std::vector<quint8> measures; ///< bits: 1 part, 2 whole, 4 unknown
    std::vector<quint16> row;     ///< raw numbers of the places; bits where the grouping is several
    std::vector<quint16> column;
    std::vector<quint16> weight;  ///< places of each row; empty: one
    std::vector<quint16> lasting; ///< days; empty where nobody asks
};

/// Finds what one question counts in one shard, some thousand rows at a time.
class ShardCounter {
public:
    /// The question and the facts outlive it.
    ShardCounter(const Question& question, const Facts& facts, const FactShard& shard);

    void each(const std::function<void(const CountedRows&)>& visit) const;

    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] const FactShard& shard() const { return m_shard; }
    [[nodiscard]] const Grouping& rows() const { return m_rows; }
    [[nodiscard]] const Grouping& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<Dimension>& leftOut() const { return m_leftOut; }

private:
    struct Filter {
        Grouping grouping;
        std::vector<quint8> accepted;
    };
    void makeFilters(const Question& question);
    void restrictJourneys(const std::vector<Filter>& ofReferrals);
    void select(std::size_t first, std::size_t last, const RowReader& reader, std::vector<quint32>& rows) const;

    const Question& m_question;
    const Indicator& m_indicator;
    const Facts& m_facts;
    const FactShard& m_shard;
    const Field* m_date;
    DayRange m_days;
    CompiledCondition m_counted;
    std::optional<CompiledCondition> m_of;
    std::optional<CompiledCondition> m_unknown;
    const Field* m_lasting = nullptr;
    const Field* m_sum = nullptr;
    Grouping m_rows;
    Grouping m_columns;
    std::vector<Filter> m_filters;
    std::vector<Dimension> m_leftOut;
    std::vector<quint8> m_reached; ///< with a filter of referrals: how far persons came with those alone
    std::vector<quint8> m_employed6;
    std::vector<quint8> m_employed12;
};

} // namespace tawjih::indicator
