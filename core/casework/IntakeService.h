#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CaseFile.h"
#include "core/consent/Consent.h"
#include "core/identity/DuplicatePair.h"

#include <vector>

namespace tawjih {

/// What a registration stored.
struct Registration {
    Beneficiary person;
    CaseFile file;
    std::vector<Consent> consents;
};

/// Receives a person: their data, their consents and their case come into being together or not at all.
class IntakeService {
public:
    explicit IntakeService(const ServiceContext& context) : m_context(context) {}

    /// \param person with a null id; `registeredOn` is today when not said
    /// \param consents what the person decided; persons, users and days are filled in where null
    /// \param advisor null: the case waits for one; another than the actor needs AssignCases
    /// \param inSpiteOf who on record may be the same person: those pairs wait for somebody to decide
    /// Errors: NotAllowed, ConsentMissing (the person did not agree to a record: nothing is kept), Invalid, NotFound
    /// (no such active user).
    [[nodiscard]] Result<Registration> registerPerson(const Beneficiary& person, OpeningReason reason,
                                                      const std::vector<Consent>& consents, UserId advisor,
                                                      const std::vector<identity::FoundMatch>& inSpiteOf = {});

private:
    [[nodiscard]] Status requireAdvisor(UserId advisor);

    ServiceContext m_context;
};

} // namespace tawjih
