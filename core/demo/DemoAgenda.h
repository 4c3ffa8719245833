#pragma once

#include "core/casework/AgendaService.h"
#include "core/demo/DemoRandom.h"

#include <vector>

namespace tawjih::demo {

/// Fills the agenda of a demo desk: meetings, visits and workshops of some weeks, the national holidays and Ramadan of
/// this year and the next, which nobody verified, and for every advisor appointments of the coming two weeks with
/// persons of the caseload. Leaves an agenda that has events alone.
[[nodiscard]] Status addAgenda(const ServiceContext& context, ReferralService& referrals, QDate today,
                               const std::vector<UserId>& advisors, DemoRandom& random);

} // namespace tawjih::demo
