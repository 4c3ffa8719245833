#pragma once

#include "core/audit/ServiceContext.h"
#include "core/base/Result.h"

#include <QDate>

#include <functional>
#include <vector>

namespace tawjih {
class CatalogueService;
class FollowUpService;
class ReferralService;
} // namespace tawjih

namespace tawjih::demo {

struct DemoOptions {
    int persons = 5000;
    quint64 seed = 1;
    QDate today;                  ///< nothing but appointments happens after it; the three years before are filled
    std::vector<UserId> advisors; ///< whose cases these are; at least one
};

/// Fills an unlocked desk with invented people. The same options give the same people, sessions and referrals; only the
/// keys of steps, plans, appointments to come and journal entries differ. Writes a few thousand persons a transaction:
/// a desk half filled is to be thrown away.
class DemoDesk {
public:
    DemoDesk(const ServiceContext& context, CatalogueService& catalogue, ReferralService& referrals,
             FollowUpService& followUps);

    /// `progress(done, total)` in persons; returning false cancels. Errors: NotAllowed (needs ImportPersons),
    /// Cancelled.
    [[nodiscard]] Status fill(const DemoOptions& options, const std::function<bool(int, int)>& progress = {});

private:
    ServiceContext m_context;
    CatalogueService& m_catalogue;
    ReferralService& m_referrals;
    FollowUpService& m_followUps;
};

} // namespace tawjih::demo
