#pragma once

#include "core/casework/Plan.h"
#include "core/catalogue/CatalogueService.h"
#include "ui/widgets/RecordField.h"

namespace tawjih::ui {

/// How a programme reads where it stands alone; empty for none.
using ProgrammeNames = std::function<QString(ProgrammeId)>;

/// "Sewing, ISAT Moulay Rachid", also of what is no longer offered. The service must outlive it.
[[nodiscard]] ProgrammeNames programmeNames(const CatalogueService& catalogue);

/// "sewing: Sewing, ISAT Moulay Rachid (mornings)"
[[nodiscard]] QString choiceText(const CareerChoice& choice, const ProgrammeNames& programmes);
/// All choices on one line: "1 sewing · 2 embroidery"; empty where there is none.
[[nodiscard]] QString choicesText(const std::vector<CareerChoice>& choices, const ProgrammeNames& programmes);
/// Who does it: a name, or "the person".
[[nodiscard]] QString ownerText(const PlanAction& action, const UserNames& users);

/// What can change in a career plan, in the order of its card.
[[nodiscard]] RecordFields<Plan> planFields(ProgrammeNames programmes);
/// What can change in an action of a plan, in the order of its form, then where it stands.
[[nodiscard]] RecordFields<PlanAction> actionFields(UserNames users);

} // namespace tawjih::ui
