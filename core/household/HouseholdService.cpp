#include "core/household/HouseholdService.h"

#include "core/base/Text.h"
#include "core/casework/CaseAccess.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/household/HouseholdRepository.h"
#include "core/household/HouseholdRules.h"

#include <algorithm>
#include <map>
#include <set>

namespace tawjih {

namespace {

using vault::Permission;

tl::unexpected<Error> invalid(std::vector<FieldProblem> problems) {
    return fail(Error{ErrorCode::Invalid, QStringLiteral("person_link"), std::move(problems)});
}

tl::unexpected<Error> sameTwice() {
    return invalid({{QStringLiteral("relative"), FieldProblem::Kind::NotUnique}});
}

Result<KnownPerson> known(HouseholdRepository& repository, BeneficiaryId person) {
    TRY_ASSIGN(auto found, repository.describe(person));
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    return *std::move(found);
}

NameRefs nameOf(KnownPerson& person) {
    return {person.line.id, person.line.latinName, person.line.arabicName};
}

/// Of a restricted person a relative's page shows the number of the case.
void hide(KnownPerson& person) {
    person.sex = Sex::NotSaid;
    person.birth = BirthDate();
}

/// Who lives with a person now, without them.
Result<std::vector<BeneficiaryId>> livingWith(HouseholdRepository& repository, BeneficiaryId person) {
    TRY_ASSIGN(const auto member, repository.memberOf(person));
    if (!member || !member->isStanding())
        return std::vector<BeneficiaryId>();
    TRY_ASSIGN(auto members, repository.members(member->household));
    std::erase(members, person);
    return members;
}

std::optional<PersonLink> linkBetween(const std::vector<PersonLink>& links, BeneficiaryId one, BeneficiaryId other) {
    const auto found =
        std::ranges::find_if(links, [&](const PersonLink& link) { return link.otherThan(one) == other; });
    return found == links.end() ? std::nullopt : std::optional(*found);
}

/// Whether a link that is stored makes somebody their own ancestor.
Result<bool> makesCircle(HouseholdRepository& repository, const PersonLink& link) {
    if (!link.isStanding() || (link.relation != Relation::Parent && link.relation != Relation::Child))
        return false;
    return repository.isOwnAncestor(link.person);
}

/// Both live with others, and not with each other.
Result<bool> leavesOthers(HouseholdRepository& repository, const NewLink& link) {
    TRY_ASSIGN(const auto mine, livingWith(repository, link.person));
    TRY_ASSIGN(const auto theirs, livingWith(repository, link.relative));
    return !mine.empty() && !theirs.empty() && std::ranges::find(mine, link.relative) == mine.end();
}

} // namespace

/// One action, row after row.
class HouseholdService::Change {
public:
    Change(HouseholdRepository& repository, const ServiceContext& context)
        : m_repository(repository)
        , m_clock(context.clock)
        , m_now(context.clock.now())
        , m_today(context.clock.today())
        , m_by(context.actor.id) {}

    Status put(std::optional<PersonLink> before, PersonLink after) {
        return write(m_change.links, std::move(before), std::move(after));
    }
    Status put(std::optional<HouseholdMember> before, HouseholdMember after) {
        return write(m_change.members, std::move(before), std::move(after));
    }
    Status end(const PersonLink& link) {
        PersonLink over = link;
        over.endedOn = m_today;
        return put(link, over);
    }
    Status end(const HouseholdMember& member) {
        HouseholdMember over = member;
        over.leftOn = m_today;
        return put(member, over);
    }

    /// Has two persons live in one household.
    Status bringTogether(BeneficiaryId person, BeneficiaryId relative) {
        TRY_ASSIGN(const auto mine, m_repository.memberOf(person));
        TRY_ASSIGN(const auto theirs, m_repository.memberOf(relative));
        const bool iLive = mine && mine->isStanding();
        const bool theyLive = theirs && theirs->isStanding();
        if (iLive && theyLive) {
            if (mine->household == theirs->household)
                return {};
            TRY_ASSIGN(const auto withMe, livingWith(m_repository, person));
            TRY_ASSIGN(const auto withThem, livingWith(m_repository, relative));
            return withMe.empty() && !withThem.empty() ? moveIn(person, mine, theirs->household)
                                                       : moveIn(relative, theirs, mine->household);
        }
        if (iLive)
            return moveIn(relative, theirs, mine->household);
        if (theyLive)
            return moveIn(person, mine, theirs->household);
        const auto household = HouseholdId::create(m_clock);
        TRY(m_repository.insertHousehold(household, {1, m_now, m_by}));
        TRY(moveIn(person, mine, household));
        return moveIn(relative, theirs, household);
    }

