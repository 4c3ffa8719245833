#pragma once

#include "core/base/Tongue.h"
#include "core/indicator/Field.h"

#include <functional>

namespace tawjih::indicator {

/// By what figures are broken down and filtered (domain.md, Indicators).
enum class Dimension {
    Month,
    Quarter,
    SchoolYear,
    ProjectYear,
    Desk,
    Advisor,
    Provider,
    Centre,
    Level,
    Trade,
    Sex,
    AgeGroup,
    AgeBand,
    Nationality,
    ResidenceStatus,
    Education,
    Arrondissement,
    Employment,
    Opening,
    SessionKind,
    SessionMode,
    ReferralStatus,
    Outcome,
    RefusalReason,
    DropOutReason,
    Situation,
    Document,
    SeatState,
    Reached,
    Missing,
    Improbable,
};

} // namespace tawjih::indicator

namespace tawjih {

template <>
struct Codes<indicator::Dimension> {
    using D = indicator::Dimension;
    static constexpr CodeEntry<D> entries[] = {
        {D::Month, "month", QT_TRANSLATE_NOOP("Codes", "Month")},
        {D::Quarter, "quarter", QT_TRANSLATE_NOOP("Codes", "Quarter")},
        {D::SchoolYear, "school_year", QT_TRANSLATE_NOOP("Codes", "School year")},
        {D::ProjectYear, "project_year", QT_TRANSLATE_NOOP("Codes", "Project year")},
        {D::Desk, "desk", QT_TRANSLATE_NOOP("Codes", "Desk")},
        {D::Advisor, "advisor", QT_TRANSLATE_NOOP("Codes", "Advisor")},
        {D::Provider, "provider", QT_TRANSLATE_NOOP("Codes", "Provider")},
        {D::Centre, "centre", QT_TRANSLATE_NOOP("Codes", "Training centre")},
        {D::Level, "level", QT_TRANSLATE_NOOP("Codes", "Training level")},
        {D::Trade, "trade", QT_TRANSLATE_NOOP("Codes", "Trade")},
        {D::Sex, "sex", QT_TRANSLATE_NOOP("Codes", "Sex")},
        {D::AgeGroup, "age_group", QT_TRANSLATE_NOOP("Codes", "Age group")},
        {D::AgeBand, "age_band", QT_TRANSLATE_NOOP("Codes", "Age in five years")},
        {D::Nationality, "nationality", QT_TRANSLATE_NOOP("Codes", "Nationality")},
        {D::ResidenceStatus, "residence_status", QT_TRANSLATE_NOOP("Codes", "Residence status")},
        {D::Education, "education", QT_TRANSLATE_NOOP("Codes", "Education")},
        {D::Arrondissement, "arrondissement", QT_TRANSLATE_NOOP("Codes", "Arrondissement")},
        {D::Employment, "employment", QT_TRANSLATE_NOOP("Codes", "Employment at registration")},
        {D::Opening, "opening", QT_TRANSLATE_NOOP("Codes", "First time or returning")},
        {D::SessionKind, "session_kind", QT_TRANSLATE_NOOP("Codes", "Kind of session")},
        {D::SessionMode, "session_mode", QT_TRANSLATE_NOOP("Codes", "Way of the session")},
        {D::ReferralStatus, "referral_status", QT_TRANSLATE_NOOP("Codes", "Answer to the request")},
        {D::Outcome, "outcome", QT_TRANSLATE_NOOP("Codes", "Outcome of the training")},
        {D::RefusalReason, "refusal_reason", QT_TRANSLATE_NOOP("Codes", "Reason of the refusal")},
        {D::DropOutReason, "dropout_reason", QT_TRANSLATE_NOOP("Codes", "Reason of the drop-out")},
        {D::Situation, "situation", QT_TRANSLATE_NOOP("Codes", "Employment found")},
        {D::Document, "document", QT_TRANSLATE_NOOP("Codes", "Document")},
        {D::SeatState, "seat_state", QT_TRANSLATE_NOOP("Codes", "State of the place")},
        {D::Reached, "reached", QT_TRANSLATE_NOOP("Codes", "Furthest step")},
        {D::Missing, "missing", QT_TRANSLATE_NOOP("Codes", "What is missing")},
        {D::Improbable, "improbable", QT_TRANSLATE_NOOP("Codes", "What is improbable")},
    };
};

} // namespace tawjih

namespace tawjih::indicator {

/// Whether it parts by time: its keys are in order and without gaps.
[[nodiscard]] bool isTime(Dimension dimension);

/// The field of a population that a dimension asks; nullptr where it has no meaning there. Times and the desk have none
/// and always a meaning (times where the indicator has an event date).
[[nodiscard]] const Field* fieldOf(Dimension dimension, Population population);
[[nodiscard]] bool applies(Dimension dimension, Population population, bool dated = true);

/// Keys are stable texts: "2026-03", "2026-Q1", "2025/2026" (school and project years by their years), a code, a uuid,
/// "25-54", or "unknown".
inline const QString unknownKey = QStringLiteral("unknown");

/// The key of a day, and the keys of all parts from one day to another.
[[nodiscard]] QString timeKey(Dimension dimension, QDate day);
[[nodiscard]] QStringList timeKeys(Dimension dimension, QDate from, QDate to);

/// Age groups of domain.md; AgeBand: 15-19 … 35+, and below.
[[nodiscard]] const std::vector<std::pair<int, QString>>& ageGroups(Dimension dimension);

/// The name of a key, in a language. \param facts names what a desk names itself
[[nodiscard]] QString keyLabel(Dimension dimension, const QString& key, const Facts& facts, const Tongue& tongue);
/// A shorter one for under a chart: "Mar\n2026". Empty where there is none.
[[nodiscard]] QString shortKeyLabel(Dimension dimension, const QString& key, const Tongue& tongue);

/// The order in which people read keys: closed lists in theirs, times in time, everything else by `size` (the largest
/// first); "unknown" last.
void orderKeys(Dimension dimension, QStringList& keys, const std::function<qint64(const QString&)>& size);

} // namespace tawjih::indicator
