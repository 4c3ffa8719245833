#include "core/referral/SeatService.h"

#include "core/casework/CaseAccess.h"
#include "core/catalogue/CatalogueService.h"
#include "core/db/Connection.h"
#include "core/db/Transaction.h"
#include "core/indicator/FactService.h"
#include "core/referral/DelayService.h"
#include "core/referral/SeatRepository.h"

#include <algorithm>

namespace tawjih {

namespace {

using vault::Permission;

tl::unexpected<Error> refuse(const char* field, FieldProblem::Kind kind) {
    return fail(Error{ErrorCode::Invalid, {}, {{QLatin1String(field), kind}}});
}

NameRefs seatName(SeatRow& row) {
    return {row.seat.beneficiary, row.personLatin, row.personArabic};
}

} // namespace

Result<SeatCount> SeatService::count(const IntakeId& intake) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    return counted(intake);
}

Result<std::map<IntakeId, SeatCount>> SeatService::counts(std::span<const IntakeId> intakes) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    std::map<IntakeId, SeatCount> counts;
    for (const IntakeId& intake : intakes) {
        TRY_ASSIGN(counts[intake], counted(intake));
    }
    return counts;
}

Result<std::vector<SeatRow>> SeatService::ofIntake(const IntakeId& intake) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY_ASSIGN(auto rows, SeatRepository(m_context.db).ofIntake(intake));
    TRY(CaseAccess(m_context).settle(rows, seatName));
    return rows;
}

Result<std::vector<Seat>> SeatService::ofBeneficiary(const BeneficiaryId& person) const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    TRY(CaseAccess(m_context).require(person));
    return SeatRepository(m_context.db).ofBeneficiary(person);
}

Result<std::vector<SeatOffer>> SeatService::offers() const {
    TRY(vault::require(m_context.actor, Permission::ReadCases));
    const SeatRepository repository(m_context.db);
    TRY_ASSIGN(const auto intakes, repository.waitedFor());
    std::vector<SeatOffer> offers;
    for (const IntakeId& intake : intakes) {
        TRY_ASSIGN(const SeatCount count, counted(intake));
        TRY_ASSIGN(auto rows, repository.ofIntake(intake));
        std::erase_if(rows, [](const SeatRow& row) { return row.seat.state != SeatState::Waiting; });
        // Of an intake whose places nobody knows, none is known to have become free.
        if (const auto next = SeatRules::nextInLine(rows, count); next && count.seats)
            offers.push_back({intake, *next, *count.freeFor(next->foreigner)});
    }
    TRY(CaseAccess(m_context).settle(offers, [](SeatOffer& offer) { return seatName(offer.next); }));
    return offers;
}

Result<Seat> SeatService::hold(const IntakeId& intake, const BeneficiaryId& person, const ReferralId& referral,
                               std::optional<QDate> until) {
    const QDate today = m_context.clock.today();
    const QDate last = until.value_or(today.addDays(DelayService(m_context).delays().holdDays));
    return commit([&]() -> Result<Seat> {
        TRY(CaseAccess(m_context).require(person));
        TRY_ASSIGN(const std::optional<Seat> present, SeatRepository(m_context.db).of(intake, person));
        if (present && SeatRules::occupies(present->state))
            return *present;
        if (!last.isValid() || last < today)
            return refuse("until", FieldProblem::Kind::OutOfRange);
        TRY(checkOpen(intake));
        Seat wanted = present.value_or(Seat());
        wanted.intake = intake;
        wanted.beneficiary = person;
        if (!referral.isNull())
            wanted.referral = referral;
        TRY(checkRoom(wanted));
        TRY(checkTurn(wanted));
        move(wanted, SeatState::Held);
        wanted.expiresOn = last;
        return put(wanted);
    });
}

Result<Seat> SeatService::wait(const IntakeId& intake, const BeneficiaryId& person, const ReferralId& referral) {
    return commit([&]() -> Result<Seat> {
        TRY(CaseAccess(m_context).require(person));
        TRY_ASSIGN(const std::optional<Seat> present, SeatRepository(m_context.db).of(intake, person));
        if (present)
            return *present;
        TRY(checkOpen(intake));
        Seat wanted;
        wanted.intake = intake;
        wanted.beneficiary = person;
        wanted.referral = referral;
        move(wanted, SeatState::Waiting);
        return put(wanted);
    });
}

