#pragma once

#include "core/audit/ServiceContext.h"
#include "core/household/Household.h"

#include <vector>

namespace tawjih {

class HouseholdRepository;

/// Who lives with whom and who is whose relative (Household.h has the model). Reading needs ReadCases, changing
/// EditCases. Every change has an entry in the journal for each of the two persons, and can be taken back.
class HouseholdService {
public:
    explicit HouseholdService(const ServiceContext& context) : m_context(context) {}

    /// Who lives with a person or is linked to them: those who live together first, then by relation and age.
    [[nodiscard]] Result<std::vector<Relative>> of(BeneficiaryId person);

    /// How that came to be. Errors: NotFound.
    [[nodiscard]] Result<HouseholdHistory> history(BeneficiaryId person);

    /// What is unusual about a link that is not refused. Errors: NotFound.
    [[nodiscard]] Result<std::vector<LinkWarning>> warnings(const NewLink& link);

    /// Links two persons, or says that they are something else to each other than was said before. Who lives together
    /// is in one household from now on: the relative moves in, unless they live with others and the person does not.
    /// Errors: NotFound, Invalid (HouseholdRules::validate; "relation", Contradiction: somebody would be their own
    /// ancestor). \returns what changed; nothing when it was so already
    [[nodiscard]] Result<HouseholdChange> link(const NewLink& link);

    /// They are nothing to each other; where they live is left as it is. Errors: NotFound (no link stands).
    [[nodiscard]] Result<HouseholdChange> unlink(BeneficiaryId person, BeneficiaryId relative);

    /// A person does not live in their household any more. Whoever was nothing but "in the same household" is that no
    /// longer; relatives stay relatives. Errors: NotFound (in none).
    [[nodiscard]] Result<HouseholdChange> leave(BeneficiaryId person);

    /// Takes an action back: the last one, then the one before. Errors: Conflict (not as it left things).
    [[nodiscard]] Status undo(const HouseholdChange& change);

    /// Who shares a phone (its last eight digits) or an address line in the same arrondissement with a person, is
    /// neither linked to them nor in their household, and was not said to live elsewhere; who shares both first.
    /// What more than HouseholdRules::mostSharing persons share says nothing. Errors: NotFound.
    [[nodiscard]] Result<std::vector<HouseholdOffer>> suggestions(BeneficiaryId person);

    /// They do not live together, whatever they share: not offered again. Errors: Invalid (the same person), NotFound.
    [[nodiscard]] Status deny(BeneficiaryId person, BeneficiaryId other);
    /// Takes that back.
    [[nodiscard]] Status allow(BeneficiaryId person, BeneficiaryId other);

private:
    class Change;

    [[nodiscard]] Status note(audit::Action action, BeneficiaryId one, BeneficiaryId other);

    ServiceContext m_context;
};

} // namespace tawjih
