#pragma once

#include "core/audit/ServiceContext.h"
#include "core/catalogue/Staleness.h"

namespace tawjih {

/// After how long the desk wants its catalogue verified again, as it has set it.
class StalenessService {
public:
    static constexpr int mostMonths = 60;

    explicit StalenessService(const ServiceContext& context) : m_context(context) {}

    [[nodiscard]] StalenessDelays delays() const;
    /// Needs ManageDesk. Error Invalid with the field: 1 to 60 months.
    [[nodiscard]] Status save(const StalenessDelays& delays);

private:
    ServiceContext m_context;
};

} // namespace tawjih
