#include "core/identity/DuplicateService.h"

#include "core/beneficiary/Listing.h"
#include "core/beneficiary/PersonMerge.h"
#include "core/casework/CaseAccess.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/identity/DuplicateRepository.h"
#include "core/identity/IdentityRepository.h"

#include <algorithm>
#include <set>
#include <span>

namespace tawjih::identity {

using vault::Permission;

namespace {

DuplicateSearch searchOf(const ScanReport& report, const QDateTime& at, UserId by) {
    DuplicateSearch search{at, by, report.compared, qint64(report.pairs.size()), 0};
    for (const DroppedBlocks& dropped : report.dropped)
        search.leftOut += dropped.pairs;
    return search;
}

/// That there may be a duplicate is said, and of whom by the number of the case alone.
KnownPerson hiddenPerson(const KnownPerson& known) {
    KnownPerson hidden;
    hidden.person.id = known.person.id;
    hidden.person.name.familyLatin = QString::fromUtf16(hiddenName);
    hidden.number = known.number;
    hidden.advisor = known.advisor;
    return hidden;
}

} // namespace

Result<std::vector<DuplicatePair>> DuplicateService::pairs(PairClass which, int most) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(auto found, DuplicateRepository(m_context.db).pairs(which, most));
    if (!found.empty())
        TRY(m_context.audit.record(audit::Action::PersonsListed, {}, 2 * qint64(found.size())));
    TRY(transaction.commit());
    return found;
}

Result<PairCounts> DuplicateService::counts() {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    PairCounts counts = {};
    for (size_t which = 0; which < pairClasses; ++which) {
        TRY_ASSIGN(counts[which], DuplicateRepository(m_context.db).count(PairClass(which)));
    }
    return counts;
}

Result<std::optional<DuplicateSearch>> DuplicateService::lastSearch() {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    return DuplicateRepository(m_context.db).lastSearch();
}

Result<std::vector<KnownPerson>> DuplicateService::known(const std::vector<BeneficiaryId>& ids) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY_ASSIGN(const auto hidden, CaseAccess(m_context).hidden());
    std::vector<KnownPerson> found;
    for (const BeneficiaryId id : ids) {
        TRY_ASSIGN(auto person, IdentityRepository(m_context.db).known(id));
        if (person && std::ranges::find(hidden, id) != hidden.end())
            person = hiddenPerson(*person);
        if (person)
            found.push_back(*std::move(person));
    }
    return found;
}

Status DuplicateService::note(BeneficiaryId person, const std::vector<FoundMatch>& matches, PairSource source) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    std::vector<FoundMatch> likely;
    std::ranges::copy_if(matches, std::back_inserter(likely),
                         [](const FoundMatch& match) { return classOf(match.probability) != MatchClass::Unlikely; });
    if (likely.empty())
        return {};
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    DuplicateRepository repository(m_context.db);
    const DuplicateRepository::Origin origin{m_context.clock.now(), m_context.actor.id, source};
    for (const FoundMatch& match : likely)
        TRY(repository.put(person, match, origin));
    TRY(m_context.audit.record(audit::Action::DuplicatesNoted, person, qint64(likely.size())));
    return transaction.commit();
}

Result<DuplicateSearch> DuplicateService::takeSearch(const ScanReport& report, const std::function<bool()>& cancelled) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    DuplicateRepository repository(m_context.db);
    const DuplicateRepository::Origin origin{m_context.clock.now(), m_context.actor.id, PairSource::Search};
    std::set<std::pair<BeneficiaryId, BeneficiaryId>> found;
    const auto kept = std::min(report.pairs.size(), size_t(mostKept)); // the likeliest come first
    for (const MatchedPair& pair : std::span(report.pairs).first(kept)) {
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled);
        const BeneficiaryId one(pair.first);
        const BeneficiaryId other(pair.second);
        found.insert(inOrder(one, other));
        TRY(repository.put(one, {other, pair.score.probability, pair.score.model, pair.score.relation}, origin));
    }
    TRY_ASSIGN(const auto waiting, repository.waiting());
    for (const auto& pair : waiting)
        if (!found.contains(pair))
            TRY(repository.remove(pair));
    const DuplicateSearch search = searchOf(report, origin.at, origin.by);
    TRY(repository.insertSearch(makeUuidV7(origin.at), search));
    TRY(m_context.audit.record(audit::Action::DuplicatesSearched, {}, search.found));
    TRY(transaction.commit());
    return search;
}

Result<std::vector<ReviewedPair>> DuplicateService::reviewed() {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return DuplicateRepository(m_context.db).reviewed();
}

FoundMatch foundMatch(const Match& match) {
    return {BeneficiaryId(match.id), match.score.probability, match.score.model, match.score.relation};
}

} // namespace tawjih::identity
