#pragma once

#include "ui/beneficiary/MergeDialog.h"
#include "ui/beneficiary/UnmergeDialog.h"
#include "ui/casework/PeopleServices.h"

#include <functional>

namespace tawjih::ui {

/// The latest merge that has not been taken back; nullptr for none.
[[nodiscard]] const MergeRecord* lastStanding(const std::vector<MergeRecord>& merges);

/// " · earlier also CAS-2026-00012": numbers of cases that ended in merges that stand; empty for none.
[[nodiscard]] QString formerNumbersText(const std::vector<MergeRecord>& merges);

/// Asks for another person and opens both in a MergeDialog over `parent`, where `opened` connects it.
void pickAndMerge(const PeopleServices& services, const Beneficiary& person, QWidget* parent,
                  std::function<void(MergeDialog*)> opened, std::function<void(const Error&)> failed);

} // namespace tawjih::ui
