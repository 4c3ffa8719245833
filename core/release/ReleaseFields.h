#pragma once

#include "core/anonymise/LocalRecoding.h"
#include "core/base/Tongue.h"
#include "core/release/ReleaseMaker.h"

namespace tawjih::release {

/// The shipped HXL tag of an attribute.
[[nodiscard]] QString hxlOf(Attribute attribute);

/// A text for each language of a package.
[[nodiscard]] Texts textsOf(const std::function<QString(const Tongue&)>& text);

/// A field of the package: its titles, levels and the labels of what is published of it. \param hierarchy nullptr where
/// the values are published as they are
[[nodiscard]] Field fieldOf(const RecipeColumn& column, const anonymise::CodedColumn& published,
                            const anonymise::Hierarchy* hierarchy, int level);

/// The tables of a release, protected together: persons by each quasi-identifier, and by the first two of them crossed.
[[nodiscard]] std::vector<Table> tablesOf(const Recipe& recipe, const std::vector<Field>& fields,
                                          const anonymise::Microdata& published,
                                          const std::function<bool()>& cancelled);

} // namespace tawjih::release