Result<Seat> SeatService::extend(const Seat& shown, QDate until) {
    return commit([&]() -> Result<Seat> {
        TRY_ASSIGN(Seat seat, current(shown));
        if (seat.state != SeatState::Held)
            return fail(ErrorCode::TransitionRefused);
        if (!until.isValid() || until < m_context.clock.today())
            return refuse("until", FieldProblem::Kind::OutOfRange);
        if (seat.expiresOn == until)
            return seat;
        seat.expiresOn = until;
        return put(seat);
    });
}

Result<Seat> SeatService::release(const Seat& shown) {
    return commit([&]() -> Result<Seat> {
        TRY_ASSIGN(const Seat stored, SeatRepository(m_context.db).find(shown.id));
        if (stored.state == SeatState::Released)
            return stored;
        TRY_ASSIGN(Seat seat, current(shown));
        move(seat, SeatState::Released);
        return put(seat);
    });
}

Result<int> SeatService::releaseExpired(QDate today) {
    if (!vault::permits(m_context.actor.roles, Permission::EditCases))
        return 0;
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(std::vector<Seat> late, SeatRepository(m_context.db).heldUntilBefore(today));
    for (Seat& seat : late) {
        move(seat, SeatState::Released);
        TRY(put(seat));
    }
    TRY(transaction.commit());
    if (!late.empty())
        m_context.changes.notify(ChangeKind::Seat);
    return static_cast<int>(late.size());
}

Result<SeatChange> SeatService::follow(const Referral& referral) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    const std::optional<SeatState> place = SeatRules::placeOf(referral);
    if (referral.intake.isNull() || !place)
        return SeatChange{};
    TRY_ASSIGN(const std::optional<Seat> present,
               SeatRepository(m_context.db).of(referral.intake, referral.beneficiary));
    SeatChange change{present, std::nullopt};
    const bool released = *place == SeatState::Released;
    // A place that belongs to another request is not this one's to give up.
    const bool others = present && !present->referral.isNull() && present->referral != referral.id;
    if (released && (!present || others))
        return change;
    Seat wanted = present.value_or(Seat());
    wanted.intake = referral.intake;
    wanted.beneficiary = referral.beneficiary;
    wanted.referral = referral.id;
    if (SeatRules::occupies(*place) && !SeatRules::occupies(present ? present->state : SeatState::Released))
        TRY(checkRoom(wanted));
    if (!present || present->state != *place)
        move(wanted, *place);
    if (wanted.state == SeatState::Held) {
        TRY_ASSIGN(const QDate until, heldUntil(referral));
        wanted.expiresOn = std::max(wanted.expiresOn.value_or(until), until);
    }
    if (present && *present == wanted)
        return change;
    TRY_ASSIGN(change.after, put(wanted));
    return change;
}

Status SeatService::vacate(const Referral& before) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (before.intake.isNull())
        return {};
    TRY_ASSIGN(std::optional<Seat> present, SeatRepository(m_context.db).of(before.intake, before.beneficiary));
    if (!present || present->referral != before.id)
        return {};
    move(*present, SeatState::Released);
    TRY(put(*present));
    return {};
}

Status SeatService::restore(const SeatChange& change) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    if (!change.after)
        return {};
    const SeatRepository repository(m_context.db);
    TRY_ASSIGN(const Seat stored, repository.find(change.after->id));
    if (stored != *change.after)
        return {};
    Seat wanted = stored;
    move(wanted, SeatState::Released);
    if (change.before) { // with its turn in the waiting list
        wanted = *change.before;
        wanted.stamp = stored.stamp;
    }
    TRY_ASSIGN(const std::optional<Seat> present, repository.of(wanted.intake, wanted.beneficiary));
    if (wanted.state != SeatState::Released && present && present->id != wanted.id)
        return {}; // another place was taken for the person meanwhile: that one stays
    if (SeatRules::occupies(wanted.state) && !SeatRules::occupies(stored.state))
        TRY(checkRoom(wanted));
    TRY(put(wanted));
    return {};
}

