#pragma once

#include "core/base/ChangeNotifier.h"
#include "core/base/Clock.h"
#include "core/rights/ErasureService.h"
#include "core/rights/PersonFileService.h"
#include "core/rights/RightsService.h"
#include "core/rights/WithdrawalService.h"

#include <functional>

namespace tawjih::ui {

/// Lends a service on the calling (worker's) thread, over a connection of its own, for the length of one call.
template <typename Service>
using Lender = std::function<Status(const std::function<Status(Service&)>&)>;

/// What the pages about the rights of persons work with. It lives as long as the desk is unlocked.
struct RightsServices {
    const Clock& clock;
    const vault::Actor& actor;
    ChangeNotifier& changes;
    rights::RightsService& requests;
    rights::ErasureService& erasures;
    rights::WithdrawalService& withdrawals;
    std::function<QString(UserId)> userName;
    Lender<rights::ErasureService> lendErasures;
    Lender<rights::PersonFileService> lendFiles;

    [[nodiscard]] bool mayAnswer() const { return vault::permits(actor.roles, vault::Permission::AnswerRights); }
};

} // namespace tawjih::ui
