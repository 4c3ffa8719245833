#include "core/beneficiary/MergeService.h"

#include "core/beneficiary/BeneficiaryRepository.h"
#include "core/beneficiary/BeneficiaryRules.h"
#include "core/beneficiary/Listing.h"
#include "core/beneficiary/MergeRepository.h"
#include "core/casework/CaseAccess.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"

#include <algorithm>

namespace tawjih {

using vault::Permission;

namespace {

const QLatin1String personTable("beneficiary");
const QLatin1String caseTable("case_file");
const QLatin1String planTable("plan");
const QLatin1String seatTable("seat");
const QLatin1String relativesTable("person_link");
const QLatin1String memberTable("household_member");

tl::unexpected<Error> sameTwice() {
    return fail(Error{
        ErrorCode::Invalid, QStringLiteral("merge"), {{QStringLiteral("merged"), FieldProblem::Kind::NotUnique}}});
}

using PerhapsCase = std::optional<OwnCase>;

/// The case that is open goes on; of two alike the kept person's.
bool theirsGoesOn(const PerhapsCase& kept, const PerhapsCase& theirs) {
    return theirs && (!kept || (theirs->isOpen && !kept->isOpen));
}

PerhapsCase endingCase(const PerhapsCase& kept, const PerhapsCase& theirs) {
    if (!kept || !theirs)
        return std::nullopt;
    return theirsGoesOn(kept, theirs) ? kept : theirs;
}

/// What becomes of the other's place in a household; null ids: nothing.
struct HouseholdChange {
    QUuid moves; ///< from the other to the kept person
    QUuid ends;  ///< the place of either
};

/// Nobody lives in two households: the kept person's goes on, unless only the other lives in one now.
Result<HouseholdChange> householdChange(MergeRepository& repository, BeneficiaryId kept, BeneficiaryId merged) {
    TRY_ASSIGN(const auto theirs, repository.rowsOf(memberTable, merged));
    if (theirs.empty())
        return HouseholdChange();
    const QLatin1String standing("left_on IS NULL");
    TRY_ASSIGN(const auto own, repository.rowsOf(memberTable, kept));
    TRY_ASSIGN(const auto theirStanding, repository.rowsOf(memberTable, merged, standing));
    TRY_ASSIGN(const auto ownStanding, repository.rowsOf(memberTable, kept, standing));
    const bool theirsGoesOn = own.empty() || (ownStanding.empty() && !theirStanding.empty());
    HouseholdChange change;
    if (theirsGoesOn)
        change.moves = theirs.front();
    if (!own.empty())
        change.ends = theirsGoesOn ? own.front() : theirs.front();
    return change;
}

/// One merge, row after row.
class Merging {
public:
    Merging(MergeRepository& repository, const PersonMerge& merge)
        : m_repository(repository)
        , m_merge(merge)
        , m_stamp{merge.recordedAt, merge.recordedBy} {}

    /// What has no place of its own goes along.
    Status moveRecords() {
        for (const QLatin1String table : versionedTablesOfPersons()) {
            TRY_ASSIGN(const auto rows, m_repository.rowsOf(table, m_merge.merged));
            for (const QUuid& row : rows)
                TRY(move(table, row));
        }
        for (const QLatin1String table : ledgersOfPersons()) {
            TRY_ASSIGN(const auto rows, m_repository.rowsOf(table, m_merge.merged));
            for (const QUuid& row : rows) {
                TRY(m_repository.giveEntry(table, row, m_merge.merged, m_merge.kept, m_stamp));
                m_rows.push_back({table, row, 0, false});
            }
        }
        return {};
    }

    /// Nobody is twice on one intake: of two places the better one stays.
    Status moveSeats() {
        TRY_ASSIGN(const auto twice, m_repository.seatsTwice(m_merge.kept, m_merge.merged));
        for (const SeatTwice& seat : twice)
            TRY(drop(seatTable, seat.theirsIsBetter ? seat.own : seat.theirs));
        TRY_ASSIGN(const auto rest, m_repository.rowsOf(seatTable, m_merge.merged));
        for (const QUuid& seat : rest)
            TRY(move(seatTable, seat));
        return {};
    }

    Status movePlan() {
        TRY_ASSIGN(const auto theirs, m_repository.rowsOf(planTable, m_merge.merged));
        TRY_ASSIGN(const auto kept, m_repository.rowsOf(planTable, m_merge.kept));
        for (const QUuid& plan : theirs)
            TRY(kept.empty() ? move(planTable, plan) : drop(planTable, plan));
        return {};
    }