Status SeatService::insertAll(std::span<const Seat> seats) {
    TRY(vault::require(m_context.actor, Permission::ImportPersons));
    SeatRepository repository(m_context.db);
    indicator::FactService facts(m_context.db);
    for (Seat seat : seats) {
        if (SeatRules::occupies(seat.state))
            TRY(checkRoom(seat));
        if (seat.id.isNull())
            seat.id = SeatId::create(m_context.clock);
        if (seat.stamp.version == 0)
            seat.stamp = {1, m_context.clock.now(), m_context.actor.id};
        TRY(repository.insert(seat));
        TRY(facts.refresh(seat.beneficiary));
    }
    return {};
}

Result<SeatCount> SeatService::counted(const IntakeId& intake) const {
    const SeatRepository repository(m_context.db);
    TRY_ASSIGN(SeatCount count, repository.count(intake));
    TRY_ASSIGN(const Intake offered, CatalogueService(m_context).find(intake));
    count.seats = offered.seats;
    count.foreignQuota = offered.foreignQuota;
    return count;
}

Status SeatService::checkOpen(const IntakeId& intake) const {
    TRY_ASSIGN(const Intake offered, CatalogueService(m_context).find(intake));
    return offered.active ? Status() : refuse("intake", FieldProblem::Kind::Contradiction);
}

Status SeatService::checkRoom(const Seat& wanted) const {
    TRY_ASSIGN(const SeatCount count, counted(wanted.intake));
    TRY_ASSIGN(const bool foreigner, SeatRepository(m_context.db).isForeigner(wanted.beneficiary));
    return SeatRules::checkRoom(count, foreigner);
}

/// A free place is the next one's in line; whoever waits for what they cannot get (the quota) keeps nobody from it.
Status SeatService::checkTurn(const Seat& wanted) const {
    TRY_ASSIGN(const SeatCount count, counted(wanted.intake));
    TRY_ASSIGN(auto rows, SeatRepository(m_context.db).ofIntake(wanted.intake));
    std::erase_if(rows, [](const SeatRow& row) { return row.seat.state != SeatState::Waiting; });
    const auto next = SeatRules::nextInLine(rows, count);
    return !count.seats || !next || next->seat.beneficiary == wanted.beneficiary ? Status()
                                                                                 : fail(ErrorCode::OthersWaitFirst);
}

/// Whoever is accepted has the place until some days into the training: then somebody should have said whether they
/// came. It does not lapse by itself (releaseExpired).
Result<QDate> SeatService::heldUntil(const Referral& referral) const {
    TRY_ASSIGN(const Intake offered, CatalogueService(m_context).find(referral.intake));
    return std::max(m_context.clock.today(), offered.startsOn).addDays(DelayService(m_context).delays().holdDays);
}

void SeatService::move(Seat& seat, SeatState to) const {
    seat.state = to;
    seat.since = m_context.clock.now();
    seat.expiresOn.reset();
}

/// Writes a place: a new one, or the next version.
Result<Seat> SeatService::put(Seat seat) {
    const QDateTime now = m_context.clock.now();
    const bool isNew = seat.id.isNull();
    if (isNew)
        seat.id = SeatId::create(m_context.clock);
    seat.stamp = {seat.stamp.version + 1, now, m_context.actor.id};
    SeatRepository repository(m_context.db);
    TRY(isNew ? repository.insert(seat) : repository.update(seat));
    TRY(indicator::FactService(m_context.db).refresh(seat.beneficiary));
    TRY(m_context.audit.record(audit::Action::SeatChanged, seat.id));
    return seat;
}

/// One action: permission, write lock, change, commit, and the news of it.
Result<Seat> SeatService::commit(const std::function<Result<Seat>()>& change) {
    TRY(vault::require(m_context.actor, Permission::EditCases));
    db::Transaction transaction(m_context.db);
    TRY(transaction.begin());
    TRY_ASSIGN(Seat seat, change());
    TRY(transaction.commit());
    m_context.changes.notify(ChangeKind::Seat, seat.id.uuid());
    return seat;
}

Result<Seat> SeatService::current(const Seat& shown) const {
    TRY_ASSIGN(const Seat stored, SeatRepository(m_context.db).find(shown.id));
    if (stored.stamp.version != shown.stamp.version)
        return fail(ErrorCode::Conflict);
    return stored;
}

} // namespace tawjih
