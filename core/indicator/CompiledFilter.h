#pragma once

#include "core/indicator/CompiledCondition.h"
#include "core/indicator/Grouping.h"
#include "core/indicator/Journey.h"

#include <functional>

namespace tawjih::indicator {

/// A filter made ready for the rows of one population.
class CompiledFilter {
public:
    /// \param date of the event that the period is about; nullptr: states, which no period restricts
    /// \param facts must outlive it
    CompiledFilter(const FigureFilter& filter, Population population, const Field* date, const Facts& facts);

    /// Goes through the rows of a shard that pass, some thousand at a time. \param visit false stops
    void eachBlock(const FactShard& shard, const std::function<bool(RowBlock&)>& visit) const;

    /// Dimensions of the filter that have no meaning for this population.
    [[nodiscard]] const std::vector<Dimension>& leftOut() const { return m_leftOut; }

private:
    struct Part {
        Grouping grouping;
        std::vector<quint8> accepted;
    };
    void narrow(RowBlock& block, const Part& part) const;
    [[nodiscard]] std::vector<Journey> journeysWith(const FactShard& shard) const;

    const Facts& m_facts;
    Population m_population;
    const Field* m_date;
    DayRange m_days;
    std::vector<Part> m_parts;
    std::vector<Part> m_ofReferrals; ///< for persons: which of their referrals count for how far they came
    std::vector<Dimension> m_leftOut;
};

} // namespace tawjih::indicator
