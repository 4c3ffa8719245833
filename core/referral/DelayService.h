#pragma once

#include "core/audit/ServiceContext.h"
#include "core/referral/ReferralRules.h"

namespace tawjih {

/// The delays of referrals and places, as the desk has set them.
class DelayService {
public:
    explicit DelayService(const ServiceContext& context) : m_context(context) {}

    [[nodiscard]] ReferralDelays delays() const;
    /// Needs ManageDesk. Error Invalid with the field: an answer within 1 to 365 days, a reminder before it, a hold of
    /// 1 to 90 days.
    [[nodiscard]] Status save(const ReferralDelays& delays);

private:
    ServiceContext m_context;
};

} // namespace tawjih
