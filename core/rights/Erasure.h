#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tawjih::rights {

/// What stands for a text of somebody who was erased where something has to stand.
inline constexpr QLatin1String erasedName("***");

/// Why a person's data is erased.
enum class ErasureCause { Retention, Request };

/// Where an erasure stands.
enum class ErasureState { Proposed, Approved, Refused };

/// What became of one person of an erasure.
enum class ErasedState { Proposed, Erased, Kept };

/// What keeps a person on record.
enum class KeptReason { OpenCase, PendingRequest, RecentContact, OpenReferral, PlaceHeld };

/// Somebody whose data may be due to be erased, by what decides it.
struct ErasureCandidate {
    BeneficiaryId person;
    QString number;                ///< of the case; empty where there is none
    std::optional<QDate> closedOn; ///< none: the case is not closed
    QDate lastContact;             ///< registration, a session, a follow-up or an attempt that reached them
    bool pendingRequest = false;   ///< another one than that of their erasure
    bool erasureRequested = false;
    bool openReferral = false; ///< a centre owes an answer
    bool placeHeld = false;    ///< held or waited for
    bool operator==(const ErasureCandidate&) const = default;
};

/// A candidate with what keeps them, if anything.
struct ErasureVerdict {
    ErasureCandidate candidate;
    std::vector<KeptReason> reasons; ///< empty: may be erased
    bool operator==(const ErasureVerdict&) const = default;
};

/// What an erasure by the retention rule would do today.
struct RetentionCheck {
    int months = 0;      ///< the desk's rule
    bool paused = false; ///< the clock is behind the journal: nothing is erased until it is right
    std::vector<ErasureVerdict> due;
    std::vector<ErasureVerdict> kept; ///< over by one clock and held by another reason
};

/// An erasure that was proposed, and what became of it.
struct Erasure {
    ErasureId id;
    QDateTime proposedAt;
    UserId proposedBy;
    ErasureCause cause = ErasureCause::Retention;
    ErasureState state = ErasureState::Proposed;
    std::optional<QDateTime> decidedAt;
    std::optional<UserId> decidedBy;
    bool operator==(const Erasure&) const = default;
};

/// One person of an erasure.
struct ErasurePerson {
    BeneficiaryId person; ///< once erased: by their new key
    QString number;
    ErasedState state = ErasedState::Proposed;
    bool operator==(const ErasurePerson&) const = default;
};

/// What an approval did.
struct ErasureReport {
    int erased = 0;
    int kept = 0;           ///< something came up since they were proposed
    bool logEmptied = true; ///< false: old pages stay in the log until the desk closes
    bool operator==(const ErasureReport&) const = default;
};

} // namespace tawjih::rights

namespace tawjih {

template <>
struct Codes<rights::ErasureCause> {
    using E = rights::ErasureCause;
    static constexpr CodeEntry<E> entries[] = {
        {E::Retention, "retention", QT_TRANSLATE_NOOP("Codes", "kept long enough")},
        {E::Request, "request", QT_TRANSLATE_NOOP("Codes", "the person asked")},
    };
};

template <>
struct Codes<rights::ErasureState> {
    using E = rights::ErasureState;
    static constexpr CodeEntry<E> entries[] = {
        {E::Proposed, "proposed", QT_TRANSLATE_NOOP("Codes", "waits for a second person")},
        {E::Approved, "approved", QT_TRANSLATE_NOOP("Codes", "approved")},
        {E::Refused, "refused", QT_TRANSLATE_NOOP("Codes", "refused")},
    };
};

template <>
struct Codes<rights::ErasedState> {
    using E = rights::ErasedState;
    static constexpr CodeEntry<E> entries[] = {
        {E::Proposed, "proposed", QT_TRANSLATE_NOOP("Codes", "proposed")},
        {E::Erased, "erased", QT_TRANSLATE_NOOP("Codes", "erased")},
        {E::Kept, "kept", QT_TRANSLATE_NOOP("Codes", "kept")},
    };
};

template <>
struct Codes<rights::KeptReason> {
    using E = rights::KeptReason;
    static constexpr CodeEntry<E> entries[] = {
        {E::OpenCase, "open_case", QT_TRANSLATE_NOOP("Codes", "the case is open")},
        {E::PendingRequest, "pending_request", QT_TRANSLATE_NOOP("Codes", "a request waits for its answer")},
        {E::RecentContact, "recent_contact", QT_TRANSLATE_NOOP("Codes", "in contact since")},
        {E::OpenReferral, "open_referral", QT_TRANSLATE_NOOP("Codes", "a centre owes an answer")},
        {E::PlaceHeld, "place_held", QT_TRANSLATE_NOOP("Codes", "a place is held or waited for")},
    };
};

} // namespace tawjih