    /// Gives a row the content that it had, or ends it where it was new.
    template <typename Record>
    Status takeBack(const RecordStep<Record>& step) {
        TRY_ASSIGN(const auto stored, m_repository.find(step.after.id));
        Record left = step.after; // by whichever version: a later action may have been taken back
        if (stored)
            left.stamp = stored->stamp;
        if (stored != std::optional(left))
            return fail(ErrorCode::Conflict, QStringLiteral("household"));
        if (!step.before)
            return end(*stored);
        return put(stored, *step.before);
    }

    [[nodiscard]] const HouseholdChange& made() const { return m_change; }

private:
    Status moveIn(BeneficiaryId person, const std::optional<HouseholdMember>& before, HouseholdId household) {
        HouseholdMember member = before.value_or(HouseholdMember());
        member.person = person;
        member.household = household;
        member.leftOn.reset();
        return put(before, member);
    }

    template <typename Record>
    Status write(std::vector<RecordStep<Record>>& steps, std::optional<Record> before, Record after) {
        if (!before)
            after.id = decltype(after.id)::create(m_clock);
        after.stamp = {before ? before->stamp.version + 1 : 1, m_now, m_by};
        TRY(before ? m_repository.update(after) : m_repository.insert(after));
        steps.push_back({std::move(before), std::move(after)});
        return {};
    }

    HouseholdRepository& m_repository;
    const Clock& m_clock;
    QDateTime m_now;
    QDate m_today;
    UserId m_by;
    HouseholdChange m_change;
};

Result<std::vector<Relative>> HouseholdService::of(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    HouseholdRepository repository(m_context.db);
    std::map<BeneficiaryId, Relative> found;
    TRY_ASSIGN(const auto members, livingWith(repository, person));
    for (const BeneficiaryId member : members)
        found[member].livesTogether = true;
    TRY_ASSIGN(const auto links, repository.linksOf(person));
    for (const PersonLink& link : links)
        if (link.isStanding()) {
            Relative& relative = found[link.otherThan(person)];
            relative.relation = link.relationTo(person);
            relative.since = link.since;
        }
    std::vector<Relative> relatives;
    for (auto& [id, relative] : found) {
        TRY_ASSIGN(relative.person, known(repository, id));
        relatives.push_back(relative);
    }
    TRY(CaseAccess(m_context).settle(
        relatives, [](Relative& each) { return nameOf(each.person); }, [](Relative& each) { hide(each.person); }));
    const auto order = [](const Relative& each) {
        return std::tuple(!each.livesTogether, each.relation.value_or(Relation::Housemate),
                          each.person.birth.date().value_or(QDate(9999, 1, 1)), each.person.line.id.uuid());
    };
    std::ranges::sort(relatives, [&](const Relative& a, const Relative& b) { return order(a) < order(b); });
    return relatives;
}

Result<HouseholdHistory> HouseholdService::history(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    HouseholdRepository repository(m_context.db);
    HouseholdHistory history;
    TRY_ASSIGN(history.moves, repository.memberVersions(person));
    TRY_ASSIGN(const auto links, repository.linksOf(person));
    for (const PersonLink& link : links) {
        const BeneficiaryId relative = link.otherThan(person);
        TRY_ASSIGN(const KnownPerson who, known(repository, relative));
        TRY_ASSIGN(const auto versions, repository.versions(link.id));
        for (const PersonLink& version : versions) // an earlier one may be of somebody who was merged since
            history.links.push_back({version.stamp, who,
                                     version.relative == relative ? version.relation : inverse(version.relation),
                                     version.since, version.isStanding()});
    }
    TRY(CaseAccess(m_context).settle(
        history.links, [](LinkVersion& each) { return nameOf(each.relative); },
        [](LinkVersion& each) { hide(each.relative); }));
    return history;
}

Result<std::vector<LinkWarning>> HouseholdService::warnings(const NewLink& link) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(link.person));
    HouseholdRepository repository(m_context.db);
    TRY_ASSIGN(const auto person, known(repository, link.person));
    TRY_ASSIGN(const auto relative, known(repository, link.relative));
    TRY_ASSIGN(const auto linksOfPerson, repository.linksOf(link.person));
    TRY_ASSIGN(const auto linksOfRelative, repository.linksOf(link.relative));
    auto found = HouseholdRules::warnings(link, person.birth, relative.birth, linksOfPerson, linksOfRelative);
    TRY_ASSIGN(const bool leaves, leavesOthers(repository, link));
    if (link.livesTogether && leaves)
        found.push_back(LinkWarning::LeavesHousehold);
    return found;
}

