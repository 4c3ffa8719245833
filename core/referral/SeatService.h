#pragma once

#include "core/audit/ServiceContext.h"
#include "core/referral/Seat.h"

#include <functional>
#include <map>
#include <span>

namespace tawjih {

/// Places of intakes: who holds one, who is enrolled, who waits. Each action looks and writes in one transaction that
/// holds the write lock, so that two windows cannot give the last place twice; doing the same again changes nothing
/// and returns what is there. Reading needs ReadCases, changing EditCases.
class SeatService {
public:
    explicit SeatService(const ServiceContext& context) : m_context(context) {}

    [[nodiscard]] Result<SeatCount> count(const IntakeId& intake) const;
    /// Of several intakes at once, for lists to choose from.
    [[nodiscard]] Result<std::map<IntakeId, SeatCount>> counts(std::span<const IntakeId> intakes) const;
    /// Enrolled, held, then the waiting list in its order.
    [[nodiscard]] Result<std::vector<SeatRow>> ofIntake(const IntakeId& intake) const;
    /// Not released ones, newest first.
    [[nodiscard]] Result<std::vector<Seat>> ofBeneficiary(const BeneficiaryId& person) const;
    /// Free places for which somebody waits, with the next in line.
    [[nodiscard]] Result<std::vector<SeatOffer>> offers() const;

    /// Holds a place until a day (nothing: the desk's delay from today). Whoever waits is taken off the waiting list
    /// by it. Errors: SeatsTaken, QuotaReached, OthersWaitFirst, Invalid (`intake` is no longer offered, `until`).
    [[nodiscard]] Result<Seat> hold(const IntakeId& intake, const BeneficiaryId& person,
                                    const ReferralId& referral = {}, std::optional<QDate> until = {});
    /// To the end of the waiting list. Who has a place keeps it. Errors: Invalid.
    [[nodiscard]] Result<Seat> wait(const IntakeId& intake, const BeneficiaryId& person,
                                    const ReferralId& referral = {});
    /// Another last day for a hold. Errors: Conflict, TransitionRefused (it is none), Invalid (`until` is past).
    [[nodiscard]] Result<Seat> extend(const Seat& shown, QDate until);
    /// Gives the place, or the turn, up. Errors: Conflict.
    [[nodiscard]] Result<Seat> release(const Seat& shown);

    /// Releases what was held for too long, unless the centre has accepted the person; with the day's work. Returns
    /// how many. Does nothing for whoever may not edit cases.
    [[nodiscard]] Result<int> releaseExpired(QDate today);

    /// Moves the place of a referral where its last step puts it (SeatRules::placeOf); within the caller's transaction.
    /// The centre's word goes before the waiting list. Errors: SeatsTaken, QuotaReached.
    [[nodiscard]] Result<SeatChange> follow(const Referral& referral);
    /// Gives up what was held for a referral that turns to another intake; within the caller's transaction.
    [[nodiscard]] Status vacate(const Referral& before);
    /// Puts a place back as it was before a change, unless somebody has changed it since; within the caller's
    /// transaction. Errors: SeatsTaken, QuotaReached (it was given away meanwhile).
    [[nodiscard]] Status restore(const SeatChange& change);

    /// Writes many in the caller's transaction, for the demo desk: checks that each finds room, audits and announces
    /// nothing. Needs ImportPersons.
    [[nodiscard]] Status insertAll(std::span<const Seat> seats);

private:
    [[nodiscard]] Result<SeatCount> counted(const IntakeId& intake) const;
    [[nodiscard]] Status checkOpen(const IntakeId& intake) const;
    [[nodiscard]] Status checkRoom(const Seat& wanted) const;
    [[nodiscard]] Status checkTurn(const Seat& wanted) const;
    [[nodiscard]] Result<QDate> heldUntil(const Referral& referral) const;
    void move(Seat& seat, SeatState to) const;
    [[nodiscard]] Result<Seat> put(Seat seat);
    [[nodiscard]] Result<Seat> commit(const std::function<Result<Seat>()>& change);
    [[nodiscard]] Result<Seat> current(const Seat& shown) const;

    ServiceContext m_context;
};

} // namespace tawjih
