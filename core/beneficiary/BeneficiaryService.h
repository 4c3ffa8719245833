#pragma once

#include "core/audit/ServiceContext.h"
#include "core/beneficiary/Beneficiary.h"

#include <functional>
#include <vector>

namespace tawjih {

/// A person already on record who may be the one now being registered.
struct LikelySame {
    BeneficiaryId id;
    QString number; ///< of the case; empty when there is none
    QString latinName;
    QString arabicName;
    BirthDate birth;
    bool operator==(const LikelySame&) const = default;
};

/// Persons on record. Registering one is IntakeService's.
class BeneficiaryService {
public:
    explicit BeneficiaryService(const ServiceContext& context) : m_context(context) {}

    /// One person; recorded in the journal as a reading of their file. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<Beneficiary> find(BeneficiaryId id);

    /// The same without an entry in the journal and nothing for nobody: for an import, which compares many and shows
    /// none of them. Needs ImportPersons.
    [[nodiscard]] Result<std::optional<Beneficiary>> compared(BeneficiaryId id);

    /// Stores a change of a person on record and returns what is stored now (next version). `person.stamp.version` must
    /// be the stored one. Nothing is written when nothing changed. Errors: NotAllowed, NotFound, Invalid (with
    /// problems), Conflict: somebody changed it meanwhile; `find` again and show both.
    [[nodiscard]] Result<Beneficiary> save(const Beneficiary& person);

    /// Every version, the oldest first, the one in force last; recorded as a reading. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<std::vector<Beneficiary>> versions(BeneficiaryId id);

    /// The person as the desk knew them at an instant; nothing when not yet on record then. Errors: NotAllowed.
    [[nodiscard]] Result<std::optional<Beneficiary>> asOf(BeneficiaryId id, const QDateTime& instant);

    /// Persons whose folded name in either script is the same (given and family name in any order) and whose birth, as
    /// far as both are known, does not contradict (same day; same year when one is a year; two years apart when one is
    /// an estimate). At most ten. A warning at registration, not a proof. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<LikelySame>> likelySame(const PersonName& name, const BirthDate& birth);

    /// Every person whose case is not closed, one at a time and in no order; returning false stops. For work that looks
    /// at all of them off the window's thread; the journal has what it shows in the end, noted by the caller. Errors:
    /// NotAllowed.
    [[nodiscard]] Status eachWithOpenCase(const std::function<bool(const Beneficiary&)>& visit);

private:
    ServiceContext m_context;
};

} // namespace tawjih
