#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/Restriction.h"

namespace tawjih {

/// Restricted cases: supervisors say which, and for whom they open; others who read cases may break the glass, with a
/// reason that supervisors see. What is closed to whom, CaseAccess says to every other service.
class RestrictionService {
public:
    static constexpr int leastReason = 10; ///< characters
    static constexpr int glassMinutes = 60;

    explicit RestrictionService(const ServiceContext& context) : m_context(context) {}

    /// How the case of a person stands to whoever asks. Needs ReadCases.
    [[nodiscard]] Result<CaseStanding> standing(BeneficiaryId person) const;

    /// Why a case is restricted and for whom it opens; nothing where it is not. Only for whom it is open. Errors:
    /// NotAllowed, NotFound (no case).
    [[nodiscard]] Result<std::optional<Restriction>> find(BeneficiaryId person) const;

    /// Restricts a case, or says anew why and for whom. Needs RestrictCases. Errors: NotAllowed, NotFound (a person
    /// without a case cannot be restricted), Invalid (problems "reason", "readers": somebody who reads no cases).
    [[nodiscard]] Status restrict(BeneficiaryId person, const QString& reason, const std::vector<UserId>& readers);

    /// Opens the case to everybody again. Needs RestrictCases. Errors: NotAllowed, NotFound (it is not restricted).
    [[nodiscard]] Status lift(BeneficiaryId person);

    /// Opens a case that is closed to whoever asks, for `glassMinutes`; supervisors are shown it. Needs
    /// OpenRestrictedCases. Errors: NotAllowed, NotFound (it is not restricted), Invalid (problem "reason": shorter
    /// than `leastReason`).
    [[nodiscard]] Result<CaseStanding> breakGlass(BeneficiaryId person, GlassKind kind, const QString& reason);

    /// Who broke the glass, those that no supervisor has seen first. Needs RestrictCases.
    [[nodiscard]] Result<std::vector<GlassOpening>> openings(int most = 200) const;
    /// How many of them nobody has seen. Needs RestrictCases.
    [[nodiscard]] Result<qint64> unseen() const;
    /// A supervisor has seen why. Needs RestrictCases; not for one's own opening. Errors: NotAllowed, NotFound (or seen
    /// before).
    [[nodiscard]] Status markSeen(const GlassOpening& opening);

private:
    ServiceContext m_context;
};

} // namespace tawjih