Result<HouseholdChange> HouseholdService::link(const NewLink& link) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(link.person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    HouseholdRepository repository(m_context.db);
    TRY_ASSIGN(const auto person, known(repository, link.person));
    TRY_ASSIGN(const auto relative, known(repository, link.relative));
    if (auto problems = HouseholdRules::validate(link, person.birth, relative.birth, m_context.clock.today());
        !problems.empty())
        return invalid(std::move(problems));
    TRY_ASSIGN(const auto links, repository.linksOf(link.person));
    const std::optional<PersonLink> stored = linkBetween(links, link.person, link.relative);
    PersonLink next = stored.value_or(PersonLink{{}, {}, link.person, link.relative, {}, {}, {}});
    next.relation = next.person == link.person ? link.relation : inverse(link.relation);
    next.since = link.since;
    next.endedOn.reset();
    Change change(repository, m_context);
    if (stored != std::optional(next))
        TRY(change.put(stored, next));
    TRY_ASSIGN(const bool circle, makesCircle(repository, next));
    if (circle)
        return invalid({{QStringLiteral("relation"), FieldProblem::Kind::Contradiction}});
    if (link.livesTogether)
        TRY(change.bringTogether(link.person, link.relative));
    if (change.made().isEmpty())
        return change.made();
    TRY(note(audit::Action::HouseholdChanged, link.person, link.relative));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, link.person.uuid());
    m_context.changes.notify(ChangeKind::Beneficiary, link.relative.uuid());
    return change.made();
}

Result<HouseholdChange> HouseholdService::unlink(BeneficiaryId person, BeneficiaryId relative) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    HouseholdRepository repository(m_context.db);
    TRY_ASSIGN(const auto links, repository.linksOf(person));
    const std::optional<PersonLink> stored = linkBetween(links, person, relative);
    if (!stored || !stored->isStanding())
        return fail(ErrorCode::NotFound, QStringLiteral("person_link"));
    Change change(repository, m_context);
    TRY(change.end(*stored));
    TRY(note(audit::Action::HouseholdChanged, person, relative));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, person.uuid());
    m_context.changes.notify(ChangeKind::Beneficiary, relative.uuid());
    return change.made();
}

Result<HouseholdChange> HouseholdService::leave(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    HouseholdRepository repository(m_context.db);
    TRY_ASSIGN(const auto member, repository.memberOf(person));
    if (!member || !member->isStanding())
        return fail(ErrorCode::NotFound, QStringLiteral("household_member"));
    Change change(repository, m_context);
    TRY(change.end(*member));
    TRY_ASSIGN(const auto links, repository.linksOf(person));
    for (const PersonLink& link : links)
        if (link.isStanding() && link.relation == Relation::Housemate)
            TRY(change.end(link));
    TRY(m_context.audit.record(audit::Action::HouseholdChanged, person));
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Beneficiary, person.uuid());
    for (const auto& step : change.made().links)
        m_context.changes.notify(ChangeKind::Beneficiary, step.after.otherThan(person).uuid());
    return change.made();
}

