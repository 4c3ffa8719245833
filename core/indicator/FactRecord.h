#pragma once

#include <QDate>
#include <QUuid>

#include <algorithm>
#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

/// What figures are counted from: a few bytes for each thing that happened to a person. Drawn from the record, rebuilt
/// at will, never the source of anything. Closed lists are stored as the place of the value in its enum plus one, 0 for
/// "not known"; what is named by the desk (places, nationalities, advisors, centres) as a number of FactCodes.
namespace tawjih::indicator {

/// A day as its number, 1 for 1 January 1900; 0 for no day. Enough until 2079; what lies outside is no day.
using FactDay = quint16;

inline constexpr qint64 factDayZero = 2415020; ///< Julian day of 31 December 1899

[[nodiscard]] inline FactDay toFactDay(QDate day) {
    const qint64 number = day.isValid() ? day.toJulianDay() - factDayZero : 0;
    return number > 0 && number <= 0xFFFF ? static_cast<FactDay>(number) : FactDay(0);
}

[[nodiscard]] inline QDate fromFactDay(FactDay day) {
    return day == 0 ? QDate() : QDate::fromJulianDay(factDayZero + day);
}

/// The code of a value of a closed list; unknown values give 0.
template <typename E>
[[nodiscard]] constexpr quint8 toFactCode(E value) {
    return static_cast<quint8>(static_cast<int>(value) + 1);
}

/// A number of FactCodes; 0: not known.
using FactName = quint16;

/// What is missing in a person's file, as bits (the order is that of the closed list MissingField).
enum class MissingField {
    Phone,
    BirthDate,
    Sex,
    Nationality,
    Arrondissement,
    ResidenceStatus,
    ResidenceEnd,
    Education,
    Languages
};

struct PersonFact {
    FactDay registered = 0;
    FactDay firstContact = 0; ///< registration, a session at which they were seen or an attempt that reached them
    FactDay lastContact = 0;  ///< the last of these
    FactDay birth = 0;
    FactDay residenceEnds = 0;
    FactDay profileOn = 0; ///< when the file was last written to
    FactName nationality = 0;
    FactName arrondissement = 0;
    FactName advisor = 0; ///< of the case
    quint16 missing = 0;  ///< bits of MissingField
    quint8 sex = 0;
    quint8 residence = 0;
    quint8 education = 0;
    quint8 caseStatus = 0;
    quint8 employment = 0; ///< at registration
    quint8 improbable = 0; ///< bits: 1 age, 2 dates that contradict each other, 4 household
};

/// A spell of the case: the first registration, or a re-opening.
struct OpeningFact {
    FactDay on = 0;
    quint8 returning = 0; ///< 1 first, 2 returning
    quint8 reason = 0;
};

struct SessionFact {
    FactDay held = 0;
    FactName advisor = 0;
    quint8 kind = 0;
    quint8 mode = 0;
    quint8 attendance = 0;
    quint8 reserved = 0;
};

struct ReferralFact {
    FactName establishment = 0;
    FactName programme = 0;
    FactName advisor = 0;
    FactDay created = 0;
    FactDay sent = 0;
    FactDay answered = 0; ///< the first acceptance, refusal or place on a waiting list
    FactDay admitted = 0;
    FactDay enrolled = 0;
    FactDay attending = 0;
    FactDay completed = 0;
    FactDay certified = 0;
    FactDay left = 0;    ///< dropped out, excluded or never came
    quint16 refusal = 0; ///< bits of RefusalReason
    quint8 status = 0;
    quint8 outcome = 0;
    quint8 dropOut = 0;
    quint8 reached = 0; ///< Reached: how far the person came with this referral
};

struct FollowUpFact {
    FactDay checked = 0;
    quint8 months = 0;
    quint8 situation = 0;
    quint8 evidence = 0;
    quint8 reserved = 0;
};

/// A dated paper.
struct PaperFact {
    FactDay ends = 0;
    quint8 document = 0;
    quint8 reserved = 0;
};

/// A place of an intake, or a turn in its waiting list.
struct SeatFact {
    FactName intake = 0;
    FactDay since = 0;
    quint8 state = 0;
    quint8 reserved = 0;
};

/// A next step or an action of the plan that is neither done nor cancelled and has a day.
struct StepFact {
    FactDay due = 0;
    FactName owner = 0; ///< not known: the person
};

/// How far somebody came. Whoever reached a stage counts as having reached those before (domain.md, Indicators).
enum class Reached {
    Contacted,
    Registered,
    Counselled, ///< was seen at a session
    Oriented,   ///< a referral was prepared
    Applied,    ///< it was sent to the centre
    Admitted,   ///< by the centre; also who then never came
    Enrolled,   ///< attended the first classes; also who later left or was excluded
    Attending,
    Completed,
    Certified,
};

/// An order of facts for its own sake: the same record always gives the same bytes.
template <typename Fact>
[[nodiscard]] bool comesBefore(const Fact& a, const Fact& b) {
    static_assert(std::has_unique_object_representations_v<Fact>); // no padding: bytes can be compared
    return std::memcmp(&a, &b, sizeof(Fact)) < 0;
}

/// Everything of one person, each kind in the order of comesBefore().
struct PersonFacts {
    QUuid id;
    PersonFact person;
    std::span<const OpeningFact> openings;
    std::span<const SessionFact> sessions;
    std::span<const ReferralFact> referrals;
    std::span<const FollowUpFact> followUps;
    std::span<const PaperFact> papers;
    std::span<const SeatFact> seats;
    std::span<const StepFact> steps;
};

} // namespace tawjih::indicator