    /// Nobody is their own relative, or somebody's in two ways: what the kept person is to others stands.
    Status moveLinks() {
        TRY_ASSIGN(const auto twice, m_repository.linksTwice(m_merge.merged, m_merge.kept));
        for (const QUuid& link : twice)
            TRY(drop(relativesTable, link));
        TRY_ASSIGN(const auto rest, m_repository.rowsOf(relativesTable, m_merge.merged));
        for (const QUuid& link : rest)
            TRY(move(relativesTable, link));
        return {};
    }

    Status moveHousehold() {
        TRY_ASSIGN(const HouseholdChange change, householdChange(m_repository, m_merge.kept, m_merge.merged));
        if (!change.ends.isNull())
            TRY(drop(memberTable, change.ends));
        return change.moves.isNull() ? Status() : move(memberTable, change.moves);
    }

    /// \param newNumberId of the entry that keeps the number of the case that ends
    Status joinCases(const QUuid& newNumberId) {
        TRY_ASSIGN(const auto theirs, m_repository.caseOf(m_merge.merged));
        TRY_ASSIGN(const auto kept, m_repository.caseOf(m_merge.kept));
        if (!theirs)
            return {};
        if (const auto ends = endingCase(kept, theirs)) {
            TRY(drop(caseTable, ends->id));
            TRY(m_repository.addFormerNumber(m_merge, newNumberId, ends->number));
        }
        return theirsGoesOn(kept, theirs) ? move(caseTable, theirs->id) : Status();
    }

    Status dropPerson() {
        TRY(m_repository.removePapers(m_merge.merged));
        return drop(personTable, m_merge.merged.uuid());
    }

    [[nodiscard]] const std::vector<MergedRow>& rows() const { return m_rows; }

private:
    Status move(QLatin1String table, const QUuid& row) {
        TRY_ASSIGN(const int version, m_repository.give(table, row, m_merge.merged, m_merge.kept, m_stamp));
        m_rows.push_back({table, row, version, false});
        return {};
    }
    Status drop(QLatin1String table, const QUuid& row) {
        TRY_ASSIGN(const int version, m_repository.drop(table, row, m_stamp));
        m_rows.push_back({table, row, version, true});
        return {};
    }

    MergeRepository& m_repository;
    const PersonMerge& m_merge;
    MergeStamp m_stamp;
    std::vector<MergedRow> m_rows;
};

/// The latest merge of either person that stands.
Result<std::optional<PersonMergeId>> laterThan(MergeRepository& repository, const PersonMerge& merge) {
    for (const BeneficiaryId person : {merge.kept, merge.merged}) {
        TRY_ASSIGN(const auto merges, repository.of(person));
        for (const PersonMerge& other : merges)
            if (!other.undoneAt && other.id != merge.id && merge.id < other.id)
                return other.id;
    }
    return repository.laterOfLinked(merge.id);
}

bool isLedger(const QString& table) {
    const auto& ledgers = ledgersOfPersons();
    return std::ranges::find(ledgers, table) != ledgers.end();
}

} // namespace

Result<PersonMerge> MergeService::merge(const Beneficiary& kept, BeneficiaryId merged, int mergedVersion) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    if (kept.id == merged)
        return sameTwice();
    Beneficiary next = BeneficiaryRules::tidied(kept);
    if (auto problems = BeneficiaryRules::validate(next, m_context.clock.today()); !problems.empty())
        return fail(Error{ErrorCode::Invalid, QStringLiteral("beneficiary"), std::move(problems)});
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    BeneficiaryRepository persons(m_context.db);
    TRY_ASSIGN(const auto stored, persons.find(kept.id));
    TRY_ASSIGN(const auto other, persons.find(merged));
    if (!stored || !other)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    if (stored->stamp.version != kept.stamp.version || other->stamp.version != mergedVersion)
        return fail(ErrorCode::Conflict, QStringLiteral("beneficiary"));
    for (const BeneficiaryId person : {kept.id, merged}) {
        TRY_ASSIGN(const bool restricted, CaseAccess::isRestricted(m_context.db, person));
        if (restricted) // for whom one record would open is for people to say
            return fail(ErrorCode::TransitionRefused, restrictedDetail);
    }
    next.stamp = {stored->stamp.version + 1, m_context.clock.now(), m_context.actor.id};
    const PersonMerge merge{PersonMergeId::create(m_context.clock),
                            next.stamp.recordedAt,
                            next.stamp.recordedBy,
                            kept.id,
                            merged,
                            next.stamp.version};
    MergeRepository repository(m_context.db);
    TRY(repository.insert(merge));
    Merging merging(repository, merge);
    TRY(merging.moveRecords());
    TRY(merging.moveSeats());
    TRY(merging.movePlan());
    TRY(merging.moveLinks());
    TRY(merging.moveHousehold());
    TRY(merging.joinCases(makeUuidV7(m_context.clock.now())));
    TRY(merging.dropPerson());
    TRY(repository.insertRows(merge.id, merging.rows()));
    TRY(persons.update(next));
    TRY(refresh(merge));
    TRY(m_context.audit.record(audit::Action::PersonMerged, merge.kept));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    return merge;
}

