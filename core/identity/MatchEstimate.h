#pragma once

#include "core/identity/MatchModel.h"

#include <unordered_map>

namespace tawjih::identity {

/// How many pairs have a pattern (see Pattern::bits).
using PatternCounts = std::unordered_map<quint64, double>;

/// Pairs that one blocking rule found.
struct TrainingSession {
    quint32 fields = 0; ///< bit i: field i agrees because of the rule, and is not learnt here
    PatternCounts pairs;
};

/// What a model is estimated from.
struct TrainingSample {
    PatternCounts random;                  ///< pairs at random, nearly all of two persons
    std::vector<TrainingSession> sessions; ///< one a blocking rule
    PatternCounts found;                   ///< pairs that any rule found, each once
    double pairs = 0;                      ///< all pairs among which those were looked for
    double others = 0;                     ///< records with which one record can be paired
};

struct MatchEstimate {
    MatchModel model;
    /// False where there are too few duplicates to show what two records of one person are like: what was known before
    /// stays, but for the rates: as many duplicates at most, and relatives.
    bool foundMatches = true;
    /// Fields that keep what they had, because learning would have turned the sense of a level.
    std::vector<size_t> refused;
    /// Fields that keep what they had, because too few pairs say anything about them.
    std::vector<size_t> unlearnt;
};

/// Fits a model to a sample. u comes from the pairs at random, each by its probability to be of two persons; m from one
/// expectation maximisation a blocking rule, in which u stays and the rule's own fields are left out, averaged by the
/// matches that each is expected to hold and their share of its pairs; the share of matches is a fixed point over all
/// pairs. (One maximisation over the pairs of all rules takes on records with few fields the commonest disagreement for
/// the sense of a match.) \param start what is known before: also what is kept where a sample says too little
[[nodiscard]] MatchEstimate estimate(const MatchModel& start, const TrainingSample& sample);

} // namespace tawjih::identity
