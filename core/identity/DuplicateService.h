#pragma once

#include "core/audit/ServiceContext.h"
#include "core/identity/DuplicatePair.h"
#include "core/identity/MatchCalibration.h"
#include "core/identity/MatchIndex.h"

namespace tawjih::identity {

/// The queue of pairs on record that may be one person. A pair leaves it when its persons are merged or said to be two
/// (MergeService), and is back when that is taken back.
class DuplicateService {
public:
    /// Pairs that a search leaves in the queue, the likeliest: more nobody looks at, and writing them would keep others
    /// from writing.
    static constexpr qint64 mostKept = 10000;

    explicit DuplicateService(const ServiceContext& context) : m_context(context) {}

    /// The likeliest first, of Apart the latest first; noted in the journal as a list of persons. Errors: NotAllowed
    /// (needs MergePersons).
    [[nodiscard]] Result<std::vector<DuplicatePair>> pairs(PairClass which, int most);
    /// Errors: NotAllowed (needs MergePersons).
    [[nodiscard]] Result<PairCounts> counts();
    /// When the whole desk was searched last. Errors: NotAllowed (needs MergePersons).
    [[nodiscard]] Result<std::optional<DuplicateSearch>> lastSearch();

    /// Whoever of these is on record, in their order. Errors: NotAllowed (needs EditCases).
    [[nodiscard]] Result<std::vector<KnownPerson>> known(const std::vector<BeneficiaryId>& ids);

    /// Somebody was recorded in spite of these: the likely ones among them wait for a decision. In the caller's
    /// transaction, if there is one; the caller notifies. \param person on record, as are the others; whoever is not is
    /// left out. Errors: NotAllowed (needs EditCases).
    [[nodiscard]] Status note(BeneficiaryId person, const std::vector<FoundMatch>& matches, PairSource source);

    /// Takes in a search of the whole desk: pairs that waited and are not among the `mostKept` likeliest go. Errors:
    /// NotAllowed (needs MergePersons), Cancelled.
    [[nodiscard]] Result<DuplicateSearch> takeSearch(const ScanReport& report,
                                                     const std::function<bool()>& cancelled = {});

    /// What was decided about pairs, with what the model had thought of them; see Calibration. Errors: NotAllowed
    /// (needs ReadCases).
    [[nodiscard]] Result<std::vector<ReviewedPair>> reviewed();

private:
    ServiceContext m_context;
};

/// What is kept of a match.
[[nodiscard]] FoundMatch foundMatch(const Match& match);

} // namespace tawjih::identity
