#pragma once

#include "core/anonymise/Lattice.h"

#include <compare>

namespace tawjih::anonymise {

/// What is known of a transformation, or of all that share its first choices: then every figure is such that the
/// loss computed from it is a lower bound of theirs.
struct LossFigures {
    double kept = 0;         ///< records that are published, no fewer
    double classes = 0;      ///< published ones, no fewer
    double squares = 0;      ///< Discernability itself, or what it is at least
    std::vector<int> levels; ///< one an attribute, no higher
    /// Leaves of the published records' groups, added up, a quasi-identifier; below 0: not known.
    std::vector<double> keptLeaves;
    std::vector<double> entropy; ///< bits a quasi-identifier where the loss depends on which values are suppressed
    bool exact = false;
};

/// A loss that can be compared: rounded to 40 bits, so that the order of additions decides nothing.
class LossValue {
public:
    LossValue() = default;
    explicit LossValue(const std::vector<double>& loss);
    [[nodiscard]] std::strong_ordering operator<=>(const LossValue& other) const;
    bool operator==(const LossValue& other) const { return (*this <=> other) == std::strong_ordering::equal; }

private:
    std::vector<double> m_values;
};

/// Turns figures into losses.
class LossModel {
public:
    LossModel(const Lattice& lattice, const Utility& utility, qint64 records, qint64 limit);

    /// The loss of exact figures, or a lower bound of those that figures which are bounds allow.
    [[nodiscard]] std::vector<double> loss(const LossFigures& figures) const;

    [[nodiscard]] const Utility& utility() const { return m_utility; }
    /// The loss is known by the levels alone.
    [[nodiscard]] bool isStatic() const;
    /// It depends on the classes that fail as well: none can be put aside.
    [[nodiscard]] bool countsFailingClasses() const {
        return m_utility.metric == Metric::Discernability && m_utility.monotonic;
    }
    /// It depends on which values are suppressed.
    [[nodiscard]] bool needsValues() const {
        return m_utility.metric == Metric::NonUniformEntropy && !m_utility.monotonic;
    }

private:
    [[nodiscard]] double component(const LossFigures& figures, int attribute) const;
    [[nodiscard]] double spread(const LossFigures& figures, int attribute) const;
    [[nodiscard]] double precision(const LossFigures& figures, int attribute) const;
    [[nodiscard]] double entropy(const LossFigures& figures, int attribute) const;

    const Lattice& m_lattice;
    Utility m_utility;
    double m_records;
    double m_limit; ///< records that may be suppressed
    double m_generalisation;
    double m_suppression;
};

} // namespace tawjih::anonymise
