#pragma once

#include "core/indicator/FigureSet.h"

namespace tawjih::indicator {

/// The texts of a figure, in one language.
class FigureWords {
public:
    explicit FigureWords(const Tongue& tongue) : m_tongue(tongue) {}

    /// The card's title, or the indicator and its breakdowns: "New persons by nationality".
    [[nodiscard]] QString subjectOf(const Card& card, const FigureSet& set, std::size_t place) const;
    /// What is counted, as a number asks for it: "person", "persons".
    [[nodiscard]] QString unitOf(const Indicator& indicator, qint64 count) const;
    /// Which parts of the filter have no meaning for a figure.
    [[nodiscard]] QString leftOut(const std::vector<Dimension>& dimensions) const;
    /// Sets title and sentence: what the table says, with its numbers. \param all of the first indicator: of persons
    /// who stand in several rows it is less than the sum
    void state(FigureTable& table, const Indicator& first, const Tally& all) const;

    /// "New persons: 140 of …"
    [[nodiscard]] QString stated(const QString& subject, const QString& what) const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString of() const;
    [[nodiscard]] QString share() const;
    [[nodiscard]] QString unknown() const;
    [[nodiscard]] QString step() const;
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString all() const;

private:
    [[nodiscard]] QString number(qint64 value) const;
    [[nodiscard]] QString partOf(const Count& part, const Count& whole) const;
    void stateCounts(FigureTable& table, const Indicator& first) const;
    void stateShares(FigureTable& table, const Indicator& first, const Tally& all) const;
    void stateDelays(FigureTable& table) const;
    void stateFunnel(FigureTable& table) const;
    void addBefore(FigureTable& table) const;

    const Tongue& m_tongue;
};

} // namespace tawjih::indicator
