#pragma once

#include "core/identity/ComparisonLevel.h"

namespace tawjih::identity {

/// What two records may be: one person, two strangers, two who live together, or twins. Relatives agree in what a
/// household shares as one person does, and in all else as strangers do (twins also in the birth date), but have less
/// often one given name than strangers have.
///
/// Of each hypothesis the log-likelihood ratio (natural) to two strangers.
struct Hypotheses {
    double same = 0;
    double household = 0;
    double twins = 0;

    /// Takes in a field. \param weight its log-likelihood ratio for one person
    void add(Field field, Level level, double weight, bool isShared);
};

/// How likely each hypothesis but strangers is beforehand, per pair; or afterwards.
struct Shares {
    double same = 0;
    double household = 0;
    double twins = 0;

    [[nodiscard]] double strangers() const { return 1 - same - household - twins; }
    /// After seeing a pair.
    [[nodiscard]] Shares after(const Hypotheses& pair) const;
    /// The log-odds (natural) of one person after seeing a pair; against strangers alone.
    [[nodiscard]] double logOdds(const Hypotheses& pair) const;
    [[nodiscard]] double logOddsToStrangers(const Hypotheses& pair) const;
};

} // namespace tawjih::identity
