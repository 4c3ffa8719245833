#pragma once

#include "core/anonymise/PrivacyModel.h"
#include "core/release/Recipe.h"

#include <memory>

namespace tawjih::release {

/// The promises of a recipe as the engine takes them: k first, then what is promised of sensitive columns, in their
/// order.
/// \param data a column for each of the recipe's; sensitive ones at their level
/// \param hierarchies of the columns
/// \param strictness 1 as promised; less: closer than promised, where closeness is
[[nodiscard]] std::vector<anonymise::PrivacyModel>
modelsOf(const Recipe& recipe, const anonymise::Microdata& data,
         const std::vector<std::shared_ptr<const anonymise::Hierarchy>>& hierarchies, int k, double strictness);

/// The models for data that tells less: the order of values as far as they are left.
[[nodiscard]] std::vector<anonymise::PrivacyModel> modelsWithin(std::vector<anonymise::PrivacyModel> models,
                                                                const anonymise::Microdata& from,
                                                                const anonymise::Microdata& into);

/// The values of a published column from first to last, as a promise ranks them, or by their natural order.
[[nodiscard]] QStringList publishedOrder(const SensitivePromise& promise, const anonymise::CodedColumn& column);

} // namespace tawjih::release
