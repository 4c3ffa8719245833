#pragma once

#include "core/base/Result.h"
#include "core/identity/DuplicatePair.h"
#include "core/identity/MatchIndex.h"

#include <functional>

namespace tawjih::ui {

/// Somebody on record who may be the person asked about, or a relative of theirs.
struct Candidate {
    identity::Match match;
    identity::KnownPerson known;
};

/// Compares persons with everybody on record. To be called on a worker: it may have to read everybody first, and waits
/// while another asks. Every method answers Cancelled soon after `cancelled` says so.
class DuplicateCheck {
public:
    using Cancelled = std::function<bool()>;

    virtual ~DuplicateCheck() = default;
    /// The likeliest first. \param person of any state: being typed, changed, on record. Errors: NotAllowed (needs
    /// EditCases), Cancelled.
    [[nodiscard]] virtual Result<std::vector<Candidate>> candidates(const Beneficiary& person,
                                                                    const Cancelled& cancelled) = 0;
    /// The same for somebody just recorded; the likely ones wait for a decision from then on. Errors: as candidates.
    [[nodiscard]] virtual Status noteCandidates(const Beneficiary& person, identity::PairSource source,
                                                const Cancelled& cancelled) = 0;
    /// Why two on record may be one; nothing when one of them is not on record. Errors: NotAllowed, Cancelled.
    [[nodiscard]] virtual Result<std::optional<identity::Match>> explain(BeneficiaryId one, BeneficiaryId other,
                                                                         const Cancelled& cancelled) = 0;
    /// Searches the whole desk and fills the queue. \param progress asked often, from several threads: records done of
    /// how many; false ends the search and leaves the queue as it was. Errors: NotAllowed (needs MergePersons),
    /// Cancelled.
    [[nodiscard]] virtual Result<identity::DuplicateSearch>
    search(const std::function<bool(qint64 done, qint64 records)>& progress) = 0;
};

} // namespace tawjih::ui
