#pragma once

#include "core/beneficiary/Beneficiary.h"
#include "ui/widgets/Colors.h"

#include <QString>

namespace tawjih::ui {

/// "12 March 1999", "1999", "about 1999"; empty when not said.
[[nodiscard]] QString birthText(const BirthDate& birth);

/// "26", or "about 26" when only the year is known; empty when not said.
[[nodiscard]] QString ageText(const BirthDate& birth, QDate today);

/// "French C1 (written B2)", "Dyula (mother tongue)"
[[nodiscard]] QString languageSkillText(const LanguageSkill& skill);

/// How near a residence title's end is (domain.md: alerts at 90, 60 and 30 days).
[[nodiscard]] Tone expiryTone(QDate expiresOn, QDate today);

/// "expires in 88 days", "expired 3 days ago"; empty while it is further than 90 days.
[[nodiscard]] QString expiryWarning(QDate expiresOn, QDate today);

/// Parts that are isolated each, one after the other in the direction of the interface: a label alone guesses it from
/// the first letter, and there is none.
[[nodiscard]] QString inReadingOrder(const QString& parts);

/// "26 · woman · Côte d’Ivoire · registration card until 12 March 2027 · French C1, Dyula": what identifies a person
/// across the desk; what was not said is left out.
[[nodiscard]] QString personLine(const Beneficiary& person, QDate today);

} // namespace tawjih::ui
