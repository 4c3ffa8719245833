#pragma once

#include "core/anonymise/EquivalenceClasses.h"

#include <functional>

namespace tawjih::anonymise {

struct SudaOptions {
    /// The most keys that a minimal sample unique may have. Fewer than all of them make the search faster on wide data
    /// (100,000 records by 12 keys, most of them unique: half a second up to 4 keys, half a minute for all) and the
    /// scores lower bounds: larger ones add nothing, so that a record that is unique only by more keys scores 0.
    int maximumSize = std::numeric_limits<int>::max();
    /// The share of the population that is in the file, above 0 and below 1: DisFraction.
    double samplingFraction = 0.01;
    /// One flag a record; empty: all are published. A suppressed record is not looked at and scores 0.
    std::vector<bool> suppressed;
    /// Asked often; true ends the search.
    std::function<bool()> cancelled;
};

/// Values of one record by which it is the only one, while any fewer of them are shared (MSU).
struct MinimalUnique {
    quint32 record = 0;
    quint32 keys = 0; ///< bit i: the i-th key is one of them

    auto operator<=>(const MinimalUnique&) const = default;
};

/// How special each unique record is (SUDA: special uniques detection).
struct Suda {
    qint64 published = 0;       ///< records that are not suppressed
    std::vector<double> scores; ///< of each record; 0: it is not unique
    /// Of each record, the probability (0..1) that a match with it is right (DIS-SUDA).
    std::vector<double> dis;
    std::vector<MinimalUnique> minimalUniques; ///< by record, then by keys
    std::vector<qint64> uniquesOfSize;         ///< minimal uniques of 1 key, of 2 keys, …
    /// Of each key, the share of all scores that minimal uniques with this key make: the shares add up to more than 1,
    /// as those of several keys count for each of them. All 0 where nothing is unique.
    std::vector<double> contributions;
};

/// Finds all minimal sample uniques of the columns at these places and scores the records by them. Missing values are
/// categories of their own (see EquivalenceClasses), which sdcMicro's are where none is coded as missing.
///
/// With m keys a minimal unique of s keys adds (m − s)! to its record's score S: the fewer keys it takes, the more
/// combinations of keys are unique through it. DIS estimates the probability that a unique match is right from U unique
/// records and D records in pairs as U·π / (U·π + D·(1 − π)), π being the sampling fraction; DIS-SUDA spreads it over
/// the records as 1 / (1 + (U/DIS − U) / (S^q · Σ S^−q)), q = 1 + (8 − m)/20, which is 1 for all uniques where there
/// are no pairs.
///
/// Invalid as equivalenceClasses says, and for "keys" (TooLong: more than 32), "maximumSize" (OutOfRange: below 1) and
/// "samplingFraction" (OutOfRange). Cancelled when asked to stop.
///
/// Sources: A. Manning, D. Haglin and J. Keane, "A recursive search algorithm for statistical disclosure assessment",
/// Data Mining and Knowledge Discovery 16 (2008); M. Elliot, A. Manning, K. Mayes, J. Gurd and M. Bane, "SUDA: A
/// Program for Detecting Special Uniques", 2005; C. Skinner and M. Elliot, "A Measure of Disclosure Risk for
/// Microdata", JRSS B 64 (2002). Scores are those of sdcMicro's suda2 (its original_scores = TRUE).
[[nodiscard]] Result<Suda> suda(const Microdata& data, std::span<const int> keys, const SudaOptions& options = {});

/// The figures of a risk report.
struct SudaSummary {
    RecordCount uniques; ///< records with a minimal unique, out of all published
    double highestScore = 0;
    double highestDis = 0; ///< a probability
    double meanDis = 0;    ///< over those records; 0 where there is none

    bool operator==(const SudaSummary&) const = default;
};

[[nodiscard]] SudaSummary summarise(const Suda& suda);

} // namespace tawjih::anonymise
