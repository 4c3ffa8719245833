#pragma once

#include <memory>
#include <variant>
#include <vector>

namespace tawjih::anonymise {

class Hierarchy;

// What every published class of records must promise. A class is the records that look alike in all quasi-identifiers;
// `column` is the place of the sensitive column in the microdata. Definitions and their sources:
// k: Samarati and Sweeney 1998. l: Machanavajjhala et al., TKDD 1 (2007). t: Li et al., ICDE 2007.

/// At least k records.
struct KAnonymity {
    int k = 5;
    bool operator==(const KAnonymity&) const = default;
};

/// At least l values of the sensitive column.
struct DistinctDiversity {
    int column = -1;
    int l = 3;
    bool operator==(const DistinctDiversity&) const = default;
};

/// Entropy of the sensitive values of at least ln l.
struct EntropyDiversity {
    /// Shannon's plain estimate, or Grassberger's, which corrects its bias in small classes ("Entropy estimates from
    /// insufficient samplings", 2003).
    enum class Estimator { Shannon, Grassberger };
    int column = -1;
    double l = 3;
    Estimator estimator = Estimator::Shannon;
    bool operator==(const EntropyDiversity&) const = default;
};

/// The most frequent value less frequent than c times the sum of those from rank l on.
struct RecursiveDiversity {
    int column = -1;
    double c = 3;
    int l = 3;
    bool operator==(const RecursiveDiversity&) const = default;
};

/// The distribution of the sensitive values no further than t (earth mover's distance, 0 to 1) from that of all
/// records.
struct Closeness {
    enum class Distance {
        Equal,        ///< any value as far from any other
        Ordered,      ///< by ranks in `order`
        Hierarchical, ///< by the level at which `hierarchy` brings two values together
    };
    int column = -1;
    double t = 0.2;
    Distance distance = Distance::Equal;
    std::vector<int> order;                     ///< codes of the column from first to last; empty: sorted texts
    std::shared_ptr<const Hierarchy> hierarchy; ///< of the sensitive column
    bool operator==(const Closeness&) const = default;
};

using PrivacyModel = std::variant<KAnonymity, DistinctDiversity, EntropyDiversity, RecursiveDiversity, Closeness>;

} // namespace tawjih::anonymise
