#pragma once

#include "core/anonymise/Hierarchy.h"
#include "core/anonymise/Microdata.h"
#include "core/anonymise/PrivacyModel.h"
#include "core/anonymise/Utility.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace tawjih::anonymise {

/// A column by which somebody could be recognised, and how it may become less exact.
struct QuasiIdentifier {
    int column = -1;
    std::shared_ptr<const Hierarchy> hierarchy;
    int minLevel = 0;  ///< no more exact than this
    int maxLevel = -1; ///< -1: up to the hierarchy's last
};

/// What is asked of the engine.
struct Promise {
    std::vector<QuasiIdentifier> quasiIdentifiers; ///< in the order in which ties are decided
    std::vector<PrivacyModel> models;              ///< all of them hold for every published class
    double suppressionLimit = 0;                   ///< share of the records that may be suppressed, 0 to 1
    /// Mean risk of the published records at most, 0 to 1: the mean of 1 / class size, that is classes by records.
    double meanRiskLimit = 1;
    Utility utility;
};

/// How long and how the engine may work.
struct Effort {
    int threads = 2;
    std::chrono::milliseconds budget{0};    ///< 0: until the optimum is proven
    std::function<bool()> cancelled;        ///< asked from the working threads, at least every 100 ms
    std::function<void(double)> progressed; ///< 0 to 1, a guess; called from a working thread
};

/// Why a run cannot be, found before it.
struct PromiseFault {
    enum class Kind {
        NoRecords,
        NoQuasiIdentifier,
        NoModel,
        ColumnMissing,    ///< of quasi-identifier or model `index`
        ColumnTwice,      ///< quasi-identifier `index` is named already, or is a model's sensitive column
        HierarchyMissing, ///< of quasi-identifier, or of hierarchical closeness, `index`
        ValueMissing,     ///< the hierarchy of column `index` lacks `value`
        LevelsEmpty,      ///< minLevel above maxLevel or beyond the hierarchy
        TooManyValues,    ///< more than 65,535 in column `index`
        ParameterOutside, ///< of model `index`, of the suppression limit (-1), of weights or factor (-2), of the mean
                          ///< risk (-3)
        TooFewRecords,    ///< k of model `index` is above the number of records; possible: `possible`
        TooFewValues,     ///< l of model `index` is above the number of values; possible: `possible`
        OrderIncomplete,  ///< of model `index`
    };
    Kind kind = Kind::NoRecords;
    int index = -1;
    QString value;
    int possible = 0; ///< the largest parameter that could be promised
    bool operator==(const PromiseFault&) const = default;
};

/// One transformation and what it does.
struct Transformation {
    std::vector<int> levels;  ///< one a quasi-identifier, 0 as is
    std::vector<double> loss; ///< one number; with Aggregate::Rank one a quasi-identifier, the largest first
    qint64 suppressed = 0;    ///< records
    qint64 classes = 0;       ///< published ones
    qint64 smallestClass = 0; ///< records; 0 where all are suppressed
    bool operator==(const Transformation&) const = default;
};

/// What a search came to.
struct Optimum {
    std::optional<Transformation> best; ///< none: no transformation keeps the promise (or none was found in the budget)
    bool proven = false;                ///< nothing better exists
    std::vector<double> bound;          ///< no transformation loses less than this; the best's own loss when proven
    bool cancelled = false;
    qint64 latticeSize = 0; ///< transformations that there are
    qint64 examined = 0;    ///< of which so many were evaluated themselves; the others were ruled out by bounds
};

/// All that makes a promise impossible to try; empty: it can be tried.
[[nodiscard]] std::vector<PromiseFault> faultsOf(const Microdata& data, const Promise& promise);

/// The transformation that keeps the promise at the smallest loss; among equals the one with the smallest sum of
/// levels, then the lexicographically smallest levels. The result does not depend on the number of threads. The promise
/// must be free of faults.
[[nodiscard]] Optimum findOptimum(const Microdata& data, const Promise& promise, const Effort& effort = {});

/// What one transformation does, whether it keeps within the suppression limit or not.
[[nodiscard]] Transformation evaluate(const Microdata& data, const Promise& promise, const std::vector<int>& levels);

/// Which records a transformation suppresses, one flag a record.
[[nodiscard]] std::vector<bool> suppressedBy(const Microdata& data, const Promise& promise,
                                             const std::vector<int>& levels);

} // namespace tawjih::anonymise
