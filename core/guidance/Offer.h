#pragma once

#include "core/base/GeoPoint.h"
#include "core/guidance/AdmissionRule.h"
#include "core/guidance/Facts.h"
#include "core/outcome/PastCompletion.h"

namespace tawjih {

/// Kilometres between two points along the great circle (haversine on a sphere of 6,371 km).
[[nodiscard]] double kilometresBetween(const GeoPoint& a, const GeoPoint& b);

/// One intake as matching sees it.
struct Offer {
    IntakeId intake;
    QString trade; ///< ISCO-08
    TrainingLevel level = TrainingLevel::Qualification;
    ProviderKind provider = ProviderKind::Other;
    QDate startsOn;                ///< invalid: not known yet
    std::optional<QDate> opensOn;  ///< first day of the application window
    std::optional<QDate> closesOn; ///< its last day
    std::optional<int> seatsFree;  ///< nothing: not known
    std::optional<int> quotaLeft;  ///< seats left for foreigners; nothing: no quota
    Schedule schedule = Schedule::NotKnown;
    QString language;              ///< of teaching, ISO 639-3; empty: not known
    std::optional<GeoPoint> place; ///< of the centre, or the middle of its arrondissement
    CompletionByGroup completion;  ///< of those who began it before
    AdmissionRuleId rule;          ///< null: nobody knows
    bool operator==(const Offer&) const = default;
};

/// Whether an application can be made, apart from who makes it.
enum class IntakeState { Open, NotOpenYet, Full, QuotaUsed, Closed };

template <>
struct Codes<IntakeState> {
    static constexpr CodeEntry<IntakeState> entries[] = {
        {IntakeState::Open, "open", QT_TRANSLATE_NOOP("Codes", "open for applications")},
        {IntakeState::NotOpenYet, "not_open_yet", QT_TRANSLATE_NOOP("Codes", "not open yet")},
        {IntakeState::Full, "full", QT_TRANSLATE_NOOP("Codes", "full: waiting list")},
        {IntakeState::QuotaUsed, "quota_used",
         QT_TRANSLATE_NOOP("Codes", "quota for foreigners used up: waiting list")},
        {IntakeState::Closed, "closed", QT_TRANSLATE_NOOP("Codes", "closed")},
    };
};

/// The state of an intake for one person on the day of `facts`. Closed: the window is over or, where no last day is
/// known, classes have begun. The quota concerns who is known not to be Moroccan.
[[nodiscard]] IntakeState stateOf(const Offer& offer, const Facts& facts);

} // namespace tawjih
