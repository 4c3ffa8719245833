#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"
#include "core/indicator/FactCodes.h"

/// Facts from values of the record: the same whether they were read from its tables or are just being written.
namespace tawjih::indicator {

/// What of a person's file figures ask for.
struct PersonSource {
    FactDay recordedOn = 0;
    FactDay registeredOn = 0;
    FactDay birth = 0;
    FactDay residenceEnds = 0;
    QString nationality; ///< the main one
    QString arrondissement;
    Sex sex = Sex::NotSaid;
    ResidenceStatus residence = ResidenceStatus::Undisclosed;
    EducationLevel education = EducationLevel::NotSaid;
    EmploymentStatus employment = EmploymentStatus::NotSaid;
    bool hasPhone = false;
    bool hasLanguages = false;
    int household = 0; ///< 0: not said
    int dependants = 0;
};

[[nodiscard]] PersonFact factOf(const PersonSource& source, FactCodes& codes);

/// Takes a day on which the person was spoken to into first and last contact.
void noteContact(PersonFact& person, FactDay day);

/// The dated papers of the column beneficiary.documents, the residence title's end aside, which the file says itself
/// (Papers::dated).
[[nodiscard]] std::vector<PaperFact> papersOf(const QString& documents, FactDay residenceEnds);

/// A person who is just being registered, with case and sessions.
struct NewPersonFacts {
    PersonFact person;
    std::vector<OpeningFact> openings;
    std::vector<SessionFact> sessions;
    std::vector<PaperFact> papers;
    std::vector<StepFact> steps;
    /// \param caseVersions all versions of the case, the present one last
    NewPersonFacts(const Beneficiary& beneficiary, const std::vector<CaseFile>& caseVersions,
                   const std::vector<CounsellingSession>& held, FactCodes& codes);
};

} // namespace tawjih::indicator
