#pragma once

#include "core/identity/MatchHypotheses.h"

#include <vector>

namespace tawjih::identity {

/// How often a level comes about, 0..1.
struct LevelOdds {
    double m = 0; ///< in two records of one person that both know the field
    double u = 0; ///< in records of two persons
};

struct FieldModel {
    Comparison kind = Comparison::Exact;
    std::array<LevelOdds, levelCount> levels = {}; ///< those that the kind has

    [[nodiscard]] const LevelOdds& at(Level level) const { return levels[size_t(level)]; }
    [[nodiscard]] LevelOdds& at(Level level) { return levels[size_t(level)]; }
    /// What the level adds to the log-odds (natural) that two records are one person; 0 for Missing. Names exchanged
    /// say what the same names do: a form filled in the wrong way round is no likelier of one person than of two who
    /// happen to have these names. (Pairs at random are too few to show it: both names seldom agree crosswise.)
    [[nodiscard]] double weight(Level level) const;
};

/// The Fellegi–Sunter model: what each field says of a pair, and how many pairs are one person at all.
///
/// Source: I. P. Fellegi and A. B. Sunter, "A theory for record linkage", JASA 64 (1969).
struct MatchModel {
    std::vector<FieldModel> fields; ///< by Field, then the further ones
    /// How many records there are of the same person beside a record, on average.
    double duplicates = 0;
    double relatives = 0; ///< likewise of somebody who lives with the person
    double twins = 0;     ///< likewise of a twin

    /// Of each field, whether people who live together have it in common.
    std::vector<bool> isShared;

    /// What a pair is before anything of it is known. \param others records with which one record can be paired
    [[nodiscard]] Shares priors(double others) const;
};

/// A further field of a model.
struct FurtherField {
    Comparison kind = Comparison::Exact;
    bool isShared = false;
};

/// The model that ships: of a desk whose lists were not compared yet.
[[nodiscard]] MatchModel shippedModel(std::span<const FurtherField> extras = {});

/// Whether the field's levels still say what they stand for: Same speaks for one person, Different against it, and none
/// in between more so, but for a bit. (Close may say more than Same: common names agree by chance, slips in them do
/// not.)
[[nodiscard]] bool keepsItsSense(const FieldModel& field);

} // namespace tawjih::identity
