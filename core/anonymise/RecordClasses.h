#pragma once

#include "core/anonymise/ClassCheck.h"
#include "core/anonymise/Lattice.h"
#include "core/anonymise/Utility.h"

#include <vector>

namespace tawjih::anonymise {

/// Records by the class they belong to.
struct RecordClasses {
    std::vector<quint32> classOf; ///< of each record, numbered in order of first appearance
    std::vector<quint32> size;    ///< records of each class
    std::vector<bool> passes;     ///< each class: all models hold
};

/// The classes of one transformation, judged.
[[nodiscard]] RecordClasses recordClasses(const Microdata& data, const Lattice& lattice, const std::vector<int>& levels,
                                          ClassCheck check);

/// NonUniformEntropy of one transformation, bits a quasi-identifier: of the published records' values given their
/// groups, and of the suppressed ones' values given nothing.
[[nodiscard]] std::vector<double> entropyBits(const Microdata& data, const Lattice& lattice,
                                              const std::vector<int>& levels, const ClassCheck& check,
                                              const Utility& utility);

} // namespace tawjih::anonymise
