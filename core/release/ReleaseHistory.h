#pragma once

#include "core/anonymise/LocalRecoding.h"
#include "core/release/ReleaseMaker.h"

namespace tawjih::release {

/// How often each combination of published values occurs, in the order of the values.
[[nodiscard]] std::map<QStringList, qint64> publishedClasses(const anonymise::Microdata& published,
                                                             const std::vector<int>& columns);

/// Leaves records out so that the difference of this release and an earlier one tells of no group of fewer than k. Both
/// are seen in groups that neither parts, in each attribute that they have in common; where the newer has 1 to k − 1
/// records more than the earlier, the surplus is held back, where it has so few less, k of the difference are made up
/// by holding back more. Classes that then fall below k go as a whole.
/// \param columns what the recipe says of the promise's quasi-identifiers, in their order
/// \returns records held back, flags in `suppressed` set; when cancelled, those so far
[[nodiscard]] qint64 holdBack(const anonymise::Microdata& data, const anonymise::Promise& promise,
                              const std::vector<RecipeColumn>& columns, anonymise::Recoding& recoding, int k,
                              const std::vector<EarlierRelease>& earlier, const std::function<bool()>& cancelled = {});

} // namespace tawjih::release
