#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/exchange/RowCells.h"

namespace tawjih::exchange {

/// Somebody on record with what a row of a list adds.
struct FilledPerson {
    Beneficiary person;
    std::vector<ImportField> changes; ///< in the order of the enum; empty: the row says nothing new
};

/// The person as the plan's policy makes them. What the row does not say changes nothing, and neither does the day of
/// registration.
[[nodiscard]] FilledPerson filled(const Beneficiary& known, const Beneficiary& row, const ImportPlan& plan);

/// The fields that ImportPolicy::OverwriteChosen can replace, in the order of the enum.
[[nodiscard]] std::vector<ImportField> overwritableFields();

} // namespace tawjih::exchange