Status MergeService::refresh(const PersonMerge& merge) {
    indicator::FactService facts(m_context.db);
    for (const BeneficiaryId person : {merge.merged, merge.kept}) {
        TRY(refreshListing(m_context.db, person));
        TRY(facts.refresh(person));
    }
    return {};
}

Result<MergeEffects> MergeService::effects(BeneficiaryId kept, BeneficiaryId merged) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    if (kept == merged)
        return sameTwice();
    MergeRepository repository(m_context.db);
    for (const BeneficiaryId person : {kept, merged}) {
        TRY_ASSIGN(const auto stored, BeneficiaryRepository(m_context.db).find(person));
        if (!stored)
            return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    }
    MergeEffects effects;
    TRY_ASSIGN(effects.moved, repository.belonging(merged));
    TRY_ASSIGN(const auto theirs, repository.caseOf(merged));
    TRY_ASSIGN(const auto own, repository.caseOf(kept));
    effects.keptNumber = own ? own->number : QString();
    effects.mergedNumber = theirs ? theirs->number : QString();
    effects.bothOpen = own && theirs && own->isOpen && theirs->isOpen;
    if (const auto ends = endingCase(own, theirs))
        effects.endingNumber = ends->number;
    TRY_ASSIGN(const auto plans, repository.rowsOf(planTable, kept));
    if (effects.moved.plans > 0 && !plans.empty()) {
        effects.bothPlan = true;
        effects.moved.plans = 0;
    }
    TRY_ASSIGN(const auto twice, repository.seatsTwice(kept, merged));
    effects.seatsGivenUp = static_cast<int>(twice.size());
    effects.moved.seats -= static_cast<int>(std::ranges::count(twice, false, &SeatTwice::theirsIsBetter));
    TRY_ASSIGN(const auto links, repository.rowsOf(relativesTable, merged));
    TRY_ASSIGN(const auto linksTwice, repository.linksTwice(merged, kept));
    effects.linksGivenUp = static_cast<int>(linksTwice.size());
    effects.moved.links = static_cast<int>(std::ranges::count_if(
        links, [&linksTwice](const QUuid& link) { return std::ranges::find(linksTwice, link) == linksTwice.end(); }));
    TRY_ASSIGN(const HouseholdChange household, householdChange(repository, kept, merged));
    effects.moved.households = household.moves.isNull() ? 0 : 1;
    effects.bothHousehold = !household.ends.isNull();
    return effects;
}

Result<MergeAftermath> MergeService::aftermath(PersonMergeId id) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    MergeRepository repository(m_context.db);
    TRY_ASSIGN(const auto merge, repository.find(id));
    if (!merge || merge->undoneAt)
        return fail(ErrorCode::NotFound, QStringLiteral("person_merge"));
    MergeAftermath after;
    TRY_ASSIGN(after.later, laterThan(repository, *merge));
    TRY_ASSIGN(const auto rows, repository.rows(id));
    for (const MergedRow& row : rows) {
        if (row.dropped || row.version == 0)
            continue;
        const QByteArray table = row.record.toLatin1();
        TRY_ASSIGN(const bool changed, repository.isChanged(QLatin1String(table), row.id, row.version));
        after.rowsEdited += changed ? 1 : 0;
    }
    TRY_ASSIGN(after.rowsAdded, repository.addedSince(merge->kept, merge->recordedAt));
    TRY_ASSIGN(auto versions, BeneficiaryRepository(m_context.db).versions(merge->kept));
    const auto made =
        std::ranges::find(versions, merge->keptVersion, [](const auto& each) { return each.stamp.version; });
    if (made != versions.end()) {
        made->stamp = versions.back().stamp;
        after.personEdited = *made != versions.back();
    }
    return after;
}

