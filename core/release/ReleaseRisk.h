#pragma once

#include "core/release/ReleaseMaker.h"

namespace tawjih::release {

/// How recognisable persons are by some columns of a table: the figures that a report prints.
/// \param households of each record (Source::households); without codes: everybody is alone
/// \returns nothing when cancelled
[[nodiscard]] std::optional<RiskFigures> riskFigures(const anonymise::Microdata& data, const std::vector<int>& keys,
                                                     const anonymise::CodedColumn& households,
                                                     const std::function<bool()>& cancelled);

/// The households of the records that are published.
[[nodiscard]] anonymise::CodedColumn publishedHouseholds(const anonymise::CodedColumn& households,
                                                         const std::vector<bool>& suppressed);

/// The combinations of values that the fewest persons share, the rarest first: for inside the desk only.
[[nodiscard]] std::vector<ExposedGroup> mostExposedGroups(const anonymise::Microdata& data,
                                                          const std::vector<int>& keys);

/// The chance on average that a guess of who a person is would be right; 1 where there is nobody.
[[nodiscard]] double meanRiskOf(const anonymise::Microdata& data, const std::vector<int>& keys);

} // namespace tawjih::release
