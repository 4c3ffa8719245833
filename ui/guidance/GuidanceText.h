#pragma once

#include "core/guidance/OfferStock.h"
#include "ui/widgets/Colors.h"

namespace tawjih::ui {

/// A verdict as an advisor meets it: what only has to be checked is told apart from what has to be obtained.
enum class Answer { Eligible, EligibleIf, ToCheck, AskCentre, NotEligible };

} // namespace tawjih::ui

namespace tawjih {

template <>
struct Codes<ui::Answer> {
    static constexpr CodeEntry<ui::Answer> entries[] = {
        {ui::Answer::Eligible, "eligible", QT_TRANSLATE_NOOP("Codes", "Eligible")},
        {ui::Answer::EligibleIf, "eligible_if", QT_TRANSLATE_NOOP("Codes", "Eligible if…")},
        {ui::Answer::ToCheck, "to_check", QT_TRANSLATE_NOOP("Codes", "To check")},
        {ui::Answer::AskCentre, "ask_centre", QT_TRANSLATE_NOOP("Codes", "Ask the centre")},
        {ui::Answer::NotEligible, "not_eligible", QT_TRANSLATE_NOOP("Codes", "Not eligible")},
    };
};

} // namespace tawjih

namespace tawjih::ui {

[[nodiscard]] Answer answerOf(const Assessment& assessment);
[[nodiscard]] Tone toneOf(Answer answer);

/// "Sewing – qualification"
[[nodiscard]] QString offerTitle(const Offered& offered);
/// "ISTA Hay Hassani · 12 months · starts 4 January 2027 · 6 places free"
[[nodiscard]] QString offerLine(const Offered& offered, const Offer& offer, IntakeState state);
/// Why it stands where it does, or what is missing: "1st wish; 3 km", "Eligible if: passport (to obtain)"
[[nodiscard]] QString whyText(const Match& match, const Offer& offer, const Seeker& seeker);
/// "Not verified", "Verified on 3 March 2026", "Verified on 3 March 2024: verify again", with its source.
/// \param months after which it is to be verified again
[[nodiscard]] QString trustText(const Provenance& provenance, QDate today, int months);

} // namespace tawjih::ui