Status MergeService::undo(PersonMergeId id) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    MergeRepository repository(m_context.db);
    TRY_ASSIGN(auto merge, repository.find(id));
    if (!merge)
        return fail(ErrorCode::NotFound, QStringLiteral("person_merge"));
    TRY_ASSIGN(const auto later, laterThan(repository, *merge));
    if (merge->undoneAt || later)
        return fail(ErrorCode::Conflict, QStringLiteral("person_merge"));
    const MergeStamp stamp{m_context.clock.now(), m_context.actor.id};
    TRY(repository.removeFormerNumbers(id));
    TRY_ASSIGN(auto rows, repository.rows(id));
    // The last first: the person is there before what belongs to them, and a case has left before the other returns.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const QByteArray name = row->record.toLatin1();
        const QLatin1String table(name);
        if (row->dropped)
            TRY(repository.restore(table, row->id, row->version, stamp));
        else if (isLedger(row->record))
            TRY(repository.giveEntry(table, row->id, merge->kept, merge->merged, stamp));
        else
            TRY(repository.give(table, row->id, merge->kept, merge->merged, stamp));
    }
    TRY(giveBackFields(*merge, stamp));
    merge->undoneAt = stamp.at;
    merge->undoneBy = stamp.by;
    TRY(repository.markUndone(*merge));
    TRY(refresh(*merge));
    TRY(m_context.audit.record(audit::Action::PersonUnmerged, merge->kept));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Everything);
    return {};
}

Status MergeService::giveBackFields(const PersonMerge& merge, const MergeStamp& stamp) {
    BeneficiaryRepository persons(m_context.db);
    db::Statement papers = BeneficiaryRepository::papersStatement(m_context.db);
    TRY_ASSIGN(const auto other, persons.find(merge.merged));
    TRY_ASSIGN(const auto versions, persons.versions(merge.kept));
    const auto made =
        std::ranges::find(versions, merge.keptVersion, [](const Beneficiary& each) { return each.stamp.version; });
    if (!other || made == versions.end() || made == versions.begin())
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    TRY(BeneficiaryRepository::insertPapers(papers, *other));
    Beneficiary back = unmerged(*std::prev(made), *made, versions.back());
    back.stamp = {versions.back().stamp.version + 1, stamp.at, stamp.by};
    return persons.update(back);
}

Result<std::vector<PersonMerge>> MergeService::mergesOf(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    return MergeRepository(m_context.db).of(person);
}

Result<std::vector<MergeRecord>> MergeService::recordsOf(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    MergeRepository repository(m_context.db);
    TRY_ASSIGN(const auto merges, repository.within(person));
    std::vector<MergeRecord> records;
    for (const PersonMerge& merge : merges) {
        TRY_ASSIGN(MergeRecord record, repository.recordOf(merge));
        records.push_back(std::move(record));
    }
    return records;
}

Result<std::optional<MergedInto>> MergeService::mergedInto(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    MergeRepository repository(m_context.db);
    TRY_ASSIGN(const auto first, repository.standing(person));
    if (!first)
        return std::optional<MergedInto>();
    MergedInto into{first->kept, {}};
    TRY_ASSIGN(into.first, repository.recordOf(*first));
    while (true) {
        TRY_ASSIGN(const auto next, repository.standing(into.kept));
        if (!next)
            break;
        into.kept = next->kept;
    }
    TRY_ASSIGN(const CaseStanding standing, CaseAccess(m_context).standing(into.kept));
    if (!standing.mayRead)
        into.first.name = {};
    return std::optional(into);
}

Status MergeService::markNotSame(BeneficiaryId one, BeneficiaryId other) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    if (one == other)
        return sameTwice();
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(MergeRepository(m_context.db).insertNotSame(one, other, {m_context.clock.now(), m_context.actor.id}));
    TRY(m_context.audit.record(audit::Action::PersonsNotSame, one));
    TRY(transaction.commit());
    notifyOf(one, other);
    return {};
}

Status MergeService::markMayBeSame(BeneficiaryId one, BeneficiaryId other) {
    TRY(vault::require(m_context.actor, Permission::MergePersons));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(MergeRepository(m_context.db).removeNotSame(one, other));
    TRY(m_context.audit.record(audit::Action::PersonsMayBeSame, one));
    TRY(transaction.commit());
    notifyOf(one, other);
    return {};
}

void MergeService::notifyOf(BeneficiaryId one, BeneficiaryId other) {
    m_context.changes.notify(ChangeKind::Beneficiary, one.uuid());
    m_context.changes.notify(ChangeKind::Beneficiary, other.uuid());
}

Result<std::vector<std::pair<BeneficiaryId, BeneficiaryId>>> MergeService::notSame() {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return MergeRepository(m_context.db).notSame();
}

} // namespace tawjih
