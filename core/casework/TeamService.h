#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/Team.h"

namespace tawjih {

/// The supervisor's view of the desk's work. Needs AssignCases. Reads much at once: for a worker's own connection,
/// where the desk is large.
class TeamService {
public:
    explicit TeamService(const ServiceContext& context) : m_context(context) {}

    /// Everybody's caseload. Errors: NotAllowed, Cancelled.
    [[nodiscard]] Result<std::vector<Caseload>> caseloads() const;
    /// The cases behind a figure. Errors: as above.
    [[nodiscard]] Result<std::vector<TeamCase>> cases(const TeamQuery& query) const;
    /// Both. Errors: as above.
    [[nodiscard]] Result<TeamPicture> picture(const TeamQuery& query) const;

private:
    ServiceContext m_context;
};

} // namespace tawjih
