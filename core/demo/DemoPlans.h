#pragma once

#include "core/base/Result.h"
#include "core/casework/PlanService.h"
#include "core/demo/DemoLife.h"
#include "core/demo/DemoRandom.h"

namespace tawjih::demo {

/// Agrees an invented career plan with a person: the wishes of the intake as choices, for most with a training that is
/// offered for the first of them, and one to three actions, of the advisor or of the person, some late, some done.
/// Nothing for who named no wish. Choices and days follow from `random`.
[[nodiscard]] Status addPlan(PlanService& plans, const Beneficiary& person, const std::vector<DemoOffer>& offers,
                             UserId advisor, QDate today, DemoRandom& random);

} // namespace tawjih::demo
