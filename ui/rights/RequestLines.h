#pragma once

#include "core/rights/RightsQuery.h"
#include "ui/widgets/LineList.h"

namespace tawjih::ui {

/// A request as a line of a list.
/// \param person whether the line names whose it is
[[nodiscard]] Line requestLine(const rights::RightsRow& row, QDate today, bool person);

} // namespace tawjih::ui
