#pragma once

#include "core/release/PackageVerifierCsv.h"
#include "core/release/Release.h"

namespace tawjih::release {

/// The classes of records that look alike in some columns: each record's class, counted from 0.
struct ReadClasses {
    std::vector<quint32> classOf;
    std::vector<qint64> sizes;

    [[nodiscard]] qint64 smallest() const;
    /// The mean of 1/f over the records.
    [[nodiscard]] double meanRisk() const;
};

[[nodiscard]] ReadClasses classesOf(const ReadTable& table, const std::vector<size_t>& columns);

/// The worst class by a promise about a sensitive column: the smallest number of values (of distinct diversity) or
/// exp(entropy) (by Grassberger's estimate no more than there are values), the largest ratio of recursive diversity,
/// the largest distance. Nothing where it cannot be computed: the order or hierarchy lacks a value. A hierarchy's rows
/// begin with the values.
[[nodiscard]] std::optional<double> worstOf(const SensitivePromise& promise, const ReadColumn& column,
                                            const ReadClasses& classes, const ReadTable* hierarchy);

} // namespace tawjih::release
