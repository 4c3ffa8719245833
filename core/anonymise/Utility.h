#pragma once

#include <vector>

namespace tawjih::anonymise {

/// What a transformation costs, to be made as small as can be.
enum class Metric {
    Loss,              ///< share of its domain that each value is spread over (Iyengar 2002)
    AverageClassSize,  ///< records a class
    Height,            ///< levels climbed
    Precision,         ///< levels climbed as shares of the hierarchies' heights (Sweeney 2002)
    Discernability,    ///< sum of squared class sizes (Bayardo and Agrawal 2005)
    NonUniformEntropy, ///< bits that generalisation takes (de Waal and Willenborg 1999; Gionis and Tassa 2009)
};

/// How the costs of the quasi-identifiers become one; Discernability and AverageClassSize have one cost anyway.
enum class Aggregate {
    Sum,
    Maximum,
    ArithmeticMean,
    GeometricMean, ///< Π(x + 1)^(1/n) − 1
    Rank,          ///< the costs from the largest down, compared one after the other
};

/// Definitions: ARX 3.9.2's, so that results can be compared.
struct Utility {
    Metric metric = Metric::Loss;
    Aggregate aggregate = Aggregate::GeometricMean;
    /// Suppression costs nothing of its own, and what is suppressed counts as it would be generalised: costs then grow
    /// with the levels alone. For Precision, Discernability and NonUniformEntropy; Height is always so.
    bool monotonic = false;
    /// 0 to 1: below .5 suppressing is made cheaper, above it generalising.
    double gsFactor = 0.5;
    /// One a quasi-identifier, divided by the largest; empty: all alike.
    std::vector<double> weights;

    [[nodiscard]] double suppressionFactor() const { return gsFactor < 0.5 ? 2 * gsFactor : 1; }
    [[nodiscard]] double generalisationFactor() const { return gsFactor <= 0.5 ? 1 : 1 - 2 * (gsFactor - 0.5); }
    bool operator==(const Utility&) const = default;
};

} // namespace tawjih::anonymise
