#pragma once

#include "core/audit/ServiceContext.h"
#include "core/beneficiary/PersonMerge.h"

#include <vector>

namespace tawjih {

struct MergeStamp;

/// Says that two persons on record are one, and takes that back; says that two who look alike are not. Needs
/// MergePersons.
class MergeService {
public:
    explicit MergeService(const ServiceContext& context) : m_context(context) {}

    /// Makes one person of two, in one transaction: `kept` as it shall be from now on; sessions, referrals, consents,
    /// letters, follow-ups, seats and relatives of `merged` become theirs, and the row of `merged` goes to the history.
    /// Of two cases the open one stays (the kept person's where both are alike), of two plans the kept person's, of two
    /// places on one intake the better one, of two links to a third person the kept person's unless only the other
    /// stands, of two households likewise. The number of the case that ends stays findable.
    /// \param kept with the stored version \param mergedVersion the version of `merged` that was looked at
    /// Errors: NotAllowed, NotFound, Conflict (changed meanwhile), Invalid (the same person twice; problems of fields).
    [[nodiscard]] Result<PersonMerge> merge(const Beneficiary& kept, BeneficiaryId merged, int mergedVersion);

    /// What such a merge would do now, beside the fields. Errors: NotAllowed, NotFound, Invalid (the same person
    /// twice).
    [[nodiscard]] Result<MergeEffects> effects(BeneficiaryId kept, BeneficiaryId merged);

    /// What was recorded since. Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<MergeAftermath> aftermath(PersonMergeId id);

    /// Takes a merge back: every row is whose it was, whatever was changed since stays changed. Errors: NotAllowed,
    /// NotFound, Conflict (a later merge of either person comes first, or it is taken back already).
    [[nodiscard]] Status undo(PersonMergeId id);

    /// Merges in which a person was kept or merged, the latest first. Errors: NotAllowed.
    [[nodiscard]] Result<std::vector<PersonMerge>> mergesOf(BeneficiaryId person);

    /// The same for a case's history, with what each says there, and those of everybody who became part of the person.
    /// Needs ReadCases. Errors: NotAllowed (also where the case is restricted).
    [[nodiscard]] Result<std::vector<MergeRecord>> recordsOf(BeneficiaryId person);

    /// Where a person went who is no longer on record by a merge, the last of several; nothing for anybody else.
    /// Without their name where the case they are now in is closed to the asker. Needs ReadCases. Errors: NotAllowed.
    [[nodiscard]] Result<std::optional<MergedInto>> mergedInto(BeneficiaryId person);

    /// They are two persons, however alike they look. Errors: NotAllowed, Invalid (the same person twice).
    [[nodiscard]] Status markNotSame(BeneficiaryId one, BeneficiaryId other);
    /// Takes that back. Errors: NotAllowed.
    [[nodiscard]] Status markMayBeSame(BeneficiaryId one, BeneficiaryId other);
    /// All such pairs, the smaller id first; what was said of somebody who became part of another holds for that one
    /// as long as the merge stands. Needs ReadCases.
    [[nodiscard]] Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> notSame();

private:
    void notifyOf(BeneficiaryId one, BeneficiaryId other);
    [[nodiscard]] Status refresh(const PersonMerge& merge);
    [[nodiscard]] Status giveBackFields(const PersonMerge& merge, const MergeStamp& stamp);

    ServiceContext m_context;
};

} // namespace tawjih
