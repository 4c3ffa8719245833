#pragma once

#include "core/audit/ServiceContext.h"
#include "core/casework/CaseFile.h"
#include "core/casework/CounsellingSession.h"

#include <memory>
#include <vector>

namespace tawjih {

/// A person with all that is known of them when they come in bulk.
///
/// Null ids are given; stamps without an instant become "now, by the actor". A stamp that has one is kept, so that a
/// demo desk can have a past.
struct PersonIntake {
    Beneficiary person;
    /// The versions of the case, the oldest first: one for an import, several where a past is known. Version numbers,
    /// the number (when empty), the person and the ids are filled in; earlier versions go to the history, each
    /// superseded when the next was recorded.
    std::vector<CaseFile> versions;
    std::vector<Consent> consents;
    std::vector<CounsellingSession> sessions;
};

/// Many persons at once, for import and demo desks: prepared statements kept, the list and the search words written
/// beside, one journal entry a person. Works inside the transaction that is open on the connection; the caller commits.
/// The data must have passed the rules (BeneficiaryRules, ConsentRules, SessionRules): they are not checked again.
class IntakeWriter {
public:
    /// The permission is checked by `begin`. One writer a transaction.
    explicit IntakeWriter(const ServiceContext& context);
    ~IntakeWriter();
    IntakeWriter(const IntakeWriter&) = delete;
    IntakeWriter& operator=(const IntakeWriter&) = delete;

    /// Prepares the work. Errors: NotAllowed (needs ImportPersons).
    [[nodiscard]] Status begin();

    /// Writes one person; fills in ids, versions, stamps and the case number in `intake`.
    [[nodiscard]] Status add(PersonIntake& intake);

    /// Writes a session of a person on record (from a second file); fills in its id and stamp.
    [[nodiscard]] Status addSession(CounsellingSession& session);

    /// Puts the list in step with the sessions added and keeps the last case numbers. Before the caller's commit.
    [[nodiscard]] Status finish();

private:
    friend class IntakeService; ///< registers one person, with a permission of its own
    [[nodiscard]] Status prepare();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tawjih