Status HouseholdService::undo(const HouseholdChange& change) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    HouseholdRepository repository(m_context.db);
    Change back(repository, m_context);
    std::set<BeneficiaryId> touched;
    for (const auto& step : change.links) {
        TRY(back.takeBack(step));
        touched.insert({step.after.person, step.after.relative});
        TRY_ASSIGN(const bool circle, makesCircle(repository, step.before.value_or(step.after)));
        if (circle) // with what was linked since
            return fail(ErrorCode::Conflict, QStringLiteral("household"));
    }
    for (const auto& step : change.members) {
        TRY(back.takeBack(step));
        touched.insert(step.after.person);
    }
    for (const BeneficiaryId person : touched)
        TRY(m_context.audit.record(audit::Action::HouseholdChanged, person));
    TRY(transaction.commit());
    for (const BeneficiaryId person : touched)
        m_context.changes.notify(ChangeKind::Beneficiary, person.uuid());
    return {};
}

Result<std::vector<HouseholdOffer>> HouseholdService::suggestions(BeneficiaryId person) {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    HouseholdRepository repository(m_context.db);
    TRY_ASSIGN(const auto contact, repository.contact(person));
    if (!contact)
        return fail(ErrorCode::NotFound, QStringLiteral("beneficiary"));
    std::set<BeneficiaryId> settled{person};
    TRY_ASSIGN(const auto denied, repository.denied(person));
    settled.insert(denied.begin(), denied.end());
    TRY_ASSIGN(const auto members, livingWith(repository, person));
    settled.insert(members.begin(), members.end());
    TRY_ASSIGN(const auto links, repository.linksOf(person));
    for (const PersonLink& link : links)
        if (link.isStanding())
            settled.insert(link.otherThan(person));

    std::map<BeneficiaryId, HouseholdOffer> offers;
    const auto offer = [&](const std::set<BeneficiaryId>& sharing, bool HouseholdOffer::*what) {
        if (sharing.size() > HouseholdRules::mostSharing)
            return;
        for (const BeneficiaryId one : sharing)
            if (!settled.contains(one))
                offers[one].*what = true;
    };
    for (const QString& key : {phoneKey(contact->phone), phoneKey(contact->otherPhone)}) {
        if (key.isEmpty())
            continue;
        std::set<BeneficiaryId> sharing;
        TRY_ASSIGN(const auto found, repository.withPhone(key));
        for (const auto& other : found)
            if (HouseholdRules::sharePhone(key, {}, other.phone, other.otherPhone))
                sharing.insert(other.person);
        offer(sharing, &HouseholdOffer::samePhone);
    }
    if (!contact->address.isEmpty() && !contact->arrondissement.isEmpty()) {
        TRY_ASSIGN(const auto found, repository.withAddress(contact->arrondissement, contact->address));
        offer({found.begin(), found.end()}, &HouseholdOffer::sameAddress);
    }
    std::vector<HouseholdOffer> made;
    for (auto& [id, each] : offers) {
        TRY_ASSIGN(each.person, known(repository, id));
        made.push_back(each);
    }
    TRY(CaseAccess(m_context).settle(
        made, [](HouseholdOffer& each) { return nameOf(each.person); },
        [](HouseholdOffer& each) { hide(each.person); }));
    std::ranges::stable_sort(made, std::greater(), [](const HouseholdOffer& each) {
        return (each.samePhone ? 2 : 0) + (each.sameAddress ? 1 : 0);
    });
    return made;
}

Status HouseholdService::deny(BeneficiaryId person, BeneficiaryId other) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(person));
    if (person == other)
        return sameTwice();
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    HouseholdRepository repository(m_context.db);
    TRY(known(repository, person));
    TRY(known(repository, other));
    TRY(repository.insertDenial(person, other, {1, m_context.clock.now(), m_context.actor.id}));
    TRY(note(audit::Action::HouseholdDenied, person, other));
    return transaction.commit();
}

Status HouseholdService::allow(BeneficiaryId person, BeneficiaryId other) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    TRY(CaseAccess(m_context).require(person));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY(HouseholdRepository(m_context.db).removeDenial(person, other));
    TRY(note(audit::Action::HouseholdChanged, person, other));
    return transaction.commit();
}

Status HouseholdService::note(audit::Action action, BeneficiaryId one, BeneficiaryId other) {
    TRY(m_context.audit.record(action, one));
    return m_context.audit.record(action, other);
}

} // namespace tawjih
