#pragma once

#include "core/base/Result.h"
#include "core/referral/Referral.h"

#include <optional>
#include <vector>

namespace tawjih {

/// How somebody stands to a place of an intake.
enum class SeatState { Waiting, Held, Enrolled, Released };

template <>
struct Codes<SeatState> {
    static constexpr CodeEntry<SeatState> entries[] = {
        {SeatState::Waiting, "waiting", QT_TRANSLATE_NOOP("Codes", "waiting for a place")},
        {SeatState::Held, "held", QT_TRANSLATE_NOOP("Codes", "place held")},
        {SeatState::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Codes", "enrolled")},
        {SeatState::Released, "released", QT_TRANSLATE_NOOP("Codes", "place released")},
    };
};

/// One person's place on one intake, or their turn in its waiting list. Nobody has two on the same intake.
struct Seat {
    SeatId id;
    RecordStamp stamp;
    IntakeId intake;
    BeneficiaryId beneficiary;
    ReferralId referral; ///< that it belongs to; null: held before anything was written to the centre
    SeatState state = SeatState::Waiting;
    QDateTime since;                ///< the present state; the waiting list goes by it
    std::optional<QDate> expiresOn; ///< last day of a hold, and only of a hold
    bool operator==(const Seat&) const = default;
};

/// How many places an intake has and who takes them, as far as this desk knows.
struct SeatCount {
    std::optional<int> seats;        ///< unknown stays unknown
    std::optional<int> foreignQuota; ///< most places for people without Moroccan nationality
    int held = 0;
    int enrolled = 0;
    int waiting = 0;
    int foreigners = 0; ///< of those held or enrolled
    bool operator==(const SeatCount&) const = default;

    /// seats - held - enrolled, never below zero; nothing where the seats are unknown.
    [[nodiscard]] std::optional<int> free() const;
    /// The same for a foreigner: the quota counts too.
    [[nodiscard]] std::optional<int> freeFor(bool foreigner) const;
};

/// A place with what a list says about it.
struct SeatRow {
    Seat seat;
    QString personLatin;
    QString personArabic;
    QString caseNumber;
    bool foreigner = true; ///< also where no nationality is known: nothing is promised twice
    int turn = 0;          ///< in the waiting list, from 1; 0 for everybody else
    bool operator==(const SeatRow&) const = default;
};

/// A place that became free, and who comes next: for an advisor to offer, never given silently.
struct SeatOffer {
    IntakeId intake;
    SeatRow next;
    int free = 0;
    bool operator==(const SeatOffer&) const = default;
};

/// What one step did to a place, so that it can be undone.
struct SeatChange {
    std::optional<Seat> before; ///< nothing: there was none
    std::optional<Seat> after;  ///< nothing: it was left alone
    bool operator==(const SeatChange&) const = default;
};

/// What places follow. Pure.
namespace SeatRules {

/// Takes a place away from others.
[[nodiscard]] constexpr bool occupies(SeatState state) {
    return state == SeatState::Held || state == SeatState::Enrolled;
}

/// Where a referral puts its place: a waiting list at the centre is one here, accepted is held, enrolled (and whatever
/// came after) is enrolled, refused, withdrawn, expired, dropped out, excluded and never come is released. Nothing
/// before the centre's answer: a place may be held meanwhile or not.
[[nodiscard]] std::optional<SeatState> placeOf(const Referral& referral);

/// Whether there is room for one more. Errors SeatsTaken, QuotaReached. Unknown seats refuse nobody.
[[nodiscard]] Status checkRoom(const SeatCount& count, bool foreigner);

/// The first of the waiting list whom the free places fit. \param waiting in the order of the list
[[nodiscard]] std::optional<SeatRow> nextInLine(const std::vector<SeatRow>& waiting, const SeatCount& count);

} // namespace SeatRules
} // namespace tawjih
