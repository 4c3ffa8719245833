#pragma once

#include "core/beneficiary/Beneficiary.h"

#include <QDateTime>

namespace tawjih {

/// Two records that were said to be one person's.
struct PersonMerge {
    PersonMergeId id;
    QDateTime recordedAt; ///< UTC
    UserId recordedBy;
    BeneficiaryId kept;
    BeneficiaryId merged;
    int keptVersion = 0; ///< of the kept person, as the merge left it
    std::optional<QDateTime> undoneAt = {};
    std::optional<UserId> undoneBy = {};
    bool operator==(const PersonMerge&) const = default;
};

/// What was recorded since a merge, and stays when it is taken back.
struct MergeAftermath {
    int rowsEdited = 0;                 ///< moved rows that were changed since: they go back as they are now
    int rowsAdded = 0;                  ///< recorded for the kept person since: they stay there
    bool personEdited = false;          ///< the kept person was changed since: what was changed stays
    std::optional<PersonMergeId> later; ///< has to be taken back first
    bool operator==(const MergeAftermath&) const = default;
};

/// What the kept person is after a merge is taken back: fields that still are as the merge made them become what they
/// were before it; what was changed since stays.
/// \param before the kept person before the merge \param made after it \param now today
[[nodiscard]] Beneficiary unmerged(const Beneficiary& before, const Beneficiary& made, const Beneficiary& now);

/// A proposal for merging: each field of `kept`, where it says nothing that of `other`; the earlier registration.
[[nodiscard]] Beneficiary mergedFields(const Beneficiary& kept, const Beneficiary& other);

} // namespace tawjih
