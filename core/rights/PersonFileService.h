#pragma once

#include "core/audit/ServiceContext.h"
#include "core/rights/PersonFile.h"

#include <functional>

namespace tawjih {

class AttachmentService;
class BeneficiaryService;
class CatalogueService;
class ConsentService;
class FollowUpService;
class HouseholdService;
class LetterService;
class PlanService;
class SessionService;

namespace release {
class ReleaseService;
}

namespace rights {

class RightsService;

/// A person's own file (law 09-08, article 7). Needs AnswerRights.
class PersonFileService {
public:
    struct Needs {
        BeneficiaryService& persons;
        CaseService& cases;
        ConsentService& consents;
        SessionService& sessions;
        ReferralService& referrals;
        PlanService& plans;
        FollowUpService& followUps;
        HouseholdService& households;
        LetterService& letters;
        AttachmentService& attachments;
        CatalogueService& catalogue;
        release::ReleaseService& releases;
        RightsService& requests;
    };
    PersonFileService(const ServiceContext& context, const Needs& needs) : m_context(context), m_needs(needs) {}

    /// All that is held; journalled as a reading of the person. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<PersonFile> collect(BeneficiaryId person);

    /// The person whose case has this number, or had it until a merge.
    /// Error NotFound.
    [[nodiscard]] Result<BeneficiaryId> personOf(const QString& caseNumber);

    /// Hands the file over: `deliver` writes it, and the journal says so; when `deliver` fails nothing was issued.
    /// Errors: NotAllowed, or what `deliver` returned.
    [[nodiscard]] Status issue(const PersonFile& file, const std::function<Status()>& deliver);

private:
    [[nodiscard]] Status addWork(PersonFile& file);
    [[nodiscard]] Status addTraces(PersonFile& file);

    ServiceContext m_context;
    Needs m_needs;
};

} // namespace rights
} // namespace tawjih
