#pragma once

#include "core/anonymise/EquivalenceClasses.h"

#include <optional>

namespace tawjih::anonymise {

struct RiskOptions {
    /// How many persons of the population each record stands for (sampling weights), one a record, more than 0. Empty:
    /// the records are the population.
    std::vector<double> weights;
    /// One flag a record; empty: all are published. A suppressed record stands in no class, its risk is 0, and no
    /// count, share or mean takes it in: it is counted apart.
    std::vector<bool> suppressed;
    /// The place of the column that says to which household a person belongs; -1: not asked. Who has an empty text
    /// there lives alone. It need not be a key.
    int household = -1;
};

/// One class of records that look alike, and what is known of each of its members. Risks are probabilities (0..1).
struct RiskClass {
    quint32 records = 0;     ///< f: published records in the class
    quint32 firstRecord = 0; ///< the first record in it: its codes are those of the class
    double population = 0;   ///< F: the sum of their weights, at least f since the sample is part of the population
    double individual = 0;   ///< see individualRisk

    /// Of an attacker who knows that the person is in the file: 1 / f.
    [[nodiscard]] double prosecutor() const { return 1.0 / records; }
    /// Of one who knows only that the person is in the population: 1 / F.
    [[nodiscard]] double journalist() const { return 1.0 / population; }
};

/// The probability that a record of a class of `records` (f) that stands for `population` persons (F) is identified
/// rightly, where F is known through sampling weights: with p = f / F
///     f = 1: p/(1−p) · ln(1/p)     f = 2: p/(1−p) − (p/(1−p))² · ln(1/p)     f > 2: p/(f − 1 + p)
/// and 1/f for F = f, or less: weights below 1 make no sample larger than its population.
///
/// Source: R. Benedetti and L. Franconi, "Statistical and technological solutions for controlled data dissemination",
/// NTTS 1998; the approximation for f > 2 as in sdcMicro (Templ, Kowarik and Meindl, JSS 67(4), 2015).
[[nodiscard]] double individualRisk(quint32 records, double population);

/// What a publication risks, record by record.
struct DisclosureRisk {
    std::vector<quint32> classOf; ///< of each record, EquivalenceClasses::none for a suppressed one
    std::vector<RiskClass> classes;
    qint64 published = 0; ///< records in a class
    /// Of each record, the probability that at least one member of its household is identified, 1 − Π(1 − individual);
    /// 0 for a suppressed one; empty where it was not asked.
    std::vector<double> household;

    /// The class of a record, nullptr for a suppressed one.
    [[nodiscard]] const RiskClass* of(size_t record) const;
    /// The individual risk of a record, 0 for a suppressed one.
    [[nodiscard]] double individual(size_t record) const;
    /// The records whose individual risk is above the threshold.
    [[nodiscard]] RecordCount above(double threshold) const;
    /// The records in classes of fewer records than this.
    [[nodiscard]] RecordCount inClassesBelow(quint32 records) const;
};

/// The risk of publishing `data`, or what is not suppressed of it, to readers who know the columns at these places of a
/// person. Invalid as equivalenceClasses says, and for "weights" (OutOfRange: not one a record, or one that is not a
/// number above 0), "household" (Unknown: no such column) and "codes" of the household's column.
[[nodiscard]] Result<DisclosureRisk> disclosureRisk(const Microdata& data, std::span<const int> keys,
                                                    const RiskOptions& options = {});

/// The figures of a risk report. Risks and shares are 0..1, over published records.
struct RiskSummary {
    struct Household {
        double highest = 0;
        double mean = 0;     ///< over records
        double expected = 0; ///< records in whose household someone is expected to be identified
        bool operator==(const Household&) const = default;
    };

    qint64 records = 0;    ///< published
    qint64 suppressed = 0; ///< records that are not
    qint64 classes = 0;
    quint32 smallestClass = 0; ///< records; the k that k-anonymity reaches
    quint32 largestClass = 0;
    double meanClass = 0;
    RecordCount below2; ///< records in classes of fewer than 2: sample uniques
    RecordCount below3;
    RecordCount below5;
    double highestProsecutor = 0;
    double highestJournalist = 0;
    double meanJournalist = 0;
    double marketer = 0; ///< classes / records: the share that matching at random within classes gets right
    double highestIndividual = 0;
    double global = 0;   ///< mean of the individual risk
    double expected = 0; ///< re-identifications: its sum
    std::optional<Household> household;

    bool operator==(const RiskSummary&) const = default;
};

[[nodiscard]] RiskSummary summarise(const DisclosureRisk& risk);

/// A combination of keys that few records have. It tells who they are: for inside the desk only, never for a report.
struct ExposedCombination {
    std::vector<quint32> codes; ///< of each key, in their order
    quint32 records = 0;
    double individual = 0;

    bool operator==(const ExposedCombination&) const = default;
};

/// At most `limit` combinations, those of the fewest records first, then of the highest individual risk, then in order
/// of appearance. `data` and `keys` are those of the risk.
[[nodiscard]] std::vector<ExposedCombination> mostExposed(const DisclosureRisk& risk, const Microdata& data,
                                                          std::span<const int> keys, size_t limit);

} // namespace tawjih::anonymise
