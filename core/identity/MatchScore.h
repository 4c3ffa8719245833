#pragma once

#include "core/identity/Comparison.h"
#include "core/identity/MatchCalibration.h"
#include "core/identity/MatchModel.h"

namespace tawjih::identity {

/// What a probability asks for. Nothing is ever merged by itself.
enum class MatchClass {
    Unlikely, ///< below 0.5
    ToReview, ///< from 0.5
    Probable  ///< from 0.95
};

[[nodiscard]] MatchClass classOf(double probability);

/// What two records look like beside one person entered twice: a warning, whatever the probability. Given where the
/// levels suggest it and it is less likely than not that the two are strangers.
enum class Relation {
    None,
    Household, ///< another given name and birth date, but the same phone, or place and family name
    Twin       ///< another given name, but the same family name and birth date
};

/// The relation that a pair's levels suggest, of whomever.
[[nodiscard]] Relation relationOf(Pattern pattern, const ComparisonSchema& schema);

/// One bar of the waterfall.
struct WaterfallStep {
    size_t field = 0; ///< Field, or Field::Extra and what follows for further fields
    Level level = Level::Missing;
    /// What it adds to the log-odds, in bits: 1 doubles the odds, −1 halves them.
    double bits = 0;
    /// The part of `bits` that is due to the value being rarer than an ordinary one (below 0: commoner).
    double rarity = 0;
    bool operator==(const WaterfallStep&) const = default;
};

/// Why a pair has its probability: `prior`, the bits of all steps and `relatives` add up to its log-odds in bits.
struct Waterfall {
    double prior = 0;                 ///< bits
    std::vector<WaterfallStep> steps; ///< one a field that both know, in the order of the fields
    double relatives = 0;             ///< bits, at most 0: what agrees is as well what relatives have in common
    /// The probability before calibration.
    [[nodiscard]] double probability() const;
    bool operator==(const Waterfall&) const = default;
};

struct PairScore {
    double logOdds = 0;     ///< natural; before calibration
    double model = 0;       ///< the probability before calibration, 0..1
    double probability = 0; ///< 0..1
    Relation relation = Relation::None;
};

/// Weighs what the comparison of two records found, as Fellegi and Sunter do, with relatives as further hypotheses (see
/// Hypotheses): however much of a household's address, phone and family name agrees, the odds stay below those that the
/// given name, birth date, sex and papers alone allow.
class Scorer {
public:
    /// \param others records with which one record can be paired
    Scorer(const RecordStore& store, const MatchModel& model, const Calibration& calibration, double others);

    [[nodiscard]] PairScore score(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const;
    [[nodiscard]] Waterfall explain(Pattern pattern, const EncodedPerson& a, const EncodedPerson& b) const;

private:
    struct Weight {
        double sum = 0;
        double rarity = 0;
    };
    [[nodiscard]] Weight weightOf(size_t field, Level level, const EncodedPerson& a, const EncodedPerson& b) const;

    const RecordStore& m_store;
    const Calibration& m_calibration;
    std::array<std::array<double, levelCount>, maxFields> m_weights = {};
    std::array<bool, maxFields> m_isShared = {};
    Shares m_priors;
};

} // namespace tawjih::identity
