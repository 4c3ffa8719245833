#pragma once

#include "core/audit/ServiceContext.h"
#include "core/outcome/PastCompletion.h"

namespace tawjih {

/// What became of those who began a training before, as counts. Needs ReadCases.
class CompletionService {
public:
    explicit CompletionService(const ServiceContext& context) : m_context(context) {}

    /// Looks at every referral: keep it for the day.
    [[nodiscard]] Result<CompletionTable> table() const;

private:
    ServiceContext m_context;
};

} // namespace tawjih
