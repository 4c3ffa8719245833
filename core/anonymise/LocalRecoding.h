#pragma once

#include "core/anonymise/Anonymisation.h"

namespace tawjih::anonymise {

/// What each record is published as.
struct Recoding {
    std::vector<std::vector<quint8>> levels; ///< [quasi-identifier][record]; of no meaning where suppressed
    std::vector<bool> suppressed;            ///< of each record
    bool operator==(const Recoding&) const = default;
};

/// A transformation as a recoding: the same levels for everybody who is not suppressed.
[[nodiscard]] Recoding recodingOf(const Microdata& data, const Promise& promise, const std::vector<int>& levels);

/// Gives every class levels of its own: from one class of everybody at the most general levels, each class is parted
/// along the quasi-identifier that makes its records most exact, as long as all parts keep the promise; values too rare
/// to stand alone stay together, at the level of the class. Nobody is suppressed unless everybody together fails.
/// Records are published as exactly as the promise lets this method find, not proven to be as exactly as can be. The
/// promise's suppression limit is not asked. `ladders`: the levels that each quasi-identifier may take, ascending;
/// empty: all that the promise allows. Nothing when cancelled.
///
/// After: B. Fung, K. Wang and P. Yu, "Top-down specialization for information and privacy preservation", ICDE 2005,
/// and K. LeFevre et al., "Mondrian multidimensional k-anonymity", ICDE 2006, over hierarchies.
[[nodiscard]] std::optional<Recoding> recodeLocally(const Microdata& data, const Promise& promise,
                                                    const std::vector<std::vector<int>>& ladders = {},
                                                    const std::function<bool()>& cancelled = {});

/// Blanks single cells instead of whole records: each quasi-identifier is published at its level of the transformation
/// or not at all, that is at its hierarchy's last level. A blank is a value like any other, never a wildcard, when
/// classes are counted.
[[nodiscard]] std::optional<Recoding> suppressCells(const Microdata& data, const Promise& promise,
                                                    const std::vector<int>& levels,
                                                    const std::function<bool()>& cancelled = {});

/// How exact published cells are, 0 (nothing is told) to 1 (as they were): the mean over quasi-identifiers and records
/// of 1 − (leaves − 1) / (domain − 1), 0 where suppressed. Source: V. Iyengar, "Transforming data to satisfy privacy
/// constraints", KDD 2002.
[[nodiscard]] double granularity(const Microdata& data, const Promise& promise, const Recoding& recoding);

/// The records that are published, their quasi-identifiers as they are published, the other columns as they are; in the
/// order of the data, without dictionary entries that do not occur.
[[nodiscard]] Microdata published(const Microdata& data, const Promise& promise, const Recoding& recoding);

} // namespace tawjih::anonymise
